import type { Span } from '../../text/span.ts';
import { isBlank, visibleSpan } from '../../xml/characters.ts';
import { pathOf, pathOfText } from '../../xml/node-path.ts';
import { attributeOf, textOf, type XmlElement, type XmlNode, xmlnsNamespace } from '../../xml/tree.ts';
import { collapseWhiteSpace } from '../datatypes/white-space.ts';
import { isNCName } from '../datatypes/xsd/names.ts';
import type { SchemaDiagnostics } from './schema-diagnostics.ts';
import { relaxngNamespace, type SchemaFile, SchemaNode, type SchemaNodeKind } from './schema-node.ts';
import { isRelaxngName, kindsByRole, type Role, roleWords, schemaSyntax } from './syntax.ts';
import { isAbsoluteUri, isUriReference } from './uri.ts';

/** How deeply the elements of a schema file may be nested; people stay below 50. */
const deepestNesting = 1000;

/**
 * Reads the full syntax of RELAX NG (§3) from the root element of a file. What is wrong is reported and mended: a node
 * left out, or `notAllowed` and a placeholder where a pattern or a name is missing, so that the steps of simplification
 * find trees of the right form. Returns undefined where the root is not a pattern at all.
 */
export function readSchema(
  file: SchemaFile,
  root: XmlElement,
  diagnostics: SchemaDiagnostics,
): SchemaNode | undefined {
  return new SchemaReader(file, diagnostics).read(root);
}

interface Pending {
  readonly node: SchemaNode;
  readonly depth: number;
  /** What the children are: as in the table, but inherited by a `div`. */
  readonly role: Role | undefined;
}

class SchemaReader {
  readonly #file: SchemaFile;
  readonly #diagnostics: SchemaDiagnostics;
  readonly #pending: Pending[] = [];

  constructor(file: SchemaFile, diagnostics: SchemaDiagnostics) {
    this.#file = file;
    this.#diagnostics = diagnostics;
  }

