import type {
  ChildDescriptor,
  KindDescriptor,
  QualifiedName,
  ValueDescriptor,
} from '../descriptor/descriptor.ts';
import type { ForeignElement } from '../descriptor/foreign.ts';
import { indentation } from '../xml/indentation.ts';
import type { WritingLayout } from '../xml/writing-layout.ts';
import { isForeignElement } from './check-extras.ts';
import type { Planned, PlannedMarkup, PlannedNode } from './content-plan.ts';
import { type ElementType, elementTypes } from './element-types.ts';
import { ForeignWriter, type NamespaceScope } from './foreign-writer.ts';
import { ModelMistakes, type ModelPath } from './mistakes.ts';
import { isPlainObject } from './plain-object.ts';
import { type RecordParts, recordParts } from './record-parts.ts';
import { renamedAttributeWords } from './renamed-attribute.ts';
import { shown } from './shown.ts';
import { writeValue } from './value.ts';
import { isPlain, TextWriter } from './write-text.ts';

/** An element still to be written. */
interface ElementTask {
  readonly name: string;
  readonly namespaceName: string | undefined;
  readonly type: ElementType;
  readonly value: unknown;
  readonly depth: number;
  readonly path: ModelPath | undefined;
  /** Comments and processing instructions in an element that is text alone, or nothing. */
  readonly inside: readonly PlannedMarkup[];
  readonly outer: ElementTask | undefined;
  /** The prefixes that elements around it have for something else than the root element. */
  readonly local: ReadonlyMap<string, string> | undefined;
}

/** An element outside the grammar still to be written. */
interface ForeignTask extends Pick<ElementTask, 'depth' | 'path' | 'local'> {
  readonly foreign: ForeignElement;
}

/** Something still to be written: an element, a foreign one, or text that is ready. */
type Task = ElementTask | ForeignTask | { readonly ready: string };

const nothingInside: readonly PlannedMarkup[] = [];

/** Where something is written: how it is laid out there, and what names mean. */
interface WritingPlace extends WritingLayout {
  readonly scope: NamespaceScope;
}

const libvirtPlace: WritingPlace = {
  quote: "'",
  lineEnd: '\n',
  indentation,
  scope: { defaultNamespace: '', prefixes: new Map() },
};

/** Writes one document. Works off a stack instead of recursing, since models may be nested at any depth. */
export class ModelWriter {
  readonly mistakes = new ModelMistakes();
  readonly #text = new TextWriter(this.mistakes);
  readonly #foreign = new ForeignWriter(this.mistakes, this.#text);
  readonly #types: (typeName: string) => ElementType;
  readonly #place: WritingPlace;
  readonly #stack: Task[] = [];
  /** Prefix to namespace name, as they are used; declared on the root element as libvirt does. */
  readonly #namespaces: Map<string, string>;
  /** What stands in front of the declarations of the root element, which are known last. */
  #head = '';
  #written = '';
  #behind = '';

  constructor(kind: KindDescriptor, place = libvirtPlace) {
    this.#types = elementTypes(kind);
    this.#place = place;
    this.#namespaces = new Map(place.scope.prefixes);
  }

