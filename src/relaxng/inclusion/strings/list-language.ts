import { classOf, partitionBy } from '../../datatypes/regex/partition.ts';
import { memberDerivative } from '../../derivative/member-derivative.ts';
import { type ListPattern, type Pattern, partsOf } from '../../pattern.ts';
import { PatternBuilder } from '../../pattern-builder.ts';
import { adoptPattern } from './adopt-pattern.ts';
import { type Automaton, AutomatonTooLarge, matched, unmatched } from './automaton.ts';
import { combine, jointPartition } from './combine.ts';
import { noStrings } from './simple-languages.ts';
import { tabulate } from './tabulate.ts';

/** Patterns that may come up while the words of a list are followed. */
const maximumPatterns = 10_000;

/**
 * The strings whose words match a list (RELAX NG §6.2.9), given the strings that each of the `data` and `value` patterns
 * in it matches. Throws `AutomatonTooLarge`.
 */
export function listLanguage(list: ListPattern, languageOf: (pattern: Pattern) => Automaton): Automaton {
  const builder = new PatternBuilder();
  const content = adoptPattern(builder, list.content);
  const words = new WordKinds(wordPatterns(content), languageOf);
  const derivatives = new Map<string, Pattern>();

  /** What is left of a list after a word of the kind. */
  const after = (residual: Pattern, kind: number): Pattern => {
    const key = `${residual.id} ${kind}`;
    let derivative = derivatives.get(key);
    if (derivative === undefined) {
      const matching = words.kinds[kind] as ReadonlySet<Pattern>;
      const derive = (pattern: Pattern): Pattern =>
        pattern.kind === 'data' || pattern.kind === 'value'
          ? builder[matching.has(pattern) ? 'empty' : 'notAllowed']
          : memberDerivative(builder, pattern, derive);
      derivative = derive(residual);
      derivatives.set(key, derivative);
      if (builder.size > maximumPatterns) throw new AutomatonTooLarge('a list with too many continuations');
    }
    return derivative;
  };
  const ended = ({ residual, word }: ListState) =>
    word === betweenWords ? residual : after(residual, words.automaton.outputs[word] as number);

  const { automaton } = words;
  const spaces = partitionBy([[0x09, 0x0a, 0x0d, 0x0d, 0x20, 0x20]]);
  const joint = jointPartition(automaton.partition, spaces);
  const spaceClass = classOf(spaces, 0x20);
  return tabulate<ListState>({
    partition: joint.partition,
    start: { residual: content, word: betweenWords },
    key: ({ residual, word }) => (residual.kind === 'notAllowed' ? 'refused' : `${residual.id} ${word}`),
    next(state, symbolClass) {
      if (joint.right[symbolClass] === spaceClass) return { residual: ended(state), word: betweenWords };
      const from = state.word === betweenWords ? 0 : state.word;
      const at = from * automaton.partition.classCount + (joint.left[symbolClass] as number);
      return { residual: state.residual, word: automaton.transitions[at] as number };
    },
    output: (state) => (ended(state).nullable ? matched : unmatched),
  });
}

/** What has been read of a list: its words up to the one that has begun, and that. */
interface ListState {
  readonly residual: Pattern;
  /** State of the words' automaton, or `betweenWords`. */
  readonly word: number;
}

const betweenWords = -1;

/** Words sorted by the patterns that they match. */
class WordKinds {
  /** Its output is the number of a kind. */
  readonly automaton: Automaton;
  readonly kinds: ReadonlySet<Pattern>[] = [new Set()];

  constructor(patterns: readonly Pattern[], languageOf: (pattern: Pattern) => Automaton) {
    let automaton = noStrings; // all words are of kind 0
    for (const pattern of patterns) {
      const extended = new Map<number, number>();
      automaton = combine(automaton, languageOf(pattern), (kind, output) => {
        if (output === unmatched) return kind;
        let number = extended.get(kind);
        if (number === undefined) {
          number = this.kinds.push(new Set([...(this.kinds[kind] as ReadonlySet<Pattern>), pattern])) - 1;
          extended.set(kind, number);
        }
        return number;
      });
    }
    this.automaton = automaton;
  }
}

function wordPatterns(content: Pattern): Pattern[] {
  const found = new Set<Pattern>();
  const waiting = [content];
  for (let pattern = waiting.pop(); pattern !== undefined; pattern = waiting.pop()) {
    if (pattern.kind === 'data' || pattern.kind === 'value') found.add(pattern);
    else waiting.push(...partsOf(pattern));
  }
  return [...found];
}
