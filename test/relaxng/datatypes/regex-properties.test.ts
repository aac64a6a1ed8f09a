import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertySet } from '../../../src/relaxng/datatypes/regex/character-classes.ts';
import {
  type CodePointSet,
  codePointSet,
  complement,
  difference,
  includesCodePoint,
  union,
} from '../../../src/relaxng/datatypes/regex/code-point-set.ts';
import { classOf } from '../../../src/relaxng/datatypes/regex/partition.ts';
import { compileRegex } from '../../../src/relaxng/datatypes/regex/regex.ts';
import { isRegexError } from '../../../src/relaxng/datatypes/regex/syntax.ts';
import { type Dfa, minimalDfa, noState } from './minimal-dfa.ts';

/** A pattern and a direct reading of it: from the offsets where it may begin to those where it may end. */
interface Reading {
  readonly source: string;
  ends(characters: readonly string[], starts: ReadonlySet<number>): ReadonlySet<number>;
}

const characters = ['a', 'b', 'é', '𝄞', '-', '\n'];
const text = fc.array(fc.constantFrom(...characters), { maxLength: 12 });

const single = (source: string, allows: (character: string) => boolean): Reading => ({
  source,
  ends: (all, starts) =>
    new Set([...starts].filter((at) => at < all.length && allows(all[at] as string)).map((at) => at + 1)),
});

const leaf = fc.constantFrom(
  single('a', (character) => character === 'a'),
  single('b', (character) => character === 'b'),
  single('𝄞', (character) => character === '𝄞'),
  single('\\-', (character) => character === '-'),
  single('.', (character) => character !== '\n'),
  single('\\s', (character) => character === '\n'),
  single('\\w', (character) => 'abé𝄞'.includes(character)),
  single('\\c', (character) => 'abé-'.includes(character)),
  single('[a-z-[b]]', (character) => character === 'a'),
  single('[^aé]', (character) => character !== 'a' && character !== 'é'),
  single('\\P{IsBasicLatin}', (character) => character > '\u007f'),
);

/** Characters one after another, choices, and repetitions: by their definitions, offset by offset. */
const reading = fc.letrec<{ node: Reading }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }).map((items) => ({
      source: items.map(({ source }) => `(${source})`).join(''),
      ends: (all: readonly string[], starts: ReadonlySet<number>) =>
        items.reduce((offsets, item) => item.ends(all, offsets), starts),
    })),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((items) => ({
      source: items.map(({ source }) => source).join('|'),
      ends: (all: readonly string[], starts: ReadonlySet<number>) =>
        new Set(items.flatMap((item) => [...item.ends(all, starts)])),
    })),
    fc.tuple(tie('node'), fc.nat(3), fc.option(fc.nat(2))).map(([item, minimum, more]) => ({
      source: `(${item.source}){${minimum},${more === null ? '' : minimum + more}}`,
      ends(all: readonly string[], starts: ReadonlySet<number>) {
        let offsets = starts;
        for (let count = 0; count < minimum; count++) offsets = item.ends(all, offsets);
        const reached = new Set(offsets);
        for (let count = 0; count < (more ?? all.length); count++) {
          offsets = item.ends(all, offsets);
          for (const offset of offsets) reached.add(offset);
        }
        return reached;
      },
    })),
  ),
})).node;

function runs(dfa: Dfa, text: string): boolean {
  let state = 0;
  for (const character of text) {
    const symbolClass = classOf(dfa.partition, character.codePointAt(0) as number);
    state = dfa.transitions[state * dfa.partition.classCount + symbolClass] as number;
    if (state === noState) return false;
  }
  return dfa.accepting[state] === 1;
}

