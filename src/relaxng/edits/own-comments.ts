import type { Span } from '../../text/span.ts';
import { countLineEnds } from '../../xml/characters.ts';
import type { DocumentLayout } from '../../xml/document-layout.ts';
import { indexOfChild } from '../../xml/find-elements.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';

/**
 * A node with the comments that belong to it: those on the lines directly above it, without an empty line between, and one behind
 * it at the end of its line.
 */
export function withOwnComments(node: XmlNode, parent: XmlElement, layout: DocumentLayout): Span {
  const { children } = parent;
  const index = indexOfChild(children, node.start);
  let { start, end } = node;
  if (layout.beginsLine(start)) {
    for (let above = index - 2; above >= 0; above -= 2) {
      const comment = children[above] as XmlNode;
      const isOwn =
        comment.kind === 'comment' &&
        layout.beginsLine(comment.start) &&
        countLineEnds(layout.text, comment.end, start) === 1;
      if (!isOwn) break;
      start = comment.start;
    }
  }
  const beside = children.slice(index + 1, index + 3).find(({ kind }) => kind !== 'text');
  if (beside?.kind === 'comment' && isBeside(end, beside.span, layout)) end = beside.end;
  return { start, end };
}

/** Whether a comment stands at the end of the line of an offset, and on that line alone. */
function isBeside(offset: number, { start, end }: Span, layout: DocumentLayout): boolean {
  const isAlone = countLineEnds(layout.text, start, end) === 0;
  return isAlone && layout.spaceEnd(offset) === start && layout.lineEndAt(layout.spaceEnd(end)) !== undefined;
}
