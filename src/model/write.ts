import type {
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
  QualifiedName,
} from '../descriptor/descriptor.ts';
import type { ForeignContent, ForeignElement } from '../descriptor/foreign.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { type ModelRecord, type ModelValue, rootProperty } from './read.ts';
import type { Scalar } from './value.ts';
import { writeValue } from './value.ts';
import { writeForeignElement } from './write-foreign.ts';

/**
 * Returns the XML of a model, laid out as libvirt does: single quotes, two spaces a level, libvirt's order of siblings.
 * Throws `TypeError` for a model of a kind with several root elements that is of none of them.
 */
export function writeModel(descriptor: KindDescriptor, model: ModelRecord): string {
  const { roots } = descriptor;
  const root = roots.length === 1 ? roots[0] : roots.find((one) => Object.hasOwn(model, rootProperty(one)));
  if (root === undefined) throw new TypeError(`the model is none of ${roots.map(rootProperty).join(', ')}`);
  const writer = new Writer(descriptor);
  const record = roots.length === 1 ? model : (model[rootProperty(root)] as ModelRecord);
  writer.write(root, root.type, record);
  return writer.text();
}

/** An element still to be written. */
interface ElementTask {
  readonly name: string;
  readonly namespaceName: string | undefined;
  readonly type: string;
  readonly value: ModelValue;
  readonly depth: number;
}

/** Something still to be written: an element, or text that is ready. */
type Task = ElementTask | { readonly ready: string };

/** Writes one document. Works off a stack instead of recursing, since models may be nested at any depth. */
class Writer {
  readonly #kind: KindDescriptor;
  readonly #stack: Task[] = [];
  readonly #parts: string[] = [];
  /** Prefix to namespace name, as they are used; declared on the root element as libvirt does. */
  readonly #namespaces = new Map<string, string>();
  #rootDeclarations = 0;

  constructor(kind: KindDescriptor) {
    this.#kind = kind;
  }

  write(root: QualifiedName, type: string, value: ModelValue): void {
    this.#stack.push({ name: root.localName, namespaceName: root.namespaceName, type, value, depth: 0 });
    for (let task = this.#stack.pop(); task !== undefined; task = this.#stack.pop()) {
      if ('ready' in task) this.#parts.push(task.ready);
      else this.#element(task);
    }
  }

  text(): string {
    this.#parts[this.#rootDeclarations] = declarations(this.#namespaces);
    return this.#parts.join('');
  }

  #element({ name, namespaceName, type, value, depth }: ElementTask): void {
    const descriptor = this.#kind.types[type] as ElementDescriptor;
    const indent = '  '.repeat(depth);
    const local = new Map<string, string>();
    this.#need(name, namespaceName, local);
    if (descriptor.shape === 'foreign') {
      this.#parts.push(writeForeignElement(value as ForeignElement, depth, this.#namespaces));
      return;
    }
    if (typeof value !== 'object') {
      const content = descriptor.shape === 'flag' ? '' : scalarText(value, descriptor);
      const tag = `${indent}<${name}${declarations(local)}`;
      this.#parts.push(content === '' ? `${tag}/>\n` : `${tag}>${content}</${name}>\n`);
      return;
    }
    const record = value as ModelRecord;
    const foreign = record[foreignProperty] as ForeignContent | undefined;
    const attributes = this.#attributes(record, descriptor, foreign, local);
    this.#parts.push(`${indent}<${name}${attributes}${declarations(local)}`);
    if (depth === 0) this.#rootDeclarations = this.#parts.push('') - 1;
    const hasText = descriptor.content !== undefined && record.value !== undefined;
    const text = hasText ? scalarText(record.value as Scalar, descriptor) : '';
    const children = this.#children(record, descriptor, foreign, depth + 1);
    if (children.length === 0) {
      this.#parts.push(text === '' ? '/>\n' : `>${text}</${name}>\n`);
      return;
    }
    this.#parts.push(`>${text}\n`);
    this.#stack.push({ ready: `${indent}</${name}>\n` }, ...children.reverse());
  }

  #attributes(
    record: ModelRecord,
    descriptor: ElementDescriptor,
    foreign: ForeignContent | undefined,
    local: Map<string, string>,
  ): string {
    let written = '';
    for (const attribute of descriptor.attributes) {
      const value = record[attribute.property];
      if (value === undefined) continue;
      const text = writeValue(value as Scalar, attribute.value);
      written += ` ${attribute.localName}='${escapeAttribute(text)}'`;
    }
    for (const attribute of foreign?.attributes ?? []) {
      this.#need(attribute.name, attribute.namespaceName, local);
      written += ` ${attribute.name}='${escapeAttribute(attribute.value)}'`;
    }
    return written;
  }

  #children(
    record: ModelRecord,
    descriptor: ElementDescriptor,
    foreign: ForeignContent | undefined,
    depth: number,
  ): Task[] {
    const tasks: Task[] = [];
    for (const child of descriptor.children) {
      const value = record[child.property];
      if (value === undefined) continue;
      for (const one of child.many ? (value as readonly ModelValue[]) : [value]) {
        const { namespaceName, type } = child;
        tasks.push({ name: elementName(child), namespaceName, type, value: one, depth });
      }
    }
    for (const element of foreign?.children ?? []) {
      tasks.push({ ready: writeForeignElement(element, depth, this.#namespaces) });
    }
    return tasks;
  }

  /**
   * Sees to it that the prefix of a name is declared: on the root, or in `local` where the root has it for something
   * else.
   */
  #need(name: string, namespaceName: string | undefined, local: Map<string, string>): void {
    const colon = name.indexOf(':');
    if (colon <= 0 || namespaceName === undefined || name.startsWith('xml:')) return;
    const prefix = name.slice(0, colon);
    const declared = this.#namespaces.get(prefix);
    if (declared === undefined) this.#namespaces.set(prefix, namespaceName);
    else if (declared !== namespaceName) local.set(prefix, namespaceName);
  }
}

function declarations(namespaces: ReadonlyMap<string, string>): string {
  let written = '';
  for (const [prefix, namespaceName] of namespaces) {
    written += ` xmlns:${prefix}='${escapeAttribute(namespaceName)}'`;
  }
  return written;
}

/** The name in the document: the property carries the prefix of names in a namespace (`qemu:commandline`). */
function elementName(child: ChildDescriptor): string {
  return child.namespaceName === undefined ? child.localName : child.property;
}

function scalarText(value: Scalar, descriptor: ElementDescriptor): string {
  return escapeText(writeValue(value, descriptor.content ?? { kind: 'string' }));
}
