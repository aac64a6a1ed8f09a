import { describe, expect, test } from 'vitest';
import { editDistance, nearestWord, nearWords } from '../../src/text/nearest-word.ts';

describe('the nearest word', () => {
  test('is the one with the fewest slips, the likeliest of several', () => {
    expect(nearestWord('memroy', ['memtune', 'memory', 'name'])).toBe('memory');
    expect(nearestWord('bat', ['cat', 'bar', 'bad'])).toBe('bar');
  });

  test('may differ in case, hyphens and underscores at will', () => {
    expect(nearestWord('VIRTIO_NET', ['virtio-blk', 'virtio-net'])).toBe('virtio-net');
    expect(nearestWord('Y', ['x', 'y'])).toBe('y');
  });

  test('is not the word itself, nor one that is quite another', () => {
    expect(nearestWord('disk', ['disk'])).toBeUndefined();
    expect(nearestWord('disk', ['network', 'dir'])).toBeUndefined();
    expect(nearestWord('1', ['2', ''])).toBeUndefined();
    expect(nearestWord('x'.repeat(1_000_000), ['xx', 'xxx'])).toBeUndefined();
  });

  test('is looked for among words, however much two long texts are alike', () => {
    const long = 'x'.repeat(1_000_000);
    expect(nearestWord(long, [`${long}y`])).toBeUndefined();
  });
});

test('of equally near words those come first that begin alike, then those from which letters were lost or swapped', () => {
  expect(nearWords('d', ['fd', 'hd', 'cdrom', 'dd'])).toEqual(['dd', 'fd', 'hd']);
  expect(nearWords('o', ['off', 'on'])).toEqual(['on']);
  expect(nearWords('vcp', ['vdp', 'vcpu', 'vpc'])).toEqual(['vcpu', 'vpc', 'vdp']);
  expect(nearWords('yes', ['yes', 'no'])).toEqual([]);
});

test('a swap of neighbours, a letter more, less or different is one edit', () => {
  expect(['acb', 'abcd', 'ab', 'xbc'].map((word) => editDistance('abc', word, 3))).toEqual([1, 1, 1, 1]);
  expect(editDistance('kitten', 'sitting', 9)).toBe(3);
  expect(editDistance('', 'abc', 9)).toBe(3);
  expect(editDistance('abcdef', 'a', 2)).toBe(3);
});
