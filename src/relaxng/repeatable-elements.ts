import { onceEach } from '../lazy/once.ts';
import { nameClassKey } from './name-class.ts';
import type { Pattern } from './pattern.ts';

/** The keys (`nameClassKey`) of the elements that may stand in a content more than once. */
export function repeatableElements(content: Pattern): ReadonlySet<string> {
  const repeatable = new Set<string>();
  const elements: (part: Pattern) => ReadonlySet<string> = onceEach((part) => {
    switch (part.kind) {
      case 'element':
        return new Set([nameClassKey(part.nameClass)]);
      case 'oneOrMore': {
        const found = elements(part.content);
        for (const key of found) repeatable.add(key);
        return found;
      }
      case 'choice':
      case 'group':
      case 'interleave': {
        const all = new Set<string>();
        for (const member of part.members) {
          for (const key of elements(member)) {
            if (part.kind !== 'choice' && all.has(key)) repeatable.add(key);
            all.add(key);
          }
        }
        return all;
      }
      default:
        return new Set();
    }
  });
  elements(content);
  return repeatable;
}
