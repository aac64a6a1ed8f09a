import type { OpenedModel } from '../../model/open.ts';
import { patch } from '../../model/patch/patch.ts';
import { applyTextEdits } from '../../text/text-edit.ts';

/** The text of a document with a UUID that it did not have; everything else stays byte for byte. */
export function withUuid(opened: OpenedModel<unknown>, uuid: string): string {
  const edits = patch(opened as OpenedModel<{ uuid?: string }>, (model) => {
    model.uuid = uuid;
  });
  return applyTextEdits(opened.document.text, edits);
}
