import { contentBit, Scanner } from './scanner.ts';

/**
 * The local name of the first start tag of a text, without parsing it; undefined where comments, processing instructions, a
 * DOCTYPE and white space are all there is, or where something else comes first.
 */
export function rootName(text: string): string | undefined {
  const scanner = new Scanner(text);
  while (scanner.next()) {
    switch (scanner.kind) {
      case 'start-tag-open': {
        const name = text.slice(scanner.start + 1, scanner.nameEnd);
        return name.slice(name.lastIndexOf(':') + 1);
      }
      case 'text':
        if ((scanner.content & contentBit.visible) !== 0) return undefined;
        break;
      case 'cdata':
      case 'end-tag':
        return undefined;
    }
  }
  return undefined;
}
