import { expect, test } from 'vitest';
import { LineIndex } from '../../src/text/line-index.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';

test('lines end with LF, CR or CR LF', () => {
  const index = new LineIndex('a\nbc\r\nd\re');
  expect(index.lineCount).toBe(4);
  expect([1, 2, 3, 4, 5].map((line) => index.lineText(line))).toEqual(['a', 'bc', 'd', 'e', '']);
  expect(index.position(0)).toEqual({ line: 1, column: 1 });
  expect(index.position(3)).toEqual({ line: 2, column: 2 });
  expect(index.position(6)).toEqual({ line: 3, column: 1 });
  expect(index.position(8)).toEqual({ line: 4, column: 1 });
});

test('an offset beyond the text is its end', () => {
  expect(new LineIndex('ab').position(99)).toEqual({ line: 1, column: 3 });
  expect(new LineIndex('').position(0)).toEqual({ line: 1, column: 1 });
});

test('columns count UTF-16 code units', () => {
  expect(new LineIndex('😀x').position(2)).toEqual({ line: 1, column: 3 });
});

test('a line and column have an offset as far as the line goes', () => {
  const index = new LineIndex('ab\r\nc');
  expect(index.offset({ line: 1, column: 3 })).toBe(2);
  expect(index.offset({ line: 2, column: 1 })).toBe(4);
  expect(index.offset({ line: 1, column: 4 })).toBeUndefined();
  expect(index.offset({ line: 3, column: 1 })).toBeUndefined();
  expect(index.offset({ line: 0, column: 1 })).toBeUndefined();
});

test('edits refer to the text before any of them', () => {
  const edits = [
    { span: { start: 4, end: 5 }, newText: 'E' },
    { span: { start: 0, end: 1 }, newText: 'AA' },
    { span: { start: 2, end: 2 }, newText: '+' },
    { span: { start: 2, end: 2 }, newText: '-' },
  ];
  expect(applyTextEdits('abcde', edits)).toBe('AAb+-cdE');
});

test('edits must not overlap', () => {
  const edits = [
    { span: { start: 0, end: 2 }, newText: '' },
    { span: { start: 1, end: 3 }, newText: '' },
  ];
  expect(() => applyTextEdits('abcde', edits)).toThrow(RangeError);
});
