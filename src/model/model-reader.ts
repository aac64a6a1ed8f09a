import type { KindDescriptor } from '../descriptor/descriptor.ts';
import { orderProperty } from '../descriptor/extras.ts';
import type { ForeignAttribute, ForeignElement } from '../descriptor/foreign.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import { isBlank } from '../xml/characters.ts';
import type { XmlElement } from '../xml/tree.ts';
import { textOf, xmlnsNamespace } from '../xml/tree.ts';
import { type ChildType, type ElementType, elementTypes, partKey } from './element-types.ts';
import { readForeignAttribute, readForeignElement } from './foreign.ts';
import type { ModelRecord, ModelValue } from './model-value.ts';
import { Origins } from './origins.ts';
import { contentOrder, hasMarkupInside, isBare, textRuns } from './read-order.ts';
import { readValue } from './value.ts';

/** An element whose record is still to be filled. */
interface Pending {
  readonly element: XmlElement;
  readonly type: ElementType;
  readonly record: ModelRecord;
}

/** Reads one document. Works off a list instead of recursing, since documents may be nested at any depth. */
export class ModelReader {
  readonly origins = new Origins();
  readonly #types: (typeName: string) => ElementType;
  readonly #pending: Pending[] = [];

  constructor(kind: KindDescriptor) {
    this.#types = elementTypes(kind);
  }

  /** The record of an element with everything in it. */
  read(root: XmlElement, typeName: string): ModelRecord {
    const record = this.#record(root, this.#types(typeName));
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) this.#fill(next);
    return record;
  }

  #record(element: XmlElement, type: ElementType): ModelRecord {
    const record: ModelRecord = {};
    this.origins.add(record, { element, typeName: type.typeName, descriptor: type.descriptor });
    this.#pending.push({ element, type, record });
    return record;
  }

  #fill({ element, type, record }: Pending): void {
    const attributes = readAttributes(element, type, record);
    const children = this.#fillChildren(element, type, record);
    if (attributes.length > 0 || children.length > 0) {
      record[foreignProperty] = {
        ...(attributes.length === 0 ? {} : { attributes }),
        ...(children.length === 0 ? {} : { children }),
      };
    }
  }

  /** Reads text and child elements; returns those that are foreign. */
  #fillChildren(element: XmlElement, type: ElementType, record: ModelRecord): ForeignElement[] {
    const foreign: ForeignElement[] = [];
    let rank = -1;
    let hasElements = false;
    let hasText = false;
    /** Whether all of it stands where it would stand without being told. */
    let isInOrder = true;
    for (const node of element.children) {
      if (node.kind === 'text') {
        hasText ||= !isBlank(node.value);
        continue;
      }
      if (node.kind !== 'element') {
        isInOrder = false;
        continue;
      }
      hasElements = true;
      const known = newChild(type, node, record);
      if (known === undefined) foreign.push(readForeignElement(node));
      else addChild(record, known, this.#child(node, known.type));
      const own = known?.rank ?? Number.POSITIVE_INFINITY;
      if (own < rank || (known !== undefined && hasMarkupInside(node, known))) isInOrder = false;
      rank = own;
    }
    const isTextAlone = !hasElements && type.descriptor.content !== undefined;
    if (isTextAlone) readText(textOf(element), type, record);
    else if (hasText) {
      isInOrder = false;
      const [only, ...more] = textRuns(element);
      if (only !== undefined && more.length === 0) readText(only.text, type, record);
    }
    if (!isInOrder) record[orderProperty] = contentOrder(element, type);
    return foreign;
  }

  #child(element: XmlElement, type: ElementType): ModelValue {
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

/** Reads the attributes of the type; returns the others. */
function readAttributes(element: XmlElement, type: ElementType, record: ModelRecord): ForeignAttribute[] {
  const foreign: ForeignAttribute[] = [];
  for (const attribute of element.attributes) {
    const known = type.attributes.get(partKey(attribute));
    if (known !== undefined) record[known.property] = readValue(attribute.value, known.value);
    else if (attribute.namespaceName !== xmlnsNamespace) foreign.push(readForeignAttribute(attribute));
  }
  return foreign;
}

function readText(text: string, { descriptor: { content } }: ElementType, record: ModelRecord): void {
  if (text !== '' && content !== undefined) record.value = readValue(text, content);
}

/** What a child element is to its parent's type; undefined for foreign ones, and for a second one where there should be one. */
function newChild(type: ElementType, node: XmlElement, record: ModelRecord): ChildType | undefined {
  const known = type.children.get(partKey(node));
  if (known === undefined || known.child.many) return known;
  return record[known.child.property] === undefined ? known : undefined;
}

function addChild(record: ModelRecord, { child }: ChildType, value: ModelValue): void {
  if (!child.many) {
    record[child.property] = value;
    return;
  }
  const list = record[child.property] as ModelValue[] | undefined;
  if (list === undefined) record[child.property] = [value];
  else list.push(value);
}
