import { blockSet } from './blocks.ts';
import { type CodePointSet, codePointSet, complement, union } from './code-point-set.ts';
import { nameCharacters, nameStartCharacters } from './name-characters.ts';

/** The set of `.`: everything but line feed and carriage return (XML Schema Part 2 §F.1.1, WildcardEsc). */
export const wildcardSet: CodePointSet = complement([0x0a, 0x0a, 0x0d, 0x0d]);

/** The set of a multi-character escape, `letter` being one of `sSiIcCdDwW`; undefined for another letter. */
export function multiCharacterSet(letter: string): CodePointSet | undefined {
  const positive = letter.toLowerCase();
  const set = remember(multiCharacterSets, positive, positiveMultiCharacterSet);
  return set && letter !== positive ? complement(set) : set;
}

/** The set of `\p{name}`: a general category or, with the prefix `Is`, a block; undefined when there is none. */
export function propertySet(name: string): CodePointSet | undefined {
  return name.startsWith('Is') ? blockSet(name.slice(2)) : remember(categorySets, name, categorySet);
}

const multiCharacterSets = new Map<string, CodePointSet | undefined>();
const categorySets = new Map<string, CodePointSet | undefined>();

function positiveMultiCharacterSet(letter: string): CodePointSet | undefined {
  switch (letter) {
    case 's':
      return codePointSet([0x20, 0x20, 0x09, 0x0a, 0x0d, 0x0d]);
    case 'i':
      return nameStartCharacters();
    case 'c':
      return nameCharacters();
    case 'd':
      return propertySet('Nd');
    case 'w':
      return complement(union(...['P', 'Z', 'C'].map((name) => propertySet(name) as CodePointSet)));
    default:
      return undefined;
  }
}

/** All but Cs, which XML Schema leaves out because no document contains surrogates. */
const categories = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn'.split(
    ' ',
  ),
);

/**
 * Asks the JavaScript engine, whose Unicode database is newer than the one of
 * 2004: XML Schema encourages that. One string holds the code points in order, so
 * that every run the expression finds in it is a range.
 */
function categorySet(name: string): CodePointSet | undefined {
  if (!categories.has(name)) return undefined;
  const ranges: number[] = [];
  const run = new RegExp(`\\p{${name}}+`, 'gu');
  for (let chunk = 0; chunk < 0x110000; chunk += chunkSize) {
    let text = '';
    for (let codePoint = chunk; codePoint < chunk + chunkSize; codePoint++)
      text += String.fromCodePoint(codePoint);
    const width = chunk < 0x10000 ? 1 : 2; // code units of a code point
    for (const match of text.matchAll(run)) {
      const first = chunk + match.index / width;
      ranges.push(first, first + match[0].length / width - 1);
    }
  }
  return codePointSet(ranges);
}

/** Within a chunk all code points have the same width, and high surrogates never stand before low ones. */
const chunkSize = 0x400;

function remember(
  cache: Map<string, CodePointSet | undefined>,
  name: string,
  make: (name: string) => CodePointSet | undefined,
): CodePointSet | undefined {
  if (!cache.has(name)) cache.set(name, make(name));
  return cache.get(name);
}
