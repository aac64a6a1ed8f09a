import type { Comment, ForeignAttribute, ForeignElement, Instruction } from '../descriptor/foreign.ts';
import type { XmlAttribute, XmlComment, XmlElement, XmlProcessingInstruction } from '../xml/tree.ts';
import { isDeclaration, keptDeclarations } from './declarations.ts';

/** An attribute outside the grammar as plain data. */
export function readForeignAttribute(attribute: XmlAttribute): ForeignAttribute {
  return {
    name: attribute.qualifiedName,
    ...(attribute.namespaceName === '' ? {} : { namespaceName: attribute.namespaceName }),
    value: attribute.value,
  };
}

/**
 * An element outside the grammar, with all its content, as plain data. The content is read when it is first asked for:
 * `<metadata>` may hold millions of elements that nobody looks at.
 */
export function readForeignElement(element: XmlElement): ForeignElement {
  const own = element.attributes.filter((attribute) => !isDeclaration(attribute));
  const names = own.map(({ qualifiedName }) => qualifiedName);
  const attributes = [...keptDeclarations(element, names), ...own];
  let children: ForeignElement['children'] | undefined;
  return {
    name: element.qualifiedName,
    ...(element.namespaceName === '' ? {} : { namespaceName: element.namespaceName }),
    ...(attributes.length === 0 ? {} : { attributes: attributes.map(readForeignAttribute) }),
    get children() {
      children ??= readForeignChildren(element);
      return children;
    },
    // Models are changed as other objects are.
    set children(changed) {
      children = changed;
    },
  };
}

/** A comment or processing instruction as plain data. */
export function readMarkup(node: XmlComment | XmlProcessingInstruction): Comment | Instruction {
  return node.kind === 'comment' ? { comment: node.value } : { instruction: node.target, value: node.value };
}

function readForeignChildren(element: XmlElement): NonNullable<ForeignElement['children']> {
  const children: (ForeignElement | Comment | Instruction | string)[] = [];
  for (const node of element.children) {
    if (node.kind === 'text') {
      // Neighbours are one text, whether they were written as CDATA sections or not.
      const before = children.at(-1);
      if (typeof before === 'string') children[children.length - 1] = before + node.value;
      else children.push(node.value);
    } else children.push(node.kind === 'element' ? readForeignElement(node) : readMarkup(node));
  }
  return children;
}
