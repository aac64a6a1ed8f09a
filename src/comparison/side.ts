import type {
  AttributeDescriptor,
  ChildDescriptor,
  KindDescriptor,
  QualifiedName,
} from '../descriptor/descriptor.ts';
import type { ForeignElement } from '../descriptor/foreign.ts';
import { onceEach } from '../lazy/once.ts';
import { partKey } from '../model/element-types.ts';
import { ModelWriter } from '../model/model-writer.ts';
import type { Origins } from '../model/origins.ts';
import type { Span } from '../text/span.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { FindingSide } from './finding.ts';
import { type Located, valuesOf } from './located.ts';

/** Any element is one outside the grammar of this kind. */
const foreignKind: KindDescriptor = {
  kind: 'foreign',
  roots: [],
  types: { Foreign: { shape: 'foreign', attributes: [], children: [] } },
};

/** One of the two documents of a comparison: makes its side of findings. */
export class Side {
  readonly #kind: KindDescriptor;
  readonly #origins: Origins | undefined;
  /** The child elements by name, so that the n-th of many is found at once. */
  readonly #children = onceEach((element: XmlElement) => {
    const children = new Map<string, XmlElement[]>();
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      const alike = children.get(partKey(child));
      if (alike === undefined) children.set(partKey(child), [child]);
      else alike.push(child);
    }
    return children;
  });

  constructor(kind: KindDescriptor, origins: Origins | undefined) {
    this.#kind = kind;
    this.#origins = origins;
  }

  /** What stands at an attribute. */
  attribute(owner: Located, descriptor: AttributeDescriptor, value: string): FindingSide {
    return {
      node: 'attribute',
      value,
      span: () => {
        const node = this.#elementOf(owner)?.attributes.find((one) => partKey(one) === partKey(descriptor));
        return node?.valueSpan;
      },
    };
  }

  /** The text of an element. */
  text(owner: Located, name: QualifiedName, value: string): FindingSide {
    return { node: 'text', value, span: () => contentSpan(this.elementAt(owner, name)) };
  }

  /** An element with all in it. */
  element(place: Located, child: ChildDescriptor): FindingSide {
    return {
      node: 'element',
      value: this.#xmlOf(child, place),
      span: () => this.elementAt(place, child)?.span,
    };
  }

  /** An element of a list by its position. */
  position(place: Located, name: QualifiedName): FindingSide {
    return {
      node: 'element',
      value: String(place.index + 1),
      span: () => this.elementAt(place, name)?.startTagSpan,
    };
  }

  /** An element outside the grammar. */
  foreign(element: ForeignElement, node: XmlElement | undefined): FindingSide {
    const value = xmlOf(foreignKind, { localName: element.name }, 'Foreign', element);
    return { node: 'element', value, span: () => node?.span };
  }

  /** The element of the document at a place; undefined where the model was not read from a document. */
  elementAt(place: Located, name: QualifiedName): XmlElement | undefined {
    const own = this.#elementOf(place);
    if (own !== undefined || place.parent === undefined) return own;
    const parent = this.#elementOf(place.parent);
    return parent && this.#children(parent).get(partKey(name))?.[place.index];
  }

  #elementOf({ record }: Located): XmlElement | undefined {
    return this.#origins?.get(record)?.element;
  }

  #xmlOf(child: ChildDescriptor, { record, parent, index }: Located): string {
    const value = (parent && valuesOf(parent.record, child.property)[index]) ?? record;
    // The property carries the prefix of names in a namespace.
    const { namespaceName } = child;
    if (namespaceName === undefined) return xmlOf(this.#kind, child, child.type, value);
    return xmlOf(this.#kind, { localName: child.property, namespaceName }, child.type, value);
  }
}

/** The XML of an element; of one that a model has wrong, as much as can be written. */
function xmlOf(kind: KindDescriptor, name: QualifiedName, typeName: string, value: unknown): string {
  return new ModelWriter(kind).write(name, typeName, value, undefined).trimEnd();
}

function contentSpan(element: XmlElement | undefined): Span | undefined {
  if (element === undefined) return undefined;
  if (element.endTagStart === element.end) return element.span;
  return { start: element.startTagEnd, end: element.endTagStart };
}
