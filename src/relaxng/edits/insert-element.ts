import { applyTextEdits, type TextEdit } from '../../text/text-edit.ts';
import { isBlank } from '../../xml/characters.ts';
import { type DocumentLayout, layoutAround } from '../../xml/document-layout.ts';
import { escapeAttribute } from '../../xml/escape.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement, XmlNode } from '../../xml/tree.ts';
import { insertionPlace } from './insertion-place.ts';

/**
 * The edits that put an element into another, in front of one of its children or behind all of them: on lines of its own where the
 * children stand on lines, with the document's indentation, line ends and quotes. `snippet` is the element as text, with '\n' and
 * two blanks a level; `text` is that of the document.
 */
export function insertElement(
  parent: XmlElement,
  snippet: string,
  before: XmlNode | undefined,
  text: string,
): TextEdit[] {
  const layout = layoutAround(parent, text);
  const place = insertionPlace(parent, before, layout);
  const quote = parent.attributes[0]?.quote || layout.quote;
  return place.insert(laidOut(snippet, layout, place.indentation, quote));
}

/** A snippet as the document is laid out; on one line without indentation. */
function laidOut(
  snippet: string,
  layout: DocumentLayout,
  indentation: string | undefined,
  quote: string,
): string {
  const { root } = parseXml(snippet).document;
  if (root === undefined) return snippet;
  const edits: TextEdit[] = [];
  const line = (depth: number): string =>
    indentation === undefined ? '' : layout.lineEnd + layout.indentedBy(depth, indentation);
  const open = [{ element: root, depth: 0 }];
  for (const { element, depth } of open) {
    for (const attribute of element.attributes) {
      if (attribute.quote === quote) continue;
      const newText = quote + escapeAttribute(attribute.value, quote) + quote;
      edits.push({ span: { start: attribute.valueStart - 1, end: attribute.end }, newText });
    }
    element.children.forEach((child, index) => {
      if (child.kind === 'element') open.push({ element: child, depth: depth + 1 });
      else if (child.kind === 'text' && isLayout(child.value)) {
        const isLast = index === element.children.length - 1;
        edits.push({ span: child.span, newText: line(isLast ? depth : depth + 1) });
      }
    });
  }
  return applyTextEdits(snippet, edits);
}

function isLayout(text: string): boolean {
  return text.includes('\n') && isBlank(text);
}
