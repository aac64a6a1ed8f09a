import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';
import { projectFolder } from '../support/source-files.ts';

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] as string,
  );

const folder = mkdtempSync(join(tmpdir(), 'domxml-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(blocks('ts').map((block, index) => [index + 1, block]))(
  'example %i of the README prints what it says',
  (_, block) => {
    const code = block.replace(/from 'domxml(?:\/(\w+))?'/g, (_all, entry = 'index') => {
      return `from ${JSON.stringify(join(projectFolder, `dist/${entry}.js`))}`;
    });
    const file = join(folder, 'example.mjs');
    writeFileSync(file, transformSync(code, { loader: 'ts', format: 'esm' }).code);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    const printed = stdout.trim().split('\n');
    const said = [...block.matchAll(/^\/\/ (.*)$/gm)].map((match) => match[1] as string);
    expect(stderr).toBe('');
    expect(printed.map((line, index) => line.slice(0, said[index]?.length))).toEqual(said);
  },
);

test('the finding that the README shows is what the command line prints', () => {
  const [shown] = blocks('text');
  expect(runDomxml(['validate', 'examples/wrong-on-purpose.xml']).stdout).toContain(shown);
});

test('the options of the README are those of the command', () => {
  const { stdout } = runDomxml(['validate', '--help']);
  const inReadme = [...readme.matchAll(/^\| `(?:-\w`, `)?(--[\w-]+)/gm)].map((match) => match[1] as string);
  const inHelp = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1] as string);
  expect(inReadme.sort()).toEqual(inHelp.filter((option) => option !== '--help').sort());
});
