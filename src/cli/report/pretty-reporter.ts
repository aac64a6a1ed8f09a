import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { excerpt, printable } from '../../diagnostics/excerpt.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Colours } from '../terminal.ts';
import type { DocumentReport, Reporter } from './reporter.ts';

/**
 * A reporter for people: a head line per diagnostic (`file:line:column severity code`), the source line with carets and
 * the message, and one line that sums up.
 */
export function prettyReporter(write: (text: string) => void, colours: Colours): Reporter {
  let documents = 0;
  let correct = 0;
  let failures = 0;
  return {
    report(report) {
      documents++;
      if (report.failure !== undefined) failures++;
      else if (report.ok) correct++;
      for (const block of documentBlocks(report, colours)) write(block);
    },
    finish() {
      if (documents === 0) return;
      const wrong = documents - correct - failures;
      const parts = [`${documents} ${documents === 1 ? 'document' : 'documents'}`, `${correct} correct`];
      if (wrong > 0) parts.push(`${wrong} with errors`);
      if (failures > 0) parts.push(`${failures} not validated`);
      write(`${parts.join(', ')}\n`);
    },
  };
}

/** What a report says of a document itself. */
type Findings = Pick<DocumentReport, 'file' | 'text' | 'diagnostics'> &
  Partial<Pick<DocumentReport, 'omitted'>>;

/** The diagnostics of one document as text for people, each with an empty line behind it. */
export function* documentBlocks(findings: Findings, colours: Colours): Generator<string> {
  const { file, text, diagnostics, omitted = 0 } = findings;
  const index = new LineIndex(diagnostics.length > 0 ? text : '');
  for (const diagnostic of diagnostics) yield `${diagnosticText(file, diagnostic, index, colours)}\n`;
  if (omitted > 0) yield `${printable(file)}: ${omitted} more\n\n`;
}

function diagnosticText(file: string, diagnostic: Diagnostic, index: LineIndex, colours: Colours): string {
  const { line, column } = index.position(diagnostic.span.start);
  const paint = severityColour(diagnostic.severity, colours);
  const head = `${colours.bold(`${printable(file)}:${line}:${column}`)} ${paint(diagnostic.severity)} ${diagnostic.code}`;
  const body = excerpt(index, diagnostic.span, diagnostic.message, { gutter: colours.dim, mark: paint });
  const related = (diagnostic.related ?? []).map(({ message, span }) => {
    const place = index.position(span.start);
    return `      ${colours.dim('=')} ${place.line}:${place.column} ${printable(message)}\n`;
  });
  return `${head}\n${body}\n${related.join('')}`;
}

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.blue;
}
