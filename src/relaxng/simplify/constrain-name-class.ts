import type { NameClass } from '../name-class.ts';
import { forEachNode } from '../schema/for-each-node.ts';
import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/**
 * Constraints on name classes (RELAX NG §4.16): an except takes away less than it is taken from, and attributes are
 * never namespace declarations. Elements and attributes get their `nameClass` here.
 */
export function constrainNameClass(node: SchemaNode, diagnostics: SchemaDiagnostics): void {
  if (node.kind !== 'element' && node.kind !== 'attribute') return;
  node.nameClass = nameClassOf(node.children.shift() as SchemaNode, diagnostics);
  if (node.kind === 'attribute') refuseDeclarations(node, node.nameClass, diagnostics);
}

/** Recurses into except only, where two levels are the most there can be. */
function nameClassOf(root: SchemaNode, diagnostics: SchemaDiagnostics): NameClass {
  const members: NameClass[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'nameChoice') {
      for (let index = node.children.length - 1; index >= 0; index--) {
        pending.push(node.children[index] as SchemaNode);
      }
    } else {
      members.push(memberOf(node, diagnostics));
    }
  }
  return members.length === 1 ? (members[0] as NameClass) : { kind: 'choice', members };
}

function memberOf(node: SchemaNode, diagnostics: SchemaDiagnostics): NameClass {
  const namespaceName = node.ns ?? '';
  if (node.kind === 'name') return { kind: 'name', namespaceName, localName: node.text };
  const excluded = exceptOf(node, diagnostics);
  const except = excluded === undefined ? {} : { except: excluded };
  return node.kind === 'nsName'
    ? { kind: 'nsName', namespaceName, ...except }
    : { kind: 'anyName', ...except };
}

function exceptOf(node: SchemaNode, diagnostics: SchemaDiagnostics): NameClass | undefined {
  const excluded = node.children[0]?.children[0];
  if (excluded === undefined) return undefined;
  let allowed = true;
  forEachNode(excluded, (inner) => {
    if (inner.kind !== 'anyName' && (inner.kind !== 'nsName' || node.kind !== 'nsName')) return;
    allowed = false;
    diagnostics.atNode(inner, {
      code: 'schema/wildcard-in-except',
      message: `'${inner.kind}' cannot be excluded from '${node.kind}'`,
      section: '4.16',
      data: { outer: node.kind, inner: inner.kind },
    });
  });
  return allowed ? nameClassOf(excluded, diagnostics) : undefined;
}

const declarationNamespaces: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/xmlns',
  'http://www.w3.org/2000/xmlns/',
]);

function refuseDeclarations(node: SchemaNode, nameClass: NameClass, diagnostics: SchemaDiagnostics): void {
  const refuse = (what: string) =>
    diagnostics.atNode(node, {
      code: 'schema/namespace-declaration-as-attribute',
      message: `${what} is for namespace declarations, which are no attributes to RELAX NG`,
      section: '4.16',
    });
  for (const part of partsOf(nameClass)) {
    if (part.kind === 'anyName' || part.kind === 'choice') continue;
    if (declarationNamespaces.has(part.namespaceName)) refuse(`the namespace '${part.namespaceName}'`);
    else if (part.kind === 'name' && part.namespaceName === '' && part.localName === 'xmlns') {
      refuse("the name 'xmlns'");
    }
  }
}

/** A name class and all name classes inside it. */
function partsOf(nameClass: NameClass): NameClass[] {
  const parts = [nameClass];
  for (const part of parts) {
    if (part.kind === 'choice') parts.push(...part.members);
    else if (part.kind !== 'name' && part.except !== undefined) parts.push(part.except);
  }
  return parts;
}
