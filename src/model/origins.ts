import type { AttributeDescriptor, ChildDescriptor, ElementDescriptor } from '../descriptor/descriptor.ts';
import type { XmlAttribute, XmlElement } from '../xml/tree.ts';
import { partKey } from './element-types.ts';

/** Where a record of a model came from. */
export interface Origin {
  readonly element: XmlElement;
  readonly typeName: string;
  readonly descriptor: ElementDescriptor;
}

/**
 * Leads from the objects of one model back to the tree they were read from; the model itself has no positions. Most
 * documents have nothing to report, so that the ways back are made when somebody first asks for one.
 */
export class Origins {
  readonly #records: object[] = [];
  readonly #origins: Origin[] = [];
  #indices: Map<object, number> | undefined;
  #byType: Map<string, object[]> | undefined;

  /** Notes where a record comes from; all records are noted before anybody asks. */
  add(record: object, origin: Origin): void {
    this.#records.push(record);
    this.#origins.push(origin);
  }

  /** The origin of a record; undefined for objects that were not read from the document. */
  get(record: object): Origin | undefined {
    this.#indices ??= new Map(this.#records.map((one, index) => [one, index]));
    const index = this.#indices.get(record);
    return index === undefined ? undefined : this.#origins[index];
  }

  /** Every record of a type, in the order of reading. */
  recordsOf(typeName: string): readonly object[] {
    this.#byType ??= this.#sortByType();
    return this.#byType.get(typeName) ?? [];
  }

  #sortByType(): Map<string, object[]> {
    const byType = new Map<string, object[]>();
    this.#records.forEach((record, index) => {
      const { typeName } = this.#origins[index] as Origin;
      const alike = byType.get(typeName);
      if (alike === undefined) byType.set(typeName, [record]);
      else alike.push(record);
    });
    return byType;
  }

  /** The attribute or the child element (the first of several) behind a property of a record. */
  partOf(record: object, property: string): XmlAttribute | XmlElement | undefined {
    const origin = this.get(record);
    if (origin === undefined) return undefined;
    const named = (part: AttributeDescriptor | ChildDescriptor): boolean => part.property === property;
    const attribute = origin.descriptor.attributes.find(named);
    if (attribute !== undefined) {
      return origin.element.attributes.find((candidate) => partKey(candidate) === partKey(attribute));
    }
    const child = origin.descriptor.children.find(named);
    if (child === undefined) return undefined;
    return origin.element.children.find(
      (node): node is XmlElement => node.kind === 'element' && partKey(node) === partKey(child),
    );
  }
}
