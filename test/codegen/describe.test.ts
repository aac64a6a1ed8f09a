import { expect, test } from 'vitest';
import { describe, describeBriefly } from '../../src/codegen/describe.ts';
import type { Annotations } from '../../src/relaxng/grammar.ts';

function said(
  documentation: readonly string[],
  own: Readonly<Record<string, readonly string[]>>,
): Annotations {
  const foreign = Object.entries(own).map(([name, values]) => [`{urn:domxml:annotations:1}${name}`, values]);
  return { documentation, foreign: Object.fromEntries(foreign) };
}

const size = said(['Size of the disk. Rounded up.'], {
  unit: ['KiB'],
  default: ['0'],
  since: ['1.10.0', '1.9.0'],
});

test('a description has unit, default and the release in which the part came first', () => {
  expect(describe(size)).toEqual({
    description: 'Size of the disk. Rounded up. Unit: KiB. Default: 0. Since 1.9.0.',
  });
});

test('a release that the element around names already is not said again', () => {
  const around = (since: string): Annotations => said([], { since: [since] });
  const description = 'Size of the disk. Rounded up. Unit: KiB. Default: 0.';
  expect(describe(size, { outer: [around('1.9.0')] })).toEqual({ description });
  expect(describe(size, { outer: [around('0.9.0'), around('2.0.0')] })).toEqual({ description });
  expect(describe(size, { outer: [around('0.9.0')] }).description).toContain('Since 1.9.0.');
});

test('what places mean is said of each of them', () => {
  expect(describe(said(['Slot of a bus.', 'Slot of a reader.'], {}))).toEqual({
    description: 'Slot of a bus. Or: Slot of a reader.',
  });
});

test('a property that holds a record has a sentence, if it means one thing', () => {
  expect(describeBriefly(size)).toEqual({ description: 'Size of the disk.' });
  expect(describeBriefly(said(['A bus.', 'A reader.'], {}))).toEqual({});
  expect(describe(said([], {}))).toEqual({});
});
