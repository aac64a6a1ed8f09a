import type { Colours } from '../terminal.ts';
import type { Reporter } from './reporter.ts';

/** Makes a reporter; `colours` are for people only. */
type ReporterMaker = (write: (text: string) => void, colours: Colours) => Reporter;

/** The formats of reports, each loaded when it is asked for. */
const makers = {
  pretty: async () => (await import('./pretty-reporter.ts')).prettyReporter,
  json: async () => {
    const { jsonReporter } = await import('./json-reporter.ts');
    return (write) => jsonReporter(write, 'json');
  },
  jsonl: async () => {
    const { jsonReporter } = await import('./json-reporter.ts');
    return (write) => jsonReporter(write, 'jsonl');
  },
  sarif: async () => (await import('./sarif/sarif-reporter.ts')).sarifReporter,
  github: async () => (await import('./github-reporter.ts')).githubReporter,
  gnu: async () => (await import('./gnu-reporter.ts')).gnuReporter,
  junit: async () => (await import('./junit-reporter.ts')).junitReporter,
} satisfies Readonly<Record<string, () => Promise<ReporterMaker>>>;

/** The name of a format of reports. */
export type ReportFormat = keyof typeof makers;

/** All formats, the default first. */
export const reportFormats: readonly ReportFormat[] = Object.keys(makers) as ReportFormat[];

/** A reporter of a format. */
export async function newReporter(
  format: ReportFormat,
  write: (text: string) => void,
  colours: Colours,
): Promise<Reporter> {
  const make: ReporterMaker = await makers[format]();
  return make(write, colours);
}
