import { expandedNameKey, isInfiniteNameClass, nameClassContains, namesOf } from '../name-class.ts';
import type { ChoicePattern, Pattern } from '../pattern.ts';
import type { Derivatives, MetName } from './derivatives.ts';

/** From how many members on it pays to sort a choice by the names that its members may begin with. */
const manyMembers = 16;

/** The members of a choice by the names of elements that may come first in them. */
export interface StartIndex {
  /** By `expandedNameKey`, in the order of the choice. */
  readonly byName: ReadonlyMap<string, readonly Pattern[]>;
  /** The members that may begin with names which are not listed one by one. */
  readonly others: readonly Pattern[];
}

/** Whether an element of that name may come first in a content; decided without working out what would follow. */
export function mayStart(derivatives: Derivatives, pattern: Pattern, name: MetName): boolean {
  switch (pattern.kind) {
    case 'element':
      return nameClassContains(pattern.nameClass, name.namespaceName, name.localName);
    case 'choice':
      return membersStartingWith(derivatives, pattern, name).some((member) =>
        mayStart(derivatives, member, name),
      );
    case 'group':
      for (const member of pattern.members) {
        if (mayStart(derivatives, member, name)) return true;
        if (!member.nullable) return false;
      }
      return false;
    case 'interleave':
      return pattern.members.some((member) => mayStart(derivatives, member, name));
    case 'oneOrMore':
      return mayStart(derivatives, pattern.content, name);
    default:
      return false;
  }
}

/** Members of a choice, among them all that an element of that name may begin: of thousands, few. */
export function membersStartingWith(
  derivatives: Derivatives,
  choice: ChoicePattern,
  name: MetName,
): readonly Pattern[] {
  if (choice.members.length < manyMembers) return choice.members;
  const index =
    derivatives.startIndexes.get(choice.id) ??
    derivatives.keep(derivatives.startIndexes, choice.id, startIndex(choice));
  const named = index.byName.get(expandedNameKey(name));
  return named === undefined ? index.others : index.others.concat(named);
}

function startIndex(choice: ChoicePattern): StartIndex {
  const byName = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  for (const member of choice.members) {
    const names = firstNames(member);
    if (names === undefined) others.push(member);
    else {
      for (const name of names) {
        const known = byName.get(name);
        if (known === undefined) byName.set(name, [member]);
        else known.push(member);
      }
    }
  }
  return { byName, others };
}

/** The names of the elements that may come first in a content; undefined where they cannot be listed. */
function firstNames(content: Pattern): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const seen = new Set<Pattern>([content]);
  for (const part of seen) {
    if (part.kind === 'element') {
      if (isInfiniteNameClass(part.nameClass)) return undefined;
      for (const name of namesOf(part.nameClass)) names.add(expandedNameKey(name));
    } else if (part.kind === 'oneOrMore') seen.add(part.content);
    else if (part.kind === 'choice' || part.kind === 'interleave')
      for (const member of part.members) seen.add(member);
    else if (part.kind === 'group') {
      for (const member of part.members) {
        seen.add(member);
        if (!member.nullable) break;
      }
    }
  }
  return names;
}
