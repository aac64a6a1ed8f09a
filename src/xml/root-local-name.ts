import { checkDocumentSource } from './document-source.ts';
import { rootTag } from './root-tag.ts';

/** The local name of the first start tag, found without looking at anything else where that is possible. */
export function rootLocalName(source: string | Uint8Array): string | undefined {
  checkDocumentSource(source);
  return plainRootName(source) ?? rootTag(source)?.localName;
}

/**
 * The name of the root element where nothing but comments, processing instructions and white space stands before it and
 * it is plain ASCII without a prefix; undefined where it takes more to find it. Batches ask for every document.
 */
function plainRootName(source: string | Uint8Array): string | undefined {
  let offset = 0;
  for (;;) {
    while (isWhiteSpace(codeAt(source, offset))) offset++;
    if (codeAt(source, offset) !== lessThan) return undefined;
    const next = codeAt(source, offset + 1);
    if (next === questionMark) offset = behind(source, offset + 2, questionMark, 1);
    else if (next === exclamationMark && isHyphen(source, offset + 2) && isHyphen(source, offset + 3)) {
      offset = behind(source, offset + 4, hyphen, 2);
    } else break;
    if (offset < 0) return undefined;
  }
  const start = offset + 1;
  let end = start;
  while (isPlainNameCharacter(codeAt(source, end))) end++;
  if (end === start || !endsName(codeAt(source, end))) return undefined;
  return typeof source === 'string'
    ? source.slice(start, end)
    : String.fromCharCode(...source.subarray(start, end));
}

/** The offset behind `count` times a character and a `>`; negative where there is none. */
function behind(source: string | Uint8Array, from: number, character: number, count: number): number {
  let found = 0;
  for (let offset = from; offset < source.length; offset++) {
    const code = codeAt(source, offset);
    if (code === greaterThan && found >= count) return offset + 1;
    found = code === character ? found + 1 : 0;
  }
  return -1;
}

function codeAt(source: string | Uint8Array, offset: number): number {
  return typeof source === 'string' ? source.charCodeAt(offset) : (source[offset] as number);
}

function isHyphen(source: string | Uint8Array, offset: number): boolean {
  return codeAt(source, offset) === hyphen;
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

function isPlainNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function endsName(code: number): boolean {
  return isWhiteSpace(code) || code === greaterThan || code === slash;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const questionMark = 0x3f;
const exclamationMark = 0x21;
const hyphen = 0x2d;
const slash = 0x2f;
