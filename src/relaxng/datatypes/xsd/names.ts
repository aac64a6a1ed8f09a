import { type CodePointSet, includesCodePoint } from '../regex/code-point-set.ts';
import { nameCharacters, nameStartCharacters } from '../regex/name-characters.ts';
import type { TypeDefinition } from './type-definition.ts';

/** Whether a literal is a Name of XML 1.0 Second Edition. */
export function isName(literal: string): boolean {
  return literal !== '' && scan(literal, nameStartTable()) === literal.length;
}

/** Whether a literal is a Name without a colon (Namespaces in XML). */
export function isNCName(literal: string): boolean {
  return isName(literal) && !literal.includes(':');
}

/** Whether a literal is an Nmtoken of XML 1.0 Second Edition. */
export function isNmtoken(literal: string): boolean {
  return literal !== '' && scan(literal, nameTable()) === literal.length;
}

/**
 * QName and NOTATION (XML Schema Part 2 §3.2.18, §3.2.19): the value is a namespace
 * name and a local name. A prefix must be declared; no prefix means the default
 * namespace, or no namespace without one. The length facets apply and allow every value (§4.3.1.4).
 */
export const qualifiedNameType: TypeDefinition<string> = {
  whiteSpace: 'collapse',
  contextual: true,
  parse(literal, context) {
    const colon = literal.indexOf(':');
    const prefix = literal.slice(0, Math.max(0, colon));
    const localName = literal.slice(colon + 1);
    if (!isNCName(localName) || (colon >= 0 && !isNCName(prefix))) return undefined;
    const namespaceName = context?.resolvePrefix(prefix) ?? (prefix === '' ? '' : undefined);
    return namespaceName === undefined ? undefined : `{${namespaceName}}${localName}`;
  },
  key: (value) => value,
  length: () => undefined,
};

/** A set of characters, those of ASCII as a table. */
interface CharacterTable {
  readonly set: CodePointSet;
  readonly ascii: Uint8Array;
}

let nameStart: CharacterTable | undefined;
let name: CharacterTable | undefined;

function nameStartTable(): CharacterTable {
  nameStart ??= characterTable(nameStartCharacters());
  return nameStart;
}

function nameTable(): CharacterTable {
  name ??= characterTable(nameCharacters());
  return name;
}

function characterTable(set: CodePointSet): CharacterTable {
  const ascii = Uint8Array.from({ length: 128 }, (_, codePoint) => Number(includesCodePoint(set, codePoint)));
  return { set, ascii };
}

/** The offset at which `literal` stops being a name; `first` is the table of its first character. */
function scan(literal: string, first: CharacterTable): number {
  const rest = nameTable();
  let table = first;
  for (let index = 0; index < literal.length; index++) {
    const unit = literal.charCodeAt(index); // no name character of the second edition lies beyond the BMP
    if (unit < 128 ? table.ascii[unit] !== 1 : !includesCodePoint(table.set, unit)) return index;
    table = rest;
  }
  return literal.length;
}
