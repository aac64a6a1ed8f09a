import { escapeText } from '../../xml/escape.ts';
import type { NamespaceScope } from '../foreign-writer.ts';
import type { WritingPlace } from '../model-writer.ts';
import type { WantedItem } from './content-item.ts';
import type { PatchContext } from './patch-task.ts';

/** The XML of an item that is new, or that moves as it is, without white space around it. */
export function writePiece(
  { layout, fragments, sameness }: PatchContext,
  { planned, present, value }: WantedItem,
  place: Omit<WritingPlace, 'scope'>,
  scope: NamespaceScope,
): string {
  const isSame = present !== undefined && sameness.numbers.areSame(present.value, value);
  if (isSame) return layout.text.slice(present.start, present.end);
  if (planned === undefined || planned.kind === 'value' || planned.kind === 'text')
    return escapeText(String(value));
  return fragments.write(planned, place, scope);
}
