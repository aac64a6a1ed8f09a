/** Whether a code point may begin a name: `NameStartChar` (XML 1.0 5th edition §2.3, production 4). */
export function isNameStartCharacter(codePoint: number): boolean {
  if (codePoint < 0x80) {
    const letter = codePoint | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || codePoint === 0x5f || codePoint === 0x3a;
  }
  if (codePoint < 0x370) {
    return codePoint >= 0xc0 && codePoint <= 0x2ff && codePoint !== 0xd7 && codePoint !== 0xf7;
  }
  if (codePoint < 0x2000) return codePoint !== 0x37e;
  return (
    codePoint === 0x200c ||
    codePoint === 0x200d ||
    (codePoint >= 0x2070 && codePoint <= 0x218f) ||
    (codePoint >= 0x2c00 && codePoint <= 0x2fef) ||
    (codePoint >= 0x3001 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfdcf) ||
    (codePoint >= 0xfdf0 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0xeffff)
  );
}

/** Whether a code point may stand inside a name: `NameChar` (XML 1.0 5th edition §2.3, production 4a). */
export function isNameCharacter(codePoint: number): boolean {
  return (
    isNameStartCharacter(codePoint) ||
    (codePoint >= 0x30 && codePoint <= 0x39) ||
    codePoint === 0x2d ||
    codePoint === 0x2e ||
    codePoint === 0xb7 ||
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    codePoint === 0x203f ||
    codePoint === 0x2040
  );
}

/** The offset of the first character that keeps `name` from being a `Name` (0 for an empty one); -1 where it is one. */
export function firstNonNameCharacter(name: string): number {
  if (name === '') return 0;
  for (let offset = 0; offset < name.length; ) {
    const codePoint = name.codePointAt(offset) as number;
    if (!(offset === 0 ? isNameStartCharacter(codePoint) : isNameCharacter(codePoint))) return offset;
    offset += codePoint > 0xffff ? 2 : 1;
  }
  return -1;
}

/** Whether a string is a `Name` (XML 1.0 §2.3, production 5). */
export function isName(name: string): boolean {
  return firstNonNameCharacter(name) < 0;
}

/** Whether a string is an `NCName`: a name without colon (Namespaces in XML §3, production 4). */
export function isNCName(name: string): boolean {
  return isName(name) && !name.includes(':');
}

/** Whether a string is a `QName`: one NCName, or two with a colon between (Namespaces in XML §4, production 7). */
export function isQName(name: string): boolean {
  const colon = name.indexOf(':');
  if (colon < 0) return isName(name);
  return isNCName(name.slice(0, colon)) && isNCName(name.slice(colon + 1));
}

/** A qualified name with the prefix of another one. */
export function withPrefixOf(name: string, localName: string): string {
  const prefix = prefixOf(name);
  return prefix === undefined ? localName : `${prefix}:${localName}`;
}

/** What stands in front of the colon of a `QName`; undefined where there is none. */
export function prefixOf(name: string): string | undefined {
  const colon = name.indexOf(':');
  return colon > 0 ? name.slice(0, colon) : undefined;
}
