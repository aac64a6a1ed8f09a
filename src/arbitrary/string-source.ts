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
  readonly #isPlain: boolean;
  readonly #strings = new Map<Pattern, PatternStrings>();

  /** `isPlain`: whether to draw nothing but strings in their plain form (`plainForm`), where there are any. */
  constructor(isPlain: boolean) {
    this.#isPlain = isPlain;
  }

  /** Any string that a `data`, `value`, `list` or `text` pattern matches. */
  draw(pattern: Pattern, random: Random): string {
    if (pattern.kind === 'value' && (this.#isPlain || random.nextDouble() >= otherWriting)) {
      return pattern.literal;
    }
    const { walk, samples, allows } = this.#stringsOf(pattern);
    const sample = (): string => samples[random.nextInt(0, samples.length - 1)] as string;
    if (walk === undefined || random.nextDouble() < border) return sample();
    const text = walk.draw(random);
    if (!this.#isPlain) return text;
    const plain = plainForm(text);
    return allows(plain) ? plain : sample();
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
    if (strings === undefined) {
      this.#strings.set(pattern, (strings = collectStrings(pattern, this.#isPlain)));
    }
    return strings;
  }
}

/** What is known of the strings of a pattern. */
interface PatternStrings {
  /** Undefined where there is no automaton that is sure. */
  readonly walk: LanguageWalk | undefined;
  /** Some of them; at least one. */
  readonly samples: readonly string[];
  readonly simplest: string;
  allows(text: string): boolean;
}

function collectStrings(pattern: Pattern, isPlain: boolean): PatternStrings {
  const automaton = languageOf(pattern);
  const walk = automaton && LanguageWalk.of(automaton);
  const judge = new StringJudge([pattern]);
  const matches = walk
    ? (text: string) => walk.allows(text)
    : (text: string) => judge.members(text)[0] === true;
  const { regions } = stringRegions([pattern]);
  const all = [
    ...regions.filter(({ members }) => members[0]).map(({ example }) => example),
    ...sampleStrings([pattern]).filter((sample) => firstInvalidCharacter(sample) < 0 && matches(sample)),
  ];
  const plain = isPlain ? all.filter((sample) => plainForm(sample) === sample) : [];
  const samples = plain.length > 0 ? plain : all;
  const simplest = samples.reduce((best, one) => (textWeight(one) < textWeight(best) ? one : best));
  const allows = plain.length > 0 ? (text: string) => plainForm(text) === text && matches(text) : matches;
  return { walk, samples: [...new Set(samples)], simplest, allows };
}

/** A string without white space around it, without zeros and a plus in front of a whole number: as libvirt would write it. */
function plainForm(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(/^(?:\+|-(?=0*$))?(-?)0*(?=[0-9]+$)/, '$1');
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
