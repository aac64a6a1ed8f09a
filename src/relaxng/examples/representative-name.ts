import { xmlnsNamespace } from '../../xml/tree.ts';
import { type ExpandedName, type NameClass, nameClassContains } from '../name-class.ts';

/** What name classes mention, excluded names included: all that can tell one name from another. */
interface MentionedNames {
  readonly names: readonly ExpandedName[];
  /** The namespaces of the names, and those mentioned as a whole. */
  readonly namespaces: ReadonlySet<string>;
  /** Whether names that are not mentioned can belong to one of the classes. */
  readonly infinite: boolean;
}

/** Collects what name classes mention. */
export function mentionedNames(nameClasses: Iterable<NameClass>): MentionedNames {
  const names = new Map<string, ExpandedName>();
  const namespaces = new Set<string>();
  let infinite = false;
  const open: NameClass[] = [...nameClasses];
  for (let nameClass = open.pop(); nameClass !== undefined; nameClass = open.pop()) {
    if (nameClass.kind === 'choice') open.push(...nameClass.members);
    else if (nameClass.kind === 'name') {
      const { namespaceName, localName } = nameClass;
      names.set(`${localName} ${namespaceName}`, { namespaceName, localName });
      namespaces.add(namespaceName);
    } else {
      infinite = true;
      if (nameClass.kind === 'nsName') namespaces.add(nameClass.namespaceName);
      if (nameClass.except !== undefined) open.push(nameClass.except);
    }
  }
  return { names: [...names.values()], namespaces, infinite };
}

/**
 * Names that are not mentioned, as many as are wanted: of a namespace, or (undefined) of one that is not mentioned
 * either. They look like names that somebody could have written.
 */
export function unmentionedNames(
  { names, namespaces }: MentionedNames,
  namespaceName: string | undefined,
  count = 1,
): ExpandedName[] {
  const namespace = namespaceName ?? firstFree('urn:example', (name) => namespaces.has(name));
  const taken = new Set(
    names.filter((name) => name.namespaceName === namespace).map((name) => name.localName),
  );
  const found: ExpandedName[] = [];
  while (found.length < count) {
    const localName = firstFree('other', (name) => taken.has(name));
    taken.add(localName);
    found.push({ namespaceName: namespace, localName });
  }
  return found;
}

/**
 * One name for each part of the names that some name classes cannot tell apart: the mentioned ones, one more of each
 * mentioned namespace, and one of no mentioned namespace. Names that no document can contain are left out.
 */
export function representativeNames(mentioned: MentionedNames): ExpandedName[] {
  const names = [...mentioned.names];
  if (mentioned.infinite) {
    // No namespace comes first: it makes the shortest documents.
    for (const namespaceName of new Set(['', ...mentioned.namespaces])) {
      names.push(...unmentionedNames(mentioned, namespaceName));
    }
    names.push(...unmentionedNames(mentioned, undefined));
  }
  return names.filter(({ namespaceName }) => namespaceName !== xmlnsNamespace);
}

/** A name of the class; undefined where no document can contain one. */
export function representativeName(nameClass: NameClass): ExpandedName | undefined {
  return representativeNames(mentionedNames([nameClass])).find(({ namespaceName, localName }) =>
    nameClassContains(nameClass, namespaceName, localName),
  );
}

function firstFree(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
