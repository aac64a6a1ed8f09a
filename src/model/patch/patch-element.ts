import { orderProperty } from '../../descriptor/extras.ts';
import type { ForeignElement } from '../../descriptor/foreign.ts';
import { once } from '../../lazy/once.ts';
import type { DocumentLayout } from '../../xml/document-layout.ts';
import { escapeText } from '../../xml/escape.ts';
import { replaceText } from '../../xml/replace-text.ts';
import { textOf, type XmlElement } from '../../xml/tree.ts';
import type { WritingLayout } from '../../xml/writing-layout.ts';
import type { Planned } from '../content-plan.ts';
import { type ElementType, partKey } from '../element-types.ts';
import type { NamespaceScope } from '../foreign-writer.ts';
import { ModelMistakes } from '../mistakes.ts';
import { isPlainObject } from '../plain-object.ts';
import { type RecordParts, recordParts } from '../record-parts.ts';
import { writeValue } from '../value.ts';
import {
  markupInText,
  type PresentItem,
  presentContent,
  type WantedItem,
  wantedItem,
} from './content-item.ts';
import { scopeInside } from './fragment-writer.ts';
import { matchItems } from './match-items.ts';
import { patchAttributes, type WantedAttribute, wantedForeignAttribute } from './patch-attributes.ts';
import { type ContentFrame, patchContent } from './patch-content.ts';
import type { ElementTask, PatchContext, PatchTask } from './patch-task.ts';
import { wantedOrder } from './wanted-order.ts';
import { writePiece } from './write-piece.ts';

/** Edits an element of a type. Returns what is still to be done inside; undefined where it has to be written anew. */
export function patchElement(context: PatchContext, task: ElementTask): PatchTask[] | undefined {
  const { edits, layout, fragments, sameness } = context;
  const { element, type } = task;
  const before = isPlainObject(task.before) ? task.before : undefined;
  const after = isPlainObject(task.after) ? task.after : undefined;
  const keepsOrder =
    before === undefined && after === undefined
      ? task.keepsInside
      : sameness.numbers.areSame(before?.[orderProperty], after?.[orderProperty]);
  const parts = partsOf(task, after, keepsOrder);
  const { items } = parts.content;
  const { content } = type.descriptor;
  const text = (content && writeValue(parts.text, content)) ?? '';
  const present = presentContent(element, type, before, layout.text);
  const hasElements = present.some((item) => item.element !== undefined);
  const wantsElements = items.some(({ kind }) => kind === 'child' || kind === 'foreign');
  const isText = content !== undefined && !hasElements && !wantsElements;
  if (content !== undefined && hasElements !== wantsElements && !turnsElements(element, present, parts)) {
    return undefined;
  }
  if (isText && !keepsOrder && !hasMarkupInText(element, parts)) return undefined;
  const scope = scopeInside(element, task.scope);
  const areDeclared = parts.foreignAttributes.every(({ attribute: { name, namespaceName } }) =>
    fragments.declare(name, namespaceName, scope),
  );
  if (!areDeclared) return undefined;
  patchOwnAttributes(context, element, type, parts);
  if (isText) {
    replaceText(edits, layout.text, element, text);
    return [];
  }
  const isTextApart = parts.text !== undefined && items.every(({ kind }) => kind !== 'value');
  const planned: readonly Planned[] = isTextApart ? [{ kind: 'value' }, ...items] : items;
  const wanted = planned.map((item) => wantedItem(item, text));
  return patchChildren(context, element, present, wanted, scope, keepsOrder);
}

/**
 * Whether an element whose type has text can get its first child elements, or lose all. White space is text where no elements
 * are, and layout where some are.
 */
function turnsElements(element: XmlElement, present: readonly PresentItem[], parts: RecordParts): boolean {
  if (parts.text !== undefined) return false;
  const hasElementsAlone = present.every((item) => item.element !== undefined);
  return textOf(element) === '' || (hasElementsAlone && parts.content.items.length === 0);
}

