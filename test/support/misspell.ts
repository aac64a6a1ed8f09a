import type { Random } from './random.ts';

/** The ways in which one letter of a word goes wrong. */
export type Slip = 'dropped' | 'doubled' | 'replaced' | 'swapped' | 'wrong case';

/** All slips. */
export const slips: readonly Slip[] = ['dropped', 'doubled', 'replaced', 'swapped', 'wrong case'];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A word with a slip at one of its places; undefined where the slip does not change the word, where the result could not be
 * a name though the word could, and for words of one letter, of which nothing would be left to recognise.
 */
export function misspell(word: string, slip: Slip, random: Random): string | undefined {
  if (word.length < 2) return undefined;
  const at = random.below(word.length);
  const letter = word.charAt(at);
  const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
  const next = word.charAt(at + 1);
  const otherCase = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  const result = {
    dropped: before + behind,
    doubled: before + letter + letter + behind,
    replaced: before + random.pick([...letters]) + behind,
    swapped: before + next + letter + behind.slice(1),
    'wrong case': before + otherCase + behind,
  }[slip];
  const isName = /^[\p{L}_]/u;
  return result === word || (isName.test(word) && !isName.test(result)) ? undefined : result;
}
