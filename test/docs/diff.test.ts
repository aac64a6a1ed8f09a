import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';

const page = 'docs/diff.md';
const folder = mkdtempSync(join(tmpdir(), 'domxml-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the documents of the page differ as it says', () => {
  const [before, after] = pageBlocks(page, 'xml');
  const [shown] = pageBlocks(page, 'text');
  writeFileSync(join(folder, 'a.xml'), before ?? '');
  writeFileSync(join(folder, 'b.xml'), after ?? '');
  expect(runDomxml(['diff', 'a.xml', 'b.xml'], { cwd: folder })).toEqual({
    status: 1,
    stdout: shown,
    stderr: '',
  });
});

test.each(pageBlocks(page, 'ts'))('the example of the page prints what it says', expectExampleToPrint);
