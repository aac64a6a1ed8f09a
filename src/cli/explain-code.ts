import type { CodeExplanation } from '../diagnostics/code-explanation.ts';
import { codeMarkdown } from '../diagnostics/code-markdown.ts';
import { codePagePath } from '../diagnostics/code-page.ts';
import { writeOutput } from './output.ts';
import { codeText } from './report/code-text.ts';
import { coloursFor, outputWidth } from './terminal.ts';

/** The formats in which codes are explained. */
export const codeFormats = ['pretty', 'json', 'markdown'] as const;

/** What there is to say of all diagnostic codes. */
export async function codeExplanations(): Promise<readonly CodeExplanation[]> {
  const { codes } = await import('../../generated/codes.ts');
  return JSON.parse(codes) as CodeExplanation[];
}

/** Writes the explanation of a code to standard output. */
export function explainCode(explanation: CodeExplanation, format: (typeof codeFormats)[number]): void {
  if (format === 'json') writeOutput(`${JSON.stringify(explanation, undefined, 2)}\n`);
  else if (format === 'markdown') writeOutput(codeMarkdown(explanation, codePagePath));
  else writeOutput(codeText(explanation, { colours: coloursFor('output'), width: outputWidth() }));
}
