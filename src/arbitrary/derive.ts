import type { ExpandedName } from '../relaxng/name-class.ts';
import type { AttributePattern, ChoicePattern, ElementPattern, Pattern } from '../relaxng/pattern.ts';
import type { Derivation } from './derivation.ts';

/** What has to be decided where a document is derived from a pattern. */
export interface Decisions {
  /** Comes first, for every pattern met. */
  meet?(pattern: Pattern, depth: number): void;
  /** One of the members. */
  alternative(choice: ChoicePattern, depth: number): Pattern;
  /** Whether what may be repeated comes once more. */
  repeats(depth: number): boolean;
  name(pattern: AttributePattern | ElementPattern): ExpandedName;
  /** A string that a `data`, `value`, `list` or `text` pattern matches. */
  text(pattern: Pattern): string;
  /** The order in which so many members are derived: those that come last get what is left. */
  sequence(count: number): readonly number[];
  /** See `Derivation.turns`. */
  turns(): readonly number[];
}

/** A derivation of a pattern that matches something. `depth`: how many elements are around it. */
export function derive(pattern: Pattern, decisions: Decisions, depth = 0): Derivation {
  decisions.meet?.(pattern, depth);
  switch (pattern.kind) {
    case 'choice': {
      const chosen = decisions.alternative(pattern, depth);
      return { pattern, parts: chosen.kind === 'empty' ? [] : [derive(chosen, decisions, depth)] };
    }
    case 'group':
      return { pattern, parts: members(pattern.members, decisions, depth) };
    case 'interleave':
      return {
        pattern,
        parts: members(pattern.members, decisions, depth),
        turns: decisions.turns(),
      };
    case 'oneOrMore': {
      const parts = [derive(pattern.content, decisions, depth)];
      while (decisions.repeats(depth)) parts.push(derive(pattern.content, decisions, depth));
      return { pattern, parts };
    }
    case 'attribute':
    case 'element': {
      const name = decisions.name(pattern);
      return { pattern, name, parts: [derive(pattern.content, decisions, depth + 1)] };
    }
    case 'data':
    case 'value':
    case 'list':
    case 'text':
      return { pattern, parts: [], text: decisions.text(pattern) };
    case 'empty':
    case 'notAllowed':
      return { pattern, parts: [] };
  }
}

function members(patterns: readonly Pattern[], decisions: Decisions, depth: number): Derivation[] {
  const derived: Derivation[] = new Array(patterns.length);
  for (const index of decisions.sequence(patterns.length)) {
    derived[index] = derive(patterns[index] as Pattern, decisions, depth);
  }
  return derived;
}
