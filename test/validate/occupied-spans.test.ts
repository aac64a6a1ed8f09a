import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OccupiedSpans } from '../../src/validate/occupied-spans.ts';

const place = fc.tuple(fc.nat(12), fc.nat(4)).map(([start, length]) => ({ start, end: start + length }));
/** The edits of one fix, which leave each other alone; an insertion may stand in front of what another one replaces. */
const change = fc.array(place, { minLength: 1, maxLength: 3 }).map((spans) => {
  const edits: { span: { start: number; end: number }; newText: string }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (span.start >= (edits.at(-1)?.span.end ?? 0)) edits.push({ span, newText: 'x' });
  }
  return edits;
});

test('what is taken overlaps nothing that was, and inserts nothing at an end of it', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const occupied = new OccupiedSpans();
      const taken: { start: number; end: number }[] = [];
      for (const edits of changes) {
        const spans = edits.map(({ span }) => span);
        const isFree = spans.every((span) => taken.every((other) => areApart(span, other)));
        expect(occupied.take(edits)).toBe(isFree);
        if (isFree) taken.push(...spans);
      }
    }),
  );
});

function areApart(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (one.start === other.start) return false;
  const isInsertion = first.start === first.end || second.start === second.end;
  return isInsertion ? first.end < second.start : first.end <= second.start;
}
