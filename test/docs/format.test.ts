import { expect, test } from 'vitest';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';
import { runDomxml } from '../support/run-domxml.ts';

const page = 'docs/format.md';

test('the first document of the page becomes the second', () => {
  const [before, after] = pageBlocks(page, 'xml');
  expect(runDomxml(['format', '-'], { input: before ?? '' }).stdout).toBe(after);
});

test.each(pageBlocks(page, 'ts'))('the example of the page prints what it says', expectExampleToPrint);
