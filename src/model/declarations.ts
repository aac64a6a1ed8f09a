import type { ForeignAttribute } from '../descriptor/foreign.ts';
import { prefixOf } from '../xml/names.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';
import { xmlnsNamespace } from '../xml/tree.ts';

/** Whether an attribute outside the grammar is a namespace declaration. */
export function isDeclaration({ namespaceName }: Pick<ForeignAttribute, 'namespaceName'>): boolean {
  return namespaceName === xmlnsNamespace;
}

/**
 * The namespace declarations of an element outside the grammar that its own names do not bring about by themselves. Elements
 * further in may need them, and values such as `xsi:type='xs:int'`. `names` are those of its attributes.
 */
export function keptDeclarations(element: XmlElement, names: readonly string[]): XmlAttribute[] {
  const declarations = element.attributes.filter(isDeclaration);
  if (declarations.length === 0) return declarations;
  const needed = new Set(names.map(prefixOf)).add(prefixOf(element.qualifiedName) ?? 'xmlns');
  return declarations.filter(({ localName }) => !needed.has(localName));
}
