/**
 * A JSON text with blanks in place of comments, `// …` and `/* … *\/`, so that what is left stands where it stood. Texts in
 * quotes are kept; a comment without end is, too, and is no JSON.
 */
export function withoutComments(text: string): string {
  return text.replace(quotedOrComment, (part, end?: string) =>
    part.startsWith('"') || end === '' ? part : part.replace(/[^\r\n]/g, ' '),
  );
}

/** A comment without end reaches to the end of the text, so that nothing is looked through twice; its end is then ''. */
const quotedOrComment = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(\*\/|$)/g;
