import type { AttributeDescriptor, ChildDescriptor, ElementDescriptor } from '../descriptor/descriptor.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';

/** Where a record of a model came from. */
export interface Origin {
  readonly element: XmlElement;
  readonly typeName: string;
  readonly descriptor: ElementDescriptor;
}

/** Leads from the objects of one model back to the tree they were read from; the model itself has no positions. */
export class Origins {
  readonly #origins = new Map<object, Origin>();
  readonly #byType = new Map<string, object[]>();

  set(record: object, origin: Origin): void {
    this.#origins.set(record, origin);
    const alike = this.#byType.get(origin.typeName);
    if (alike === undefined) this.#byType.set(origin.typeName, [record]);
    else alike.push(record);
  }

  /** Every record of a type, in the order of reading. */
  recordsOf(typeName: string): readonly object[] {
    return this.#byType.get(typeName) ?? [];
  }

  /** The origin of a record; undefined for objects that were not read from the document. */
  get(record: object): Origin | undefined {
    return this.#origins.get(record);
  }

  /** The attribute or the child element (the first of several) behind a property of a record. */
  partOf(record: object, property: string): XmlAttribute | XmlElement | undefined {
    const origin = this.get(record);
    if (origin === undefined) return undefined;
    const named = (part: AttributeDescriptor | ChildDescriptor): boolean => part.property === property;
    const attribute = origin.descriptor.attributes.find(named);
    if (attribute !== undefined) {
      return origin.element.attributes.find((candidate) => sameName(candidate, attribute));
    }
    const child = origin.descriptor.children.find(named);
    if (child === undefined) return undefined;
    return origin.element.children.find(
      (node): node is XmlElement => node.kind === 'element' && sameName(node, child),
    );
  }
}

function sameName(
  node: { readonly localName: string; readonly namespaceName: string },
  name: { readonly localName: string; readonly namespaceName?: string },
): boolean {
  return node.localName === name.localName && node.namespaceName === (name.namespaceName ?? '');
}
