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

/** An element outside the grammar, with all its content, as plain data. */
export function readForeignElement(root: XmlElement): ForeignElement {
  const made = shell(root);
  const pending: { readonly element: XmlElement; readonly children: (ForeignElement | string)[] }[] = [
    { element: root, children: made.children },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const child of next.element.children) {
      if (child.kind === 'text') next.children.push(child.value);
      if (child.kind !== 'element') continue;
      const inner = shell(child);
      next.children.push(inner);
      pending.push({ element: child, children: inner.children });
    }
  }
  return made;
}

function shell(element: XmlElement): ForeignElement & { readonly children: (ForeignElement | string)[] } {
  const attributes = element.attributes.filter(({ namespaceName }) => namespaceName !== xmlnsNamespace);
  return {
    name: element.qualifiedName,
    ...(element.namespaceName === '' ? {} : { namespaceName: element.namespaceName }),
    ...(attributes.length === 0 ? {} : { attributes: attributes.map(readForeignAttribute) }),
    children: [],
  };
}
