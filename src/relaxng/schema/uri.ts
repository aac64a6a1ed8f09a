/** The five parts of a URI reference (RFC 3986 §3); undefined where the delimiter is missing too. */
interface UriParts {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

/**
 * Resolves a URI reference against a base (RFC 3986 §5.2). The base may be relative itself, so that file paths serve as
 * URIs: `devices/disk.rng` against `schemas/rng/domain.rng` is `schemas/rng/devices/disk.rng`. In what becomes a file path
 * nothing is escaped: against `domain.rng`, `a%20b.rng` is `a b.rng`.
 */
export function resolveUri(base: string, reference: string): string {
  const given = partsOf(reference);
  if (given.scheme !== undefined) return join({ ...given, path: removeDotSegments(given.path, true) });
  // In a base without a scheme, which is a file path, '?' and '#' are characters like others.
  const from = hasScheme(base) ? partsOf(base) : pathParts(base);
  const { scheme } = from;
  if (given.authority !== undefined) {
    return join({ ...given, scheme, path: removeDotSegments(given.path, true) });
  }
  const { authority } = from;
  if (given.path === '') {
    return join({ ...from, query: given.query ?? from.query, fragment: given.fragment });
  }
  const absolute = scheme !== undefined || authority !== undefined || from.path.startsWith('/');
  const ownPath = scheme === undefined ? unescapePath(given.path) : given.path;
  const path = ownPath.startsWith('/') ? ownPath : merge(from, ownPath);
  const { query, fragment } = given;
  return join({ scheme, authority, path: removeDotSegments(path, absolute), query, fragment });
}

/** Whether a string is a URI reference, characters that have to be escaped in one allowed (RELAX NG §3, anyURI). */
export function isUriReference(text: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return false;
  if ((text.match(/#/g)?.length ?? 0) > 1) return false;
  // A colon before the first slash belongs to a scheme.
  const colon = text.search(/[:/?#]/);
  return colon < 0 || text[colon] !== ':' || hasScheme(text);
}

/** Whether a URI reference is absolute: a scheme and something behind it. */
export function isAbsoluteUri(text: string): boolean {
  return hasScheme(text) && !text.endsWith(':');
}

function hasScheme(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
}

function partsOf(text: string): UriParts {
  const [, scheme, authority, path, query, fragment] = uriReference.exec(text) as RegExpExecArray;
  return { scheme, authority, path: path ?? '', query, fragment };
}

/** RFC 3986, appendix B. */
const uriReference = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;

/** The path without percent-encoding; as it is where the escapes are no UTF-8. */
function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function pathParts(path: string): UriParts {
  return { scheme: undefined, authority: undefined, path, query: undefined, fragment: undefined };
}

function merge(base: UriParts, path: string): string {
  if (base.authority !== undefined && base.path === '') return `/${path}`;
  return base.path.slice(0, base.path.lastIndexOf('/') + 1) + path;
}

/** RFC 3986 §5.2.4; in a relative path a `..` that leads out of it is kept. */
function removeDotSegments(path: string, absolute: boolean): string {
  if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path;
  const rooted = path.startsWith('/');
  const segments = (rooted ? path.slice(1) : path).split('/');
  const kept: string[] = [];
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '..') {
      if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
      else if (!rooted && !absolute) kept.push('..');
    } else if (segment !== '.') {
      kept.push(segment);
      return;
    }
    if (last) kept.push('');
  });
  return (rooted ? '/' : '') + kept.join('/');
}

function join({ scheme, authority, path, query, fragment }: UriParts): string {
  return (
    (scheme === undefined ? '' : `${scheme}:`) +
    (authority === undefined ? '' : `//${authority}`) +
    path +
    (query === undefined ? '' : `?${query}`) +
    (fragment === undefined ? '' : `#${fragment}`)
  );
}
