const mark = 'domxml-';
/** The sign of the mark that is rarest in documents. */
const rarest = 'x';

/**
 * Whether a document may have a directive, which every comment that begins with `domxml-` is: most have none, and are not read
 * again for it. The bytes may be in UTF-8 or UTF-16.
 */
export function mentionsDirective(source: string | Uint8Array): boolean {
  if (typeof source === 'string') return source.includes(mark);
  const sign = rarest.charCodeAt(0);
  for (let at = source.indexOf(sign); at !== -1; at = source.indexOf(sign, at + 1)) {
    if (isMarkAround(source, at, 1) || isMarkAround(source, at, 2)) return true;
  }
  return false;
}

/** Whether the mark stands around its rarest sign, of whose neighbours each is `width` bytes off. */
function isMarkAround(source: Uint8Array, at: number, width: number): boolean {
  const start = at - mark.indexOf(rarest) * width;
  for (let index = 0; index < mark.length; index++) {
    if (source[start + index * width] !== mark.charCodeAt(index)) return false;
  }
  return true;
}
