import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/excerpt.ts';
import { writeError } from './output.ts';
import { documentBlocks } from './report/pretty-reporter.ts';
import { coloursFor } from './terminal.ts';

/** The line that says of a file, or of standard input (`-`), what kept a command from doing its work. */
export function complaint(file: string, words: string): string {
  return `domxml: ${printable(file)}: ${printable(words)}\n`;
}

/** Says on standard error what kept a command from doing its work; gives the exit status of that. */
export function complain(file: string, words: string): 2 {
  writeError(complaint(file, words));
  return 2;
}

/** Says on standard error what is wrong with a document of which a command writes something else to standard output. */
export function writeFindings(file: string, text: string, diagnostics: readonly Diagnostic[]): void {
  for (const block of documentBlocks({ file, text, diagnostics }, coloursFor('error'))) writeError(block);
}
