import { expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';

const examples = pageBlocks('docs/hypervisor.md', 'ts');

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(3);
});

describeWithLibvirt('the page', () => {
  test.each(examples)('the example prints what it says', expectExampleToPrint);
});
