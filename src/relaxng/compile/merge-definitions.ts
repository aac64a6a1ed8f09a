import type { Grammar } from '../grammar.ts';
import { nameClassKey } from '../name-class.ts';
import { type ElementPattern, type Pattern, partsOf } from '../pattern.ts';
import { PatternBuilder } from '../pattern-builder.ts';
import { elementsIn } from './alphabet.ts';
import { budget, Refusal } from './refusal.ts';

/** A grammar without two element definitions that accept the same for the same reasons. */
export interface MergedGrammar {
  readonly builder: PatternBuilder;
  readonly start: Pattern;
  readonly elements: readonly ElementPattern[];
  /** What has become of each definition of the grammar. */
  readonly merged: ReadonlyMap<ElementPattern, ElementPattern>;
}

/**
 * Merges element definitions that cannot be told apart: equal name classes, and contents equal but for references to
 * definitions that are merged themselves. Schemas that include another one once per scope would otherwise cost its size
 * every time. The result lives in a builder of its own, so the grammar's does not grow.
 */
export function mergeDefinitions(grammar: Pick<Grammar, 'start' | 'elements'>): MergedGrammar {
  const { elements } = grammar;
  for (const { content } of elements) refuseDeepPatterns(content);
  refuseDeepPatterns(grammar.start);

  const classes = classify(elements);
  const builder = new PatternBuilder();
  const representatives: ElementPattern[] = [];
  const merged = new Map<ElementPattern, ElementPattern>();
  for (const element of elements) {
    const number = classes.get(element) as number;
    if (number === representatives.length) {
      representatives.push(builder.element(element.nameClass, element.origin));
    }
    merged.set(element, representatives[number] as ElementPattern);
  }
  const transfer = new Transfer(builder, (element) => merged.get(element) as ElementPattern);
  const filled = new Set<ElementPattern>();
  for (const element of elements) {
    const target = merged.get(element) as ElementPattern;
    if (filled.has(target)) continue;
    filled.add(target);
    builder.setContent(target, transfer.pattern(element.content));
  }
  return { builder, start: transfer.pattern(grammar.start), elements: representatives, merged };
}

/** The class of each definition; classes are numbered in order of first appearance. */
function classify(elements: readonly ElementPattern[]): Map<ElementPattern, number> {
  const users = new Map<ElementPattern, ElementPattern[]>(elements.map((element) => [element, []]));
  for (const element of elements) {
    for (const used of elementsIn(element.content)) users.get(used)?.push(element);
  }
  const members = groups(elements, (element) => nameClassKey(element.nameClass));
  const classes = new Map<ElementPattern, number>();
  members.forEach((group, number) => {
    for (const element of group) classes.set(element, number);
  });
  // A class is looked at again when what its members refer to has moved to a class of its own.
  let touched = new Set(members.keys());
  while (touched.size > 0) {
    const keys = new ContentKeys(classes);
    const moved: ElementPattern[][] = [];
    for (const number of touched) {
      const group = members[number] as ElementPattern[];
      if (group.length < 2) continue;
      const parts = groups(group, (element) => keys.keyOf(element.content)).sort(
        (a, b) => b.length - a.length,
      );
      members[number] = parts[0] as ElementPattern[];
      moved.push(...parts.slice(1));
    }
    for (const group of moved) {
      const number = members.push(group) - 1;
      for (const element of group) classes.set(element, number);
    }
    touched = new Set();
    for (const element of moved.flat()) {
      for (const user of users.get(element) ?? []) touched.add(classes.get(user) as number);
    }
  }
  const order = new Map<number, number>();
  for (const element of elements) {
    const number = classes.get(element) as number;
    if (!order.has(number)) order.set(number, order.size);
    classes.set(element, order.get(number) as number);
  }
  return classes;
}

/** The elements by key, in order of first appearance. */
function groups(elements: readonly ElementPattern[], keyOf: (element: ElementPattern) => string | number) {
  const found = new Map<string | number, ElementPattern[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = found.get(key);
    if (group === undefined) found.set(key, [element]);
    else group.push(element);
  }
  return [...found.values()];
}

/** Numbers that are equal for contents which differ only inside one class of definitions. */
class ContentKeys {
  readonly #classes: ReadonlyMap<ElementPattern, number>;
  readonly #keys = new Map<Pattern, number>();
  readonly #numbers = new Map<string, number>();

  constructor(classes: ReadonlyMap<ElementPattern, number>) {
    this.#classes = classes;
  }

  keyOf(pattern: Pattern): number {
    let key = this.#keys.get(pattern);
    if (key !== undefined) return key;
    const text = this.#describe(pattern);
    key = this.#numbers.get(text);
    if (key === undefined) this.#numbers.set(text, (key = this.#numbers.size));
    this.#keys.set(pattern, key);
    return key;
  }

  #describe(pattern: Pattern): string {
    switch (pattern.kind) {
      case 'element':
        return `element ${this.#classes.get(pattern)}`;
      case 'group':
        return `group ${pattern.members.map((member) => this.keyOf(member))}`;
      case 'choice':
        return `choice ${[...new Set(pattern.members.map((member) => this.keyOf(member)))].sort()}`;
      case 'interleave':
        return `interleave ${pattern.members.map((member) => this.keyOf(member)).sort()}`;
      case 'oneOrMore':
        return `oneOrMore ${this.keyOf(pattern.content)}`;
      case 'attribute':
        return `attribute ${pattern.id}`;
      default:
        return `pattern ${pattern.id}`;
    }
  }
}

/** Rebuilds patterns in another builder. */
class Transfer {
  readonly #builder: PatternBuilder;
  readonly #elementFor: (element: ElementPattern) => ElementPattern;
  readonly #done = new Map<Pattern, Pattern>();

  constructor(builder: PatternBuilder, elementFor: (element: ElementPattern) => ElementPattern) {
    this.#builder = builder;
    this.#elementFor = elementFor;
  }

  pattern(pattern: Pattern): Pattern {
    const known = this.#done.get(pattern);
    if (known !== undefined) return known;
    const made = this.#make(pattern);
    this.#done.set(pattern, made);
    return made;
  }

  #make(pattern: Pattern): Pattern {
    const builder = this.#builder;
    switch (pattern.kind) {
      case 'empty':
      case 'notAllowed':
      case 'text':
        return builder[pattern.kind];
      case 'choice':
      case 'group':
      case 'interleave':
        return builder[pattern.kind](pattern.members.map((member) => this.pattern(member)));
      case 'oneOrMore':
      case 'list':
        return builder[pattern.kind](this.pattern(pattern.content));
      case 'data':
        return builder.data(
          pattern.datatype,
          pattern.except === undefined ? undefined : this.pattern(pattern.except),
        );
      case 'value':
        return builder.value(pattern.datatype, pattern.literal, pattern.valueKey);
      case 'attribute':
        return builder.attribute(pattern.nameClass, this.pattern(pattern.content));
      case 'element':
        return this.#elementFor(pattern);
    }
  }
}

/** The operations on patterns recurse; a schema nested beyond all reason is left to nobody's stack. */
function refuseDeepPatterns(content: Pattern): void {
  const depths = new Map<Pattern, number>();
  const waiting: { pattern: Pattern; depth: number }[] = [{ pattern: content, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { pattern, depth } = next;
    if (depth > budget.patternDepth)
      throw new Refusal(`patterns are nested deeper than ${budget.patternDepth}`);
    if ((depths.get(pattern) ?? 0) >= depth) continue;
    depths.set(pattern, depth);
    for (const part of partsOf(pattern)) waiting.push({ pattern: part, depth: depth + 1 });
  }
}
