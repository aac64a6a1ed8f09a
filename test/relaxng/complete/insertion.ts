import type { CompletionItem, CompletionList } from '../../../src/relaxng/complete/completion.ts';
import { applyTextEdits } from '../../../src/text/text-edit.ts';

/** A text with an item inserted. */
export function withItem(text: string, { span }: CompletionList, item: CompletionItem): string {
  return applyTextEdits(text, [{ span, newText: item.insertText }, ...(item.additionalEdits ?? [])]);
}