  read(root: XmlElement): SchemaNode | undefined {
    const kind =
      root.namespaceName === relaxngNamespace ? kindsByRole.pattern.get(root.localName) : undefined;
    if (kind === undefined) {
      const written =
        root.namespaceName === relaxngNamespace
          ? `'${root.localName}'`
          : `'${root.qualifiedName}' in ${namespaceWords(root.namespaceName)}`;
      this.#at(root, {
        code: 'schema/not-relaxng',
        message: `the root element of a schema is a pattern in the namespace '${relaxngNamespace}', not ${written}`,
        section: '3',
        data: { element: root.qualifiedName, namespaceName: root.namespaceName },
      });
      return undefined;
    }
    const node = this.#enter(kind, root, 1, undefined);
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) this.#content(next);
    return node;
  }

  #enter(kind: SchemaNodeKind, element: XmlElement, depth: number, inherited: Role | undefined): SchemaNode {
    const node = new SchemaNode(kind, this.#file, element);
    this.#attributes(node);
    this.#pending.push({ node, depth, role: kind === 'div' ? inherited : schemaSyntax[kind].children });
    return node;
  }

  #content({ node, depth, role }: Pending): void {
    const syntax = schemaSyntax[node.kind];
    if (syntax.text) {
      this.#text(node);
      return;
    }
    const named = node.kind === 'element' || node.kind === 'attribute';
    let needsNameClass = named && node.name === undefined;
    let patterns = 0;
    for (const child of node.element.children) {
      if (child.kind === 'text' && !isBlank(child.value)) this.#refuseText(node, child.span);
      if (child.kind !== 'element' || child.namespaceName !== relaxngNamespace) continue;
      if (needsNameClass && !kindsByRole.nameClass.has(child.localName)) {
        this.#nameUnnamed(node);
        needsNameClass = false;
      }
      if (!needsNameClass) patterns++;
      const kind = this.#kindOfChild(node, child, needsNameClass ? 'nameClass' : role);
      if (kind === undefined) continue;
      if (patterns > syntax.most || (node.kind === 'data' && node.children.at(-1)?.kind === 'dataExcept')) {
        this.#refuseSurplus(node, child);
      } else if (depth >= deepestNesting) {
        if (needsNameClass) node.children.unshift(placeholder(node));
        this.#at(child, {
          code: 'schema/too-deep',
          message: `elements of a schema are nested at most ${deepestNesting} deep`,
          data: { limit: deepestNesting },
        });
      } else {
        node.children.push(this.#enter(kind, child, depth + 1, role));
      }
      needsNameClass = false;
    }
    if (needsNameClass) this.#nameUnnamed(node);
    if (patterns < syntax.least) {
      const what = roleWords[role ?? 'pattern'];
      this.#atNode(node, 'schema/missing-element', `'${node.element.localName}' needs ${what} inside`);
    }
    // A child that was refused counts as there, so that nothing is reported twice, but leaves a gap.
    if (node.children.length - (named && node.name === undefined ? 1 : 0) < syntax.least) {
      node.children.push(role === 'nameClass' ? placeholder(node) : node.derive('notAllowed'));
    }
  }

  #nameUnnamed(node: SchemaNode): void {
    this.#atNode(
      node,
      'schema/missing-element',
      `'${node.kind}' needs a name attribute or a name class first`,
    );
    node.children.unshift(placeholder(node));
  }

  /**
   * The kind of node that an element becomes in a role; undefined, and a diagnostic, where it has no business there.
   */
  #kindOfChild(parent: SchemaNode, child: XmlElement, role: Role | undefined): SchemaNodeKind | undefined {
    const kind = role === undefined ? undefined : kindsByRole[role].get(child.localName);
    if (kind !== undefined) return kind;
    const within = `'${parent.element.localName}'`;
    const expected =
      role === undefined ? `${within} has no content` : `${within} has ${roleWords[role]} here`;
    if (isRelaxngName(child.localName)) {
      this.#at(child, {
        code: 'schema/misplaced-element',
        message: `'${child.localName}' is not allowed here; ${expected}`,
        section: '3',
        data: { element: child.localName, parent: parent.element.localName },
      });
    } else {
      this.#at(child, {
        code: 'schema/unknown-element',
        message: `RELAX NG has no element '${child.localName}'; ${expected}`,
        section: '3',
        data: { element: child.localName, parent: parent.element.localName },
      });
    }
    return undefined;
  }

  #refuseSurplus(parent: SchemaNode, child: XmlElement): void {
    const limit = {
      start: 'one pattern',
      attribute: 'one pattern',
      data: "'param' first, then one 'except'",
    };
    const most = limit[parent.kind as keyof typeof limit] ?? `one '${child.localName}'`;
    this.#at(child, {
      code: 'schema/misplaced-element',
      message: `'${child.localName}' is one too many: '${parent.element.localName}' has ${most}`,
      section: '3',
      data: { element: child.localName, parent: parent.element.localName },
    });
  }

  #refuseText(node: SchemaNode, span: Span): void {
    this.#diagnostics.at(this.#file.uri, visibleSpan(this.#file.text, span), pathOfText(node.element), {
      code: 'schema/misplaced-text',
      message: `'${node.element.localName}' contains elements only, no text`,
      section: '3',
      data: { element: node.element.localName },
    });
  }

  #text(node: SchemaNode): void {
    node.text = textOf(node.element);
    for (const child of node.element.children) {
      if (child.kind !== 'element') continue;
      this.#at(child, {
        code: 'schema/misplaced-element',
        message: `'${node.element.localName}' contains text only, neither elements nor annotations`,
        section: '3',
        data: { element: child.qualifiedName, parent: node.element.localName },
      });
    }
    if (node.kind === 'name' && !isQualifiedName(collapseWhiteSpace(node.text))) {
      this.#refuseName(
        contentSpan(node.element),
        pathOfText(node.element),
        collapseWhiteSpace(node.text),
        true,
      );
    }
  }

  #attributes(node: SchemaNode): void {
    const { element, kind } = node;
    const { required, optional } = schemaSyntax[kind];
    for (const attribute of element.attributes) {
      const { namespaceName, localName, value } = attribute;
      if (namespaceName === xmlnsNamespace) continue;
      const own = namespaceName === '' && !attribute.qualifiedName.includes(':');
      if (
        own &&
        (required.includes(localName) || optional.includes(localName) || everywhere.has(localName))
      ) {
        if (localName === 'ns') node.ns = value;
        else if (this.#acceptsValue(node, localName, value)) node[localName as AttributeName] = value;
      } else if (own || namespaceName === relaxngNamespace) {
        this.#diagnostics.at(
          this.#file.uri,
          attribute.nameSpan,
          `${pathOf(element)}/@${attribute.qualifiedName}`,
          {
            code: 'schema/misplaced-attribute',
            message: `'${element.localName}' has no attribute '${attribute.qualifiedName}'`,
            section: '3',
            data: { element: element.localName, attribute: attribute.qualifiedName },
          },
        );
      }
    }
    for (const name of required) {
      if (element.attributes.some((attribute) => attribute.qualifiedName === name)) continue;
      this.#at(element, {
        code: 'schema/missing-attribute',
        message: `'${element.localName}' needs the attribute '${name}'`,
        section: '3',
        data: { element: element.localName, attribute: name },
      });
    }
  }

  #acceptsValue(node: SchemaNode, attribute: string, value: string): boolean {
    const { element, kind } = node;
    const uri = this.#file.uri;
    const text = collapseWhiteSpace(value);
    switch (attribute) {
      case 'combine':
        if (text === 'choice' || text === 'interleave') return true;
        this.#diagnostics.atElementAttribute(uri, element, attribute, {
          code: 'schema/unknown-combine',
          message: `definitions are combined by 'choice' or 'interleave', not by '${text}'`,
          section: '3',
          data: { value: text },
        });
        // Kept all the same: without combine the definition would be reported as a duplicate.
        return true;
      case 'href':
        if (isUriReference(value)) return true;
        this.#diagnostics.atElementAttribute(uri, element, attribute, {
          code: 'schema/malformed-uri',
          message: `'${value}' is not a URI reference`,
          section: '3',
          data: { uri: value },
        });
        return false;
      case 'datatypeLibrary':
        if (value === '' || (isUriReference(value) && isAbsoluteUri(value) && !value.includes('#')))
          return true;
        this.#diagnostics.atElementAttribute(uri, element, attribute, {
          code: 'schema/malformed-uri',
          message: `a datatype library is an absolute URI without a fragment, or empty for the built-in one, not '${value}'`,
          section: '3',
          data: { uri: value },
        });
        return false;
      default: {
        const qualified = kind === 'element' || kind === 'attribute';
        if (qualified ? isQualifiedName(text) : isNCName(text)) return true;
        const span = attributeOf(element, attribute)?.valueSpan ?? element.startTagSpan;
        this.#refuseName(span, `${pathOf(element)}/@${attribute}`, text, qualified);
        // It counts as named, so that no name class is missed.
        if (qualified) node.name = placeholderName;
        return false;
      }
    }
  }

  #refuseName(span: Span, path: string, name: string, qualified: boolean): void {
    this.#diagnostics.at(this.#file.uri, span, path, {
      code: 'schema/malformed-name',
      message: `'${name}' is not a name${qualified ? '' : ' without a colon'}`,
      section: '3',
      data: { name },
    });
  }

  #atNode(node: SchemaNode, code: 'schema/missing-element', message: string): void {
    this.#diagnostics.atNode(node, {
      code,
      message,
      section: '3',
      data: { element: node.element.localName },
    });
  }

  #at(element: XmlElement, finding: Parameters<SchemaDiagnostics['at']>[3]): void {
    this.#diagnostics.at(this.#file.uri, element.startTagSpan, pathOf(element), finding);
  }
}

type AttributeName = 'name' | 'type' | 'combine' | 'href' | 'datatypeLibrary';

const everywhere: ReadonlySet<string> = new Set(['ns', 'datatypeLibrary']);

/** Stands for a name that is none, after the diagnostic. */
const placeholderName = 'unnamed';

function placeholder(node: SchemaNode): SchemaNode {
  const name = node.derive('name');
  name.text = placeholderName;
  return name;
}

function namespaceWords(namespaceName: string): string {
  return namespaceName === '' ? 'no namespace' : `the namespace '${namespaceName}'`;
}

/** Names in schemas are those of XML 1.0 Second Edition, as in the datatypes NCName and QName (RELAX NG §3). */
function isQualifiedName(text: string): boolean {
  const colon = text.indexOf(':');
  return colon < 0 ? isNCName(text) : isNCName(text.slice(0, colon)) && isNCName(text.slice(colon + 1));
}

function contentSpan(element: XmlElement): Span {
  const first: XmlNode | undefined = element.children[0];
  const last = element.children.at(-1);
  return first === undefined || last === undefined
    ? element.startTagSpan
    : { start: first.start, end: last.end };
}
