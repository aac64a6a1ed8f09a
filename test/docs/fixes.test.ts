import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-fixes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(join(projectFolder, 'docs/validate.md'), 'utf8');
const [, section = ''] = /\n## Fixes\n([\s\S]*?)\n## /.exec(page) ?? [];

/** The blocks of code in a language that the section shows. */
function blocks(language: string): string[] {
  return Array.from(
    section.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ([, block = '']) => block,
  );
}

test('the document of docs/validate.md is mended as the page says', () => {
  const [given = '', mended] = blocks('xml');
  const [, name = '', said] =
    /^\$ domxml validate --fix (\S+)\n([\s\S]*)$/.exec(blocks('console')[0] ?? '') ?? [];
  const file = join(folder, name);
  writeFileSync(file, given);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'dist/cli.cjs'), 'validate', '--fix', name],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr + stdout).toBe(said);
  expect(readFileSync(file, 'utf8')).toBe(mended);
  expect(status).toBe(0);
});
