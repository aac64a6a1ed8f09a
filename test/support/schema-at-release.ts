import { annotationNamespace } from '../../src/relaxng/own-annotation.ts';
import { existsIn } from '../../src/relaxng/releases/release.ts';
import { relaxngNamespace } from '../../src/relaxng/schema/schema-node.ts';
import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlAttribute, XmlElement } from '../../src/xml/tree.ts';

/** The texts of a schema's files by their paths. */
type SchemaTexts = (path: string) => string | undefined;

/**
 * The schema as it was at a release of libvirt ('9.0.0'): what is newer by `since`, or gone by `until` (the first release
 * without it), matches nothing, and nothing is said about `until` any more. Everything else stays as it is written, comments and places of other patterns on a line aside.
 */
export function schemaAtRelease(load: SchemaTexts, release: string): SchemaTexts {
  return (uri) => {
    const text = load(uri);
    return text === undefined ? undefined : textAtRelease(text, release);
  };
}

/** The value of one of our annotations on an element of a schema. */
export function annotation(element: XmlElement, name: string): string | undefined {
  return ownAttribute(element, name)?.value;
}

/** Whether an element belongs to the schema itself and not to its annotations; `name` asks for one with this local name. */
export function isSchemaElement(element: XmlElement, name?: string): boolean {
  return element.namespaceName === relaxngNamespace && (name === undefined || element.localName === name);
}

function textAtRelease(text: string, release: string): string {
  const { document } = parseXml(text);
  const edits: TextEdit[] = [];
  const open = document.root === undefined ? [] : [document.root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (isSchemaElement(element) && !existedAt(element, release)) {
      edits.push({ span: element.span, newText: `<notAllowed xmlns='${relaxngNamespace}'/>` });
    } else {
      // What is there at the release may be gone in the newest, which is what a schema means by itself.
      const until = ownAttribute(element, 'until');
      if (until !== undefined) edits.push({ span: until.span, newText: '' });
      for (const child of element.children) if (child.kind === 'element') open.push(child);
    }
  }
  return applyTextEdits(text, edits);
}

function ownAttribute(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find(
    ({ namespaceName, localName }) => namespaceName === annotationNamespace && localName === name,
  );
}

function existedAt(element: XmlElement, release: string): boolean {
  return existsIn({ since: annotation(element, 'since'), until: annotation(element, 'until') }, release);
}
