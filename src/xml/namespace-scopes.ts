import type { DiagnosticCollector } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import { type XmlAttribute, type XmlElement, xmlNamespace, xmlnsNamespace } from './tree.ts';
import type { Unfinished } from './tree-builder.ts';
import type { XmlName } from './xml-name.ts';

/** What a prefix stood for before an element declared it anew. */
interface Shadowed {
  readonly prefix: string;
  readonly namespaceName: string | undefined;
  readonly depth: number;
}

/**
 * The namespace declarations in scope. What each prefix stands for now is kept in one map; leaving an element restores what
 * its declarations have hidden, so that a name is resolved in constant time at any depth.
 */
export class NamespaceScopes {
  readonly #collector: DiagnosticCollector;
  readonly #namespaceNames = new Map<string, string | undefined>([['xml', xmlNamespace]]);
  readonly #shadowed: Shadowed[] = [];
  #defaultNamespaceName = '';
  #lastDepth = 0;

  constructor(collector: DiagnosticCollector) {
    this.#collector = collector;
  }

  /** Takes in one `xmlns` or `xmlns:p` attribute of the element at `depth` (Namespaces in XML §3). */
  declare(element: XmlElement, attribute: XmlAttribute, prefix: string, depth: number): void {
    (attribute as Unfinished<XmlAttribute>).namespaceName = xmlnsNamespace;
    const mistake = mistakes.namespaceDeclaration(attribute, prefix);
    if (mistake === undefined) {
      if (prefix !== 'xml') this.#bind(prefix, attribute.value, depth);
      return;
    }
    const place = { element, step: `@${attribute.qualifiedName}` };
    this.#collector.report(mistake.code, attribute.start, attribute.end, place, mistake.finding);
    // The declaration was meant to be one: its prefix is not undeclared as well.
    if (prefix !== 'xml' && prefix !== 'xmlns') this.#bind(prefix, '', depth);
  }

  /** The namespace name of an element; reports its prefix where that is not declared. */
  resolveElement(element: XmlElement, name: XmlName, depth: number): string {
    if (name.prefix === '') return this.#defaultNamespaceName;
    const namespaceName = this.#namespaceNames.get(name.prefix);
    if (namespaceName !== undefined) return namespaceName;
    const { start } = element.nameSpan;
    const end = start + name.prefix.length;
    if (name.prefix === 'xmlns') {
      this.#collector.report('xml/reserved-prefix', start, end, { element }, mistakes.xmlnsElement(element));
    } else {
      const finding = mistakes.undeclaredPrefix(name.prefix);
      this.#collector.report('xml/undeclared-prefix', start, end, { element }, finding);
    }
    this.#bind(name.prefix, '', depth);
    return '';
  }

  /** Gives the attributes with a prefix their namespace names; finds two of the same expanded name. */
  resolveAttributes(element: XmlElement, depth: number): void {
    const firsts = new Map<string, XmlAttribute>();
    for (const attribute of element.attributes) {
      if (attribute.localName.length === attribute.qualifiedName.length) continue;
      if (attribute.namespaceName === xmlnsNamespace) continue;
      const namespaceName = this.#resolveAttribute(element, attribute, depth);
      if (namespaceName === '') continue;
      (attribute as Unfinished<XmlAttribute>).namespaceName = namespaceName;
      const expandedName = `${attribute.localName} ${namespaceName}`;
      const first = firsts.get(expandedName);
      if (first === undefined) firsts.set(expandedName, attribute);
      else if (first.qualifiedName !== attribute.qualifiedName) this.#sameName(element, attribute, first);
    }
  }

  /** Forgets the declarations of the element at `depth`. */
  leave(depth: number): void {
    while (this.#lastDepth === depth) {
      const { prefix, namespaceName } = this.#shadowed.pop() as Shadowed;
      this.#set(prefix, namespaceName);
      this.#lastDepth = this.#shadowed.at(-1)?.depth ?? 0;
    }
  }

  #resolveAttribute(element: XmlElement, attribute: XmlAttribute, depth: number): string {
    const { qualifiedName, localName, start } = attribute;
    const prefix = qualifiedName.slice(0, -localName.length - 1);
    const namespaceName = this.#namespaceNames.get(prefix);
    // '' means that the prefix has its diagnostic already, further out.
    if (namespaceName !== undefined) return namespaceName;
    const place = { element, step: `@${qualifiedName}` };
    const finding = mistakes.undeclaredPrefix(prefix);
    this.#collector.report('xml/undeclared-prefix', start, start + prefix.length, place, finding);
    this.#bind(prefix, '', depth);
    return '';
  }

  #sameName(element: XmlElement, attribute: XmlAttribute, first: XmlAttribute): void {
    const { start, end } = attribute.nameSpan;
    const place = { element, step: `@${attribute.qualifiedName}` };
    const finding = mistakes.duplicateExpandedName(attribute, first);
    this.#collector.report('xml/duplicate-attribute-namespace', start, end, place, finding);
  }

  #bind(prefix: string, namespaceName: string, depth: number): void {
    const hidden = prefix === '' ? this.#defaultNamespaceName : this.#namespaceNames.get(prefix);
    this.#shadowed.push({ prefix, namespaceName: hidden, depth });
    this.#lastDepth = depth;
    this.#set(prefix, namespaceName);
  }

  #set(prefix: string, namespaceName: string | undefined): void {
    if (prefix === '') this.#defaultNamespaceName = namespaceName as string;
    else this.#namespaceNames.set(prefix, namespaceName);
  }
}
