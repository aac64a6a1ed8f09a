import type { Random } from 'fast-check';
import { type Automaton, AutomatonTooLarge } from '../relaxng/inclusion/strings/automaton.ts';
import { PatternLanguages } from '../relaxng/inclusion/strings/pattern-languages.ts';
import { sampleStrings } from '../relaxng/inclusion/strings/sample-strings.ts';
import { StringJudge } from '../relaxng/inclusion/strings/string-judge.ts';
import { stringRegions } from '../relaxng/inclusion/strings/string-regions.ts';
import type { Pattern } from '../relaxng/pattern.ts';
import { firstInvalidCharacter } from '../xml/characters.ts';
import { textWeight } from './derivation.ts';
import { LanguageWalk } from './language-walk.ts';

/** How often a literal is written otherwise than the schema does, where the datatype has other ways to write it. */
const otherWriting = 0.02;
/** How often a string is one of those that stand at the border of what is allowed. */
const border = 0.3;

/** Strings of XML characters that string patterns match; nothing else is ever drawn. */
export class StringSource {
  readonly #strings = new Map<Pattern, PatternStrings>();

  /** Any string that a `data`, `value`, `list` or `text` pattern matches. */
  draw(pattern: Pattern, random: Random): string {
    if (pattern.kind === 'value' && random.nextDouble() >= otherWriting) return pattern.literal;
    const { walk, samples } = this.#stringsOf(pattern);
    if (walk === undefined || (samples.length > 0 && random.nextDouble() < border)) {
      return samples[random.nextInt(0, samples.length - 1)] as string;
    }
    return walk.draw(random);
  }

  /** Simpler strings that the pattern matches, the simplest first. */
  *simpler(pattern: Pattern, text: string): Iterable<string> {
    const { allows, simplest } = this.#stringsOf(pattern);
    const weight = textWeight(text);
    if (textWeight(simplest) < weight) yield simplest;
    const characters = [...text];
    for (let length = characters.length >> 1; length > 0; length >>= 1) {
      for (let start = 0; start + length <= characters.length; start += length) {
        const shorter = characters.toSpliced(start, length).join('');
        if (allows(shorter)) yield shorter;
      }
    }
    for (const [index, character] of characters.entries()) {
      const plainer = characters.with(index, 'a').join('');
      if (textWeight(character) > 1 && allows(plainer)) yield plainer;
    }
  }

  #stringsOf(pattern: Pattern): PatternStrings {
    let strings = this.#strings.get(pattern);
    if (strings === undefined) this.#strings.set(pattern, (strings = collectStrings(pattern)));
    return strings;
  }
}

/** What is known of the strings of a pattern. */
interface PatternStrings {
  /** Undefined where there is no automaton that is sure; then there are samples. */
  readonly walk: LanguageWalk | undefined;
  readonly samples: readonly string[];
  readonly simplest: string;
  allows(text: string): boolean;
}

function collectStrings(pattern: Pattern): PatternStrings {
  const automaton = languageOf(pattern);
  const walk = automaton && LanguageWalk.of(automaton);
  const judge = new StringJudge([pattern]);
  const allows = walk
    ? (text: string) => walk.allows(text)
    : (text: string) => judge.members(text)[0] === true;
  const samples = new Set<string>();
  for (const { members, example } of stringRegions([pattern]).regions) if (members[0]) samples.add(example);
  for (const sample of sampleStrings([pattern])) {
    if (firstInvalidCharacter(sample) < 0 && allows(sample)) samples.add(sample);
  }
  const simplest = [...samples].reduce((best, one) => (textWeight(one) < textWeight(best) ? one : best));
  return { walk, samples: [...samples], simplest, allows };
}

/** Undefined where it would be too large. */
function languageOf(pattern: Pattern): Automaton | undefined {
  try {
    const languages = new PatternLanguages();
    const language = languages.languageOf(pattern);
    // What was guessed may be wrong.
    return languages.guessed.length === 0 ? language : undefined;
  } catch (error) {
    if (error instanceof AutomatonTooLarge) return undefined;
    throw error;
  }
}
