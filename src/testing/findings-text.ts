import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { excerpt } from '../diagnostics/excerpt.ts';
import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { LineIndex } from '../text/line-index.ts';

/** Findings for people: those in a text with the source line and carets, those in a model with their path. */
export function findingsText(text: string, findings: readonly (Diagnostic | ModelDiagnostic)[]): string {
  const index = new LineIndex(text);
  return findings
    .map(({ code, severity, message, path, span }) => {
      if (span === undefined) return `${path === '' ? '/' : path} ${severity} ${code}\n  ${message}`;
      const { line, column } = index.position(span.start);
      return `${line}:${column} ${severity} ${code}\n${excerpt(index, span, message)}`;
    })
    .join('\n');
}
