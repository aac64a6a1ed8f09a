import type { Fix } from '../diagnostics/diagnostic.ts';
import type { OpenedModel } from '../model/open.ts';
import { insertAttribute, removeAttribute, replaceAttributeValue } from '../relaxng/edits/attribute-edits.ts';
import { removeElement } from '../relaxng/edits/remove-element.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { RuleFix } from './rule.ts';

/** A fix of a rule as edits of the document; undefined where the document has not what it is about. */
export function fixOf({ title, certain, ...change }: RuleFix, opened: OpenedModel): Fix | undefined {
  const edits = editsOf(change, opened);
  return edits && { title, edits, certain };
}

function editsOf(
  { node, at, to }: Pick<RuleFix, 'node' | 'at' | 'to'>,
  { origins, document: { text } }: OpenedModel,
): TextEdit[] | undefined {
  const element = origins.get(node)?.element;
  if (element === undefined) return undefined;
  const part = at === undefined ? element : origins.partOf(node, at);
  if (to !== undefined) {
    if (part?.kind === 'element' || at === undefined) return undefined;
    return part === undefined ? insertAttribute(element, at, to, text) : replaceAttributeValue(part, to);
  }
  if (part === undefined) return undefined;
  return part.kind === 'attribute' ? removeAttribute(element, part) : removeElement(part, text);
}
