import { elementsIn, forEachPart } from '../compile/alphabet.ts';
import { factorsOf } from '../compile/factors.ts';
import { mentionedNames, representativeNames } from '../examples/representative-name.ts';
import { type ExpandedName, expandedNameKey, nameClassContains } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';
import type { Sides } from './comparison-state.ts';

/** A symbol number that no element name has. */
const textSymbol = -1;

/**
 * Both sides as independent parts: each side is the interleave of its parts, and no two parts have a symbol (element name
 * or text) in common. What matches one side is then a shuffle of what matches its parts, whatever the other parts do.
 */
export function independentParts(builder: PatternBuilder, { own, others }: Sides): Sides[] {
  const symbols = new SymbolFinder([own, ...others]);
  // Which side each factor belongs to; factors that share a symbol come into one part.
  const factors: { readonly side: number; readonly pattern: Pattern }[] = [];
  const partOf: number[] = [];
  const root = (index: number): number => {
    let at = index;
    while (partOf[at] !== at) at = partOf[at] as number;
    partOf[index] = at;
    return at;
  };
  const owners = new Map<number, number>();
  [own, ...others].forEach((content, side) => {
    if (content.kind === 'notAllowed') return;
    for (const pattern of factorsOf(builder, content, (part) => symbols.of(part))) {
      const index = factors.push({ side, pattern }) - 1;
      partOf.push(index);
      for (const symbol of symbols.of(pattern)) {
        const owner = owners.get(symbol);
        if (owner === undefined) owners.set(symbol, index);
        else partOf[root(index)] = root(owner);
      }
    }
  });
  const parts = new Map<number, Pattern[][]>();
  factors.forEach(({ side, pattern }, index) => {
    if (pattern.kind === 'empty') return;
    const key = root(index);
    let sides = parts.get(key);
    if (sides === undefined) parts.set(key, (sides = [own, ...others].map(() => [])));
    (sides[side] as Pattern[]).push(pattern);
  });
  return Array.from(parts.values(), ([ownPart = [], ...otherParts]) => ({
    own: builder.interleave(ownPart),
    others: otherParts.map((part, index) =>
      others[index]?.kind === 'notAllowed' ? builder.notAllowed : builder.interleave(part),
    ),
  }));
}

/** The names that the elements of some contents can have, one for each kind that the contents cannot tell apart. */
export function elementNames(contents: readonly Pattern[]): ExpandedName[] {
  const classes = new Set(
    contents.flatMap((content) => elementsIn(content).map(({ nameClass }) => nameClass)),
  );
  return representativeNames(mentionedNames(classes)).filter(({ namespaceName, localName }) =>
    [...classes].some((nameClass) => nameClassContains(nameClass, namespaceName, localName)),
  );
}

/** Numbers the names in some contents. */
class SymbolFinder {
  readonly #names: readonly ExpandedName[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #found = new Map<Pattern, ReadonlySet<number>>();

  constructor(contents: readonly Pattern[]) {
    this.#names = elementNames(contents);
    this.#numbers = new Map(this.#names.map((name, number) => [expandedNameKey(name), number]));
  }

  of(content: Pattern): ReadonlySet<number> {
    const known = this.#found.get(content);
    if (known !== undefined) return known;
    const symbols = new Set<number>();
    forEachPart(content, (part) => {
      if (part.kind === 'text') symbols.add(textSymbol);
      if (part.kind !== 'element') return;
      const { nameClass } = part;
      if (nameClass.kind === 'name') {
        const number = this.#numbers.get(expandedNameKey(nameClass));
        if (number !== undefined) symbols.add(number);
        return;
      }
      this.#names.forEach(({ namespaceName, localName }, number) => {
        if (nameClassContains(nameClass, namespaceName, localName)) symbols.add(number);
      });
    });
    this.#found.set(content, symbols);
    return symbols;
  }
}
