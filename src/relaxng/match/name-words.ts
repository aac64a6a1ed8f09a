import type { NameClass } from '../name-class.ts';
import { namesOf } from '../name-class.ts';

/** The local names of a name class, or what stands for them where it names none. */
export function nameWords(nameClass: NameClass): string {
  const names = namesOf(nameClass).map(({ localName }) => localName);
  if (names.length > 0) return names.join(' or ');
  return nameClass.kind === 'nsName' && nameClass.namespaceName !== ''
    ? `any name in ${nameClass.namespaceName}`
    : 'any name';
}
