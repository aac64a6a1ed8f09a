import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRegex, type Regex } from '../../../src/relaxng/datatypes/regex/regex.ts';
import { isRegexError } from '../../../src/relaxng/datatypes/regex/syntax.ts';
import { officialSchemas } from '../../support/installed.ts';
import { minimalDfa } from './minimal-dfa.ts';

function compile(source: string): Regex {
  const regex = compileRegex(source);
  if (isRegexError(regex)) throw new Error(`${source}: ${regex.message}`);
  return regex;
}

/** Pattern, what it matches, what it does not. */
const matches: readonly [source: string, matching: readonly string[], others: readonly string[]][] = [
  ['', [''], ['a', ' ']],
  ['()', [''], ['()']],
  ['a|', ['a', ''], ['b', 'aa']],
  ['abc', ['abc'], ['ab', 'abcd', 'xabc', 'ABC']],
  ['^a$', ['^a$'], ['a']], // no anchors
  ['$[ ]*[a-z]+', ['$ a', '$abc'], ['a', ' a', '']],
  ['(a|ab)(c|bcd)(d*)', ['abcd', 'ac', 'acddd', 'abbcd', 'abc'], ['ab', 'abcdc']],
  ['a{2}', ['aa'], ['a', 'aaa']],
  ['a{2,}', ['aa', 'aaaaa'], ['a']],
  ['a{1,3}', ['a', 'aa', 'aaa'], ['', 'aaaa']],
  ['a{0}', [''], ['a']],
  ['(a?b?){2}', ['', 'ab', 'abab', 'ba', 'aba'], ['bbb', 'ababa']],
  ['((a*)*)*', ['', 'aaa'], ['b']],
  ['.', ['a', '\t', '\u2028', '𝄞', '\u0085'], ['\n', '\r', '', 'ab']],
  ['..', ['a𝄞', '𝄞𝄞'], ['𝄞']], // characters, not UTF-16 code units
  ['[𝄞-𝄢]', ['𝄞', '𝄠'], ['a', '\ud834', '\udd1e']],
  ['[^a]', ['b', '\n', '𝄞'], ['a', '']],
  ['[a-z-[aeiou]]+', ['xyz', 'b'], ['a', 'xaz', '-', '']],
  ['[^a-z-[A-Z-[M]]]', ['1', 'M', '-'], ['a', 'A', 'N']],
  ['[\\w-[\\d_]]', ['a', 'é'], ['1', '_', '-']],
  ['[-a]', ['-', 'a'], ['b']],
  ['[a-]', ['-', 'a'], ['b']],
  ['[^-a]', ['b'], ['-', 'a']],
  ['[a^]', ['a', '^'], ['b']],
  ['[\\^\\-\\]\\[\\\\]', ['^', '-', ']', '[', '\\'], ['a']],
  ['[ -_]', [' ', 'A', '_', '-'], ['`', 'a']],
  ['[.*$|(){}?+]+', ['.*$|(){}?+'], ['a']],
  ['\\.\\*\\?\\+\\(\\)\\{\\}\\|\\-\\^\\\\', ['.*?+(){}|-^\\'], ['']],
  ['\\n\\r\\t', ['\n\r\t'], ['nrt']],
  ['\\s', [' ', '\t', '\n', '\r'], ['\u00a0', '\u2003', '\f', '\v', '\u0085']], // JavaScript's \s is wider
  ['\\S', ['\u00a0', 'a'], [' ']],
  ['\\d', ['0', '9', '٣', '𝟗'], ['a', '²', '½']], // \p{Nd}
  ['\\D', ['a', '²'], ['0', '٣']],
  ['\\w', ['a', '9', 'é', '$', '+', '\u0301', '²'], ['_', '-', ' ', '.', '\u00a0', '\u200d']],
  ['\\W', ['_', '-', ' '], ['a', '$']],
  ['\\i', ['a', '_', ':', 'é', '一'], ['-', '1', '.', '·']],
  ['\\c', ['a', '-', '1', '.', ':', '·', '\u0301'], [' ', '/', '²', '×']],
  ['[\\I\\C]', [' ', '-', '1'], ['a', '_']],
  ['\\p{Lu}\\p{Ll}', ['Aa', 'Éé'], ['aA', '1a']],
  ['\\P{L}', ['1', ' '], ['a', 'é', '一']],
  ['\\p{Sc}', ['$', '€'], ['a']],
  ['\\p{Cn}', ['\u0378'], ['a']],
  ['\\p{IsBasicLatin}+', ['abc ~\u0000'], ['é']],
  ['\\p{IsGreek}', ['Ω'], ['a']],
  ['\\P{IsBasicLatin}', ['é'], ['a']],
  ['[\\p{IsLatin-1Supplement}-[×]]', ['é'], ['×', 'a']],
  ['\\p{IsPrivateUse}', ['\ue000', '\u{f0000}', '\u{10fffd}'], ['a']],
];

