import { expect, test } from 'vitest';
import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';

function edit(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

test('edits refer to the text before any of them, in whatever order they are given', () => {
  expect(applyTextEdits('abcdef', [edit(4, 5, ''), edit(0, 1, 'long'), edit(2, 2, '-')])).toBe('longb-cdf');
});

test('what is inserted at one place stands in the order given', () => {
  expect(applyTextEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2'), edit(1, 2, 'B')])).toBe('a12B');
});

test('edits that overlap are refused', () => {
  expect(() => applyTextEdits('abc', [edit(0, 2, ''), edit(1, 3, '')])).toThrow(RangeError);
});
