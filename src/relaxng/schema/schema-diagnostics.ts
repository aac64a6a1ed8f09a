import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import { pathOf } from '../../xml/node-path.ts';
import { attributeOf, type XmlElement } from '../../xml/tree.ts';
import type { SchemaCode } from './codes.ts';
import type { SchemaNode } from './schema-node.ts';

/** What is wrong, apart from the place: the message lacks the reference to the section, which is added to it. */
interface SchemaFinding {
  readonly code: SchemaCode;
  readonly message: string;
  /** Section of the RELAX NG specification, such as `7.3`; none for the compiler's own limits. */
  readonly section?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Another node that belongs to the finding; told where it stands in the same file. */
  readonly related?: { readonly message: string; readonly node: SchemaNode };
}

/** How many diagnostics of one schema are kept: nobody reads more, and a file made to have millions has none. */
const mostDiagnostics = 1000;

/** Collects the diagnostics of one schema. A file that is used twice has its errors reported once. */
export class SchemaDiagnostics {
  readonly #list: Diagnostic[] = [];
  readonly #known = new Set<string>();

  /** Whether anything has been reported. */
  get any(): boolean {
    return this.#list.length > 0;
  }

  /** What has been reported, by file in the order given and by place. */
  sorted(sources: Iterable<string>): Diagnostic[] {
    const order = new Map([...sources].map((source, index) => [source, index]));
    const orderOf = ({ source = '' }: Diagnostic) => order.get(source) ?? 0;
    return this.#list.toSorted((a, b) => orderOf(a) - orderOf(b) || a.span.start - b.span.start);
  }

  /** Reports about an element of a schema, at its start tag. */
  atNode(node: SchemaNode, finding: SchemaFinding): void {
    if (this.#full) return;
    this.at(node.file.uri, node.element.startTagSpan, pathOf(node.element), finding);
  }

  /**
   * Reports about the value of an attribute of a schema's element, or about the element where it has no such attribute.
   */
  atAttribute(node: SchemaNode, name: string, finding: SchemaFinding): void {
    this.atElementAttribute(node.file.uri, node.element, name, finding);
  }

  /** The same for an element that is no node, because it is not RELAX NG or not at the right place. */
  atElementAttribute(source: string, element: XmlElement, name: string, finding: SchemaFinding): void {
    if (this.#full) return;
    const attribute = attributeOf(element, name);
    const path = pathOf(element);
    if (attribute === undefined) this.at(source, element.startTagSpan, path, finding);
    else this.at(source, attribute.valueSpan, `${path}/@${attribute.qualifiedName}`, finding);
  }

  /** Reports about any place of a file. */
  at(source: string, span: Span, path: string, finding: SchemaFinding): void {
    if (this.#full) return;
    const { code, section, data, related } = finding;
    const message = section === undefined ? finding.message : `${finding.message} (RELAX NG §${section})`;
    const key = `${code} ${span.start} ${span.end} ${source} ${message}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#list.push({
      code,
      severity: 'error',
      stage: 'schema',
      message,
      path,
      span,
      data: { ...data, ...(section === undefined ? {} : { section }) },
      ...(related?.node.file.uri === source
        ? { related: [{ message: related.message, span: related.node.element.startTagSpan }] }
        : {}),
      source,
    });
  }

  get #full(): boolean {
    return this.#list.length >= mostDiagnostics;
  }
}
