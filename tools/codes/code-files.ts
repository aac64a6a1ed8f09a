import { dirname, relative } from 'node:path/posix';
import { codeMarkdown } from '../../src/diagnostics/code-markdown.ts';
import { codePagePath } from '../../src/diagnostics/code-page.ts';
import { diagnosticsPage, diagnosticsPagePath } from '../diagnostics-page.ts';
import { codeTables } from './code-tables.ts';
import { explainCodes } from './explain-codes.ts';

/**
 * What is generated about diagnostic codes, by path inside the project: their pages, the list of them, and what `domxml
 * explain` knows of them. What domxml says of examples is found out with the other generated files, which therefore have to
 * be there before.
 */
export async function codeFiles(load: (path: string) => string | undefined): Promise<Map<string, string>> {
  const tables = codeTables(load);
  const explanations = await explainCodes(tables);
  const pages = explanations.map((explanation): [string, string] => {
    const page = codePagePath(explanation.code);
    return [page, codeMarkdown(explanation, (code) => relative(dirname(page), codePagePath(code)))];
  });
  const data = JSON.stringify(explanations).replace(/[\\']/g, '\\$&');
  return new Map([
    [diagnosticsPagePath, diagnosticsPage(tables)],
    ...pages,
    [
      'generated/codes.ts',
      `// Generated from tools/codes by \`npm run generate\`. Do not edit.\n\n/** What there is to say of the diagnostic codes (\`CodeExplanation[]\`). */\nexport const codes: string = '${data}';\n`,
    ],
  ]);
}
