import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import type { SuppressedDiagnostic } from '../../validate/suppression/suppress.ts';
import { integersAsTexts, jsonText } from './json-text.ts';
import type { DocumentReport, Reporter } from './reporter.ts';
import { sourceRange } from './source-range.ts';

/**
 * A reporter of one JSON object per document: a line each (`jsonl`), or all of them as one array (`json`). Both are
 * written as documents are done. Every place is given as `span` (offsets in UTF-16 code units) and as lines and columns
 * from 1. The shape is that of schemas/validate-output.schema.json.
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
  const { file, kind, ok, outcome, facts, failure, skipped, omitted, diagnostics, suppressed = [] } = report;
  const head = {
    file,
    kind,
    ok,
    ...(outcome === undefined ? {} : { outcome }),
    ...(failure === undefined ? {} : { error: failure }),
    ...(skipped === undefined ? {} : { skipped }),
  };
  const index = new LineIndex(report.text);
  let text = `${before}${jsonText(head).slice(0, -1)}`;
  const writeList = (name: string, findings: readonly Finding[]): void => {
    text += `,"${name}":[`;
    for (const [number, finding] of findings.entries()) {
      text += `${number === 0 ? '' : ','}${jsonText(findingObject(finding, index))}`;
      if (text.length < chunkLength) continue;
      write(text);
      text = '';
    }
    text += ']';
  };
  writeList('diagnostics', diagnostics);
  if (suppressed.length > 0) writeList('suppressed', suppressed);
  if (omitted > 0) text += `,"omitted":${omitted}`;
  if (facts !== undefined) text += `,"facts":${jsonText(facts, integersAsTexts)}`;
  write(`${text}}${after}`);
}

/** A finding; `suppression` where a comment in the document suppresses it. */
type Finding = Diagnostic & Partial<Pick<SuppressedDiagnostic, 'suppression'>>;

function findingObject(finding: Finding, index: LineIndex): object {
  const { code, severity, stage, message, path, span, expected, data } = finding;
  const { related, fixes, source, suppression } = finding;
  const placed = <Place extends { readonly span: Span }>(place: Place) => ({
    ...place,
    ...sourceRange(index, place.span),
  });
  return {
    code,
    severity,
    stage,
    message,
    path,
    span,
    ...sourceRange(index, span),
    ...(expected === undefined ? {} : { expected }),
    data,
    ...(related === undefined ? {} : { related: related.map(placed) }),
    ...(fixes === undefined ? {} : { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(placed) })) }),
    ...(source === undefined ? {} : { source }),
    ...(suppression === undefined ? {} : { suppression: placed(suppression) }),
  };
}
