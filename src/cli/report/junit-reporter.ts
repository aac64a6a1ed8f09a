import { printable } from '../../diagnostics/excerpt.ts';
import { escapeAttribute, escapeText } from '../../xml/escape.ts';
import { gnuReporter } from './gnu-reporter.ts';
import type { DocumentReport, Reporter } from './reporter.ts';

/**
 * A reporter of JUnit XML, as Jenkins, GitLab and others show tests: a test case per document, named after it, in a class named
 * after its kind. A test case that is wrong has one `<failure>` with all its errors, since of several readers show the first;
 * what is no error stands in `<system-out>`.
 *
 * The counts stand in front of what they count: the test cases, some eighty characters for a correct document, are held until
 * the end.
 */
export function junitReporter(write: (text: string) => void): Reporter {
  const cases: string[] = [];
  const counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  return {
    report(report) {
      counts.tests++;
      if (report.failure !== undefined) counts.errors++;
      else if (report.skipped !== undefined) counts.skipped++;
      else if (!report.ok) counts.failures++;
      cases.push(testCase(report));
    },
    finish() {
      const { tests, failures, errors, skipped } = counts;
      const totals = `name="domxml validate" tests="${tests}" failures="${failures}" errors="${errors}"`;
      write('<?xml version="1.0" encoding="UTF-8"?>\n');
      write(`<testsuites ${totals}>\n  <testsuite ${totals} skipped="${skipped}">\n`);
      for (const text of cases) write(text);
      write('  </testsuite>\n</testsuites>\n');
    },
  };
}

function testCase(report: DocumentReport): string {
  const { file, kind, ok, diagnostics, failure, skipped } = report;
  const start = `    <testcase name="${attribute(file)}" classname="domxml.${attribute(kind ?? 'document')}"`;
  const outcome: string[] = [];
  if (failure !== undefined) outcome.push(`<error type="not-validated" message="${attribute(failure)}"/>`);
  else if (skipped !== undefined) outcome.push(`<skipped>${content(printable(skipped))}</skipped>`);
  else if (!ok) outcome.push(failureElement(report));
  const rest = diagnostics.filter(({ severity }) => severity !== 'error');
  if (rest.length > 0) outcome.push(`<system-out>${gnuLines({ ...report, diagnostics: rest })}</system-out>`);
  if (outcome.length === 0) return `${start}/>\n`;
  return `${start}>\n${outcome.map((element) => `      ${element}\n`).join('')}    </testcase>\n`;
}

function failureElement(report: DocumentReport): string {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const count = errors.length + report.omitted;
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  const words = first === undefined ? `${report.omitted} findings` : `${first.message}${more}`;
  const type = first?.code ?? 'omitted';
  const text = gnuLines({ ...report, diagnostics: errors });
  return `<failure type="${attribute(type)}" message="${attribute(words)}">${text}</failure>`;
}

/** The findings as lines that tools link to their places. */
function gnuLines(report: DocumentReport): string {
  let text = '';
  gnuReporter((line) => {
    text += line;
  }).report(report);
  return content(text.trimEnd());
}

function attribute(text: string): string {
  return escapeAttribute(expressible(printable(text)), '"');
}

function content(text: string): string {
  return escapeText(expressible(text));
}

/** XML has no way to write these, whether they come from a document or from the name of a file. */
function expressible(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, '·');
}
