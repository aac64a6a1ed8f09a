import { relative } from 'node:path/posix';
import { codePagePath } from '../src/diagnostics/code-page.ts';
import type { CodeTable } from './codes/code-tables.ts';
import { plain, table } from './markdown.ts';

/** The path of the list of all codes. */
export const diagnosticsPagePath = 'docs/diagnostics.md';

/** The list of all diagnostic codes as Markdown, with links to their pages. */
export function diagnosticsPage(tables: readonly CodeTable[]): string {
  return [
    '# Diagnostics\n',
    'Every code that domxml reports, with a page for each: what it means, why it matters, a wrong and a right example. ' +
      '`domxml explain CODE` says the same in the terminal. Made by `npm run generate`.\n',
    ...tables.map(section),
  ].join('\n');
}

function section({ title, introduction, codes }: CodeTable): string {
  const rows = codes.map(({ code, severity, meaning }) => {
    const page = relative('docs', codePagePath(code));
    return [`[\`${code}\`](${page})`, severity, plain(firstSentence(meaning))];
  });
  return `## ${title}\n\n${introduction}\n\n${table(['code', 'severity', 'meaning'], rows)}\n`;
}

function firstSentence(text: string): string {
  return text.replace(/\n/g, ' ').replace(/(?<=[^.]\.) .*$/, '');
}
