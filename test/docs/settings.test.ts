import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import published from '../../generated/json-schema/config.json' with { type: 'json' };
import { readConfig } from '../../src/config/read-config.ts';
import { pageBlocks } from '../support/pages.ts';
import { projectFolder } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first block of code in a language behind a heading of docs/validate.md. */
function blockBehind(heading: string, language: string): string {
  const page = readFileSync(join(projectFolder, 'docs/validate.md'), 'utf8');
  const section = page.slice(page.indexOf(`\n## ${heading}\n`));
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1] ?? '';
}

/** Holds what a command prints to either stream against what the page says. */
function expectToPrint(block: string): void {
  const [command = '', ...lines] = block.replace(/^\$ domxml /, '').split('\n');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'dist/cli.cjs'), ...command.split(' ')],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`).toBe(lines.join('\n'));
}

describe('docs/configuration.md', () => {
  const [whole = '', wrong = ''] = pageBlocks('docs/configuration.md', 'json');
  const text = readFileSync(join(projectFolder, 'docs/configuration.md'), 'utf8');

  test('the example is right', () => {
    expect(readConfig(whole).diagnostics).toEqual([]);
  });

  test('the wrong example is told as the page says', () => {
    writeFileSync(join(folder, 'wrong.json'), wrong);
    const [block = ''] = pageBlocks('docs/configuration.md', 'console');
    expectToPrint(block);
  });

  test('every setting has a row', () => {
    const names = Object.keys(published.properties).filter((name) => name !== '$schema');
    expect(names.filter((name) => !text.includes(`\n| \`${name}\` |`))).toEqual([]);
  });
});

describe('docs/validate.md', () => {
  test.each([
    ['Suppressing findings', 'suppressed.xml'],
    ['Drivers', 'xen.xml'],
  ])('%s: the command prints what the page says', (heading, name) => {
    writeFileSync(join(folder, name), blockBehind(heading, 'xml'));
    expectToPrint(blockBehind(heading, 'console'));
  });

  test('what is suppressed in the example would be told', () => {
    writeFileSync(join(folder, 'told.xml'), blockBehind('Suppressing findings', 'xml'));
    const { status } = spawnSync(
      process.execPath,
      [join(projectFolder, 'dist/cli.cjs'), 'validate', '-q', '--no-suppressions', 'told.xml'],
      { cwd: folder },
    );
    expect(status).toBe(1);
  });
});
