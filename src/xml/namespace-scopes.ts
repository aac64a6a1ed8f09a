import type { DiagnosticCollector } from './diagnostic-collector.ts';
import * as mistakes from './mistakes.ts';
import type { NameTable, PrefixBinding } from './name-table.ts';
import { type XmlAttribute, type XmlElement, xmlnsNamespace } from './tree.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a prefix stood for before an element declared it anew. */
interface Shadowed {
  readonly binding: PrefixBinding;
  readonly namespaceName: string | undefined;
  readonly depth: number;
}

/**
 * The namespace declarations in scope. The bindings of prefixes hold what is in scope now, so that a name is resolved by
 * reading a field; leaving an element restores what its declarations have hidden.
 */
export class NamespaceScopes {
  readonly #shadowed: Shadowed[] = [];
  #lastDepth = 0;

  /** Takes in one `xmlns` or `xmlns:p` attribute of the element at `depth` (Namespaces in XML §3). */
  declare(
    element: XmlElement,
    attribute: XmlAttribute,
    binding: PrefixBinding,
    depth: number,
    collector: DiagnosticCollector,
  ): void {
    (attribute as Writable<XmlAttribute>).namespaceName = xmlnsNamespace;
    const mistake = mistakes.namespaceDeclaration(attribute, binding.prefix);
    if (mistake === undefined) {
      if (binding.prefix !== 'xml') this.#bind(binding, attribute.value, depth);
      return;
    }
    const place = { element, step: `@${attribute.qualifiedName}` };
    collector.report(mistake.code, attribute.start, attribute.end, place, mistake.finding);
    // The declaration was meant to be one: its prefix is not undeclared as well.
    if (binding.prefix !== 'xml' && binding.prefix !== 'xmlns') this.#bind(binding, '', depth);
  }

  /** Gives the attributes with a prefix their namespace names; finds two of the same expanded name. */
  resolveAttributes(
    element: XmlElement,
    names: NameTable,
    depth: number,
    collector: DiagnosticCollector,
  ): void {
    const expandedNames = new Map<string, XmlAttribute>();
    for (const attribute of element.attributes as readonly Writable<XmlAttribute>[]) {
      const name = names.find(attribute.qualifiedName);
      if (name === undefined || name.binding.prefix === '' || name.declares !== undefined) continue;
      const declared = name.binding.namespaceName;
      if (declared === undefined || declared === '') {
        this.#undeclaredAttribute(element, attribute, name.binding, depth, collector);
        continue;
      }
      attribute.namespaceName = declared;
      const key = `${attribute.localName} ${declared}`;
      const first = expandedNames.get(key);
      if (first === undefined) {
        expandedNames.set(key, attribute);
      } else if (first.qualifiedName !== attribute.qualifiedName) {
        const { start, end } = attribute.nameSpan;
        const place = { element, step: `@${attribute.qualifiedName}` };
        const finding = mistakes.duplicateExpandedName(attribute, first);
        collector.report('xml/duplicate-attribute-namespace', start, end, place, finding);
      }
    }
  }

  /** Reports the undeclared prefix of an element; inside it the prefix counts as declared. Returns the namespace name ''. */
  undeclared(
    element: XmlElement,
    binding: PrefixBinding,
    depth: number,
    collector: DiagnosticCollector,
  ): string {
    const { start } = element.nameSpan;
    const end = start + binding.prefix.length;
    if (binding.prefix === 'xmlns') {
      collector.report('xml/reserved-prefix', start, end, { element }, mistakes.xmlnsElement(element));
    } else {
      const finding = mistakes.undeclaredPrefix(binding.prefix);
      collector.report('xml/undeclared-prefix', start, end, { element }, finding);
    }
    this.#bind(binding, '', depth);
    return '';
  }

  /** Forgets the declarations of the element at `depth`. */
  leave(depth: number): void {
    while (this.#lastDepth === depth && depth > 0) {
      const shadowed = this.#shadowed.pop() as Shadowed;
      shadowed.binding.namespaceName = shadowed.namespaceName;
      this.#lastDepth = this.#shadowed.at(-1)?.depth ?? 0;
    }
  }

  #undeclaredAttribute(
    element: XmlElement,
    attribute: XmlAttribute,
    binding: PrefixBinding,
    depth: number,
    collector: DiagnosticCollector,
  ): void {
    // An empty name means that a diagnostic about the prefix was given further out.
    if (binding.namespaceName === '') return;
    const { start } = attribute;
    const place = { element, step: `@${attribute.qualifiedName}` };
    const finding = mistakes.undeclaredPrefix(binding.prefix);
    collector.report('xml/undeclared-prefix', start, start + binding.prefix.length, place, finding);
    this.#bind(binding, '', depth);
  }

  #bind(binding: PrefixBinding, namespaceName: string, depth: number): void {
    this.#shadowed.push({ binding, namespaceName: binding.namespaceName, depth });
    this.#lastDepth = depth;
    binding.namespaceName = namespaceName;
  }
}
