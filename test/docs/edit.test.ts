import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';
import { projectFolder } from '../support/source-files.ts';

const page = 'docs/edit.md';
const folder = mkdtempSync(join(tmpdir(), 'domxml-edit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The commands of a block, each with what it prints. */
function commandsOf(block: string): { readonly command: string; readonly printed: string }[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end), printed: part.slice(end + 1) };
    });
}

/** What a command prints to either stream, run in the folder as the page shows it. */
function printedBy(command: string): string {
  const script = `domxml() { "$NODE" "$DOMXML" "$@"; }\n${command}`;
  const { stdout } = spawnSync('sh', ['-c', `exec 2>&1\n${script}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, DOMXML: join(projectFolder, 'dist/cli.cjs') },
  });
  return stdout;
}

describe.skipIf(process.platform === 'win32')('the commands of the page print what it says', () => {
  writeFileSync(join(folder, 'guest.xml'), pageBlocks(page, 'xml')[0] ?? '');

  test.each(pageBlocks(page, 'console').flatMap(commandsOf))('$command', ({ command, printed }) => {
    expect(printedBy(command)).toBe(printed);
  });
});

test.each(pageBlocks(page, 'ts'))('the example of the page prints what it says', expectExampleToPrint);
