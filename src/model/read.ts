import type {
  AttributeDescriptor,
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
  RootDescriptor,
} from '../descriptor/descriptor.ts';
import type { ForeignAttribute, ForeignContent, ForeignElement } from '../descriptor/foreign.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import { isBlank } from '../xml/characters.ts';
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
  const types = new RecordTypes(descriptor);
  return ({ root: element }) => {
    const root = descriptor.roots.find((one) => element !== undefined && partKey(one) === partKey(element));
    if (element === undefined || root === undefined) return undefined;
    const reader = new Reader();
    const record = reader.read(element, types.named(root.type));
    const isOnlyRoot = descriptor.roots.length === 1;
    return {
      descriptor,
      root: isOnlyRoot ? record : { [rootProperty(root)]: record },
      origins: reader.origins,
    };
  };
}

/** The property of the model of a kind with several root elements. */
export function rootProperty(root: RootDescriptor): string {
  return root.localName;
}

/** An element type with its parts by name, as reading needs them. */
interface RecordType {
  readonly typeName: string;
  readonly descriptor: ElementDescriptor;
  readonly attributes: ReadonlyMap<string, AttributeDescriptor>;
  readonly children: ReadonlyMap<string, { readonly child: ChildDescriptor; readonly type: RecordType }>;
}

/** The element types of a kind, each prepared when the first element of it is read. */
class RecordTypes {
  readonly #kind: KindDescriptor;
  readonly #types = new Map<string, RecordType>();

  constructor(kind: KindDescriptor) {
    this.#kind = kind;
  }

  named(typeName: string): RecordType {
    let type = this.#types.get(typeName);
    if (type === undefined) {
      type = this.#prepare(typeName, this.#kind.types[typeName] as ElementDescriptor);
      this.#types.set(typeName, type);
    }
    return type;
  }

  #prepare(typeName: string, descriptor: ElementDescriptor): RecordType {
    const named = (name: string): RecordType => this.named(name);
    let children: RecordType['children'] | undefined;
    return {
      typeName,
      descriptor,
      attributes: new Map(descriptor.attributes.map((attribute) => [partKey(attribute), attribute])),
      // Types may contain themselves, so their children are prepared only when one is met.
      get children() {
        children ??= new Map(
          descriptor.children.map((child) => [partKey(child), { child, type: named(child.type) }]),
        );
        return children;
      },
    };
  }
}

/** The key of a name among the parts of a type; that of names in no namespace is the name itself. */
function partKey(name: { readonly localName: string; readonly namespaceName?: string }): string {
  return name.namespaceName ? `{${name.namespaceName}}${name.localName}` : name.localName;
}

/** An element whose record is still to be filled. */
interface Pending {
  readonly element: XmlElement;
  readonly type: RecordType;
  readonly record: ModelRecord;
}

/** Reads one document. Works off a list instead of recursing, since documents may be nested at any depth. */
class Reader {
  readonly origins = new Origins();
  readonly #pending: Pending[] = [];

  read(root: XmlElement, type: RecordType): ModelRecord {
    const record = this.#record(root, type);
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) this.#fill(next);
    return record;
  }

  #record(element: XmlElement, type: RecordType): ModelRecord {
    const record: ModelRecord = {};
    this.origins.add(record, { element, typeName: type.typeName, descriptor: type.descriptor });
    this.#pending.push({ element, type, record });
    return record;
  }

  #fill({ element, type, record }: Pending): void {
    let foreignAttributes: ForeignAttribute[] | undefined;
    for (const attribute of element.attributes) {
      const known = type.attributes.get(partKey(attribute));
      if (known !== undefined) record[known.property] = readValue(attribute.value, known.value);
      else if (attribute.namespaceName !== xmlnsNamespace) {
        foreignAttributes ??= [];
        foreignAttributes.push(readForeignAttribute(attribute));
      }
    }
    let foreignChildren: ForeignElement[] | undefined;
    let hasElements = false;
    for (const node of element.children) {
      if (node.kind !== 'element') continue;
      hasElements = true;
      const known = type.children.get(partKey(node));
      if (known === undefined || (!known.child.many && Object.hasOwn(record, known.child.property))) {
        foreignChildren ??= [];
        foreignChildren.push(readForeignElement(node));
      } else addChild(record, known.child, this.#child(node, known.type));
    }
    const { content } = type.descriptor;
    if (content !== undefined) {
      const text = textOf(element);
      const isLayout = hasElements && isBlank(text);
      if (text !== '' && !isLayout) record.value = readValue(text, content);
    }
    if (foreignAttributes !== undefined || foreignChildren !== undefined) {
      record[foreignProperty] = {
        ...(foreignAttributes === undefined ? {} : { attributes: foreignAttributes }),
        ...(foreignChildren === undefined ? {} : { children: foreignChildren }),
      };
    }
  }

  #child(element: XmlElement, type: RecordType): ModelValue {
    const { shape, content } = type.descriptor;
    if (shape === 'foreign') return readForeignElement(element);
    // A flag or scalar that carries something unexpected is read as a record, so that nothing is lost.
    if (shape !== 'record' && isBare(element)) {
      const text = textOf(element);
      if (content !== undefined) return readValue(text, content);
      if (isBlank(text)) return true;
    }
    return this.#record(element, type);
  }
}

/** Whether an element has neither attributes, namespace declarations aside, nor child elements. */
function isBare(element: XmlElement): boolean {
  for (const { namespaceName } of element.attributes) if (namespaceName !== xmlnsNamespace) return false;
  for (const { kind } of element.children) if (kind === 'element') return false;
  return true;
}

function addChild(record: ModelRecord, child: ChildDescriptor, value: ModelValue): void {
  if (!child.many) {
    record[child.property] = value;
    return;
  }
  const list = record[child.property] as ModelValue[] | undefined;
  if (list === undefined) record[child.property] = [value];
  else list.push(value);
}
