/** What a prefix for a namespace could be called: the last word of its name, version numbers aside. */
export function prefixStem(namespaceName: string): string {
  const word = /([a-z]+)(?:[/:#][0-9.]*)?$/.exec(namespaceName)?.[1] ?? 'ns';
  // Names that begin with "xml" are reserved (XML §2.3).
  return word.startsWith('xml') ? 'ns' : word;
}
