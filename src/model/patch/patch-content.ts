import type { EditList } from '../../text/edit-list.ts';
import type { DocumentLayout } from '../../xml/document-layout.ts';
import { openTag } from '../../xml/open-tag.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { PresentItem, WantedItem } from './content-item.ts';
import { stayingItems } from './match-items.ts';

/** Where content stands, and how. */
export interface ContentFrame {
  /** Undefined for the document. */
  readonly element: XmlElement | undefined;
  /** What stands in front of each item, between it and what is before it; undefined where all white space counts. */
  readonly separator: (() => string) | undefined;
  /** What stands between the last item and the end tag, where there was nothing. */
  readonly closing: () => string;
}

const nothing = (): string => '';

/**
 * The edits that turn the present content into the wanted one, what both have aside; `write` gives the XML of what is new. Returns
 * what both have.
 */
export function patchContent(
  edits: EditList,
  layout: DocumentLayout,
  frame: ContentFrame,
  present: readonly PresentItem[],
  wanted: readonly WantedItem[],
  write: (item: WantedItem) => string,
): ReadonlySet<WantedItem> {
  const staying = stayingItems(wanted);
  const { element } = frame;
  if (element !== undefined && wanted.length === 0) {
    if (present.length > 0) edits.replace(element.startTagEnd - 1, element.end, '/>');
    return staying;
  }
  if (element !== undefined && present.length === 0) {
    if (wanted.length > 0) fill(edits, layout, frame, element, wanted.map(write));
    return staying;
  }
  insertNew(edits, frame, wanted, staying, write);
  const kept = new Set([...staying].map((item) => item.present));
  for (let index = 0; index < present.length; index++) {
    const first = index;
    while (index < present.length && !kept.has(present[index])) index++;
    if (index === first) continue;
    const [start, end] = [(present[first] as PresentItem).start, (present[index - 1] as PresentItem).end];
    if (frame.separator === undefined) edits.replace(start, end, '');
    else {
      const removed = layout.removalSpan(start, end);
      edits.replace(removed.start, removed.end, '');
    }
  }
  return staying;
}

/** Gives content to an element that has none but white space. */
function fill(
  edits: EditList,
  { text }: DocumentLayout,
  { separator = nothing, closing }: ContentFrame,
  element: XmlElement,
  pieces: readonly string[],
): void {
  const content = pieces.map((piece) => separator() + piece).join('') + closing();
  openTag(edits, text, element, content);
}

function insertNew(
  edits: EditList,
  { element, separator = nothing }: ContentFrame,
  wanted: readonly WantedItem[],
  staying: ReadonlySet<WantedItem>,
  write: (item: WantedItem) => string,
): void {
  let place = element?.startTagEnd;
  let leading = '';
  for (const item of wanted) {
    if (!staying.has(item)) {
      if (place === undefined) leading += write(item) + separator();
      else edits.replace(place, place, separator() + write(item));
      continue;
    }
    const { start, end } = item.present as PresentItem;
    if (leading !== '') edits.replace(start, start, leading);
    leading = '';
    place = end;
  }
}
