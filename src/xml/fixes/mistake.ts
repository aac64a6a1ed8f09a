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
  return pieceAt(element?.attributes ?? [], start);
}

/** The comment that a place belongs to. */
export function commentAt({ content, start }: Mistake): XmlNode | undefined {
  const found = pieceAt(content(), start);
  return found?.kind === 'comment' ? found : undefined;
}

/** The piece that an offset stands in. */
function pieceAt<Piece extends XmlNode | XmlAttribute>(
  pieces: readonly Piece[],
  offset: number,
): Piece | undefined {
  let index = indexOfChild(pieces, offset);
  if ((pieces[index]?.start ?? 0) > offset) index--;
  const piece = pieces[index];
  return piece !== undefined && piece.start <= offset && offset < piece.end ? piece : undefined;
}
