import { ordinaryCode } from './character-codes.ts';
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

/** How many names are kept, and how long they may be. */
const recentCount = 0x1000;
const longestRecentName = 64;
const recentNames = new Array<XmlName | undefined>(recentCount).fill(undefined);
/** The characters of the names that are kept, all ASCII. */
const recentCodes = new Uint8Array(recentCount * longestRecentName);

/**
 * The name between two offsets of a text whose `characterCodes` are given, and with them the hash that the scanner has made.
 * Documents use few names and use them often, one document like the next, so the last name of each hash is kept: it is found
 * without making a string.
 */
export function nameAt(text: string, codes: Uint8Array, start: number, end: number, hash: number): XmlName {
  const slot = (hash ^ (hash >>> 13)) & (recentCount - 1);
  const recent = recentNames[slot];
  if (recent !== undefined && recent.qualifiedName.length === end - start) {
    let at = slot * longestRecentName;
    let offset = start;
    while (offset < end && recentCodes[at] === codes[offset]) {
      at++;
      offset++;
    }
    if (offset === end) return recent;
  }
  return newName(text, codes, start, end, slot);
}

function newName(text: string, codes: Uint8Array, start: number, end: number, slot: number): XmlName {
  if (end - start > longestRecentName) return xmlName(text.slice(start, end));
  // A slice may keep its whole text in memory; a name that outlives its document must not.
  let copy = '';
  for (let offset = start; offset < end; offset++) {
    if ((codes[offset] as number) >= ordinaryCode) return xmlName(text.slice(start, end));
    copy += String.fromCharCode(codes[offset] as number);
  }
  const name = xmlName(copy);
  recentNames[slot] = name;
  const at = slot * longestRecentName - start;
  for (let offset = start; offset < end; offset++) recentCodes[at + offset] = codes[offset] as number;
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
