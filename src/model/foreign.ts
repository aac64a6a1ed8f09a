import type { ForeignAttribute, ForeignElement } from '../descriptor/foreign.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';
import { xmlnsNamespace } from '../xml/tree.ts';

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
  const attributes = element.attributes.filter(({ namespaceName }) => namespaceName !== xmlnsNamespace);
  let children: ForeignElement['children'] | undefined;
  return {
    name: element.qualifiedName,
    ...(element.namespaceName === '' ? {} : { namespaceName: element.namespaceName }),
    ...(attributes.length === 0 ? {} : { attributes: attributes.map(readForeignAttribute) }),
    get children() {
      children ??= readForeignChildren(element);
      return children;
    },
  };
}

function readForeignChildren(element: XmlElement): (ForeignElement | string)[] {
  const children: (ForeignElement | string)[] = [];
  for (const child of element.children) {
    if (child.kind === 'text') children.push(child.value);
    else if (child.kind === 'element') children.push(readForeignElement(child));
  }
  return children;
}
