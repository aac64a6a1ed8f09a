import { onceEach } from '../lazy/once.ts';
import { nameClassKey } from './name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from './pattern.ts';

/** What a content may ask for by name. */
export type RequiredPart = AttributePattern | ElementPattern;

/**
 * What a content cannot do without, whichever of its alternatives is taken: attribute patterns and element definitions.
 */
export function requiredParts(content: Pattern): ReadonlySet<RequiredPart> {
  const required: (part: Pattern) => ReadonlySet<RequiredPart> = onceEach((part) => {
    switch (part.kind) {
      case 'attribute':
      case 'element':
        return new Set([part]);
      case 'choice': {
        if (part.nullable) return none;
        return part.members.map(required).reduce((both, other) => sharedParts(both, other));
      }
      case 'group':
      case 'interleave': {
        const all = new Set<RequiredPart>();
        for (const member of part.members) for (const found of required(member)) all.add(found);
        return all;
      }
      case 'oneOrMore':
        return required(part.content);
      default:
        return none;
    }
  });
  return required(content);
}

const none: ReadonlySet<RequiredPart> = new Set();

/** Parts with the same key count as one, since several definitions often share a name. */
function sharedParts(
  one: ReadonlySet<RequiredPart>,
  other: ReadonlySet<RequiredPart>,
): ReadonlySet<RequiredPart> {
  const names = new Set([...other].map(partKey));
  return new Set([...one].filter((part) => names.has(partKey(part))));
}

/** A string that is equal for parts of the same kind and name. */
export function partKey(part: RequiredPart): string {
  return `${part.kind} ${nameClassKey(part.nameClass)}`;
}
