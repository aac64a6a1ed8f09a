import { expect, test } from 'vitest';
import { excerpt, printable } from '../../src/diagnostics/excerpt.ts';
import { LineIndex } from '../../src/text/line-index.ts';

const text = `<domain>\n\t<memroy>4</memroy>\n</domain>\n`;

test('carets stand under the span, tabs kept', () => {
  expect(excerpt(new LineIndex(text), { start: 11, end: 17 }, 'not known')).toBe(
    ['    2 | \t<memroy>4</memroy>', '      | \t ^^^^^^ not known'].join('\n'),
  );
});

test('a span over several lines is marked to the end of its first line', () => {
  expect(excerpt(new LineIndex(text), { start: 0, end: 30 }, 'm')).toBe(
    ['    1 | <domain>', '      | ^^^^^^^^ m'].join('\n'),
  );
});

test('an empty span and the end of the text still have a caret', () => {
  expect(excerpt(new LineIndex('ab'), { start: 2, end: 2 }, 'm')).toBe(
    ['    1 | ab', '      |   ^ m'].join('\n'),
  );
  expect(excerpt(new LineIndex(''), { start: 0, end: 0 }, 'm')).toBe(['    1 | ', '      | ^ m'].join('\n'));
});

test('of a long line the part around the span is shown', () => {
  const long = `${'a'.repeat(5000)}<x>${'b'.repeat(5000)}`;
  const lines = excerpt(new LineIndex(long), { start: 5000, end: 5003 }, 'm').split('\n');
  expect(lines[0]?.length).toBeLessThan(200);
  const caret = (lines[1] as string).indexOf('^');
  expect(lines[0]?.slice(caret, caret + 3)).toBe('<x>');
});

test('a document cannot drive the terminal', () => {
  const hostile = '<a>\u001b[2J\u009b\u202e</a>';
  const shown = excerpt(new LineIndex(hostile), { start: 3, end: 4 }, 'bad \u001b[31m');
  for (const control of ['\u001b', '\u009b', '\u202e']) expect(shown).not.toContain(control);
  expect(printable('a\tb\u0007')).toBe('a\tb·');
});
