import type { Diagnostic } from './diagnostic.ts';

/** Findings in the order in which they begin in the text. */
export function inOrder<Finding extends Pick<Diagnostic, 'span'>>(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start);
}
