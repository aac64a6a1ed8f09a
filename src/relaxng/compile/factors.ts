import type { Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';

/**
 * A content as independent parts: interleaved, they make up the content, and no two have a symbol in common. Each can
 * then be followed by an automaton of its own, where one automaton for all would have the product of their states.
 *
 * `symbolsOf` gives the symbols (element names, text) that can occur in a pattern. Schemas keep the members of an
 * interleave apart themselves (RELAX NG §7.4); members that overlap all the same stay in one part.
 */
export function factorsOf(
  builder: PatternBuilder,
  content: Pattern,
  symbolsOf: (part: Pattern) => Iterable<number>,
): Pattern[] {
  const members = interleaved(builder, content);
  const parts: { members: Pattern[]; symbols: Set<number> }[] = [];
  for (const member of members) {
    const joined = { members: [member], symbols: new Set(symbolsOf(member)) };
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index] as (typeof parts)[number];
      if (![...part.symbols].some((symbol) => joined.symbols.has(symbol))) continue;
      joined.members.unshift(...part.members);
      for (const symbol of part.symbols) joined.symbols.add(symbol);
      parts.splice(index, 1);
    }
    parts.push(joined);
  }
  return parts.map((part) => builder.interleave(part.members));
}

function interleaved(builder: PatternBuilder, content: Pattern): readonly Pattern[] {
  if (content.kind === 'interleave') {
    return content.members.flatMap((member) => interleaved(builder, member));
  }
  const split = content.kind === 'choice' ? splitChoice(builder, content.members) : undefined;
  return split === undefined ? [content] : split.flatMap((member) => interleaved(builder, member));
}

/** a & x | b & x is (a | b) & x: members that all alternatives share need not be part of the choice. */
function splitChoice(builder: PatternBuilder, alternatives: readonly Pattern[]): Pattern[] | undefined {
  const [first, ...others] = alternatives.map((alternative) =>
    alternative.kind === 'interleave' ? [...alternative.members] : [alternative],
  );
  if (first === undefined) return undefined;
  const shared: Pattern[] = [];
  for (const member of [...first]) {
    if (!others.every((members) => members.includes(member))) continue;
    shared.push(member);
    for (const members of [first, ...others]) members.splice(members.indexOf(member), 1);
  }
  if (shared.length === 0) return undefined;
  return [...shared, builder.choice([first, ...others].map((members) => builder.interleave(members)))];
}
