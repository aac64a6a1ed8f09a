import { expect, test } from 'vitest';
import { compileTables } from '../../../src/relaxng/compile/compile-tables.ts';
import { Machine } from '../../../src/relaxng/machine/machine.ts';
import { smallGrammar } from '../small-grammar.ts';

test('an enumeration of 150,000 values is no call of 150,000 arguments', () => {
  const values = Array.from({ length: 150_000 }, (_, index) => `<value>v${index}</value>`);
  const { tables } = compileTables(
    smallGrammar(`<element name='a'><choice>${values.join('')}</choice></element>`),
  );
  if (tables === undefined) throw new Error('no tables');
  const machine = new Machine(tables);
  expect(machine.accepts('<a>v149999</a>')).toBe(true);
  expect(machine.accepts('<a>v150000</a>')).toBe(false);
});
