import type { TextEdit } from '../../text/text-edit.ts';
import {
  attributeOf,
  namespacesInScope,
  resolvePrefix,
  type XmlElement,
  xmlnsNamespace,
} from '../../xml/tree.ts';
import { insertAttribute, replaceAttributeValue } from './attribute-edits.ts';

/**
 * The edits that declare a prefix at an element, '' for the default namespace; a declaration that stands there already gets the
 * other namespace name. `text` is that of the document.
 */
export function declareNamespace(
  element: XmlElement,
  prefix: string,
  namespaceName: string,
  text: string,
): TextEdit[] {
  const present = attributeOf(element, prefix === '' ? 'xmlns' : prefix, xmlnsNamespace);
  if (present !== undefined) return replaceAttributeValue(present, namespaceName);
  return insertAttribute(element, prefix === '' ? 'xmlns' : `xmlns:${prefix}`, namespaceName, text);
}

/**
 * A prefix for a namespace at an element: the wanted one where it stands for the namespace, or else another that does, or
 * else one that stands for nothing there, as like the wanted one as can be. '' only where it is wanted, since it says nothing of
 * attributes, and for no namespace.
 */
export function prefixFor(element: XmlElement, namespaceName: string, wanted: string): string {
  if (namespaceName === '' || resolvePrefix(element, wanted) === namespaceName) {
    return namespaceName === '' ? '' : wanted;
  }
  for (const [prefix, name] of namespacesInScope(element)) {
    if (prefix !== '' && name === namespaceName) return prefix;
  }
  const stem = wanted === '' ? 'ns' : wanted;
  let prefix = stem;
  for (let number = 2; resolvePrefix(element, prefix) !== undefined; number++) prefix = `${stem}${number}`;
  return prefix;
}
