import type { ElementDescriptor, KindDescriptor, QualifiedName } from '../../src/descriptor/descriptor.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { type XmlElement, type XmlNode, xmlnsNamespace } from '../../src/xml/tree.ts';

/**
 * What a document says, a line for each piece of markup and each run of text, in a form that is the same for documents that say
 * the same: names with their namespace names instead of prefixes, attributes in order of their names, character data without
 * references and CDATA sections, no layout. White space between elements is layout, and so is all that is there where
 * the descriptor has no text; what it does not describe counts to the last space. Throws for what is not well-formed.
 */
export function canonicalXml(kind: KindDescriptor, text: string): string {
  const { document, diagnostics } = parseXml(text);
  const [wrong] = diagnostics;
  if (wrong !== undefined) throw new Error(`${wrong.message} in:\n${text}`);
  const lines: string[] = [];
  const open: (Step | string)[] = [];
  for (const node of document.children.toReversed()) {
    open.push({ node, type: node.kind === 'element' ? typeOf(kind, kind.roots, node) : undefined });
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') lines.push(next);
    else if (next.node.kind !== 'element') lines.push(markupLine(next.node));
    else {
      const { node, type } = next;
      lines.push(startLine(node));
      open.push('end');
      for (const piece of contentOf(node, type).toReversed()) {
        if (typeof piece === 'string') open.push(`text ${JSON.stringify(piece)}`);
        else
          open.push({
            node: piece,
            type: piece.kind === 'element' ? typeOf(kind, type?.children, piece) : undefined,
          });
      }
    }
  }
  return lines.join('\n');
}

/** A node, with its type where it is an element that the descriptor describes. */
interface Step {
  readonly node: XmlNode;
  readonly type: ElementDescriptor | undefined;
}

function typeOf(
  kind: KindDescriptor,
  candidates: readonly (QualifiedName & { readonly type: string })[] | undefined,
  { localName, namespaceName }: XmlElement,
): ElementDescriptor | undefined {
  const found = candidates?.find(
    (one) => one.localName === localName && (one.namespaceName ?? '') === namespaceName,
  );
  const type = found && kind.types[found.type];
  return type?.shape === 'foreign' ? undefined : type;
}

function startLine({ localName, namespaceName, attributes }: XmlElement): string {
  const named = attributes
    .filter((attribute) => attribute.namespaceName !== xmlnsNamespace)
    .map(
      (attribute) => `{${attribute.namespaceName}}${attribute.localName}=${JSON.stringify(attribute.value)}`,
    );
  return [`start {${namespaceName}}${localName}`, ...named.sort()].join(' ');
}

function markupLine(node: Exclude<XmlNode, XmlElement>): string {
  return node.kind === 'processing-instruction'
    ? `instruction ${node.target} ${JSON.stringify(node.value)}`
    : `${node.kind} ${JSON.stringify(node.value)}`;
}

/** The nodes of an element with runs of character data as strings, those that are layout left out. */
function contentOf(element: XmlElement, type: ElementDescriptor | undefined): (XmlNode | string)[] {
  const pieces: (XmlNode | string)[] = [];
  for (const node of element.children) {
    if (node.kind !== 'text') pieces.push(node);
    else if (typeof pieces.at(-1) === 'string') pieces.push(`${pieces.pop()}${node.value}`);
    else pieces.push(node.value);
  }
  const hasElements = element.children.some(({ kind }) => kind === 'element');
  const isExact = type === undefined || (type.content !== undefined && !hasElements);
  return pieces
    .map((piece) =>
      typeof piece === 'string' && !isExact ? piece.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') : piece,
    )
    .filter((piece) => piece !== '');
}
