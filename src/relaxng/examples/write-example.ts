import { escapeAttribute, escapeText } from '../../xml/escape.ts';
import { resolvePrefix, type XmlElement, xmlNamespace } from '../../xml/tree.ts';
import { prefixFor } from '../edits/namespace-edits.ts';
import type { ExampleAttribute, ExampleElement } from './example-tree.ts';
import { prefixStem } from './prefix-stem.ts';

/** Elements that an example may have: smallest documents of a small grammar can be astronomically large. */
const mostElements = 20_000;

/**
 * An element of an example as XML text, children on lines of their own; undefined where it has more than 20,000
 * elements. Namespaces are declared at the outermost element, as the default where all elements are in the same one.
 */
export function writeExample(root: ExampleElement): string | undefined {
  const names = collectNames(root);
  return names && new Writer(names, undefined).text(root);
}

/** An element of an example as `writeExample` does it, to stand in an element of a document: with the prefixes in scope there. */
export function writeExampleInside(root: ExampleElement, parent: XmlElement): string | undefined {
  const names = collectNames(root);
  return names && new Writer(names, parent).text(root);
}

/** Lines of what is nested deeper begin where those of this depth do. */
const deepestIndent = 40;

interface CollectedNames {
  readonly elementNamespaces: ReadonlySet<string>;
  readonly attributeNamespaces: ReadonlySet<string>;
}

function collectNames(root: ExampleElement): CollectedNames | undefined {
  const elementNamespaces = new Set<string>();
  const attributeNamespaces = new Set<string>();
  const open = [root];
  let count = 0;
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (++count > mostElements) return undefined;
    elementNamespaces.add(element.name.namespaceName);
    const { attributes, children } = element.body();
    for (const { name } of attributes) attributeNamespaces.add(name.namespaceName);
    for (const child of children) if (typeof child !== 'string') open.push(child);
  }
  attributeNamespaces.delete('');
  return { elementNamespaces, attributeNamespaces };
}

class Writer {
  /** By namespace name; '' is the default. */
  readonly #elementPrefixes = new Map<string, string>([['', '']]);
  readonly #attributePrefixes = new Map<string, string>([['', '']]);
  readonly #declarations: string[] = [];
  /** What the example is to stand in. */
  readonly #parent: XmlElement | undefined;

  constructor({ elementNamespaces, attributeNamespaces }: CollectedNames, parent: XmlElement | undefined) {
    const taken = new Set(['xml', 'xmlns']);
    this.#parent = parent;
    if (parent !== undefined) {
      const outer = resolvePrefix(parent, '') as string;
      if (outer !== '' && elementNamespaces.has('')) this.#declare('xmlns', '');
      else if (outer !== '') this.#elementPrefixes.set(outer, '');
    } else if (elementNamespaces.size === 1) {
      const [namespaceName] = elementNamespaces as ReadonlySet<string>;
      if (namespaceName !== xmlNamespace) this.#elementPrefixes.set(namespaceName as string, '');
      if (namespaceName !== '' && namespaceName !== xmlNamespace)
        this.#declare('xmlns', namespaceName as string);
    }
    for (const [namespaces, prefixes] of [
      [elementNamespaces, this.#elementPrefixes],
      [attributeNamespaces, this.#attributePrefixes],
    ] as const) {
      for (const namespaceName of namespaces) {
        if (prefixes.has(namespaceName)) continue;
        const known = this.#elementPrefixes.get(namespaceName);
        prefixes.set(namespaceName, known ? known : this.#newPrefix(namespaceName, taken));
      }
    }
  }

  text(root: ExampleElement): string {
    let text = '';
    const open: (ExampleElement | string)[] = [root];
    const depths: number[] = [0];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const depth = depths.pop() as number;
      if (typeof next === 'string') {
        text += next;
        continue;
      }
      const { attributes, children } = next.body();
      const name = qualified(this.#elementPrefixes, next.name);
      text += `<${name}${next === root ? this.#declarations.join('') : ''}${this.#attributes(attributes)}`;
      if (children.length === 0) {
        text += '/>';
        continue;
      }
      text += '>';
      // White space would become part of a text, and is ignored between elements.
      const ownLines = children.every((child) => typeof child !== 'string');
      const line = (indent: number): string =>
        ownLines ? `\n${'  '.repeat(Math.min(indent, deepestIndent))}` : '';
      open.push(`${line(depth)}</${name}>`);
      depths.push(depth);
      for (const child of children.toReversed()) {
        open.push(typeof child === 'string' ? escapeText(child) : child, line(depth + 1));
        depths.push(depth + 1, depth + 1);
      }
    }
    return text;
  }

  #attributes(attributes: readonly ExampleAttribute[]): string {
    return attributes
      .map(({ name, value }) => ` ${qualified(this.#attributePrefixes, name)}='${escapeAttribute(value)}'`)
      .join('');
  }

  #newPrefix(namespaceName: string, taken: Set<string>): string {
    if (namespaceName === xmlNamespace) return 'xml';
    const stem = prefixStem(namespaceName);
    const meant = (prefix: string): string | undefined => this.#parent && resolvePrefix(this.#parent, prefix);
    let prefix = this.#parent === undefined ? stem : prefixFor(this.#parent, namespaceName, stem);
    if (meant(prefix) === namespaceName) return prefix;
    for (let number = 2; taken.has(prefix) || meant(prefix) !== undefined; number++)
      prefix = `${stem}${number}`;
    taken.add(prefix);
    this.#declare(`xmlns:${prefix}`, namespaceName);
    return prefix;
  }

  #declare(name: string, namespaceName: string): void {
    this.#declarations.push(` ${name}='${escapeAttribute(namespaceName)}'`);
  }
}

function qualified(prefixes: ReadonlyMap<string, string>, name: ExampleElement['name']): string {
  const prefix = prefixes.get(name.namespaceName);
  return prefix ? `${prefix}:${name.localName}` : name.localName;
}