/** What an element is to have. Where its order is kept, children come in libvirt's, and without comments. */
function partsOf(
  { type, after, planned, keepsInside }: ElementTask,
  record: Readonly<Record<string, unknown>> | undefined,
  keepsOrder: boolean,
): RecordParts {
  // The model has been written without mistakes before.
  const mistakes = new ModelMistakes();
  if (record !== undefined) {
    const isOrdered = keepsOrder && record[orderProperty] !== undefined;
    const wanted = isOrdered ? { ...record, [orderProperty]: undefined } : record;
    return recordParts(wanted, type, undefined, mistakes);
  }
  const hasText = type.descriptor.content !== undefined;
  const inside = keepsInside || planned?.kind !== 'child' ? [] : (planned.inside ?? []);
  const content = { items: hasText ? [] : inside, inText: hasText ? inside : [], before: [], after: [] };
  return { attributes: [], foreignAttributes: [], content, text: hasText ? after : undefined };
}

/** Whether the comments in a text are those that it is to have, at their places. */
function hasMarkupInText(element: XmlElement, { content: { items, inText } }: RecordParts): boolean {
  const present = markupInText(element);
  const wanted = [...items, ...inText];
  return (
    wanted.length === present.length &&
    wanted.every((planned, index) => {
      const at = planned.kind === 'markup' ? (planned.markup.at ?? 0) : -1;
      return at === present[index]?.at && wantedItem(planned, '').key === present[index]?.key;
    })
  );
}

function patchOwnAttributes(
  { edits, layout }: PatchContext,
  element: XmlElement,
  type: ElementType,
  parts: RecordParts,
): void {
  const wanted: WantedAttribute[] = parts.attributes.map(({ attribute, rank, value }) => {
    const text = writeValue(value, attribute.value) as string;
    return { name: attribute.localName, key: partKey(attribute), value: text, rank };
  });
  for (const { attribute } of parts.foreignAttributes) wanted.push(wantedForeignAttribute(attribute));
  const rankOf = (key: string): number | undefined => {
    const known = type.attributes.get(key);
    return known && type.members.get(known.property)?.rank;
  };
  patchAttributes(edits, layout.text, element, wanted, rankOf, layout.quote);
}

function patchChildren(
  context: PatchContext,
  element: XmlElement,
  present: readonly PresentItem[],
  wanted: readonly WantedItem[],
  scope: NamespaceScope,
  keepsOrder: boolean,
): PatchTask[] {
  const { edits, layout, sameness } = context;
  if (present.length === 0 && wanted.length === 0) return [];
  matchItems(present, wanted, sameness, !keepsOrder);
  const isBeside = ({ start }: PresentItem): boolean => !layout.beginsLine(start);
  const ordered = keepsOrder ? wantedOrder(present, wanted, isBeside) : wanted;
  const place = once(() => layout.placeInside(element));
  const staying = patchContent(edits, layout, frameInside(element, layout, place), present, ordered, (item) =>
    writePiece(context, item, place(), scope, keepsOrder),
  );
  const tasks: PatchTask[] = [];
  for (const { planned, value, present: item } of staying) {
    if (planned?.kind === 'value' && item !== undefined && item.value !== value) {
      edits.replace(item.start, item.end, escapeText(String(value)));
    }
    const child = item?.element;
    if (item === undefined || child === undefined) continue;
    if (planned?.kind === 'foreign' || (planned?.kind === 'child' && isForeign(planned.type.type))) {
      const [foreignBefore, foreignAfter] = [item.value as ForeignElement, value as ForeignElement];
      tasks.push({ element: child, scope, planned, foreignBefore, foreignAfter });
    } else if (planned?.kind === 'child') {
      const { type } = planned.type;
      const before = item.value;
      tasks.push({ element: child, scope, planned, type, before, after: value, keepsInside: keepsOrder });
    }
  }
  return tasks;
}

/** How the content of an element stands in it; what nobody asks for, as in most elements, is not looked for. */
function frameInside(element: XmlElement, layout: DocumentLayout, place: () => WritingLayout): ContentFrame {
  const isOneLine = (): boolean => place().lineEnd === '';
  return {
    element,
    separator: () => (isOneLine() ? '' : place().lineEnd + place().indentation(1)),
    closing: () => (isOneLine() ? '' : place().lineEnd + layout.indentationAt(element.start)),
  };
}

function isForeign({ descriptor }: ElementType): boolean {
  return descriptor.shape === 'foreign';
}
