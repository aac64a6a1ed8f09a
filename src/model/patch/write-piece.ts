import { escapeText } from '../../xml/escape.ts';
import type { WritingLayout } from '../../xml/writing-layout.ts';
import type { NamespaceScope } from '../foreign-writer.ts';
import type { PresentItem, WantedItem } from './content-item.ts';
import type { PatchContext } from './patch-task.ts';

/**
 * The XML of an item that is new, or that moves, without white space around it. `keepsInside` says whether comments in elements
 * that are text alone, or nothing, move with them.
 */
export function writePiece(
  { layout, fragments, sameness }: PatchContext,
  { planned, present, value }: WantedItem,
  place: WritingLayout,
  scope: NamespaceScope,
  keepsInside: boolean,
): string {
  const isSame = present !== undefined && sameness.numbers.areSame(present.value, value);
  if (isSame && (keepsInside || !hasCommentsInside(present)))
    return layout.text.slice(present.start, present.end);
  if (planned === undefined || planned.kind === 'value' || planned.kind === 'text')
    return escapeText(String(value));
  return fragments.write(planned, place, scope);
}

function hasCommentsInside({ element, value }: PresentItem): boolean {
  const children = typeof value === 'object' ? [] : (element?.children ?? []);
  return children.some(({ kind }) => kind !== 'text');
}
