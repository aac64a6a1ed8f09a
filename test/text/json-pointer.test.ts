import { expect, test } from 'vitest';
import { pointerKeys, pointerStep } from '../../src/text/json-pointer.ts';

test.each([
  ['', []],
  ['/', ['']],
  ['/devices/disk/0', ['devices', 'disk', '0']],
  ['/a~1b/~01/~0~1', ['a/b', '~1', '~/']],
] as const)('%j leads along %j, and is made of its steps', (pointer, keys) => {
  expect(pointerKeys(pointer)).toEqual(keys);
  expect(keys.map((key) => `/${pointerStep(key)}`).join('')).toBe(pointer);
});
