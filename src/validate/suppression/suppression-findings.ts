import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Span } from '../../text/span.ts';
import { matchesCode } from '../code-pattern.ts';
import { codePatterns, type DocumentCode, documentCodes } from '../document-codes.ts';
import type { SuppressionCode } from './codes.ts';
import { type DirectiveWord, directiveWords } from './directive.ts';
import type { PlacedDirective } from './find-directives.ts';

/** What all directives begin with, which makes none likelier than another. */
const prefix = 'domxml-';

/** The finding of a comment that begins like a directive. */
export function malformed({ text, span, path }: DirectiveWord & { readonly path: string }): Diagnostic {
  const verb = nearestWord(
    text.slice(prefix.length),
    directiveWords.map((word) => word.slice(prefix.length)),
  );
  const meant = verb && prefix + verb;
  const others = `the directives are ${directiveWords.join(', ')}`;
  const message = `'${text}' is no directive; ${meant === undefined ? others : `did you mean '${meant}'?`}`;
  return finding('suppression/malformed', message, path, span, { word: text, ...suggested(meant) }, [
    ...replacement(span, text, meant),
  ]);
}

/** Of the unknown codes of a directive so many are told: what each might mean is looked for among all. */
const mostUnknown = 100;

/** The findings of codes in a directive that nothing ever has, of the first of them where there are very many. */
export function unknownCodes({ codes, path }: PlacedDirective): Diagnostic[] {
  const unknown = codes.filter(({ text }) => !codePatterns.has(text)).slice(0, mostUnknown);
  return unknown.map(({ text, span }) => {
    const meant = nearestWord(text, codePatterns.keys());
    const message = `there is no code '${text}'${meant === undefined ? '' : `; did you mean '${meant}'?`}`;
    return finding('suppression/unknown-code', message, path, span, { code: text, ...suggested(meant) }, [
      ...replacement(span, text, meant),
    ]);
  });
}

/**
 * The findings of a directive that suppresses nothing, or not all that it names; `used` are the codes by which it suppresses
 * something, undefined where it does not.
 */
export function unused(
  { subject, codes, path, span }: PlacedDirective,
  used: ReadonlySet<DirectiveWord | undefined> | undefined,
  hasRun: (code: DocumentCode) => boolean,
  text: string,
): Diagnostic[] {
  if (subject === 'enable') return [];
  if (codes.length === 0) {
    const isKnown = documentCodes.every((code) => isExtra(code) || hasRun(code));
    return used !== undefined || !isKnown ? [] : [unusedDirective(path, span, text)];
  }
  const isKnown = (pattern: string) =>
    documentCodes.every((code) => !matchesCode(pattern, code.code) || hasRun(code));
  const idle = codes.filter((word) => !used?.has(word) && codePatterns.has(word.text) && isKnown(word.text));
  if (idle.length === codes.length) return [unusedDirective(path, span, text)];
  return idle.map((word) => {
    const message = `there is no finding '${word.text}' to suppress`;
    const fix = removal(`remove '${word.text}'`, codeWithSeparator(word.span, text));
    return finding('suppression/unused', message, path, word.span, { code: word.text }, [fix]);
  });
}

/** Whether a code is found only where it is asked for: who names no code does not mean it. */
function isExtra({ code, stage }: DocumentCode): boolean {
  return stage === 'loss' || code.startsWith('driver/');
}

function unusedDirective(path: string, span: Span, text: string): Diagnostic {
  const message = 'there is no finding to suppress';
  const fix = removal('remove the comment', commentWithLine(span, text));
  return finding('suppression/unused', message, path, span, {}, [fix]);
}

function finding(
  code: SuppressionCode,
  message: string,
  path: string,
  span: Span,
  data: Diagnostic['data'],
  fixes: readonly Fix[],
): Diagnostic {
  return {
    code,
    severity: 'warning',
    stage: 'config',
    message,
    path,
    span,
    data,
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

function suggested(meant: string | undefined): { readonly suggestion?: string } {
  return meant === undefined ? {} : { suggestion: meant };
}

/** What is written right may turn out to suppress nothing: no such fix is certain. */
function replacement(span: Span, text: string, meant: string | undefined): Fix[] {
  if (meant === undefined) return [];
  const title = `replace '${text}' with '${meant}'`;
  return [{ title, edits: [{ span, newText: meant }], certain: false }];
}

function removal(title: string, span: Span): Fix {
  return { title, edits: [{ span, newText: '' }], certain: true };
}

/** A code with the blanks and commas in front of it. */
function codeWithSeparator({ start, end }: Span, text: string): Span {
  let from = start;
  while (/[\s,]/.test(text.charAt(from - 1))) from--;
  return { start: from, end };
}

/** A comment with the whole line where it has one for itself, else with the blanks in front of it. */
function commentWithLine({ start, end }: Span, text: string): Span {
  let from = start;
  while (/[ \t]/.test(text.charAt(from - 1))) from--;
  const lineEnd = /^[ \t]*(\r\n?|\n)/.exec(text.slice(end, end + longestBlank));
  const hasLine = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  return hasLine && lineEnd !== null ? { start: from, end: end + lineEnd[0].length } : { start, end };
}

/** Blanks behind a comment beyond this are left where they are. */
const longestBlank = 200;
