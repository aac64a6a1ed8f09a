import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { DocumentReport, Reporter } from './reporter.ts';
import { isOk } from './reporter.ts';

/**
 * A reporter of one JSON object per document: a line each (`jsonl`), or all of them as one array (`json`). Both are written
 * as documents are done. Positions are given as `span` (offsets in UTF-16 code units) and as lines and columns from 1.
 */
export function jsonReporter(write: (text: string) => void, format: 'json' | 'jsonl'): Reporter {
  let count = 0;
  return {
    report(report) {
      const object = JSON.stringify(documentObject(report));
      if (format === 'jsonl') write(`${object}\n`);
      else write(`${count === 0 ? '[\n' : ',\n'}${object}`);
      count++;
    },
    finish() {
      if (format === 'json') write(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}

function documentObject(report: DocumentReport): object {
  const { file, kind, failure, omitted, diagnostics } = report;
  const index = diagnostics.length > 0 ? new LineIndex(report.text) : undefined;
  return {
    file,
    kind,
    ok: isOk(report),
    ...(failure === undefined ? {} : { error: failure }),
    diagnostics: diagnostics.map((diagnostic) => diagnosticObject(diagnostic, index as LineIndex)),
    ...(omitted === 0 ? {} : { omitted }),
  };
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
