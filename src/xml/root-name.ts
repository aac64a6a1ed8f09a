/**
 * The local name of the first start tag of a text, without parsing it; undefined where comments, processing instructions, a
 * DOCTYPE and white space are all there is, or where something else comes first.
 */
export function rootName(text: string): string | undefined {
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    while (isSpace(text.charCodeAt(position))) position++;
    if (text.charCodeAt(position) !== 0x3c) return undefined;
    const behind = endOfMarkup(text, position);
    if (behind === position) break;
    if (behind === undefined) return undefined;
    position = behind;
  }
  const startTagName = /[^\s<>/=]+/y;
  startTagName.lastIndex = position + 1;
  const name = startTagName.exec(text)?.[0];
  return name === undefined ? undefined : name.slice(name.lastIndexOf(':') + 1);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** Behind the comment, processing instruction or DOCTYPE at `position`; `position` itself at a tag. */
function endOfMarkup(text: string, position: number): number | undefined {
  if (text.startsWith('<!--', position)) return behind(text, '-->', position + 4);
  if (text.startsWith('<?', position)) return behind(text, '?>', position + 2);
  if (text.startsWith('<!DOCTYPE', position)) return endOfDoctype(text, position);
  return position;
}

function behind(text: string, closing: string, from: number): number | undefined {
  const found = text.indexOf(closing, from);
  return found < 0 ? undefined : found + closing.length;
}

/** A DOCTYPE ends at the `>` outside its quotes, comments and internal subset. */
function endOfDoctype(text: string, position: number): number | undefined {
  const parts = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[[\]>]/g;
  parts.lastIndex = position;
  let inSubset = false;
  for (let part = parts.exec(text); part !== null; part = parts.exec(text)) {
    if (part[0] === '[') inSubset = true;
    else if (part[0] === ']') inSubset = false;
    else if (part[0] === '>' && !inSubset) return parts.lastIndex;
  }
  return undefined;
}
