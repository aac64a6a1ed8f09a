import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeTextEdits, offsetBefore } from '../../src/text/compose-edits.ts';
import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';

/** Edits of a text of some length, by parts of it. */
function editsFor(length: number, parts: readonly (readonly [number, number, string])[]): TextEdit[] {
  let position = 0;
  return parts.flatMap(([skipped, replaced, newText]) => {
    const start = Math.min(length, position + skipped);
    const end = Math.min(length, start + replaced);
    position = end;
    return start === end && newText === '' ? [] : [{ span: { start, end }, newText }];
  });
}

const parts = fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 6 });

test('edits and those of what they make are one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), parts, parts, (text, one, other) => {
      const first = editsFor(text.length, one);
      const between = applyTextEdits(text, first);
      const second = editsFor(between.length, other);
      const composed = composeTextEdits(text.length, first, second);
      expect(applyTextEdits(text, composed)).toBe(applyTextEdits(between, second));
    }),
    { numRuns: 2000 },
  );
});

test('what was not changed is found where it stood', () => {
  const text = '0123456789abcdefghijklmnopqrst';
  fc.assert(
    fc.property(parts, (some) => {
      const edits = editsFor(text.length, some).map((edit) => ({
        ...edit,
        newText: edit.newText.toUpperCase().replace(/[^A-Z]/g, '#'),
      }));
      const after = applyTextEdits(text, edits);
      for (const [offset, character] of [...after].entries()) {
        if (/[0-9a-t]/.test(character)) expect(text[offsetBefore(edits, offset)]).toBe(character);
      }
    }),
  );
});
