import type {
  AttributeDescriptor,
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
} from '../descriptor/descriptor.ts';
import type { ForeignAttribute, ForeignContent, ForeignElement } from '../descriptor/foreign.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import type { XmlDocument, XmlElement } from '../xml/tree.ts';
import { textOf, xmlnsNamespace } from '../xml/tree.ts';
import { readForeignAttribute, readForeignElement } from './foreign.ts';
import { Origins } from './origins.ts';
import type { Scalar } from './value.ts';
import { readValue } from './value.ts';

/** A record of a model as generic code sees it: the generated types describe its properties. */
export interface ModelRecord {
  [property: string]: ModelValue;
}

/** The value of a property. */
export type ModelValue = Scalar | ModelRecord | ForeignContent | ForeignElement | readonly ModelValue[];

/** A model read from a document, with the way back to the document. */
export interface OpenedModel {
  readonly descriptor: KindDescriptor;
  readonly root: ModelRecord;
  readonly origins: Origins;
}

/** Reads the model of a document; undefined where the root element is not of the kind. */
export type ModelReader = (document: XmlDocument) => OpenedModel | undefined;

/** A reader for documents of a kind. */
export function modelReader(descriptor: KindDescriptor): ModelReader {
  return (document) => {
    const { root } = document;
    if (root === undefined || root.localName !== descriptor.root.localName) return undefined;
    if (root.namespaceName !== (descriptor.root.namespaceName ?? '')) return undefined;
    const origins = new Origins();
    return { descriptor, root: new Reader(descriptor, origins).read(root, descriptor.rootType), origins };
  };
}

/** An element whose record is still to be filled. */
interface Pending {
  readonly element: XmlElement;
  readonly descriptor: ElementDescriptor;
  readonly record: ModelRecord;
}

/** Reads one document. Works off a list instead of recursing, since documents may be nested at any depth. */
class Reader {
  readonly #kind: KindDescriptor;
  readonly #origins: Origins;
  readonly #pending: Pending[] = [];

  constructor(kind: KindDescriptor, origins: Origins) {
    this.#kind = kind;
    this.#origins = origins;
  }

  read(root: XmlElement, typeName: string): ModelRecord {
    const record = this.#record(root, typeName, this.#descriptor(typeName));
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) this.#fill(next);
    return record;
  }

  #record(element: XmlElement, typeName: string, descriptor: ElementDescriptor): ModelRecord {
    const record: ModelRecord = {};
    this.#origins.set(record, { element, typeName, descriptor });
    this.#pending.push({ element, descriptor, record });
    return record;
  }

  #fill({ element, descriptor, record }: Pending): void {
    const parts = partsOf(descriptor);
    const foreignAttributes: ForeignAttribute[] = [];
    const foreignChildren: ForeignElement[] = [];
    for (const attribute of element.attributes) {
      if (attribute.namespaceName === xmlnsNamespace) continue;
      const known = parts.attributes.get(partKey(attribute));
      if (known === undefined) foreignAttributes.push(readForeignAttribute(attribute));
      else record[known.property] = readValue(attribute.value, known.value);
    }
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      const known = parts.children.get(partKey(child));
      if (known === undefined || (!known.many && Object.hasOwn(record, known.property))) {
        foreignChildren.push(readForeignElement(child));
      } else this.#addChild(record, known, this.#child(child, known));
    }
    if (descriptor.content !== undefined) {
      const text = textOf(element);
      const between = text.trim() === '' && element.children.some(({ kind }) => kind === 'element');
      if (text !== '' && !between) record.value = readValue(text, descriptor.content);
    }
    if (foreignAttributes.length > 0 || foreignChildren.length > 0) {
      record[foreignProperty] = {
        ...(foreignAttributes.length > 0 ? { attributes: foreignAttributes } : {}),
        ...(foreignChildren.length > 0 ? { children: foreignChildren } : {}),
      };
    }
  }

  #addChild(record: ModelRecord, known: ChildDescriptor, value: ModelValue): void {
    if (!known.many) {
      record[known.property] = value;
      return;
    }
    const list = record[known.property] as ModelValue[] | undefined;
    if (list === undefined) record[known.property] = [value];
    else list.push(value);
  }

  #child(element: XmlElement, known: ChildDescriptor): ModelValue {
    const descriptor = this.#descriptor(known.type);
    if (descriptor.shape === 'foreign') return readForeignElement(element);
    const bare = element.attributes.every(({ namespaceName }) => namespaceName === xmlnsNamespace);
    const childless = element.children.every(({ kind }) => kind !== 'element');
    // A flag or scalar that carries something unexpected is read as a record, so that nothing is lost.
    if (bare && childless && descriptor.shape === 'scalar' && descriptor.content !== undefined) {
      return readValue(textOf(element), descriptor.content);
    }
    if (bare && childless && descriptor.shape === 'flag' && textOf(element).trim() === '') return true;
    return this.#record(element, known.type, descriptor);
  }

  #descriptor(typeName: string): ElementDescriptor {
    return this.#kind.types[typeName] as ElementDescriptor;
  }
}

/** The attributes and children of a descriptor by name. */
interface Parts {
  readonly attributes: ReadonlyMap<string, AttributeDescriptor>;
  readonly children: ReadonlyMap<string, ChildDescriptor>;
}

const knownParts = new WeakMap<ElementDescriptor, Parts>();

function partsOf(descriptor: ElementDescriptor): Parts {
  let parts = knownParts.get(descriptor);
  if (parts === undefined) {
    parts = {
      attributes: new Map(descriptor.attributes.map((attribute) => [partKey(attribute), attribute])),
      children: new Map(descriptor.children.map((child) => [partKey(child), child])),
    };
    knownParts.set(descriptor, parts);
  }
  return parts;
}

function partKey(name: { readonly localName: string; readonly namespaceName?: string }): string {
  return name.namespaceName ? `{${name.namespaceName}}${name.localName}` : name.localName;
}
