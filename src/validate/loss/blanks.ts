import type { ValueKind } from './value-kind.ts';

/**
 * Whether libvirt reads a value in spite of the blanks around it. The grammar takes them for nothing; libvirt compares words
 * with them, and skips those in front of a number, but not those behind it (src/util/virstring.c virStrToLong_ui: `strtoul`,
 * and nothing may be left).
 */
export function blanksAreRead(kind: ValueKind, value: string): boolean {
  if (kind === 'text' || kind === 'notation') return true;
  if (/[\t\n\r ]$/.test(value)) return false;
  return kind === 'number' || !/^[\t\n\r ]/.test(value);
}
