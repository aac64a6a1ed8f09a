import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { DocumentReport, Reporter } from './reporter.ts';

/**
 * A reporter of one JSON object per document: a line each (`jsonl`), or all of them as one array (`json`). Both are
 * written as documents are done. Positions are given as `span` (offsets in UTF-16 code units) and as lines and columns
 * from 1.
 */
export function jsonReporter(write: (text: string) => void, format: 'json' | 'jsonl'): Reporter {
  let count = 0;
  return {
    report(report) {
      const before = count === 0 ? '[\n' : ',\n';
      writeDocument(write, report, format === 'json' ? before : '', format === 'jsonl' ? '\n' : '');
      count++;
    },
    finish() {
      if (format === 'json') write(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}

/** How much is gathered before it is written. */
const chunkLength = 1 << 16;

/** Writes the object of one document piece by piece: together its diagnostics may be longer than a string can be. */
function writeDocument(
  write: (text: string) => void,
  report: DocumentReport,
  before: string,
  after: string,
): void {
  const { file, kind, ok, failure, omitted, diagnostics } = report;
  const head = { file, kind, ok, ...(failure === undefined ? {} : { error: failure }) };
  let text = `${before}${JSON.stringify(head).slice(0, -1)},"diagnostics":[`;
  const index = new LineIndex(diagnostics.length > 0 ? report.text : '');
  for (const [number, diagnostic] of diagnostics.entries()) {
    text += `${number === 0 ? '' : ','}${JSON.stringify(diagnosticObject(diagnostic, index))}`;
    if (text.length < chunkLength) continue;
    write(text);
    text = '';
  }
  write(`${text}]${omitted === 0 ? '' : `,"omitted":${omitted}`}}${after}`);
}

function diagnosticObject(diagnostic: Diagnostic, index: LineIndex): object {
  const { code, severity, stage, message, path, span, expected, data, related, fixes, source } = diagnostic;
  const start = index.position(span.start);
  const end = index.position(span.end);
  return {
    code,
    severity,
    stage,
    message,
    path,
    span: { start: span.start, end: span.end },
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(expected === undefined ? {} : { expected }),
    data,
    ...(related === undefined ? {} : { related }),
    ...(fixes === undefined ? {} : { fixes }),
    ...(source === undefined ? {} : { source }),
  };
}
