import { isQName } from './names.ts';

/** A name as it stands in tags, taken apart. */
export interface XmlName {
  readonly qualifiedName: string;
  /** The whole name where it has no prefix, or its colons are wrong. */
  readonly localName: string;
  readonly prefix: string;
  readonly isQName: boolean;
  /** For `xmlns` and `xmlns:p`: the prefix that an attribute of this name declares ('' for the default namespace). */
  readonly declares: string | undefined;
  /** The document in which the name was last seen, and its index among the names of that document's tape. */
  document: number;
  index: number;
}

/** Takes a name apart, whether it is a proper one or not. */
function xmlName(qualifiedName: string): XmlName {
  const proper = isQName(qualifiedName);
  const colon = proper ? qualifiedName.indexOf(':') : -1;
  const prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
  const localName = colon < 0 ? qualifiedName : qualifiedName.slice(colon + 1);
  const declares = qualifiedName === 'xmlns' ? '' : prefix === 'xmlns' ? localName : undefined;
  return { qualifiedName, localName, prefix, isQName: proper, declares, document: 0, index: 0 };
}

const recentNames = new Array<XmlName | undefined>(0x2000).fill(undefined);
const longestRecentName = 64;

/**
 * The name between two offsets of a text, whose hash the scanner has made. Documents use few names and use them often, one
 * document like the next, so the last name of each hash is kept: it is found without making a string.
 */
export function nameAt(text: string, start: number, end: number, hash: number): XmlName {
  const slot = (hash ^ (hash >>> 13)) & (recentNames.length - 1);
  const recent = recentNames[slot];
  if (recent !== undefined && isAt(recent.qualifiedName, text, start, end)) return recent;
  if (end - start > longestRecentName) return xmlName(text.slice(start, end));
  const name = xmlName(copyOf(text, start, end));
  recentNames[slot] = name;
  return name;
}

/** Whether `name` is what stands between two offsets. */
export function isAt(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index++) {
    if (name.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}

/** A slice may keep its whole text in memory; a name that outlives its document must not. */
function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let index = start; index < end; index++) copy += String.fromCharCode(text.charCodeAt(index));
  return copy;
}
