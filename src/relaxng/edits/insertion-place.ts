import { EditList } from '../../text/edit-list.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { isBlank } from '../../xml/characters.ts';
import type { DocumentLayout } from '../../xml/document-layout.ts';
import { openTag } from '../../xml/open-tag.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';
import { withOwnComments } from './own-comments.ts';

/** Where among the children of an element something can be put. */
interface InsertionPlace {
  /** Where in the text. */
  readonly at: number;
  /** The indentation of what comes there; undefined where it is to stand on a line with what is beside it. */
  readonly indentation: string | undefined;
  /** The edits that put a text there, which is laid out already. */
  readonly insert: (piece: string) => TextEdit[];
}

/** The place in front of a child of an element, above the comments that belong to the child; behind all children without one. */
export function insertionPlace(
  parent: XmlElement,
  before: XmlNode | undefined,
  layout: DocumentLayout,
): InsertionPlace {
  if (before !== undefined) {
    const { start } = withOwnComments(before, parent, layout);
    if (!layout.beginsLine(start)) return placeAt(start, undefined, '', '');
    const indentation = layout.indentationAt(start);
    return placeAt(start, indentation, '', layout.lineEnd + indentation);
  }
  const last = parent.children.findLast(({ kind }) => kind !== 'text');
  const behind = last?.end ?? parent.startTagEnd;
  const { endTagStart } = parent;
  const space = layout.text.slice(behind, endTagStart);
  if (!isBlank(space)) return placeAt(endTagStart, undefined, '', '');
  if (last === undefined) return placeInEmpty(parent, layout);
  if (!layout.isOnLines(parent)) return placeAt(behind, undefined, '', '');
  const indentation = layout.beginsLine(last.start)
    ? layout.indentationAt(last.start)
    : layout.childIndentation(parent);
  const closing = /[\r\n]/.test(space) ? '' : layout.lineEnd + layout.indentationAt(parent.start);
  return placeAt(behind, indentation, layout.lineEnd + indentation, closing);
}

function placeInEmpty(parent: XmlElement, layout: DocumentLayout): InsertionPlace {
  const isOnLines = layout.isOnLines(parent);
  const indentation = isOnLines ? layout.childIndentation(parent) : undefined;
  const insert = (piece: string): TextEdit[] => {
    const edits = new EditList();
    const { lineEnd } = layout;
    const content = isOnLines
      ? lineEnd + indentation + piece + lineEnd + layout.indentationAt(parent.start)
      : piece;
    openTag(edits, layout.text, parent, content);
    return edits.finish();
  };
  return { at: parent.startTagEnd, indentation, insert };
}

function placeAt(at: number, indentation: string | undefined, head: string, tail: string): InsertionPlace {
  const insert = (piece: string): TextEdit[] => [
    { span: { start: at, end: at }, newText: head + piece + tail },
  ];
  return { at, indentation, insert };
}
