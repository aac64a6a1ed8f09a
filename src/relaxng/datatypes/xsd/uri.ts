/**
 * Whether a literal is an anyURI (XML Schema Part 2 §3.2.17): a URI reference of
 * RFC 2396 as amended by RFC 2732, after escaping what XLink 1.0 §5.4 escapes.
 * Everything outside of ASCII and most of what URIs exclude is escaped, spaces
 * included; `%` must introduce an escape, `#` stands at most once, and brackets
 * only around an IPv6 address or behind the path.
 */
export function isUriReference(literal: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(literal)) return false;
  const hash = literal.indexOf('#');
  if (hash >= 0 && literal.includes('#', hash + 1)) return false;
  const reference = hash < 0 ? literal : literal.slice(0, hash);
  const schemeEnd = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(reference)?.[0].length ?? 0;
  const rest = reference.slice(schemeEnd);
  if (schemeEnd > 0 && !rest.startsWith('/')) return isOpaquePart(rest);
  const query = rest.indexOf('?');
  return isHierarchicalPath(query < 0 ? rest : rest.slice(0, query), schemeEnd > 0);
}

/** `opaque_part`: at least one character, the first no slash. */
function isOpaquePart(text: string): boolean {
  return text !== '';
}

/** `net_path`, `abs_path` or, without a scheme, `rel_path`, whose first segment has no colon. */
function isHierarchicalPath(path: string, absolute: boolean): boolean {
  if (!path.startsWith('//')) {
    if (/[[\]]/.test(path)) return false;
    return absolute || !/^[^/]*:/.test(path);
  }
  const slash = path.indexOf('/', 2);
  const authority = slash < 0 ? path.slice(2) : path.slice(2, slash);
  return isAuthority(authority) && (slash < 0 || !/[[\]]/.test(path.slice(slash)));
}

/** `reg_name` allows whatever has no brackets; with brackets it is a `server` with an IPv6 address. */
function isAuthority(authority: string): boolean {
  if (!/[[\]]/.test(authority)) return true;
  const server = /^(?:[^@[\]]*@)?\[([^[\]]*)\](?::[0-9]*)?$/.exec(authority);
  return server !== null && isIPv6Address(server[1] as string);
}

/** `IPv6address` of RFC 2373: eight groups, fewer with one `::`, the last two possibly an IPv4 address. */
function isIPv6Address(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    const parts = half === '' ? [] : half.split(':');
    for (const [position, part] of parts.entries()) {
      const isLast = index === halves.length - 1 && position === parts.length - 1;
      if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups += 1;
      else if (isLast && /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(part)) groups += 2;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}
