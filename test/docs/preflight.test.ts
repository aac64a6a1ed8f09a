import { describe, expect, test } from 'vitest';
import { describeWithLibvirt } from '../support/describe-with-libvirt.ts';
import { expectExampleToPrint, pageBlocks } from '../support/pages.ts';

const examples = pageBlocks('docs/preflight.md', 'ts');
const ofHypervisor = examples.filter((example) => example.includes('domxml/hypervisor'));
const ofFacts = examples.filter((example) => !example.includes('domxml/hypervisor'));

test('docs/preflight.md has examples with libvirt and without', () => {
  expect([ofHypervisor.length, ofFacts.length]).toEqual([1, 1]);
});

describeWithLibvirt('docs/preflight.md', () => {
  test.each(ofHypervisor)('the example prints what it says', expectExampleToPrint);
});

describe('docs/preflight.md', () => {
  test.each(ofFacts)('the example prints what it says', expectExampleToPrint);
});
