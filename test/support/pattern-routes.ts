import type { Grammar } from '../../src/relaxng/grammar.ts';
import type { AttributePattern, ElementPattern, Pattern } from '../../src/relaxng/pattern.ts';

/** Patterns to come by one after the other, each with all patterns that lead to it. */
export type Route = readonly { readonly target: Pattern; readonly leading: ReadonlySet<Pattern> }[];

/**
 * The ways to every place of a grammar: to each child and attribute of each element definition, and to each value and datatype
 * of their contents.
 */
export function routesOf(grammar: Grammar): Route[] {
  const parents = parentsOf(grammar);
  return grammar.elements.flatMap((element) => {
    const toElement = { target: element, leading: leadingTo(element, parents, false) };
    return placesIn(element).map(
      (targets): Route => [
        toElement,
        ...targets.map((target) => ({ target, leading: leadingTo(target, parents, true) })),
      ],
    );
  });
}

/** The places of a definition: what to come by inside of it. */
function placesIn(element: ElementPattern): Pattern[][] {
  return partsOf(element).flatMap((part) =>
    part.kind === 'attribute' ? [[part], ...partsOf(part).map((leaf) => [part, leaf])] : [[part]],
  );
}

/** The attributes, elements, values and data among the content, down to those. */
function partsOf(owner: ElementPattern | AttributePattern): Pattern[] {
  const parts = new Set<Pattern>();
  const open = new Set([owner.content]);
  for (const pattern of open) {
    if (['attribute', 'element', 'value', 'data'].includes(pattern.kind)) parts.add(pattern);
    else for (const child of childrenOf(pattern)) open.add(child);
  }
  return [...parts];
}

function leadingTo(
  target: Pattern,
  parents: ReadonlyMap<Pattern, Pattern[]>,
  withinElement: boolean,
): Set<Pattern> {
  const leading = new Set([target]);
  for (const pattern of leading) {
    if (withinElement && pattern.kind === 'element' && pattern !== target) continue;
    for (const parent of parents.get(pattern) ?? []) leading.add(parent);
  }
  return leading;
}

function parentsOf(grammar: Grammar): Map<Pattern, Pattern[]> {
  const parents = new Map<Pattern, Pattern[]>();
  const known = new Set([grammar.start]);
  for (const pattern of known) {
    for (const child of childrenOf(pattern)) {
      known.add(child);
      const others = parents.get(child);
      if (others === undefined) parents.set(child, [pattern]);
      else others.push(pattern);
    }
  }
  return parents;
}

function childrenOf(pattern: Pattern): readonly Pattern[] {
  if ('members' in pattern) return pattern.members;
  return 'content' in pattern ? [pattern.content] : [];
}
