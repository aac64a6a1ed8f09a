import { decodeXml } from './decode.ts';
import { checkDocumentSource } from './document-source.ts';
import { contentBit, Scanner } from './scanner.ts';

/** What the first start tag of a document says. */
export interface RootTag {
  readonly localName: string;
  /** The names of its attributes as written, as far as it goes. */
  readonly attributeNames: readonly string[];
}

/** How much of a document is looked at before all of it: mostly the tag stands right at the beginning. */
const headLengths = [256, 4096] as const;

/**
 * The first start tag of a document given as text or as the bytes of a file, without parsing it; undefined where
 * comments, processing instructions, a DOCTYPE and white space are all there is, or where something else comes first.
 */
export function rootTag(source: string | Uint8Array): RootTag | undefined {
  checkDocumentSource(source);
  for (const length of headLengths) {
    const head = headOf(source, length);
    if (head === undefined) break;
    const { tag, whole } = scan(head);
    if ((whole && tag !== undefined) || length >= source.length) return tag;
  }
  return scan(typeof source === 'string' ? source : decodeXml(source).text).tag;
}

/** The beginning of a document as text; undefined where it would have to be decoded. */
function headOf(source: string | Uint8Array, length: number): string | undefined {
  if (typeof source === 'string') return source.slice(0, length);
  const head = source.subarray(0, length);
  // ASCII reads the same in UTF-8 and Latin-1, but for a NUL byte, which means neither.
  if (head.includes(0)) return undefined;
  return String.fromCharCode(...head).replace(/^\u00ef\u00bb\u00bf/, '');
}

/** The first start tag, and whether its end was seen. */
function scan(text: string): { readonly tag: RootTag | undefined; readonly whole: boolean } {
  const scanner = new Scanner(text);
  while (scanner.next()) {
    switch (scanner.kind) {
      case 'start-tag-open':
        return scanTag(scanner, text);
      case 'text':
        if ((scanner.content & contentBit.visible) !== 0) return { tag: undefined, whole: true };
        break;
      case 'cdata':
      case 'end-tag':
        return { tag: undefined, whole: true };
    }
  }
  return { tag: undefined, whole: false };
}

function scanTag(scanner: Scanner, text: string): { readonly tag: RootTag; readonly whole: boolean } {
  const name = text.slice(scanner.start + 1, scanner.nameEnd);
  const attributeNames: string[] = [];
  let whole = false;
  while (!whole && scanner.nextInTag()) {
    if (scanner.kind === 'attribute') attributeNames.push(text.slice(scanner.start, scanner.nameEnd));
    else whole = scanner.kind !== 'stray';
  }
  return { tag: { localName: name.slice(name.lastIndexOf(':') + 1), attributeNames }, whole };
}
