import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../command.ts';
import type { Input } from '../inputs.ts';
import { writeError, writeOutput } from '../output.ts';
import { OutputFile } from '../output-file.ts';
import { coloursFor, noColours } from '../terminal.ts';
import { newReporter, type ReportFormat } from './formats.ts';
import type { Reporter } from './reporter.ts';
import { Summary } from './summary.ts';

/** What the command line says about reports. */
interface ReportOptions {
  readonly format: ReportFormat;
  /** The file for the report; undefined or `-` for standard output. */
  readonly output: string | undefined;
  /** Whether nothing is printed; a file is written all the same. */
  readonly quiet: boolean;
  /** Whether standard output is for something else; a report that would go there goes to standard error. */
  readonly besideDocument: boolean;
}

/**
 * The reporter of a run over `inputs`; undefined where nobody wants to know. Throws `UsageError` where the report would take the
 * place of a document.
 */
export async function openReporter(
  { format, output, quiet, besideDocument }: ReportOptions,
  inputs: readonly Input[],
): Promise<Reporter | undefined> {
  const write = besideDocument ? writeError : writeOutput;
  if (output === undefined || output === '-') {
    return quiet
      ? undefined
      : await newReporter(format, write, coloursFor(besideDocument ? 'error' : 'output'));
  }
  if (inputs.some((input) => input !== '-' && isSameFile(input, output))) {
    throw new UsageError('--output names one of the documents');
  }
  const file = new OutputFile(output);
  const reporter = await newReporter(format, (text) => file.write(text), noColours);
  const summary = new Summary();
  return {
    report(report) {
      reporter.report(report);
      summary.count(report);
    },
    finish(status) {
      reporter.finish(status);
      file.close();
      if (!quiet) write(summary.text());
    },
  };
}

/** Whether two names lead to one file, be it by links or in letters of another case. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}
