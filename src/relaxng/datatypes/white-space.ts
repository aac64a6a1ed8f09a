/** What happens to the white space of a literal before it is looked at (XML Schema Part 2 §4.3.6). */
export type WhiteSpace = 'preserve' | 'replace' | 'collapse';

const whiteSpaceExceptSpace = /[\t\n\r]/g;
const separators = /[ \t\n\r]+/g;

/** The literal after white space processing. White space is XML's: space, tab, line feed, carriage return. */
export function normalizeWhiteSpace(literal: string, whiteSpace: WhiteSpace): string {
  if (whiteSpace === 'preserve' || !hasWhiteSpace(literal)) return literal;
  if (whiteSpace === 'replace') return literal.replace(whiteSpaceExceptSpace, ' ');
  return collapse(literal);
}

/** The literal without leading and trailing white space, inner runs of it replaced by one space. */
export function collapseWhiteSpace(literal: string): string {
  return hasWhiteSpace(literal) ? collapse(literal) : literal;
}

function collapse(literal: string): string {
  const spaced = literal.replace(separators, ' ');
  const start = spaced.charCodeAt(0) === space ? 1 : 0;
  const end = spaced.charCodeAt(spaced.length - 1) === space ? spaced.length - 1 : spaced.length;
  return start < end ? spaced.slice(start, end) : '';
}

const space = 0x20;

/** Most literals have none; a plain loop finds that out faster than a regular expression on short strings. */
function hasWhiteSpace(literal: string): boolean {
  for (let index = 0; index < literal.length; index++) {
    const unit = literal.charCodeAt(index);
    if (unit <= space && (unit === space || unit === 0x09 || unit === 0x0a || unit === 0x0d)) return true;
  }
  return false;
}
