import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { indexOfChild } from '../find-elements.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../tree.ts';

/** Something that is wrong with a text as XML, where it stands and what is around it. */
export interface Mistake {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The element that it belongs to: that of an attribute, or the one around everything else; undefined at the top level. */
  readonly element: XmlElement | undefined;
  /** What stands in that element, or at the top level. */
  readonly content: () => readonly XmlNode[];
  /** What the finding says that it is made from. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether the parser has left something else unsaid because of it. */
  readonly isForgiving: boolean;
}

/** What would mend a mistake, if something would. */
export type Mending = (mistake: Mistake) => Fix | undefined;

/** A fix of one edit: a part of the text replaced. */
export function replacing(start: number, end: number, newText: string, title: string, certain: boolean): Fix {
  return { title, edits: [edit(start, end, newText)], certain };
}

/** The edit that replaces what stands between two offsets. */
export function edit(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

/** The attribute of a mistake's element that a place belongs to. */
export function attributeAt({ element, start }: Mistake): XmlAttribute | undefined {
  const attributes = element?.attributes ?? [];
  let low = 0;
  let high = attributes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributes[middle] as XmlAttribute).end <= start) low = middle + 1;
    else high = middle;
  }
  const found = attributes[low];
  return found !== undefined && found.start <= start && start < found.end ? found : undefined;
}

/** The comment that a place belongs to. */
export function commentAt(mistake: Mistake): XmlNode | undefined {
  const { start } = mistake;
  const content = mistake.content();
  let index = indexOfChild(content, start);
  if ((content[index]?.start ?? 0) > start) index--;
  const found = content[index];
  return found?.kind === 'comment' && found.start <= start && start < found.end ? found : undefined;
}
