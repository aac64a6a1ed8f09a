import type { ForeignContent, ForeignElement } from '../../descriptor/foreign.ts';
import { foreignProperty } from '../../descriptor/foreign.ts';
import { isBlank, visibleSpan, visibleText } from '../../xml/characters.ts';
import type { XmlDocument, XmlElement } from '../../xml/tree.ts';
import type { Planned } from '../content-plan.ts';
import { type ElementType, partKey } from '../element-types.ts';
import { readMarkup } from '../foreign.ts';
import type { ModelRecord } from '../model-value.ts';
import { isPlainObject } from '../plain-object.ts';

/** Something that stands between the tags of an element of the document. */
export interface PresentItem {
  /** The list it is in: the property of a child or of the foreign elements; of texts and comments, what they say. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What it is in the model. */
  readonly value: unknown;
  readonly element?: XmlElement;
  /** Of foreign elements: those of different names are never one, though all of them are in one list. */
  readonly name?: string;
}

/** Something that is to stand between the tags of an element. */
export interface WantedItem {
  readonly key: string;
  readonly value: unknown;
  /** What writes it; undefined for what stays as it is. */
  readonly planned: Planned | undefined;
  readonly name?: string;
  /** What it is in the document already. */
  present?: PresentItem;
}

/** The key of the text of an element among its child elements. */
export const valueKey = "'";

/**
 * The content of an element of a type in the text of a document; `record` is what it was read as. Texts go without the white
 * space around them.
 */
export function presentContent(
  element: XmlElement,
  type: ElementType,
  record: Readonly<Record<string, unknown>> | undefined,
  text: string,
): PresentItem[] {
  const taken = new Map<string, number>();
  const foreign = record?.[foreignProperty] as ForeignContent | undefined;
  const items = contentOf(element, (child) => {
    const alike = type.children.get(partKey(child));
    // A second one where there should be one was read as foreign.
    const known = alike?.child.many || !taken.has(alike?.child.property ?? '') ? alike : undefined;
    const property = known?.child.property ?? foreignProperty;
    const index = taken.get(property) ?? 0;
    taken.set(property, index + 1);
    if (known === undefined) return foreignItem(child, foreign?.children?.[index] as ForeignElement);
    const values = (record as ModelRecord | undefined)?.[property];
    const value = known.child.many ? (values as readonly unknown[])[index] : values;
    return { key: property, start: child.start, end: child.end, value, element: child };
  });
  const visible = items
    .filter((item) => !isText(item) || !isBlank(item.value as string))
    .map((item) => (isText(item) ? trimmed(item, text) : item));
  const texts = visible.filter(isText);
  if (type.descriptor.content === undefined || texts.length !== 1) return visible;
  return visible.map((item) => (isText(item) ? { ...item, key: valueKey } : item));
}

/** The content of an element outside the grammar, which was read as `foreign`. */
export function presentForeignContent(element: XmlElement, { children = [] }: ForeignElement): PresentItem[] {
  const elements = children.filter((child) => isPlainObject(child) && 'name' in child) as ForeignElement[];
  let next = 0;
  return contentOf(element, (child) => foreignItem(child, elements[next++] as ForeignElement));
}

/** What stands at the top level of a document: comments, processing instructions, and the root element. */
export function markupAround({ children, root }: XmlDocument): PresentItem[] {
  return children.flatMap((node): PresentItem[] => {
    const { start, end } = node;
    if (node.kind === 'comment' || node.kind === 'processing-instruction') {
      return [{ ...markupItem(readMarkup(node)), start, end }];
    }
    return node === root ? [{ key: '', value: undefined, start, end, element: root }] : [];
  });
}

/** The comments and processing instructions in the text of an element, by their places in it. */
export function markupInText(element: XmlElement): { readonly key: string; readonly at: number }[] {
  const markup: { key: string; at: number }[] = [];
  let at = 0;
  for (const node of element.children) {
    if (node.kind === 'text') at += node.value.length;
    else if (node.kind !== 'element') markup.push({ key: markupItem(readMarkup(node)).key, at });
  }
  return markup;
}

/** Items by their keys, each list in their order. */
export function itemsByKey<Item extends { readonly key: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const list = lists.get(item.key);
    if (list === undefined) lists.set(item.key, [item]);
    else list.push(item);
  }
  return lists;
}

/** What is wanted where a plan has an item; `text` is that of the record. */
export function wantedItem(planned: Planned, text: string): WantedItem {
  switch (planned.kind) {
    case 'child':
      return { key: planned.property, value: planned.value, planned };
    case 'foreign':
      return {
        key: foreignProperty,
        value: planned.element,
        planned,
        name: foreignKey(planned.element),
      };
    case 'markup':
      return { ...markupItem(planned.markup), planned };
    case 'text':
      return { ...textItem(planned.text), planned };
    case 'value':
      return { key: valueKey, value: text, planned };
  }
}

function foreignItem(element: XmlElement, value: ForeignElement): PresentItem {
  const { start, end } = element;
  return { key: foreignProperty, start, end, value, element, name: foreignKey(value) };
}

/** What tells names outside the grammar apart. Prefixes count: what gets another one is another thing. */
export function foreignKey({
  name,
  namespaceName = '',
}: Pick<ForeignElement, 'name' | 'namespaceName'>): string {
  return `${name} ${namespaceName}`;
}

function markupItem(markup: object): { readonly key: string; readonly value: unknown } {
  // Where it stands is said by its place among the items.
  const { comment, instruction, value } = markup as Readonly<Record<string, string | undefined>>;
  const key = comment === undefined ? `<?${instruction} ${value}` : `<!--${comment}`;
  return { key, value: key };
}

function textItem(text: string): { readonly key: string; readonly value: unknown } {
  return { key: `"${text}"`, value: text };
}

function isText({ key }: PresentItem): boolean {
  return key.startsWith('"');
}

/** All nodes as items, neighbouring texts as one. */
function contentOf(element: XmlElement, readElement: (child: XmlElement) => PresentItem): PresentItem[] {
  const items: PresentItem[] = [];
  let text = '';
  let textStart = -1;
  const endText = (end: number): void => {
    if (textStart >= 0) items.push({ ...textItem(text), start: textStart, end });
    text = '';
    textStart = -1;
  };
  let position = element.startTagEnd;
  for (const node of element.children) {
    if (node.kind === 'text') {
      if (textStart < 0) textStart = node.start;
      text += node.value;
    } else {
      endText(position);
      if (node.kind === 'element') items.push(readElement(node));
      else items.push({ ...markupItem(readMarkup(node)), start: node.start, end: node.end });
    }
    position = node.end;
  }
  endText(position);
  return items;
}

/** A text without the white space around it. */
function trimmed({ value, ...span }: PresentItem, text: string): PresentItem {
  const visible = visibleText(value as string);
  return { ...textItem(visible), ...visibleSpan(text, span) };
}
