import type { Span } from '../../text/span.ts';
import type { XmlComment } from '../../xml/tree.ts';

/** The words with which directives begin, and what each is about. */
const subjects = {
  'domxml-disable-next-line': 'next-line',
  'domxml-disable-line': 'line',
  'domxml-disable-next-element': 'next-element',
  'domxml-disable': 'rest',
  'domxml-enable': 'enable',
} as const;

/** The words with which directives begin. */
export const directiveWords: readonly string[] = Object.keys(subjects);

/** A piece of a directive with its place. */
export interface DirectiveWord {
  readonly text: string;
  readonly span: Span;
}

/** A comment that says which findings are not to be told. */
export interface Directive {
  /**
   * Where it suppresses findings: on the next line, on its own, in the next element, in the rest of the document; `enable`
   * ends what is said of the rest.
   */
  readonly subject: (typeof subjects)[keyof typeof subjects];
  /** Codes and families of codes; none for all findings. */
  readonly codes: readonly DirectiveWord[];
  readonly reason: string | undefined;
  /** The comment. */
  readonly span: Span;
}

/**
 * Reads a comment of the form `domxml-disable-next-line code code: reason`; codes may have commas between them. A comment that
 * begins like a directive but is none gives the word it begins with; any other gives undefined.
 */
export function readDirective(
  text: string,
  { start, end }: XmlComment,
): Directive | DirectiveWord | undefined {
  const from = start + '<!--'.length;
  const content = text.slice(from, end - '-->'.length);
  const found = /^\s*(domxml-[^\s:,]*)/.exec(content);
  const word = found?.[1];
  if (found === null || word === undefined) return undefined;
  const wordEnd = found[0].length;
  if (!Object.hasOwn(subjects, word)) {
    return { text: word, span: { start: from + wordEnd - word.length, end: from + wordEnd } };
  }
  const colon = content.indexOf(':', wordEnd);
  const codesEnd = colon === -1 ? content.length : colon;
  const codes = Array.from(content.slice(wordEnd, codesEnd).matchAll(/[^\s,]+/g), (code) => {
    const codeStart = from + wordEnd + code.index;
    return { text: code[0], span: { start: codeStart, end: codeStart + code[0].length } };
  });
  const reason = colon === -1 ? '' : content.slice(colon + 1).trim();
  return {
    subject: subjects[word as keyof typeof subjects],
    codes,
    reason: reason === '' ? undefined : reason.replace(/\s+/g, ' '),
    span: { start, end },
  };
}
