import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../command.ts';
import type { Input } from '../inputs.ts';
import { writeError, writeOutput } from '../output.ts';
import { OutputFile } from '../output-file.ts';
import type { ReportOptions } from '../report-options.ts';
import { coloursFor, noColours } from '../terminal.ts';
import { newReporter } from './formats.ts';
import type { Reporter } from './reporter.ts';
import { Summary } from './summary.ts';

/**
 * The reporter of a run over `inputs`; undefined where nobody wants to know. Throws `UsageError` where the report would take the
 * place of a document.
 */
export async function openReporter(
  { format, output, quiet, fixing }: ReportOptions,
  inputs: readonly Input[],
): Promise<Reporter | undefined> {
  // Standard output may be for a document, or for what changes in documents.
  const besideDocument = fixing === 'show' || (fixing === 'write' && inputs.includes('-'));
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
