import { type ExpandedName, expandedNameKey, namesOf } from '../name-class.ts';
import { type AttributePattern, type ElementPattern, patternsKey } from '../pattern.ts';
import { possibleAttributes } from '../possible-parts.ts';
import { literalsOf } from './start-tag-reading.ts';

/** An attribute whose value tells variants of an element apart, with the values that are enumerated for it. */
interface Discriminator {
  readonly name: ExpandedName;
  readonly literals: readonly string[];
}

/** Larger enumerations, such as those of machine types, tell nothing apart. */
const mostLiterals = 64;

const known = new WeakMap<ElementPattern, ReadonlyMap<string, readonly AttributePattern[]>>();

/** By the first of some definitions, then by all of them. */
const found = new WeakMap<ElementPattern, Map<string, readonly Discriminator[]>>();

/** The attributes that several patterns of the definitions, taken together, are for: what decides most comes first. */
export function discriminatorsOf(definitions: readonly ElementPattern[]): readonly Discriminator[] {
  const [first] = definitions;
  if (first === undefined) return [];
  let bySet = found.get(first);
  if (bySet === undefined) found.set(first, (bySet = new Map()));
  const key = patternsKey(definitions);
  let discriminators = bySet.get(key);
  if (discriminators === undefined) bySet.set(key, (discriminators = findDiscriminators(definitions)));
  return discriminators;
}

function findDiscriminators(definitions: readonly ElementPattern[]): readonly Discriminator[] {
  const patterns = new Map<string, Set<AttributePattern>>();
  for (const definition of definitions) {
    for (const [key, list] of attributesByName(definition)) {
      let all = patterns.get(key);
      if (all === undefined) patterns.set(key, (all = new Set()));
      for (const pattern of list) all.add(pattern);
    }
  }
  const telling = [...patterns.values()].filter(({ size }) => size > 1).sort((a, b) => b.size - a.size);
  return telling.flatMap((set) => {
    const list = [...set];
    const [name] = namesOf((list[0] as AttributePattern).nameClass);
    const literals = literalsOf(list);
    return name === undefined || literals.length === 0 || literals.length > mostLiterals
      ? []
      : [{ name, literals }];
  });
}

/** The attribute patterns of a definition by name; those that are for several names are of no use here. */
function attributesByName(definition: ElementPattern): ReadonlyMap<string, readonly AttributePattern[]> {
  let byName = known.get(definition) as Map<string, AttributePattern[]> | undefined;
  if (byName !== undefined) return byName;
  byName = new Map();
  for (const attribute of possibleAttributes(definition.content)) {
    if (attribute.nameClass.kind !== 'name') continue;
    const key = expandedNameKey(attribute.nameClass);
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [attribute]);
    else list.push(attribute);
  }
  known.set(definition, byName);
  return byName;
}
