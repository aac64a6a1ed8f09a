import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';

const page = 'docs/hand-over.md';
const folder = mkdtempSync(join(tmpdir(), 'domxml-hand-over-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [web = '', guest = ''] = pageBlocks(page, 'xml');
writeFileSync(join(folder, 'web.xml'), web);
writeFileSync(join(folder, 'test.xml'), guest);

describeWithLibvirt('the page', () => {
  test.each(pageBlocks(page, 'console'))('shows what a command prints', (block) => {
    const [command = '', ...output] = block.split('\n');
    const { stdout, stderr } = runDomxml(command.replace('$ domxml ', '').split(' '), { cwd: folder });
    expect(stdout + stderr).toBe(output.join('\n'));
  });

  test.each(pageBlocks(page, 'ts'))('has an example that prints what it says', expectExampleToPrint);
});
