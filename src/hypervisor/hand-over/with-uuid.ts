import type { OpenedModel } from '../../model/open.ts';
import { patch } from '../../model/patch/patch.ts';
import { applyTextEdits } from '../../text/text-edit.ts';

/** The text of a document with a UUID that it did not have, in which everything else stands in the lines where it stood. */
export function withUuid({ kind, document, root, origins }: OpenedModel<unknown>, uuid: string): string {
  const { text, root: element } = document;
  if (element !== undefined && element.endTagStart < element.end) {
    const at = element.startTagEnd;
    return `${text.slice(0, at)}<uuid>${uuid}</uuid>${text.slice(at)}`;
  }
  const opened = { kind, document, root: root as { uuid?: string }, origins };
  return applyTextEdits(
    text,
    patch(opened as OpenedModel<{ uuid?: string }>, (model) => {
      model.uuid = uuid;
    }),
  );
}
