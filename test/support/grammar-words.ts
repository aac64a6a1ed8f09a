import type { Grammar } from '../../src/relaxng/grammar.ts';
import { namesOf } from '../../src/relaxng/name-class.ts';
import { literalsIn, possibleAttributes, possibleElements } from '../../src/relaxng/possible-parts.ts';

/** The words that a grammar knows, whatever the variant: by the local name of the element they stand in. */
export interface GrammarWords {
  readonly elements: ReadonlySet<string>;
  readonly children: ReadonlyMap<string, ReadonlySet<string>>;
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The literals of a text by the name of its element, those of an attribute by `element@attribute`. */
  readonly literals: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects the words of a grammar. */
export function grammarWords(grammar: Grammar): GrammarWords {
  const elements = new Set<string>();
  const children = new Map<string, Set<string>>();
  const attributes = new Map<string, Set<string>>();
  const literals = new Map<string, Set<string>>();
  for (const { nameClass, content } of grammar.elements) {
    for (const { localName } of namesOf(nameClass)) {
      elements.add(localName);
      addAll(literals, localName, literalsIn(content));
      for (const child of possibleElements(content, true)) {
        addAll(
          children,
          localName,
          namesOf(child.nameClass).map((name) => name.localName),
        );
      }
      for (const attribute of possibleAttributes(content)) {
        for (const name of namesOf(attribute.nameClass)) {
          addAll(attributes, localName, [name.localName]);
          addAll(literals, `${localName}@${name.localName}`, literalsIn(attribute.content));
        }
      }
    }
  }
  return { elements, children, attributes, literals };
}

function addAll(map: Map<string, Set<string>>, key: string, words: readonly string[]): void {
  const known = map.get(key) ?? new Set();
  map.set(key, known);
  for (const word of words) known.add(word);
}
