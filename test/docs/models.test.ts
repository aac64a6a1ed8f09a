import { expect, test } from 'vitest';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';

const examples = pageBlocks('docs/models.md', 'ts');

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(3);
});

test.each(examples)('the example of the page prints what it says', expectExampleToPrint);
