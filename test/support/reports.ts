import { newReporter, type ReportFormat } from '../../src/cli/report/formats.ts';
import type { DocumentReport } from '../../src/cli/report/reporter.ts';
import { noColours } from '../../src/cli/terminal.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { documentKinds, kindOfDocument } from '../../src/validate/document-kinds.ts';
import { type OpenOptions, openDocument } from '../../src/validate/open-document.ts';
import { corpusDocuments } from './corpus.ts';
import { mutantsOf } from './mutants.ts';
import { filesBelow } from './source-files.ts';

/** What the reporter of a format writes about documents. */
export async function reportText(
  format: ReportFormat,
  reports: Iterable<DocumentReport>,
  status = 1,
): Promise<string> {
  const pieces: string[] = [];
  const reporter = await newReporter(format, (text) => pieces.push(text), noColours);
  for (const report of reports) reporter.report(report);
  reporter.finish(status);
  return pieces.join('');
}

/** The report of a text under a file name. */
export async function reportOf(
  file: string,
  source: string | Uint8Array,
  options: OpenOptions = {},
): Promise<DocumentReport> {
  const kind = kindOfDocument(source) ?? 'domain';
  const opened = openDocument(source, await documentKinds[kind].load(), { maxDiagnostics: 100, ...options });
  return { ...opened, file, kind, text: opened.text() };
}

/** A report of a text with one finding where `marked` stands in it. */
export function madeReport(
  text: string,
  marked: string,
  diagnostic: Partial<Diagnostic> = {},
  report: Partial<DocumentReport> = {},
): DocumentReport {
  const start = text.indexOf(marked);
  const finding: Diagnostic = {
    code: 'made/finding',
    severity: 'error',
    stage: 'grammar',
    message: 'something is wrong',
    path: '/domain',
    span: { start, end: start + marked.length },
    data: {},
    ...diagnostic,
  };
  return { file: 'a.xml', kind: 'domain', ok: false, text, diagnostics: [finding], omitted: 0, ...report };
}

/** Names, messages and texts as somebody would write them who wants a report to break. */
export function hostileReports(): DocumentReport[] {
  const words = 'a%0A::error::\r\n\u001b[31m]]>&<b/>"\u0000\ufffe\ud800,:=\u2028\u202e\u0085';
  const text = `<a>\r\n  ${words}\n</a>`;
  const place = { span: { start: 4, end: text.length } };
  const diagnostic: Partial<Diagnostic> = {
    message: words,
    path: `/a/${words}/@b`,
    data: { words },
    related: [
      { message: words, span: { start: 0, end: 3 } },
      { message: words, span: { start: text.length, end: text.length } },
    ],
    fixes: [
      { title: words, certain: false, edits: [{ ...place, newText: words }] },
      {
        title: words,
        certain: true,
        edits: [
          { span: { start: 0, end: 0 }, newText: words },
          { ...place, newText: '' },
        ],
      },
    ],
  };
  const severities = ['error', 'warning', 'information', 'hint'] as const;
  return [
    ...severities.map((severity) =>
      madeReport(text, words, { ...diagnostic, severity }, { file: `${words}.xml`, omitted: 3 }),
    ),
    madeReport(text, words, diagnostic, { file: `../${words}`, kind: null }),
    madeReport(text, words, diagnostic, { file: '/elsewhere/a b.xml' }),
    madeReport(text, words, diagnostic, { file: '-' }),
    suppressedOnly(madeReport(text, words, diagnostic), words),
    madeReport(text, words, {}, { file: words, diagnostics: [], failure: words, kind: null, text: '' }),
    madeReport(text, words, {}, { file: words, ok: true, diagnostics: [], skipped: words, text: '' }),
    madeReport(text, words, {}, { file: words, diagnostics: [], omitted: 7, text: '' }),
    madeReport(text, words, {}, { file: 'right.xml', ok: true, diagnostics: [], text: '' }),
  ];
}

function suppressedOnly(report: DocumentReport, reason: string): DocumentReport {
  const suppressed = report.diagnostics.map((one) => ({
    ...one,
    suppression: { span: { start: 0, end: 3 }, reason },
  }));
  return { ...report, ok: true, diagnostics: [], suppressed };
}

let many: Promise<readonly DocumentReport[]> | undefined;

/**
 * Reports of all examples, of documents of the corpus where it is there, and of wrong ones made of these: changed copies, and
 * some that end in the middle. Of the corpus some, or as many as DOMXML_REPORTS says.
 */
export function manyReports(): Promise<readonly DocumentReport[]> {
  many ??= makeReports(Number(process.env.DOMXML_REPORTS ?? 60));
  return many;
}

async function makeReports(count: number): Promise<readonly DocumentReport[]> {
  const examples = filesBelow('examples', /\.xml$/).map(({ path, text }) => [path, text] as const);
  const step = Math.max(1, Math.floor(corpusDocuments().length / count));
  const corpus = corpusDocuments()
    .filter((_, index) => index % step === 0)
    .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
  const documents = [...examples, ...corpus].filter(([, text]) => kindOfDocument(text) !== undefined);
  const texts = documents.map(([, text]) => text);
  const mutants = mutantsOf(texts, count, 5).map((text, at) => [`mutants/${at}.xml`, text] as const);
  const ends = documents
    .slice(0, 50)
    .map(([path, text]) => [`ends/${path}`, text.slice(0, text.length / 2)] as const);
  const reports: DocumentReport[] = [];
  for (const [index, [path, text]] of [...documents, ...mutants, ...ends].entries()) {
    reports.push(await reportOf(path, text, { asLibvirt: index % 4 === 0 }));
  }
  return reports;
}
