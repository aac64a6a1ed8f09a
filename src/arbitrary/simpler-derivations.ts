import type { Pattern } from '../relaxng/pattern.ts';
import { type Derivation, weightOf } from './derivation.ts';
import { derive } from './derive.ts';
import type { Sources } from './sources.ts';

/**
 * Derivations of the same pattern that weigh less, the lightest first where that is easy to tell: each with one piece less,
 * shorter, or taken from another alternative.
 */
export function* simplerDerivations(whole: Derivation, sources: Sources): Iterable<Derivation> {
  for (const simpler of candidates(whole, sources)) if (weightOf(simpler) < weightOf(whole)) yield simpler;
  // The heaviest part first: there is most to be gained.
  const weightAt = (index: number): number => weightOf(whole.parts[index] as Derivation);
  const order = [...whole.parts.keys()].sort((a, b) => weightAt(b) - weightAt(a));
  for (const index of order) {
    for (const part of simplerDerivations(whole.parts[index] as Derivation, sources)) {
      yield { ...whole, parts: whole.parts.with(index, part) };
    }
  }
}

/** Simpler ways as a whole, and perhaps ways that are not. */
function* candidates(whole: Derivation, { smallest, strings, names }: Sources): Iterable<Derivation> {
  const { pattern, parts, turns = [] } = whole;
  switch (pattern.kind) {
    case 'choice':
      yield derive(pattern, smallest);
      for (const member of pattern.members) {
        if (member === parts[0]?.pattern || !smallest.isPossible(member)) continue;
        yield { pattern, parts: [derive(member, smallest)] };
      }
      break;
    case 'oneOrMore':
      yield* fewer(parts).map((left): Derivation => ({ pattern, parts: left }));
      break;
    case 'interleave':
      if (turns.length > 0) yield { pattern, parts };
      break;
    case 'attribute':
    case 'element': {
      const inner = pattern.kind === 'element' ? within(whole, pattern) : undefined;
      if (inner !== undefined) yield inner;
      yield derive(pattern, smallest);
      for (const name of names.namesOf(pattern)) yield { pattern, name, parts };
      break;
    }
    case 'data':
    case 'value':
    case 'list':
    case 'text':
      for (const text of strings.simpler(pattern, whole.text ?? '')) yield { pattern, parts, text };
      break;
    default:
      break;
  }
}

/** The outermost derivation of a pattern below another: what recurs can be taken out of itself. */
function within(whole: Derivation, pattern: Pattern): Derivation | undefined {
  const open = [...whole.parts];
  for (const part of open) {
    if (part.pattern === pattern) return part;
    open.push(...part.parts);
  }
  return undefined;
}

/** Shorter lists, not empty ones. */
function fewer<Item>(items: readonly Item[]): (readonly Item[])[] {
  const shorter: (readonly Item[])[] = [];
  for (let length = items.length - 1; length > 0; length >>= 1) {
    for (let start = 0; start < items.length; start += length) {
      const left = items.toSpliced(start, length);
      if (left.length > 0) shorter.push(left);
    }
  }
  return shorter;
}
