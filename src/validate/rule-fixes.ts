import type { Fix } from '../diagnostics/diagnostic.ts';
import { partKey } from '../model/element-types.ts';
import type { OpenedModel } from '../model/open.ts';
import type { Origin } from '../model/origins.ts';
import { insertAttribute, removeAttribute, replaceAttributeValue } from '../relaxng/edits/attribute-edits.ts';
import { insertElement } from '../relaxng/edits/insert-element.ts';
import { removeElement } from '../relaxng/edits/remove-element.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { escapeText } from '../xml/escape.ts';
import type { XmlElement } from '../xml/tree.ts';
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
  const origin = origins.get(node);
  if (origin === undefined) return undefined;
  const { element } = origin;
  const part = at === undefined ? element : origins.partOf(node, at);
  if (to === undefined) {
    if (part === undefined) return undefined;
    return part.kind === 'attribute' ? removeAttribute(element, part) : removeElement(part, text);
  }
  if (at === undefined) return undefined;
  if (part?.kind === 'attribute') return replaceAttributeValue(part, to);
  const child = origin.descriptor.children.find(({ property }) => property === at);
  if (child === undefined) return insertAttribute(element, at, to, text);
  return part === undefined ? insertText(origin, child, to, text) : replaceText(part, to);
}

/** Puts in an element with a text, where libvirt would write it. */
function insertText(
  { element, descriptor }: Origin,
  child: Origin['descriptor']['children'][number],
  value: string,
  text: string,
): TextEdit[] {
  const later = descriptor.children.slice(descriptor.children.indexOf(child) + 1).map(partKey);
  const before = element.children.find((node) => node.kind === 'element' && later.includes(partKey(node)));
  const snippet = `<${child.localName}>${escapeText(value)}</${child.localName}>`;
  return insertElement(element, snippet, before, text);
}

function replaceText({ children }: XmlElement, value: string): TextEdit[] | undefined {
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return [{ span: { start: first.span.start, end: last.span.end }, newText: escapeText(value) }];
}
