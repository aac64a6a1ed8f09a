import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';

const page = 'docs/hypervisor-commands.md';
const folder = mkdtempSync(join(tmpdir(), 'domxml-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The commands of the page that stand behind a `$`, and what it shows of each. */
const shown = pageBlocks(page, 'console').flatMap((block) =>
  Array.from(block.matchAll(/^\$ domxml (.*)\n((?:(?!\$ ).*\n)*)/gm), ([, command = '', output = '']) => ({
    command,
    output,
  })),
);

test('the commands of the page are found', () => {
  expect(shown.length).toBeGreaterThan(5);
});

describeWithLibvirt('the page shows', () => {
  const [document = ''] = pageBlocks(page, 'xml');
  writeFileSync(join(folder, 'web.xml'), document);

  test.each(shown)('what domxml $command prints', ({ command, output }) => {
    const { stdout, stderr } = runDomxml(command.split(' '), { cwd: folder });
    expect(stdout + stderr).toBe(output);
  });
});
