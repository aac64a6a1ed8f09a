import { datatypeKey } from '../../datatypes/datatype.ts';
import type { ListPattern, Pattern, ValuePattern } from '../../pattern.ts';
import { PatternBuilder } from '../../pattern-builder.ts';
import { adoptPattern } from './adopt-pattern.ts';
import { type Automaton, matched, unmatched } from './automaton.ts';
import { combine, difference, mapOutputs, unionOf } from './combine.ts';
import { datatypeLanguage } from './datatype-language.ts';
import type { KnownLanguage } from './known-language.ts';
import { listLanguage } from './list-language.ts';
import { allStrings, noStrings, regexLanguage } from './simple-languages.ts';
import { valueLanguage, valuesLanguage } from './value-languages.ts';

/** How many parts of patterns may be unknown: an output has a bit for every way in which they can turn out. */
const maximumUnknowns = 5;

/** Bit i of the mask of unknown n says whether the n-th unknown holds in the i-th of 32 ways. */
const unknownMasks = [0xaaaaaaaa | 0, 0xcccccccc | 0, 0xf0f0f0f0 | 0, 0xff00ff00 | 0, 0xffff0000 | 0];

/**
 * The automata of some string patterns. What no automaton can tell (whether a `double` is in a range) is an unknown: it
 * may hold or not for each string that it could hold for, but does so alike wherever the patterns ask for it. Hence the
 * outputs: bit i says whether the pattern matches if the unknowns turn out in the i-th way. Without unknowns that is
 * `matched` or `unmatched`.
 */
export class PatternLanguages {
  /** Says what the unknowns are. */
  readonly unknowns: string[] = [];
  /** Says what could not be an unknown, because there are too many: taken for holding where it could. */
  readonly guessed: string[] = [];
  readonly #unknownOf = new Map<string, number>();
  readonly #builder = new PatternBuilder();

  /** Throws `AutomatonTooLarge`. */
  languageOf(pattern: Pattern): Automaton {
    const known = knownLanguages.get(pattern);
    if (known !== undefined) return known;
    const strings = this.#strings(pattern);
    const language = pattern.nullable ? unionOf([blankStrings(), strings]) : strings;
    if (this.guessed.length === 0 && isCertain(language)) knownLanguages.set(pattern, language);
    return language;
  }

  /** What `matchesString` accepts. */
  #strings(pattern: Pattern): Automaton {
    switch (pattern.kind) {
      case 'text':
        return allStrings;
      case 'data': {
        const { datatype, except } = pattern;
        const allowed = this.#known(datatypeLanguage(datatype), datatypeKey(datatype), words(datatype));
        return except === undefined ? allowed : difference(allowed, this.#strings(except));
      }
      case 'value':
        return this.#values([pattern]);
      case 'list':
        return this.#list(pattern);
      case 'choice':
        return this.#choice(pattern.members);
      case 'group':
      case 'interleave': {
        const demanding = pattern.members.filter((member) => !member.nullable);
        if (demanding.length > 1) return noStrings;
        return this.#choice(demanding.length === 1 ? demanding : pattern.members);
      }
      case 'oneOrMore':
        return this.#strings(pattern.content);
      default:
        return noStrings;
    }
  }

  #choice(members: readonly Pattern[]): Automaton {
    const values = new Map<string, ValuePattern[]>();
    const languages: Automaton[] = [];
    for (const member of members) {
      if (member.kind !== 'value') {
        languages.push(this.#strings(member));
        continue;
      }
      const key = datatypeKey(member.datatype);
      const listed = values.get(key);
      if (listed === undefined) values.set(key, [member]);
      else listed.push(member);
    }
    for (const listed of values.values()) languages.push(this.#values(listed));
    return languages.length === 0 ? noStrings : unionOf(languages);
  }

  /** The strings that denote any of some values of one datatype. */
  #values(values: readonly ValuePattern[]): Automaton {
    const language = valuesLanguage(values);
    if (language !== undefined) return language;
    return unionOf(
      values.map((value) =>
        this.#known(
          valueLanguage(value),
          `${datatypeKey(value.datatype)}=${value.valueKey}`,
          `the value '${value.literal}' of ${words(value.datatype)}`,
        ),
      ),
    );
  }

  /** Words are many in a string: a list that asks for anything unknown is an unknown itself. */
  #list(list: ListPattern): Automaton {
    const inside = new PatternLanguages();
    const language = listLanguage(list, (pattern) =>
      mapOutputs(inside.#strings(pattern), (output) => (output === unmatched ? unmatched : matched)),
    );
    if (inside.unknowns.length + inside.guessed.length === 0) return language;
    const description = `a list of ${inside.unknowns.concat(inside.guessed).join(', ')}`;
    if (inside.guessed.length > 0) {
      this.guessed.push(description);
      return language;
    }
    const { id } = adoptPattern(this.#builder, list);
    return this.#known({ certain: noStrings, possible: language }, `list ${id}`, description);
  }

  /** A language, with an unknown for what is not known about it. */
  #known({ certain, possible }: KnownLanguage, key: string, description: string): Automaton {
    if (certain === possible) return certain;
    let number = this.#unknownOf.get(key);
    if (number === undefined) {
      if (this.unknowns.length === maximumUnknowns) {
        if (!this.guessed.includes(description)) this.guessed.push(description);
        return possible;
      }
      number = this.unknowns.push(description) - 1;
      this.#unknownOf.set(key, number);
    }
    const mask = unknownMasks[number] as number;
    return combine(certain, possible, (inside, open) => inside | (open & mask));
  }
}

/** Of patterns without unknowns. */
const knownLanguages = new WeakMap<Pattern, Automaton>();

function isCertain({ outputs }: Automaton): boolean {
  return outputs.every((output) => output === matched || output === unmatched);
}

let blank: Automaton | undefined;

function blankStrings(): Automaton {
  blank ??= regexLanguage('\\s*');
  return blank;
}

function words(datatype: {
  readonly name: string;
  readonly parameters: readonly { name: string; value: string }[];
}): string {
  const parameters = datatype.parameters.map(({ name, value }) => `${name} ${value}`);
  return parameters.length === 0 ? datatype.name : `${datatype.name} (${parameters.join(', ')})`;
}
