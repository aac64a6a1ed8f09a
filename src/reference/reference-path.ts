/** A path as people write it, in its parts: `domain/os/@firmware=efi`. */
export interface ReferencePath {
  /** The names of the elements; the last one may stand for an attribute where no `@` says so. */
  readonly names: readonly string[];
  readonly attribute: string | undefined;
  readonly literal: string | undefined;
}

/**
 * Reads a path: element names by `/`, `@name` for an attribute, `=value` for one of its values. A slash in front and the
 * positions of XPath (`disk[2]`) mean nothing, quotes around the value neither; `text()`, as in the paths of findings, is
 * the element itself.
 */
export function parseReferencePath(text: string): ReferencePath {
  const equals = text.indexOf('=');
  const path = equals < 0 ? text : text.slice(0, equals);
  const names: string[] = [];
  let attribute: string | undefined;
  for (const part of path.replace(/\[\d+\]/g, '').split(/\/|(?=@)/)) {
    const name = part.trim();
    if (name.startsWith('@')) attribute = name.slice(1);
    else if (name !== '' && name !== 'text()') names.push(name);
  }
  const literal = equals < 0 ? undefined : text.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2');
  return { names, attribute, literal };
}

/** The path as one text. */
export function referencePathText({ names, attribute, literal }: ReferencePath): string {
  const ends = attribute === undefined ? names : [...names, `@${attribute}`];
  return ends.join('/') + (literal === undefined ? '' : `=${literal}`);
}
