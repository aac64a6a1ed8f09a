import { expect, test } from 'vitest';
import { summary } from '../../src/reference/summary.ts';

test('a summary is the first sentence', () => {
  expect(summary(['Size of the cache. Linux only.'])).toBe('Size of the cache.');
  expect(summary(['From 1.5 on, see `a. b` first. More.'])).toBe('From 1.5 on, see `a. b` first.');
  expect(summary([])).toBe('');
});

test('what a few variants say is said of each, once', () => {
  expect(summary(['The file. Absolute.', 'The device.', 'The file.'])).toBe('The file. Or: The device.');
});

test('of many variants the first ones stand for all', () => {
  expect(summary(['A.', 'B.', 'C.', 'D.'])).toBe('A. Or: B. Or others, by variant.');
});
