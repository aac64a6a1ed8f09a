import { nameClassContains } from '../../../src/relaxng/name-class.ts';
import type { XmlAttribute, XmlElement } from '../../../src/xml/tree.ts';
import { xmlnsNamespace } from '../../../src/xml/tree.ts';
import type { GrammarTerm, Term } from './term.ts';
import { digits } from './term.ts';

/**
 * The semantics of RELAX NG §6.2 read aloud: every way to divide attributes and children among patterns is tried. Good for
 * documents of a handful of nodes.
 */
export function naivelyMatches(grammar: GrammarTerm, root: XmlElement): boolean {
  return matches({ grammar, verdicts: new Map() }, { kind: 'element', definition: 0 }, [], [root]);
}

interface Trial {
  readonly grammar: GrammarTerm;
  /** Whether an element matches a definition depends on nothing else. */
  readonly verdicts: Map<XmlElement, boolean[]>;
}

type Item = XmlElement | string;

function matches(
  trial: Trial,
  term: Term,
  attributes: readonly XmlAttribute[],
  items: readonly Item[],
): boolean {
  const [item] = items;
  switch (term.kind) {
    case 'notAllowed':
      return false;
    case 'empty':
      return attributes.length === 0 && items.length === 0;
    case 'text':
      return attributes.length === 0 && items.every((part) => typeof part === 'string');
    case 'choice':
      return term.members.some((member) => matches(trial, member, attributes, items));
    case 'group':
    case 'interleave': {
      const [first, ...rest] = term.members;
      if (first === undefined) return attributes.length === 0 && items.length === 0;
      const divide = term.kind === 'group' ? cuts : subsets;
      return subsets(attributes).some(([own, others]) =>
        divide(items).some(
          ([front, back]) =>
            matches(trial, first, own, front) &&
            matches(trial, { kind: term.kind, members: rest }, others, back),
        ),
      );
    }
    case 'oneOrMore':
      if (matches(trial, term.content, attributes, items)) return true;
      return subsets(attributes).some(([own, others]) =>
        cuts(items).some(
          ([front, back]) =>
            own.length + front.length > 0 &&
            others.length + back.length > 0 &&
            matches(trial, term.content, own, front) &&
            matches(trial, term, others, back),
        ),
      );
    case 'attribute': {
      const [attribute] = attributes;
      if (attribute === undefined || attributes.length > 1 || items.length > 0) return false;
      return (
        nameClassContains(term.nameClass, attribute.namespaceName, attribute.localName) &&
        weaklyMatches(trial, term.content, [], [attribute.value])
      );
    }
    case 'element':
      if (attributes.length > 0 || items.length !== 1) return false;
      if (item === undefined || typeof item === 'string') return false;
      return elementMatches(trial, term.definition % trial.grammar.definitions.length, item);
    case 'data':
      if (attributes.length > 0 || items.length !== 1 || typeof item !== 'string') return false;
      if (term.datatype === 'digits' && !digits.allows(item)) return false;
      return term.except === undefined || !matches(trial, term.except, [], items);
    case 'value':
      if (attributes.length > 0 || items.length !== 1 || typeof item !== 'string') return false;
      return words(item).join(' ') === words(term.literal).join(' ');
    case 'list':
      if (attributes.length > 0 || items.length !== 1 || typeof item !== 'string') return false;
      return matches(trial, term.content, [], words(item));
  }
}

function elementMatches(trial: Trial, index: number, element: XmlElement): boolean {
  const { nameClass, content } = trial.grammar.definitions[index] as GrammarTerm['definitions'][number];
  let verdicts = trial.verdicts.get(element);
  if (verdicts === undefined) trial.verdicts.set(element, (verdicts = []));
  verdicts[index] ??=
    nameClassContains(nameClass, element.namespaceName, element.localName) &&
    weaklyMatches(
      trial,
      content,
      element.attributes.filter(({ namespaceName }) => namespaceName !== xmlnsNamespace),
      itemsOf(element),
    );
  return verdicts[index];
}

/** RELAX NG §6.2.7. */
function weaklyMatches(
  trial: Trial,
  term: Term,
  attributes: readonly XmlAttribute[],
  items: readonly Item[],
): boolean {
  if (items.some((item) => typeof item !== 'string')) {
    const kept = items.filter((item) => typeof item !== 'string' || words(item).length > 0);
    return matches(trial, term, attributes, kept);
  }
  const text = items.join('');
  return (
    matches(trial, term, attributes, [text]) ||
    (words(text).length === 0 && matches(trial, term, attributes, []))
  );
}

function words(text: string): string[] {
  return text.split(/[ \t\r\n]+/).filter((word) => word !== '');
}

/** The children with neighbouring text joined. */
function itemsOf(element: XmlElement): Item[] {
  const items: Item[] = [];
  for (const child of element.children) {
    const last = items.at(-1);
    if (child.kind === 'element') items.push(child);
    else if (child.kind === 'text' && typeof last === 'string') items[items.length - 1] = last + child.value;
    else if (child.kind === 'text') items.push(child.value);
  }
  return items;
}

/** All ways to divide a sequence into a front and a back. */
function cuts<T>(items: readonly T[]): [T[], T[]][] {
  return Array.from({ length: items.length + 1 }, (_, index) => [items.slice(0, index), items.slice(index)]);
}

/** All ways to divide a set in two; order is kept. */
function subsets<T>(items: readonly T[]): [T[], T[]][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => [
    items.filter((_item, index) => (bits >> index) % 2 === 1),
    items.filter((_item, index) => (bits >> index) % 2 === 0),
  ]);
}
