import type { NameClass } from '../name-class.ts';
import { nameClassesOverlap, nameClassKey } from '../name-class.ts';
import type { SimpleForm, SimplePattern } from '../simplify/simple-pattern.ts';

/** The patterns of one kind that occur in patterns, those inside elements and attributes left out. */
export class Occurrences {
  readonly #found = new Map<SimplePattern, readonly SimplePattern[]>();

  constructor(kind: 'attribute' | 'element' | 'text', { patterns }: SimpleForm) {
    for (const pattern of patterns) {
      const found = this.#collect(kind, pattern);
      if (found.length > 0) this.#found.set(pattern, found);
    }
  }

  in(pattern: SimplePattern): readonly SimplePattern[] {
    return this.#found.get(pattern) ?? none;
  }

  #collect(kind: string, pattern: SimplePattern): readonly SimplePattern[] {
    if (pattern.kind === kind) return [pattern];
    if (pattern.kind === 'element' || pattern.kind === 'attribute' || pattern.kind === 'data') return none;
    const filled = pattern.members.map((member) => this.in(member)).filter((found) => found.length > 0);
    if (filled.length < 2) return filled[0] ?? none;
    return [...new Set(filled.flat())];
  }
}

const none: readonly SimplePattern[] = [];

/**
 * Calls `report` for named patterns that occur in two different members of a group or interleave and have a name in
 * common: for each later one once, with the earlier one.
 */
export function forEachOverlap(
  members: readonly (readonly SimplePattern[])[],
  report: (later: SimplePattern, earlier: SimplePattern) => void,
): void {
  if (members.filter((found) => found.length > 0).length < 2) return;
  const byName = new Map<string, SimplePattern>();
  const wide: SimplePattern[] = [];
  const earlier: SimplePattern[] = [];
  for (const found of members) {
    for (const pattern of found) {
      const nameClass = pattern.node.nameClass as NameClass;
      const overlaps = (other: SimplePattern) =>
        nameClassesOverlap(nameClass, other.node.nameClass as NameClass);
      const other =
        nameClass.kind === 'name'
          ? (byName.get(nameClassKey(nameClass)) ?? wide.find(overlaps))
          : earlier.find(overlaps);
      if (other !== undefined) report(pattern, other);
    }
    for (const pattern of found) {
      const nameClass = pattern.node.nameClass as NameClass;
      earlier.push(pattern);
      if (nameClass.kind !== 'name') wide.push(pattern);
      else if (!byName.has(nameClassKey(nameClass))) byName.set(nameClassKey(nameClass), pattern);
    }
  }
}

/** The local name of an element or attribute; the key of its name class where that is not a single name. */
export function nameOf({ node }: SimplePattern): string {
  const nameClass = node.nameClass as NameClass;
  return nameClass.kind === 'name' ? nameClass.localName : nameClassKey(nameClass);
}
