/**
 * The words of a command line, as a shell would part them: by blanks outside of quotes; a backslash takes the sign behind it as it
 * is. Undefined where a quote is not closed, or where a shell would do more than part words: expand, redirect, run something else.
 */
export function shellWords(line: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  const parts = /'([^']*)'|"((?:[^"\\$`]|\\.)*)"|\\(.)|([^\s'"\\$`|&;<>()*?[\]#~{}!]+)|(\s+)|(.)/gs;
  for (const [, single, double, escaped, plain, blanks] of line.matchAll(parts)) {
    if (blanks !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const text = single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain;
    if (text === undefined) return undefined;
    word = (word ?? '') + text;
  }
  return word === undefined ? words : [...words, word];
}
