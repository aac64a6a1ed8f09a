import { expandedNameKey, namesOf } from '../relaxng/name-class.ts';
import { type ElementPattern, type Pattern, partsOf } from '../relaxng/pattern.ts';

/**
 * Which child elements a content demands in one order: by expanded name, those that stand before. Names that stand in either
 * order, in the same content or another, are not among them.
 */
export function sequenceOrder(
  definitions: readonly ElementPattern[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map<string, Set<string>>();
  for (const { content } of definitions) collect(content, before);
  return new Map(
    [...before].map(([name, earlier]) => [
      name,
      new Set([...earlier].filter((one) => before.get(one)?.has(name) !== true)),
    ]),
  );
}

/** Notes the order of the names in a content, and returns these. */
function collect(pattern: Pattern, before: Map<string, Set<string>>): readonly string[] {
  if (pattern.kind === 'element') return namesOf(pattern.nameClass).map(expandedNameKey);
  if (pattern.kind === 'attribute') return [];
  const found: string[] = [];
  for (const part of partsOf(pattern)) {
    const names = collect(part, before);
    if (pattern.kind === 'group') {
      for (const name of names) {
        const earlier = before.get(name) ?? new Set();
        for (const one of found) earlier.add(one);
        before.set(name, earlier);
      }
    }
    found.push(...names);
  }
  return found;
}