describe('the regular expressions of XML Schema', () => {
  test.each(matches)('%s', (source, matching, others) => {
    const regex = compile(source);
    expect(matching.filter((text) => !regex.test(text))).toEqual([]);
    expect(others.filter((text) => regex.test(text))).toEqual([]);
  });

  test.each([
    ['(', "unmatched '('", 0],
    ['a)', "unmatched ')'", 1],
    ['[a', "unmatched '['", 0],
    ['a]', "']' stands for itself only as '\\]'", 1],
    ['a}', "'}' stands for itself only as '\\}'", 1],
    ['[]', 'a character class is empty', 0],
    ['[^]', 'a character class is empty', 0],
    ['[a[b]]', "'[' stands for itself only as '\\['", 2],
    ['[a-z-[b]c]', "a class subtraction must be the last thing before ']'", 8],
    ['[z-a]', 'a range ends before it begins', 1],
    ['[a-\\d]', 'a range ends in a class of characters', 3],
    ['[+--]', "'-' ends a range only as '\\-'", 3],
    ['[a-c-e]', "'-' between other characters of a class stands for itself only as '\\-'", 4],
    ['*a', 'a quantifier has nothing to repeat', 0],
    ['a**', 'a quantifier has nothing to repeat', 2],
    ['a+?', 'a quantifier has nothing to repeat', 2],
    ['(?:a)', 'a quantifier has nothing to repeat', 1],
    ['{1}', 'a quantifier has nothing to repeat', 0],
    ['a{', 'the quantifier needs a number', 2],
    ['a{,2}', 'the quantifier needs a number', 2],
    ['a{1', "the quantifier needs a '}'", 1],
    ['a{2,1}', 'the quantifier has a minimum greater than its maximum', 1],
    ['a\\', "a pattern ends in '\\'", 1],
    ['a\\$', "there is no escape '\\$' in XML Schema patterns", 1],
    ['\\b', "there is no escape '\\b' in XML Schema patterns", 0],
    ['\\p', "'\\p' and '\\P' need a property in braces", 0],
    ['\\p{L', "'\\p' and '\\P' need a property in braces", 0],
    ['\\p{Cs}', "there is no Unicode category or block 'Cs' in XML Schema patterns", 0],
    ['x\\P{IsKlingon}', "there is no Unicode category or block 'IsKlingon' in XML Schema patterns", 1],
  ])('%s is none', (source, message, offset) => {
    expect(compileRegex(source)).toEqual({ message, offset });
  });

  test.each([
    ['(a{1,1000}){1,1000}', 'the pattern is too large: written out, it has more than 50000 places'],
    ['a{0,100000}', 'the pattern is too large: written out, it has more than 50000 places'],
    [`${'a{99}'.repeat(600)}`, 'the pattern is too large: written out, it has more than 50000 places'],
    ['a'.repeat(100_001), 'the pattern is longer than 100000 characters'],
    ['('.repeat(50_000), 'the pattern nests deeper than 200 groups'],
    ['[a-'.repeat(30_000), 'the pattern nests deeper than 200 groups'],
  ])('a pattern too large to run is an error (%#)', (source, message) => {
    expect(compileRegex(source)).toMatchObject({ message });
  });

  test('counts an empty group any number of times', () => {
    const regex = compile('(){0,99999999999999999999}x(){88888888888}');
    expect([regex.test('x'), regex.test('xx')]).toEqual([true, false]);
  });

  test('reads a text once, whatever the pattern', () => {
    const text = 'a'.repeat(200_000);
    for (const source of [
      '(a*)*b',
      '(a|a)*b',
      '(a|aa)+b',
      '(.*a){20}b',
      '(a?){100}a{100}b',
      '([a-zA-Z]+)*1',
    ]) {
      expect(compile(source).test(text)).toBe(false);
    }
  });

  test('answers the same after its cache has overflowed', () => {
    const regex = compile('(a|b)*a(a|b){14}'); // 2^15 deterministic states
    let text = '';
    for (let seed = 1; text.length < 20_000; seed = (seed * 48271) % 2147483647)
      text += seed % 2 === 0 ? 'a' : 'b';
    for (let end = 19_990; end < 20_000; end++) {
      expect(regex.test(text.slice(0, end))).toBe(text[end - 15] === 'a');
    }
  });
});

describe('the minimal automaton', () => {
  const dfaOf = (source: string) => {
    const dfa = minimalDfa(compile(source));
    if (isRegexError(dfa)) throw new Error(dfa.message);
    return dfa;
  };

  test.each([
    ['', 1],
    ['[a-z-[a-z]]', 1], // nothing matches
    ['a*', 1],
    ['abc', 4],
    ['(a|b)*a(a|b){3}', 16],
    ['(0|1)*|[01]+0?', 1],
    ['[a-fA-F0-9]{2}(:[a-fA-F0-9]{2}){5}', 18],
    ['25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]', 6],
  ])('of %s has %d states', (source, stateCount) => {
    expect(dfaOf(source).stateCount).toBe(stateCount);
  });

  test('is the same table for two spellings of one language', () => {
    for (const [one, other] of [
      ['(a|b)*', '(a*b*)*'],
      ['[0-9]+', '[0-4]|[5-9]|[0-9][0-9]+'],
      ['(ab)*a', 'a(ba)*'],
      ['x{2,4}', 'xx(x(x)?)?'],
      ['[^a-c]|a|[bc]', '[\\s\\S]'],
    ] as const) {
      expect(dfaOf(one)).toEqual(dfaOf(other));
    }
  });

  test('has a budget', () => {
    expect(minimalDfa(compile('(a|b)*a(a|b){20}'))).toEqual({
      message: 'the pattern is too large: its automaton has more than 20000 states',
    });
  });

  test.skipIf(officialSchemas === undefined)('of each of libvirt’s 112 patterns is small', () => {
    const folder = officialSchemas as string;
    const sources = new Set<string>();
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, source = ''] of text.matchAll(/<param name=["']pattern["']>([^<]*)</g)) {
        sources.add(
          source
            .replace(/&#x([0-9A-Fa-f]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&amp;', '&'),
        );
      }
    }
    expect(sources.size).toBe(112); // libvirt 9.0.0
    expect([...sources].reduce((sum, source) => sum + dfaOf(source).stateCount, 0)).toBe(2217);
  });
});
