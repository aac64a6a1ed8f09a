import { applyTextEdits, type TextEdit } from '../../../src/text/text-edit.ts';
import { parseXml } from '../../../src/xml/parse.ts';
import { childElements, type XmlElement } from '../../../src/xml/tree.ts';

/** Finds the first element of a name in a document. */
export type Find = (name: string) => XmlElement;

/** A text after the edits that are made for it. */
export function edited(text: string, edit: (find: Find) => readonly TextEdit[]): string {
  const { root } = parseXml(text).document;
  const find: Find = (name) => {
    const waiting = root === undefined ? [] : [root];
    for (const element of waiting) {
      if (element.qualifiedName === name) return element;
      waiting.push(...childElements(element));
    }
    throw new Error(`there is no <${name}>`);
  };
  return applyTextEdits(text, edit(find));
}
