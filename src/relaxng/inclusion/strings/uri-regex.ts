const group = '[0-9A-Fa-f]{1,4}';
const ipv4Address = '[0-9]{1,3}(\\.[0-9]{1,3}){3}';

/** So many groups of an IPv6 address, with colons between them. */
function groups(count: number): string {
  return count === 0 ? '' : `${group}(:${group}){${count - 1}}`;
}

/** The same at the end of the address, where the last two may be an IPv4 address. */
function lastGroups(count: number): string {
  return count < 2 ? groups(count) : `${groups(count)}|(${group}:){${count - 2}}${ipv4Address}`;
}

/** Around `::` are seven groups at most. */
const shortened = Array.from({ length: 8 }, (_, before) => {
  const after = Array.from({ length: 8 - before }, (_, count) => lastGroups(count));
  return `${groups(before)}::(${after.join('|')})`;
});

const ipv6Address = [lastGroups(8), ...shortened].join('|');

const inPath = '[^?#\\[\\]]*';
const authority = `([^/?#\\[\\]]*|([^@/?#\\[\\]]*@)?\\[(${ipv6Address})\\](:[0-9]*)?)`;
const rootedPath = `(//${authority}(/${inPath})?|/([^/?#\\[\\]]${inPath})?)`;
const relativePath = `([^/?#:\\[\\]]+(/${inPath})?)?`;
const query = '(\\?[^#]*)?';
const withScheme = `[A-Za-z][A-Za-z0-9+.\\-]*:([^/#][^#]*|${rootedPath}${query})`;
const withoutScheme = `(${rootedPath}|${relativePath})${query}`;

/** The forms of an anyURI (see `isUriReference`), escapes aside. */
export const uriReferenceRegex = `(${withScheme}|${withoutScheme})(#[^#]*)?`;

/** Strings whose every `%` begins an escape. */
export const escapedRegex = '([^%]|%[0-9A-Fa-f]{2})*';
