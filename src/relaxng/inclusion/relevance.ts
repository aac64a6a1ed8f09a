import { elementsIn, forEachPart } from '../compile/alphabet.ts';
import {
  expandedNameKey,
  type NameClass,
  nameClassContains,
  nameClassesOverlap,
  nameClassKey,
} from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';
import { possibleElements } from '../possible-parts.ts';
import { type Sides, withCertain } from './comparison-state.ts';

/**
 * Takes out of contents what cannot come: what only elements could use that the other side does not have. States that
 * differ in nothing else become one, so that a group is followed through an interleave in a line.
 */
export class Relevance {
  readonly #builder: PatternBuilder;
  readonly #symbols = new Map<Pattern, Symbols>();
  readonly #keys = new Map<string, Symbols>();

  constructor(builder: PatternBuilder) {
    this.#builder = builder;
  }

  /** The same sides as far as what `own` matches is concerned; see also `withCertain`. */
  reduced({ own, others }: Sides): Sides {
    const symbols = this.#symbolsOf([own]);
    return withCertain({
      own,
      others: others.map((other) => (other === own ? own : this.#restrict(other, symbols))),
    });
  }

  /**
   * The sides without what is refused here already: elements that may come next in `own`, but nowhere in the others; and
   * without what the others need, where they can do without.
   */
  narrowed({ own, others }: Sides): Sides {
    const known = this.#symbolsOf(others);
    const refused = new Set<Pattern>(possibleElements(own).filter((element) => !isAmong(element, known)));
    const results = new Map<Pattern, Pattern>();
    const strip = (part: Pattern): Pattern => {
      let result = results.get(part);
      if (result === undefined) {
        result = refused.has(part) ? this.#builder.notAllowed : this.#builder.withParts(part, strip);
        results.set(part, result);
      }
      return result;
    };
    const stripped = refused.size === 0 ? own : strip(own);
    const narrowed = stripped.kind === 'notAllowed' ? own : stripped;
    const symbols = this.#symbolsOf([narrowed]);
    return {
      own: narrowed,
      others: others.map((other) => {
        const restricted = other === own ? narrowed : this.#restrict(other, symbols);
        return restricted.kind === 'notAllowed' ? other : restricted;
      }),
    };
  }

  #symbolsOf(contents: readonly Pattern[]): Symbols {
    const content = this.#builder.choice(contents);
    let symbols = this.#symbols.get(content);
    if (symbols === undefined) {
      const found = symbolsIn(content);
      const key = [found.text, ...found.names, '', ...found.wildcards.map(nameClassKey)].join(' ');
      symbols = this.#keys.get(key) ?? found;
      this.#keys.set(key, symbols);
      this.#symbols.set(content, symbols);
    }
    return symbols;
  }

  #restrict(pattern: Pattern, symbols: Symbols): Pattern {
    const known = symbols.restricted.get(pattern);
    if (known !== undefined) return known;
    const restricted = this.#restrictUnseen(pattern, symbols);
    symbols.restricted.set(pattern, restricted);
    return restricted;
  }

  #restrictUnseen(pattern: Pattern, symbols: Symbols): Pattern {
    if (pattern.kind === 'text') return symbols.text ? pattern : this.#builder.empty;
    if (pattern.kind === 'element') return isAmong(pattern, symbols) ? pattern : this.#builder.notAllowed;
    return this.#builder.withParts(pattern, (part) => this.#restrict(part, symbols));
  }
}

/** What children there can be: names in order, wildcards, text. */
interface Symbols {
  readonly names: ReadonlySet<string>;
  readonly wildcards: readonly NameClass[];
  readonly text: boolean;
  /** What contents come to that are restricted to these. */
  readonly restricted: Map<Pattern, Pattern>;
}

function symbolsIn(content: Pattern): Symbols {
  const names = new Set<string>();
  const wildcards = new Set<NameClass>();
  let text = false;
  forEachPart(content, ({ kind }) => {
    if (kind === 'text') text = true;
  });
  for (const { nameClass } of elementsIn(content)) {
    if (nameClass.kind === 'name') names.add(expandedNameKey(nameClass));
    else wildcards.add(nameClass);
  }
  return { names: new Set([...names].sort()), wildcards: [...wildcards], text, restricted: new Map() };
}

function isAmong({ nameClass }: ElementPattern, { names, wildcards }: Symbols): boolean {
  if (nameClass.kind === 'name') {
    const { namespaceName, localName } = nameClass;
    if (names.has(expandedNameKey(nameClass))) return true;
    return wildcards.some((wildcard) => nameClassContains(wildcard, namespaceName, localName));
  }
  if (wildcards.some((wildcard) => nameClassesOverlap(wildcard, nameClass))) return true;
  return [...names].some((key) => {
    const end = key.indexOf('}');
    return nameClassContains(nameClass, key.slice(1, end), key.slice(end + 1));
  });
}
