import { expect, test } from 'vitest';
import { domainState, domainXmlFlags } from '../../generated/libvirt/domain.ts';
import { bitsIn, bitsOf, numberOf, wordOf } from '../../src/hypervisor/flags.ts';

test('flags that are true are put together, others count for nothing', () => {
  expect(bitsOf(domainXmlFlags, {})).toBe(0);
  expect(
    bitsOf(domainXmlFlags, { secure: true, inactive: false, migratable: true, updateCpu: undefined }),
  ).toBe(9);
});

test('words for the same bit count once, and the highest bit is no sign', () => {
  expect(bitsOf({ roots: 1, descendants: 1, highest: 2 ** 31 }, { roots: true, descendants: true })).toBe(1);
  expect(bitsOf({ highest: 2 ** 31 }, { highest: true })).toBe(2_147_483_648);
  expect(bitsIn({ low: 1, highest: 2 ** 31 }, 2 ** 31)).toEqual({ highest: true });
});

test('unknown words are refused with those that there are', () => {
  const misspelt = { secrets: true } as object;
  expect(() => bitsOf(domainXmlFlags, misspelt)).toThrow(
    new TypeError("'secrets' is none of secure, inactive, updateCpu, migratable"),
  );
  expect(() => numberOf(domainXmlFlags, 'toString' as 'secure')).toThrow("'toString' is none of secure,");
});

test('flags that are no objects of booleans are refused', () => {
  expect(() => bitsOf(domainXmlFlags, { secure: 1 } as object)).toThrow("the flag 'secure' is true or false");
  expect(() => bitsOf(domainXmlFlags, 1 as never)).toThrow(
    'flags are an object of booleans such as { secure: true }',
  );
  expect(() => bitsOf(domainXmlFlags, null as never)).toThrow(TypeError);
});

test('numbers come back as words, those of later releases as they are', () => {
  expect(wordOf(domainState, domainState.running)).toBe('running');
  expect(wordOf(domainState, 99)).toBe(99);
});
