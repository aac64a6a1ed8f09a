import { nearWords } from '../../text/nearest-word.ts';

/** A value that was probably meant by one that is not allowed. */
export interface MeantValue {
  readonly value: string;
  /** Whether no other one is as likely. */
  readonly sure: boolean;
}

/**
 * Which of some literal values was meant by another one: the same without white space around it, the word for the same
 * answer (`yes` by `true`), or the nearest word. Undefined where none is near.
 */
export function meantValue(value: string, literals: readonly string[]): MeantValue | undefined {
  const trimmed = value.trim();
  if (literals.includes(trimmed)) return { value: trimmed, sure: true };
  const answers = literals.filter((literal) => isSameAnswer(trimmed, literal));
  const [answer] = answers;
  if (answer !== undefined && answers.length === 1) return { value: answer, sure: true };
  const near = isNumber(trimmed) ? [] : nearWords(trimmed, literals);
  const [nearest] = near;
  return nearest === undefined ? undefined : { value: nearest, sure: near.length === 1 };
}

/** Whether a word is a number: no slip for another one, whatever it has in common with it. */
function isNumber(word: string): boolean {
  return /^[-+]?[0-9][0-9.]*$/.test(word);
}

const answerWords: readonly ReadonlySet<string>[] = [
  new Set(['yes', 'on', 'true', '1', 'enabled', 'enable']),
  new Set(['no', 'off', 'false', '0', 'disabled', 'disable']),
];

function isSameAnswer(word: string, literal: string): boolean {
  const lower = word.toLowerCase();
  return answerWords.some((words) => words.has(lower) && words.has(literal));
}
