import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { childElements } from '../../src/xml/tree.ts';

/** A document without what it can do without and still show something: elements, attributes and comments are taken away. */
export function smallestDocument(text: string, shows: (text: string) => boolean): string {
  let smallest = text;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const edit of removals(smallest)) {
      const smaller = applyTextEdits(smallest, [edit]);
      if (!shows(smaller)) continue;
      smallest = smaller;
      isSmaller = true;
      break;
    }
  }
  return smallest.replace(/\n\s*\n/g, '\n');
}

/** Largest parts first. */
function removals(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const { root } = parseXml(text).document;
  const open = root === undefined ? [] : [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element !== root) edits.push({ span: element.span, newText: '' });
    for (const { span } of element.attributes) edits.push({ span, newText: '' });
    for (const { kind, span } of element.children) if (kind === 'comment') edits.push({ span, newText: '' });
    open.push(...childElements(element));
  }
  const length = ({ span }: TextEdit) => span.end - span.start;
  return edits.sort((a, b) => length(b) - length(a));
}
