import type { ContentParts } from './content-parts.ts';
import type { ContentIr } from './ir.ts';
import { valueIr } from './value-ir.ts';

/** The text content of elements with these parts; undefined where they have none. */
export function contentIr({ texts, requiresText }: ContentParts): ContentIr | undefined {
  return texts.length === 0 ? undefined : { value: valueIr(texts), required: requiresText };
}
