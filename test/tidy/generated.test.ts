import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles } from '../../tools/codes/code-files.ts';
import { generateFiles } from '../../tools/generate-files.ts';
import { mistakesFiles } from '../../tools/mistakes/mistakes-page.ts';
import { filesBelow, projectFolder } from '../support/source-files.ts';

const load = (path: string): string | undefined => {
  const file = join(projectFolder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

test('what is generated is what `npm run generate` would write now', async () => {
  const files = new Map([
    ...(await generateFiles(load)),
    ...(await codeFiles(load)),
    ...(await mistakesFiles(load)),
  ]);
  const stale = [...files].filter(([path, text]) => load(path) !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
  const written = ['generated', 'docs/reference', 'docs/diagnostics'].flatMap((folder) =>
    filesBelow(folder, /./),
  );
  const orphans = written.filter(({ path }) => !files.has(path));
  expect(orphans.map(({ path }) => path)).toEqual([]);
});
