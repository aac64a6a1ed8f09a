import { type CodePointSet, includesCodePoint } from '../regex/code-point-set.ts';
import { nameCharacters, nameStartCharacters } from '../regex/name-characters.ts';
import type { TypeDefinition } from './type-definition.ts';

/** Whether a literal is a Name of XML 1.0 Second Edition. */
export function isName(literal: string): boolean {
  return literal !== '' && scan(literal, asciiNameStart) === literal.length;
}

/** Whether a literal is a Name without a colon (Namespaces in XML). */
export function isNCName(literal: string): boolean {
  return isName(literal) && !literal.includes(':');
}

/** Whether a literal is an Nmtoken of XML 1.0 Second Edition. */
export function isNmtoken(literal: string): boolean {
  return literal !== '' && scan(literal, asciiName) === literal.length;
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

const asciiNameStart = asciiTable(nameStartCharacters);
const asciiName = asciiTable(nameCharacters);

function asciiTable(set: CodePointSet): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, codePoint) => Number(includesCodePoint(set, codePoint)));
}

/** The offset at which `literal` stops being a name; `first` is the table of its first character. */
function scan(literal: string, first: Uint8Array): number {
  let table = first;
  let set = first === asciiNameStart ? nameStartCharacters : nameCharacters;
  for (let index = 0; index < literal.length; index++) {
    const unit = literal.charCodeAt(index); // no name character of the second edition lies beyond the BMP
    if (unit < 128 ? table[unit] !== 1 : !includesCodePoint(set, unit)) return index;
    table = asciiName;
    set = nameCharacters;
  }
  return literal.length;
}