/** By filling the table of pairs that some text tells apart, the dead state being the last. */
function indistinguishablePairs(dfa: Dfa): number {
  const { stateCount, partition } = dfa;
  const next = (state: number, symbolClass: number) => {
    const target =
      state === stateCount
        ? noState
        : (dfa.transitions[state * partition.classCount + symbolClass] as number);
    return target === noState ? stateCount : target;
  };
  const apart = Array.from({ length: stateCount + 1 }, (_, left) =>
    Array.from(
      { length: stateCount + 1 },
      (_, right) => (dfa.accepting[left] ?? 0) !== (dfa.accepting[right] ?? 0),
    ),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (let left = 0; left <= stateCount; left++) {
      for (let right = 0; right < left; right++) {
        if (apart[left]?.[right]) continue;
        for (let symbolClass = 0; symbolClass < partition.classCount; symbolClass++) {
          const [one, other] = [next(left, symbolClass), next(right, symbolClass)];
          if (!apart[Math.max(one, other)]?.[Math.min(one, other)]) continue;
          (apart[left] as boolean[])[right] = true;
          changed = true;
          break;
        }
      }
    }
  }
  let count = 0;
  for (let left = 0; left <= stateCount; left++)
    for (let right = 0; right < left; right++) if (!apart[left]?.[right]) count++;
  return count;
}

describe('a random pattern', () => {
  test('matches what its definition says, run lazily and as minimal automaton', () => {
    fc.assert(
      fc.property(reading, fc.array(text, { minLength: 1, maxLength: 8 }), ({ source, ends }, texts) => {
        const regex = compileRegex(source);
        if (isRegexError(regex)) throw new Error(`${source}: ${regex.message}`);
        const dfa = minimalDfa(regex);
        for (const parts of texts) {
          const expected = ends(parts, new Set([0])).has(parts.length);
          expect(regex.test(parts.join(''))).toBe(expected);
          if (!isRegexError(dfa)) expect(runs(dfa, parts.join(''))).toBe(expected);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('has a minimal automaton in which every two states differ', () => {
    fc.assert(
      fc.property(reading, ({ source }) => {
        const regex = compileRegex(source);
        if (isRegexError(regex)) throw new Error(`${source}: ${regex.message}`);
        const dfa = minimalDfa(regex);
        if (isRegexError(dfa) || dfa.stateCount > 60) return;
        // Only the automaton of the empty language may have a state that equals the dead one: its start.
        const isEmpty = !dfa.accepting.includes(1);
        expect(indistinguishablePairs(dfa)).toBe(isEmpty ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  test('is a pattern or an error, never an exception', () => {
    const soup = fc.array(fc.constantFrom(...'ab01(){}[]-^\\|.?*+,pPLIsdDwW$\u{10ffff}\ud800'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(soup, (parts) => {
        const source = parts.join('');
        const regex = compileRegex(source);
        if (isRegexError(regex))
          expect(regex.offset === undefined || regex.offset <= source.length).toBe(true);
        else expect(typeof regex.test(source)).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('sets of code points', () => {
  const bound = fc.oneof(fc.nat(40), fc.constant(0x10ffff));
  const set = fc
    .array(fc.tuple(bound, bound), { maxLength: 6 })
    .map((pairs) =>
      codePointSet(pairs.flatMap(([one, other]) => [Math.min(one, other), Math.max(one, other)])),
    );
  const has = (codePoints: CodePointSet, codePoint: number) =>
    codePoints.some(
      (first, index) =>
        index % 2 === 0 && first <= codePoint && codePoint <= (codePoints[index + 1] as number),
    );

  test('obey the laws of sets', () => {
    fc.assert(
      fc.property(set, set, bound, (left, right, codePoint) => {
        const [inLeft, inRight] = [has(left, codePoint), has(right, codePoint)];
        expect(includesCodePoint(left, codePoint)).toBe(inLeft);
        expect(includesCodePoint(union(left, right), codePoint)).toBe(inLeft || inRight);
        expect(includesCodePoint(complement(left), codePoint)).toBe(!inLeft);
        expect(includesCodePoint(difference(left, right), codePoint)).toBe(inLeft && !inRight);
        expect(complement(complement(left))).toEqual(left);
      }),
    );
  });

  test('hold the general categories of Unicode', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('L', 'Lu', 'M', 'Nd', 'P', 'Sc', 'Zs', 'Cn'),
        fc.nat(0x10ffff),
        (category, codePoint) => {
          const expected = new RegExp(`\\p{${category}}`, 'u').test(String.fromCodePoint(codePoint));
          expect(includesCodePoint(propertySet(category) as CodePointSet, codePoint)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
