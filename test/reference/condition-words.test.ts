import { expect, test } from 'vitest';
import { conditionWords, limitWords } from '../../src/reference/condition-words.ts';
import type { Condition } from '../../src/reference/use.ts';

const condition = (attribute: string, values: string[], others: string[], orAbsent: boolean): Condition => ({
  element: 'disk',
  outer: false,
  attribute,
  values,
  others,
  orAbsent,
});
const isDirectory = condition('type', ['dir'], ['file', 'block'], false);
const isNoLun = condition('device', ['disk', 'cdrom', 'floppy'], ['lun'], true);

test('what has to be comes before what must not be', () => {
  expect(conditionWords([isNoLun, isDirectory], 'disk')).toBe('with type dir, not with device lun');
  expect(limitWords([isNoLun, isDirectory], 'source')).toBe(
    'only with disk type dir, not with disk device lun',
  );
});

test('a mere exclusion is no "only"', () => {
  expect(limitWords([isNoLun], 'disk')).toBe('not with device lun');
  expect(limitWords([], 'disk')).toBe('');
});

test('an attribute that may be absent is said to', () => {
  const isFile = condition('type', ['file'], ['block', 'dir'], true);
  expect(limitWords([isFile], 'disk')).toBe('only with type file or without it');
  expect(limitWords([condition('type', [], ['file'], true)], 'disk')).toBe('only without type');
});

test('of two elements of the same name the one around is the outer one', () => {
  expect(limitWords([{ ...isDirectory, outer: true }], 'disk')).toBe('only with outer disk type dir');
});
