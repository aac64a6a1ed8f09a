/**
 * Where the document type declaration that begins at `start` ends, behind its `>`; -1 where it has no end. Its internal
 * subset is skipped, not read: literals, comments and processing instructions in it may hold any bracket.
 */
export function doctypeEnd(text: string, start: number): number {
  let inSubset = false;
  const delimiter = /["'[\]>]|<!--|<\?/g;
  delimiter.lastIndex = start + '<!DOCTYPE'.length;
  for (let found = delimiter.exec(text); found !== null; found = delimiter.exec(text)) {
    const opening = found[0];
    if (opening === '[') inSubset = true;
    else if (opening === ']') inSubset = false;
    else if (opening === '>') {
      if (!inSubset) return delimiter.lastIndex;
    } else {
      const closing = opening === '<!--' ? '-->' : opening === '<?' ? '?>' : opening;
      const end = text.indexOf(closing, delimiter.lastIndex);
      if (end < 0) return -1;
      delimiter.lastIndex = end + closing.length;
    }
  }
  return -1;
}