  /**
   * The document whose root element has a value, in libvirt's layout. What cannot be written is left out and is among
   * `mistakes` then.
   */
  write(root: QualifiedName, typeName: string, value: unknown, path: ModelPath | undefined): string {
    const { localName: name, namespaceName } = root;
    const type = this.#types(typeName);
    this.#stack.push({
      name,
      namespaceName,
      type,
      value,
      depth: 0,
      path,
      inside: nothingInside,
      outer: undefined,
      local: undefined,
    });
    this.#writeStack();
    const declarations = this.#foreign.declarations(this.addedNamespaces(), this.#place.quote, path);
    return `${this.#head}${declarations}${this.#written}${this.#behind}`;
  }

  /**
   * An item of the content of an element: as at depth 1, without the indentation in front and the line end behind it. What
   * prefixes it needs beyond those of its place, `addedNamespaces` tells.
   */
  writeItem(item: PlannedNode): string {
    const { indentation, lineEnd } = this.#place;
    this.#written = '';
    this.#stack.push(this.#task(item, undefined));
    this.#writeStack();
    return this.#written.slice(indentation(1).length, this.#written.length - lineEnd.length);
  }

  /** The prefixes that the root element has to declare, with what they stand for. */
  addedNamespaces(): ReadonlyMap<string, string> {
    const { prefixes } = this.#place.scope;
    if (prefixes.size === 0) return this.#namespaces;
    return new Map([...this.#namespaces].filter(([prefix]) => !prefixes.has(prefix)));
  }

  #writeStack(): void {
    for (let task = this.#stack.pop(); task !== undefined; task = this.#stack.pop()) {
      if ('ready' in task) this.#written += task.ready;
      else if ('foreign' in task) this.#writeForeign(task.foreign, task);
      else this.#element(task);
    }
  }

  #element(task: ElementTask): void {
    const { type, value, path } = task;
    const { shape } = type.descriptor;
    if (shape === 'foreign') {
      if (isForeignElement(value, path, this.mistakes)) this.#writeForeign(value, task);
    } else if (isPlainObject(value)) {
      if (!this.mistakes.isCircular(task, (one) => one.value)) this.#record(task, value);
    } else if (shape === 'record') {
      const { outer } = task;
      const hint = outer && path && renamedAttributeWords(outer.type, String(path.key), value);
      this.mistakes.report('model/wrong-shape', path, `${recordWords(value, type)}${hint ?? ''}`);
    } else this.#bare(task);
  }

  /** An element that is text alone, or nothing. */
  #bare(task: ElementTask): void {
    const { name, type, value, depth, path, inside } = task;
    const { content } = type.descriptor;
    const declarations = this.#declarations(task, new Map());
    const text = content === undefined ? this.#flag(value, path) : this.#scalar(value, content, path);
    const inner = inside.length === 0 ? this.#text.text(text, path) : this.#interrupted(text, inside, path);
    const { lineEnd } = this.#place;
    const tag = `${this.#place.indentation(depth)}<${name}${declarations}`;
    this.#written += inner === '' ? `${tag}/>${lineEnd}` : `${tag}>${inner}</${name}>${lineEnd}`;
  }

  #record(task: ElementTask, record: Readonly<Record<string, unknown>>): void {
    const { name, type, depth, path } = task;
    const parts = recordParts(record, type, path, this.mistakes);
    const { items, inText, before, after } = parts.content;
    const { lineEnd } = this.#place;
    const indent = this.#place.indentation(depth);
    const own = new Map<string, string>();
    const start = `${indent}<${name}${this.#attributes(task, parts, own)}`;
    if (depth === 0) {
      this.#head = this.#lines(before, '') + start;
      this.#behind = this.#lines(after, '');
    } else this.#written += start;
    const { content, layout } = type.descriptor;
    const textWay = { outer: path, key: 'value' };
    const text =
      parts.text === undefined ? '' : this.#scalar(parts.text, content as ValueDescriptor, textWay);
    if (items.length === 0) {
      const inner =
        inText.length === 0 ? this.#text.text(text, textWay) : this.#interrupted(text, inText, textWay);
      const isOpen = inner === '' && layout !== undefined;
      if (isOpen) this.#written += `>${lineEnd}${indent}</${name}>${lineEnd}`;
      else this.#written += inner === '' ? `/>${lineEnd}` : `>${inner}</${name}>${lineEnd}`;
      return;
    }
    const isPlaced = items.some(({ kind }) => kind === 'value');
    const written = this.#text.text(text, textWay);
    this.#written += isPlaced ? `>${lineEnd}` : `>${written}${lineEnd}`;
    this.#stack.push({ ready: `${indent}</${name}>${lineEnd}` });
    const ownLine = this.#place.indentation(depth + 1);
    if (layout === 'spaced') this.#written += lineEnd;
    const inner = own.size === 0 ? task : { ...task, local: new Map([...(task.local ?? []), ...own]) };
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index] as Planned;
      const isText = item.kind === 'value';
      if (layout === 'spaced') this.#stack.push({ ready: lineEnd });
      this.#stack.push(isText ? { ready: `${ownLine}${written}${lineEnd}` } : this.#task(item, inner));
    }
  }

  #task(item: PlannedNode, outer: ElementTask | undefined): Task {
    const depth = (outer?.depth ?? 0) + 1;
    const local = outer?.local;
    const indent = this.#place.indentation(depth);
    switch (item.kind) {
      case 'child': {
        const { child, type } = item.type;
        const { namespaceName } = child;
        const name =
          namespaceName === undefined ? child.localName : this.#nameOf(child, namespaceName, local);
        const { value, path, inside = nothingInside } = item;
        return { name, namespaceName, type, value, depth, path, inside, outer, local };
      }
      case 'foreign':
        return { foreign: item.element, depth, path: item.path, local };
      case 'markup':
        return { ready: this.#lines([item], indent) };
      case 'text':
        return { ready: `${indent}${this.#text.text(item.text, item.path)}${this.#place.lineEnd}` };
    }
  }

  /** The name of a child in a namespace: with a prefix that stands for it here, or else that of the property. */
  #nameOf(
    { property, localName }: ChildDescriptor,
    namespaceName: string,
    local: ElementTask['local'],
  ): string {
    if (this.#place.scope.defaultNamespace === namespaceName) return localName;
    const prefixes = this.#prefixes(local);
    const own = property.slice(0, property.indexOf(':'));
    if (prefixes.get(own) === namespaceName) return property;
    for (const [prefix, meant] of prefixes) if (meant === namespaceName) return `${prefix}:${localName}`;
    return property;
  }

  /** What prefixes stand for inside of elements. */
  #prefixes(local: ElementTask['local']): ReadonlyMap<string, string> {
    return local === undefined ? this.#namespaces : new Map([...this.#namespaces, ...local]);
  }

  /** The attributes of an element, with the namespace declarations that it needs; those are left in `own`. */
  #attributes(
    task: ElementTask,
    { attributes, foreignAttributes }: RecordParts,
    own: Map<string, string>,
  ): string {
    const { path, local } = task;
    const { quote } = this.#place;
    let written = '';
    for (const { attribute, value } of attributes) {
      const text = writeValue(value, attribute.value);
      const way = text !== undefined && isPlain(text) ? undefined : { outer: path, key: attribute.property };
      const known = text ?? this.#scalar(value, attribute.value, way);
      written += ` ${attribute.localName}=${quote}${way === undefined ? known : this.#text.attribute(known, way)}${quote}`;
    }
    if (foreignAttributes.length === 0) return written + this.#declarations(task, own);
    const names = new Set(
      attributes.flatMap(({ attribute: { localName } }) => [localName, `{}${localName}`]),
    );
    for (const { attribute, path: way } of foreignAttributes) {
      if (!this.#foreign.isName(attribute.name, 'name', way)) continue;
      if (!this.#foreign.isNew(attribute, names, way)) continue;
      this.#foreign.needPrefix(attribute.name, attribute.namespaceName, this.#prefixes(local), own, way);
      written += ` ${attribute.name}=${quote}${this.#text.attribute(attribute.value, way)}${quote}`;
    }
    return written + this.#declarations(task, own);
  }

  /**
   * The namespace declarations that an element needs for its name and, in `own`, those of its attributes. None stay there
   * which the root element can have.
   */
  #declarations({ name, namespaceName, path, local }: ElementTask, own: Map<string, string>): string {
    if (namespaceName !== undefined && namespaceName !== this.#place.scope.defaultNamespace)
      this.#foreign.needPrefix(name, namespaceName, this.#prefixes(local), own, path);
    for (const [prefix, wanted] of own) {
      if (this.#namespaces.has(prefix)) continue;
      this.#namespaces.set(prefix, wanted);
      own.delete(prefix);
    }
    return own.size === 0 ? '' : this.#foreign.declarations(own, this.#place.quote, path);
  }

  #writeForeign(element: ForeignElement, { depth, path, local }: Omit<ForeignTask, 'foreign'>): void {
    const { indentation, lineEnd, scope } = this.#place;
    const around = { defaultNamespace: scope.defaultNamespace, prefixes: this.#prefixes(local) };
    const written = this.#foreign.element(element, around, path);
    this.#written += `${indentation(depth)}${written}${lineEnd}`;
  }

  #flag(value: unknown, path: ModelPath | undefined): string {
    if (value !== true) {
      const words = 'the element is there (true) or not (leave the property out)';
      this.mistakes.report('model/wrong-shape', path, words);
    }
    return '';
  }

  /** The text of a scalar; reports what has none. */
  #scalar(value: unknown, descriptor: ValueDescriptor, path: ModelPath | undefined): string {
    const text = writeValue(value, descriptor);
    if (text !== undefined) return text;
    if (typeof value === 'number') {
      this.mistakes.report('model/not-a-number', path, `${value} is no number that a document can hold`);
    } else this.mistakes.report('model/wrong-shape', path, scalarWords(value, descriptor));
    return '';
  }

  /** A text with comments and processing instructions in it. */
  #interrupted(text: string, markup: readonly PlannedMarkup[], path: ModelPath | undefined): string {
    let written = '';
    let position = 0;
    for (const planned of markup) {
      const at = Math.min(Math.max(planned.markup.at ?? 0, position), text.length);
      written += this.#text.text(text.slice(position, at), path);
      written += this.#foreign.markup(planned.markup, planned.path);
      position = at;
    }
    return written + this.#text.text(text.slice(position), path);
  }

  #lines(markup: readonly PlannedMarkup[], indent: string): string {
    let written = '';
    for (const { markup: each, path } of markup) {
      written += `${indent}${this.#foreign.markup(each, path)}${this.#place.lineEnd}`;
    }
    return written;
  }
}

function recordWords(value: unknown, type: ElementType): string {
  if (Array.isArray(value)) return 'here stands one object, not a list';
  const isScalar = writeValue(value, { kind: 'boolean', true: '', false: '' }) !== undefined;
  if (isScalar && type.descriptor.content !== undefined)
    return `the text stands in a property: { value: ${shown(value)} }`;
  return `here stands an object, not ${shown(value)}`;
}

function scalarWords(value: unknown, descriptor: ValueDescriptor): string {
  const wanted = {
    string: 'a text',
    integer: 'a whole number',
    boolean: 'true or false',
    enumeration: 'a text',
  };
  return `here stands ${wanted[descriptor.kind]}, not ${shown(value)}`;
}
