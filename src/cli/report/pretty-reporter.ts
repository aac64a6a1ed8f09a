import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { excerpt, printable } from '../../diagnostics/excerpt.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Colours } from '../terminal.ts';
import { libvirtLine } from './libvirt-line.ts';
import { factsText, outcomeLine } from './outcome-text.ts';
import { relatedPlaces } from './related-places.ts';
import type { DocumentReport, Reporter } from './reporter.ts';
import { Summary } from './summary.ts';

/**
 * A reporter for people: a head line per diagnostic (`file:line:column severity code`), the source line with carets and
 * the message, other places that belong to it, what would mend it, and lines that sum up.
 */
export function prettyReporter(write: (text: string) => void, colours: Colours): Reporter {
  const summary = new Summary();
  return {
    report(report) {
      summary.count(report);
      for (const block of documentBlocks(report, colours)) write(block);
      if (report.asLibvirt === true) write(libvirtLine(report));
      if (report.outcome !== undefined) write(outcomeLine(report, report.outcome));
      if (report.facts !== undefined) write(factsText(report.facts));
    },
    finish() {
      write(summary.text());
    },
  };
}

/** What a report says of a document itself. */
type Findings = Pick<DocumentReport, 'file' | 'text' | 'diagnostics'> &
  Partial<Pick<DocumentReport, 'omitted' | 'skipped'>>;

/** The diagnostics of one document as text for people, each with an empty line behind it. */
export function* documentBlocks(findings: Findings, colours: Colours): Generator<string> {
  const { file, text, diagnostics, omitted = 0, skipped } = findings;
  const index = new LineIndex(diagnostics.length > 0 ? text : '');
  for (const diagnostic of diagnostics) yield `${diagnosticText(file, diagnostic, index, colours)}\n`;
  if (omitted > 0) yield `${printable(file)}: ${omitted} more\n\n`;
  if (skipped !== undefined) yield `${printable(file)}: passed over: ${printable(skipped)}\n`;
}

function diagnosticText(file: string, diagnostic: Diagnostic, index: LineIndex, colours: Colours): string {
  const { line, column } = index.position(diagnostic.span.start);
  const paint = severityColour(diagnostic.severity, colours);
  const head = `${colours.bold(`${printable(file)}:${line}:${column}`)} ${paint(diagnostic.severity)} ${diagnostic.code}`;
  const body = excerpt(index, diagnostic.span, diagnostic.message, { gutter: colours.dim, mark: paint });
  return [
    head,
    body,
    ...relatedLines(diagnostic, line, index, colours),
    ...fixLines(diagnostic, colours),
    '',
  ].join('\n');
}

/** Other places with their source lines, but for the line of the finding itself. */
function relatedLines(diagnostic: Diagnostic, ownLine: number, index: LineIndex, colours: Colours): string[] {
  return relatedPlaces(diagnostic, index).map(({ message, span }) => {
    const { line, column } = index.position(span.start);
    if (line === ownLine) return `      ${colours.dim('=')} ${line}:${column} ${printable(message)}`;
    return excerpt(index, span, message, { gutter: colours.dim, mark: colours.dim });
  });
}

/** What would mend it: `fix` is what `--fix` applies, `help` is for the author to judge. */
function fixLines({ fixes = [] }: Diagnostic, colours: Colours): string[] {
  return fixes.map(({ title, certain }) => {
    const word = certain ? colours.green('fix:') : colours.cyan('help:');
    return `      ${colours.dim('=')} ${word} ${printable(title)}`;
  });
}

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  switch (severity) {
    case 'error':
      return colours.red;
    case 'warning':
      return colours.yellow;
    case 'information':
      return colours.blue;
    case 'hint':
      return colours.cyan;
  }
}
