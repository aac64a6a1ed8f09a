import type { DiagnosticCollector } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import {
  attributeCountShift,
  attributeLength,
  elementLength,
  type NamespaceDeclaration,
  namespaceField,
  startField,
} from './tape.ts';
import { XmlAttribute, xmlNamespace } from './tree.ts';
import type { TreeBuilder } from './tree-builder.ts';
import type { XmlName } from './xml-name.ts';

/** What a prefix stood for before an element declared it anew. */
interface Shadowed {
  readonly prefix: string;
  readonly namespace: number | undefined;
  readonly declaration: number;
  readonly depth: number;
}

/** Namespaces are known by their indexes in the tape; these two stand in every document's. */
const noNamespace = 0;
const declaringNamespace = 1;

/**
 * The namespace declarations in scope. What each prefix stands for now is kept in one map; leaving an element restores what
 * its declarations have hidden, so that a name is resolved in constant time at any depth.
 */
export class NamespaceScopes {
  /** The innermost declaration in scope, an index of the tape's. */
  declaration = 0;
  defaultNamespace = noNamespace;
  /** The depth of the element of that declaration; -1 where there is none. */
  lastDepth = -1;
  readonly #tree: TreeBuilder;
  readonly #collector: DiagnosticCollector;
  readonly #shadowed: Shadowed[] = [];
  /** The prefixes that were ever declared, or missed; made for the first of them. */
  #namespaces: Map<string, number | undefined> | undefined;

  constructor(tree: TreeBuilder, collector: DiagnosticCollector) {
    this.#tree = tree;
    this.#collector = collector;
  }

  /** Takes in one `xmlns` or `xmlns:p` attribute of the innermost open element (Namespaces in XML §3). */
  declare(attribute: number, prefix: string): void {
    const { tape, current: element } = this.#tree;
    tape.numbers[attribute + namespaceField] = declaringNamespace;
    const written = new XmlAttribute(tape, attribute);
    const mistake = mistakes.namespaceDeclaration(written, prefix);
    if (mistake === undefined) {
      if (prefix !== 'xml') this.#bind(prefix, written.value);
      return;
    }
    const place = { element, step: `@${written.qualifiedName}` };
    this.#collector.report(mistake.code, written.start, written.end, place, mistake.finding);
    // The declaration was meant to be one: its prefix is not undeclared as well.
    if (prefix !== 'xml' && prefix !== 'xmlns') this.#bind(prefix, '');
  }

  /** The namespace of the innermost open element; reports its prefix where that is not declared. */
  resolveElement(name: XmlName): number {
    if (name.prefix === '') return this.defaultNamespace;
    const namespace = this.#namespaceOf(name.prefix);
    if (namespace !== undefined) return namespace;
    const { tape, current: element } = this.#tree;
    const start = (tape.numbers[element + startField] as number) + 1;
    const finding =
      name.prefix === 'xmlns'
        ? mistakes.xmlnsElement(name.qualifiedName)
        : mistakes.undeclaredPrefix(name.prefix);
    const code = name.prefix === 'xmlns' ? 'xml/reserved-prefix' : 'xml/undeclared-prefix';
    this.#collector.report(code, start, start + name.prefix.length, { element }, finding);
    this.#bind(name.prefix, '');
    return noNamespace;
  }

  /** Gives the attributes with a prefix their namespaces; finds two of the same expanded name. */
  resolveAttributes(): void {
    const { tape, current: element } = this.#tree;
    const { numbers } = tape;
    const firsts = new Map<string, XmlAttribute>();
    let at = element + elementLength;
    const end = at + ((numbers[element] as number) >> attributeCountShift) * attributeLength;
    for (; at < end; at += attributeLength) {
      const { prefix } = this.#tree.nameOf(at);
      if (prefix === '' || numbers[at + namespaceField] === declaringNamespace) continue;
      const namespace = this.#resolveAttribute(element, at, prefix);
      if (namespace === noNamespace) continue;
      numbers[at + namespaceField] = namespace;
      const attribute = new XmlAttribute(tape, at);
      const expandedName = `${attribute.localName} ${attribute.namespaceName}`;
      const first = firsts.get(expandedName);
      if (first === undefined) firsts.set(expandedName, attribute);
      else if (first.qualifiedName !== attribute.qualifiedName) this.#sameName(element, attribute, first);
    }
  }

  /** Forgets the declarations of the innermost open element. */
  leave(): void {
    while (this.lastDepth === this.#tree.depth) {
      const { prefix, namespace, declaration } = this.#shadowed.pop() as Shadowed;
      this.#set(prefix, namespace);
      this.declaration = declaration;
      this.lastDepth = this.#shadowed.at(-1)?.depth ?? -1;
    }
  }

  #resolveAttribute(element: number, attribute: number, prefix: string): number {
    const namespace = this.#namespaceOf(prefix);
    // No namespace means that the prefix has its diagnostic already, further out.
    if (namespace !== undefined) return namespace;
    const place = { element, step: `@${this.#tree.nameOf(attribute).qualifiedName}` };
    const start = this.#tree.tape.numbers[attribute + startField] as number;
    const finding = mistakes.undeclaredPrefix(prefix);
    this.#collector.report('xml/undeclared-prefix', start, start + prefix.length, place, finding);
    this.#bind(prefix, '');
    return noNamespace;
  }

  #sameName(element: number, attribute: XmlAttribute, first: XmlAttribute): void {
    const { start, end } = attribute.nameSpan;
    const place = { element, step: `@${attribute.qualifiedName}` };
    const finding = mistakes.duplicateExpandedName(attribute, first);
    this.#collector.report('xml/duplicate-attribute-namespace', start, end, place, finding);
  }

  #namespaceOf(prefix: string): number | undefined {
    const namespace = this.#namespaces?.get(prefix);
    return namespace === undefined && prefix === 'xml' ? this.#add(prefix, xmlNamespace) : namespace;
  }

  #bind(prefix: string, namespaceName: string): void {
    const { tape, depth } = this.#tree;
    const hidden = prefix === '' ? this.defaultNamespace : this.#namespaces?.get(prefix);
    this.#shadowed.push({ prefix, namespace: hidden, declaration: this.declaration, depth });
    this.lastDepth = depth;
    const outer = tape.declarations[this.declaration] as NamespaceDeclaration;
    this.declaration = tape.declarations.push({ prefix, namespaceName, outer }) - 1;
    this.#add(prefix, namespaceName);
  }

  #add(prefix: string, namespaceName: string): number {
    const { namespaceNames } = this.#tree.tape;
    const namespace = namespaceName === '' ? noNamespace : namespaceNames.push(namespaceName) - 1;
    this.#set(prefix, namespace);
    return namespace;
  }

  #set(prefix: string, namespace: number | undefined): void {
    if (prefix === '') this.defaultNamespace = namespace ?? noNamespace;
    else {
      this.#namespaces ??= new Map();
      this.#namespaces.set(prefix, namespace);
    }
  }
}
