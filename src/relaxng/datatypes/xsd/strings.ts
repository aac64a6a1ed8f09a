import type { WhiteSpace } from '../white-space.ts';
import type { TypeDefinition } from './type-definition.ts';

/** A type whose values are strings, and are their own keys. */
export function stringType(
  whiteSpace: WhiteSpace,
  accepts: (literal: string) => boolean = () => true,
): TypeDefinition<string> {
  return {
    whiteSpace,
    parse: (literal) => (accepts(literal) ? literal : undefined),
    key: (value) => value,
    length: countCodePoints,
  };
}

/** A type whose values are non-empty lists of such strings (NMTOKENS, IDREFS, ENTITIES); the length counts items. */
export function listType(accepts: (item: string) => boolean): TypeDefinition<readonly string[]> {
  return {
    whiteSpace: 'collapse',
    parse(literal) {
      const items = literal.split(' ');
      return items.every(accepts) ? items : undefined;
    },
    key: (items) => items.join(' '),
    length: (items) => items.length,
    minimumLength: 1,
  };
}

/** Whether a literal is a language tag (XML Schema Part 2 §3.3.3, after RFC 3066). */
export function isLanguage(literal: string): boolean {
  return /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(literal);
}

/** The length of a string in characters of XML, not in UTF-16 code units. */
function countCodePoints(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800)
      count--;
  }
  return count;
}
