import { describe, expect, test } from 'vitest';
import { compileRegex, type Regex } from '../../../../src/relaxng/datatypes/regex/regex.ts';
import { combine } from '../../../../src/relaxng/inclusion/strings/combine.ts';
import { regexLanguage } from '../../../../src/relaxng/inclusion/strings/simple-languages.ts';
import { type Dfa, minimalDfa, noState } from '../../datatypes/minimal-dfa.ts';

describe('the automaton of a regular expression', () => {
  test.each([
    ...[
      '',
      'a',
      '[^a]*',
      '.*a.{0,6}',
      '(a|b)*abb',
      '[0-9]{1,300}',
      '([0-9a-f]{2}:){5}[0-9a-f]{2}',
      '\\i\\c*',
      'a{3,}',
    ],
    ...[
      '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.[0-9]+){3}',
      '[a-z-[aeiou]]+|\\p{Lu}*',
      '(a{4}|a{6})*',
      '[^\\S]',
    ],
  ])('is as small as can be: %s', (source) => {
    const language = regexLanguage(source);
    const oracle = minimalDfa(compileRegex(source) as Regex) as Dfa;
    // The oracle leaves the state out from which nothing matches.
    const dead = language.outputs.findIndex(
      (output, state) => output === 0 && isLoop(language.transitions, state),
    );
    expect(language.outputs.length).toBe(oracle.stateCount + (dead < 0 ? 0 : 1));
    expect(language.partition).toEqual(oracle.partition);
    expect([...language.transitions].filter((target) => target !== dead)).toHaveLength(
      [...oracle.transitions].filter((target) => target !== noState).length,
    );

    function isLoop(transitions: Int32Array, state: number): boolean {
      const { classCount } = language.partition;
      return transitions
        .slice(state * classCount, (state + 1) * classCount)
        .every((target) => target === state);
    }
  });

  test('is the same for the same language', () => {
    expect(regexLanguage('(a|b)*')).toEqual(regexLanguage('(a*b*)*'));
    expect(regexLanguage('a{2}|a{3}')).toEqual(regexLanguage('aa(a)?'));
    expect(regexLanguage('[^a-c]|[bc]')).toEqual(regexLanguage('[^a]'));
    expect(regexLanguage('a*')).not.toEqual(regexLanguage('a+'));
  });

  test('keeps outputs apart', () => {
    const sorted = combine(
      regexLanguage('a*'),
      regexLanguage('(aa)*'),
      (left, right) => (left && 1) + (right && 2),
    );
    expect([...sorted.outputs].sort()).toEqual([0, 1, 3]);
  });
});
