import { expect, test } from 'vitest';
import { once, onceEach } from '../../src/lazy/once.ts';

test('a thing is made when it is first asked for, and only then, also if it is undefined', () => {
  let made = 0;
  const thing = once(() => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  expect([thing(), thing()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

test('of each argument one is made', () => {
  const asked: unknown[] = [];
  const length = onceEach((word: string) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  });
  expect(['a', '', 'bc', 'a', ''].map((word) => length(word))).toEqual([1, undefined, 2, 1, undefined]);
  expect(asked).toEqual(['a', '', 'bc']);
});

test('what is made of a thing may ask for its parts', () => {
  let made = 0;
  const sum: (count: number) => number = onceEach((count) => {
    made++;
    return count < 2 ? count : sum(count - 1) + sum(count - 2);
  });
  expect(sum(40)).toBe(102334155);
  expect(made).toBe(41);
});
