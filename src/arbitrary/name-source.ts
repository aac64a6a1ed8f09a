import {
  mentionedNames,
  representativeNames,
  unmentionedNames,
} from '../relaxng/examples/representative-name.ts';
import { type ExpandedName, expandedNameKey, nameClassContains } from '../relaxng/name-class.ts';
import type { AttributePattern, ElementPattern } from '../relaxng/pattern.ts';
import { xmlnsNamespace } from '../xml/tree.ts';

/** Names that are tried of each namespace that a wildcard takes. */
const unmentionedEach = 3;

/** The names to draw from for attributes and elements. */
export class NameSource {
  readonly #names = new Map<AttributePattern | ElementPattern, readonly ExpandedName[]>();

  /**
   * Names of the pattern's class: all that it lists, and a few of every namespace that a wildcard of it takes. Empty where no
   * document can have any.
   */
  namesOf(pattern: AttributePattern | ElementPattern): readonly ExpandedName[] {
    let names = this.#names.get(pattern);
    if (names === undefined) this.#names.set(pattern, (names = collectNames(pattern)));
    return names;
  }
}

function collectNames({ nameClass }: AttributePattern | ElementPattern): ExpandedName[] {
  const mentioned = mentionedNames([nameClass]);
  const names = representativeNames(mentioned);
  if (mentioned.infinite) {
    for (const namespaceName of ['', ...mentioned.namespaces, undefined]) {
      names.push(...unmentionedNames(mentioned, namespaceName, unmentionedEach));
    }
  }
  const byKey = new Map(names.map((name) => [expandedNameKey(name), name]));
  return [...byKey.values()].filter(
    ({ namespaceName, localName }) =>
      namespaceName !== xmlnsNamespace && nameClassContains(nameClass, namespaceName, localName),
  );
}
