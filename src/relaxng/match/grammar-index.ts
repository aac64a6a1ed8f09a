import type { Grammar } from '../grammar.ts';
import { namesOf } from '../name-class.ts';
import type { ElementPattern } from '../pattern.ts';
import { possibleAttributes, possibleElements } from '../possible-parts.ts';

/** Where names occur in a grammar, whatever their namespace. */
export interface GrammarIndex {
  /** The definitions of elements by local name. */
  readonly elements: ReadonlyMap<string, readonly ElementPattern[]>;
  /** By local name of an element, the local names of those it may be a child of. */
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>;
  /** The local names of all attributes. */
  readonly attributes: ReadonlySet<string>;
}

const indexes = new WeakMap<Grammar, GrammarIndex>();

/** The index of a grammar, made when first asked for. */
export function grammarIndex(grammar: Grammar): GrammarIndex {
  let index = indexes.get(grammar);
  if (index === undefined) indexes.set(grammar, (index = makeIndex(grammar)));
  return index;
}

function makeIndex(grammar: Grammar): GrammarIndex {
  const elements = new Map<string, ElementPattern[]>();
  const parents = new Map<string, Set<string>>();
  const attributes = new Set<string>();
  for (const element of grammar.elements) {
    if (element.content.kind === 'notAllowed') continue;
    for (const { localName } of namesOf(element.nameClass)) append(elements, localName, element);
    for (const { nameClass } of possibleAttributes(element.content)) {
      for (const { localName } of namesOf(nameClass)) attributes.add(localName);
    }
    for (const child of possibleElements(element.content, true)) {
      for (const { localName } of namesOf(child.nameClass)) {
        let known = parents.get(localName);
        if (known === undefined) parents.set(localName, (known = new Set()));
        for (const parent of namesOf(element.nameClass)) known.add(parent.localName);
      }
    }
  }
  return { elements, parents, attributes };
}

function append(map: Map<string, ElementPattern[]>, key: string, element: ElementPattern): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [element]);
  else known.push(element);
}
