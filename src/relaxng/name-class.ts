/** A name whose prefix is resolved (Namespaces in XML §2.1); no namespace has the name ''. */
export interface ExpandedName {
  readonly namespaceName: string;
  readonly localName: string;
}

/** A set of element or attribute names (RELAX NG §5). An absent `except` excludes nothing. */
export type NameClass =
  | { readonly kind: 'name'; readonly namespaceName: string; readonly localName: string }
  | { readonly kind: 'nsName'; readonly namespaceName: string; readonly except?: NameClass }
  | { readonly kind: 'anyName'; readonly except?: NameClass }
  | { readonly kind: 'choice'; readonly members: readonly NameClass[] };

/** Whether a name belongs to a name class (RELAX NG §6.2.2). */
export function nameClassContains(nameClass: NameClass, namespaceName: string, localName: string): boolean {
  switch (nameClass.kind) {
    case 'name':
      return nameClass.localName === localName && nameClass.namespaceName === namespaceName;
    case 'choice':
      return nameClass.members.some((member) => nameClassContains(member, namespaceName, localName));
    case 'nsName':
      if (nameClass.namespaceName !== namespaceName) return false;
      break;
    case 'anyName':
      break;
  }
  return nameClass.except === undefined || !nameClassContains(nameClass.except, namespaceName, localName);
}

/** Whether two names are equal. */
export function isSameName(one: ExpandedName, other: ExpandedName): boolean {
  return one.localName === other.localName && one.namespaceName === other.namespaceName;
}

/** The name as `{namespace name}local name`. */
export function expandedNameKey({ namespaceName, localName }: ExpandedName): string {
  return `{${namespaceName}}${localName}`;
}

/** A string that is equal for two name classes exactly if they are built alike. */
export function nameClassKey(nameClass: NameClass): string {
  switch (nameClass.kind) {
    case 'name':
      return expandedNameKey(nameClass);
    case 'choice':
      return `(${nameClass.members.map(nameClassKey).join('|')})`;
    case 'nsName':
      return `{${nameClass.namespaceName}}*${exceptKey(nameClass.except)}`;
    case 'anyName':
      return `*${exceptKey(nameClass.except)}`;
  }
}

function exceptKey(except: NameClass | undefined): string {
  return except === undefined ? '' : `-${nameClassKey(except)}`;
}

/** Whether a name class contains infinitely many names (RELAX NG §7.1.5). */
export function isInfiniteNameClass(nameClass: NameClass): boolean {
  return nameClass.kind === 'choice'
    ? nameClass.members.some(isInfiniteNameClass)
    : nameClass.kind !== 'name';
}

/** The names a name class lists one by one, those inside `except` left out. */
export function namesOf(nameClass: NameClass): readonly ExpandedName[] {
  if (nameClass.kind === 'name') return [nameClass];
  return nameClass.kind === 'choice' ? nameClass.members.flatMap(namesOf) : [];
}

/** The wildcards among the members of a name class. */
export function wildcardsOf(nameClass: NameClass): (NameClass & { readonly kind: 'nsName' | 'anyName' })[] {
  if (nameClass.kind === 'choice') return nameClass.members.flatMap(wildcardsOf);
  return nameClass.kind === 'name' ? [] : [nameClass];
}

/** Whether two name classes have a name in common (RELAX NG §7.3: decided on representative names). */
export function nameClassesOverlap(a: NameClass, b: NameClass): boolean {
  const representatives = [...representativeNames(a), ...representativeNames(b)];
  return representatives.some(
    ({ namespaceName, localName }) =>
      nameClassContains(a, namespaceName, localName) && nameClassContains(b, namespaceName, localName),
  );
}

/** A name that no document can contain: stands for all names, or namespace names, that a schema does not list. */
export const impossibleName = '\u0000';

function representativeNames(nameClass: NameClass): readonly ExpandedName[] {
  switch (nameClass.kind) {
    case 'name':
      return [nameClass];
    case 'choice':
      return nameClass.members.flatMap(representativeNames);
    case 'nsName':
      return [
        { namespaceName: nameClass.namespaceName, localName: impossibleName },
        ...exceptNames(nameClass.except),
      ];
    case 'anyName':
      return [{ namespaceName: impossibleName, localName: impossibleName }, ...exceptNames(nameClass.except)];
  }
}

function exceptNames(except: NameClass | undefined): readonly ExpandedName[] {
  return except === undefined ? [] : representativeNames(except);
}
