/**
 * A JSON text with blanks in place of comments, `// …` and `/* … *\/`, so that what is left stands where it stood. Texts in
 * quotes are kept; a comment without end is, too, and is no JSON.
 */
export function withoutComments(text: string): string {
  return text.replace(quotedOrComment, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\r\n]/g, ' '),
  );
}

const quotedOrComment = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
