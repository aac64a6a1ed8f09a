import { nearestWord } from '../../text/nearest-word.ts';
import { elementTypes } from '../element-types.ts';
import type { ModelKind } from '../model-kind.ts';
import type { ModelRecord } from '../model-value.ts';
import { isPlainObject } from '../plain-object.ts';
import { rootOf } from '../roots.ts';
import { attributeOfNode, childNodes, knownChild, type ModelNode } from './model-node.ts';
import { ModelPathError } from './model-path-error.ts';
import { attributeText, nodeText } from './node-text.ts';
import type { ParsedPath, PathPredicate, PathStep } from './parse-model-path.ts';

/** How many of several matches are named in an error. */
const mostNamed = 8;

/** What a path means for a model. */
export interface PathOptions {
  /** Whether it may lead to several things. */
  readonly all?: boolean;
}

/** The elements that the steps of a path up to an attribute lead to; at least one. Throws `ModelPathError`. */
export function findNodes(
  kind: ModelKind<unknown>,
  model: unknown,
  path: ParsedPath,
  steps: readonly PathStep[],
  options: PathOptions & { readonly creates?: boolean },
): ModelNode[] {
  let nodes = [rootNode(kind, model, path)];
  for (const step of steps) {
    const next = nodes.flatMap((node) => {
      const children = filtered(childNodes(node, step.name), step.predicates);
      return children.length === 0 && options.creates ? created(node, step) : children;
    });
    if (next.length === 0) throw new ModelPathError(missingWords(nodes, step));
    if (next.length > 1 && options.all !== true) {
      const named = next.slice(0, mostNamed).map(({ address }) => address);
      const others = next.length > mostNamed ? ` and ${next.length - mostNamed} more` : '';
      throw new ModelPathError(`'${step.text}' matches several: ${named.join(', ')}${others}`);
    }
    nodes = next;
  }
  return nodes;
}

function rootNode(kind: ModelKind<unknown>, model: unknown, path: ParsedPath): ModelNode {
  const found = isPlainObject(model) ? rootOf(kind.descriptor, model as ModelRecord) : undefined;
  if (found === undefined) throw new ModelPathError(`this is no model of a ${kind.name} document`);
  const { localName } = found.root;
  if (path.root !== undefined && path.root !== localName) {
    throw new ModelPathError(`'${path.text}': the root element is <${localName}>, not <${path.root}>`);
  }
  const type = elementTypes(kind.descriptor)(found.root.type);
  return { name: localName, address: '/', value: found.value, type, holder: undefined };
}

function filtered(nodes: readonly ModelNode[], predicates: readonly PathPredicate[]): ModelNode[] {
  let left = [...nodes];
  for (const predicate of predicates) {
    left = left.filter((node, index) =>
      'position' in predicate ? predicate.position === index + 1 : holds(node, predicate),
    );
  }
  return left;
}

function holds(
  node: ModelNode,
  { steps, value }: Exclude<PathPredicate, { readonly position: number }>,
): boolean {
  const texts = textsAt(node, steps);
  return value === undefined ? texts.length > 0 : texts.includes(value);
}

/** The texts that steps lead to from an element. */
function textsAt(start: ModelNode, steps: readonly PathStep[]): string[] {
  let nodes = [start];
  for (const { name, isAttribute } of steps) {
    if (isAttribute) return nodes.flatMap((node) => attributeText(attributeOfNode(node, name)) ?? []);
    nodes = nodes.flatMap((node) => childNodes(node, name));
  }
  return nodes.map(nodeText);
}

/** A new child of an element: there is none of the name, and nothing is said about what it should be like. */
function created({ value, type: outer, address, holder }: ModelNode, step: PathStep): ModelNode[] {
  const known = outer && knownChild(outer, step.name);
  if (known === undefined || step.predicates.length > 0 || !isPlainObject(value)) return [];
  const record = value as Record<string, unknown>;
  const { property, many, namespaceName } = known.child;
  const { shape } = known.type.descriptor;
  const isOutside = shape === 'foreign';
  const outside = { name: property, ...(namespaceName === undefined ? {} : { namespaceName }) };
  const child = isOutside ? outside : shape === 'record' ? {} : shape === 'flag' ? true : '';
  record[property] = many ? [child] : child;
  const prefix = holder === undefined ? '' : `${address}/`;
  const own = { object: record, property, index: many ? 0 : undefined };
  const type = isOutside ? undefined : known.type;
  return [{ name: step.name, address: prefix + step.name, value: child, type, holder: own }];
}

function missingWords(nodes: readonly ModelNode[], { name, text, predicates }: PathStep): string {
  const [first] = nodes as [ModelNode];
  const there = nodes.flatMap((node) => childNodes(node, name));
  if (there.length > 0 && predicates.length > 0) {
    const values = predicates.flatMap((predicate) =>
      'position' in predicate ? [] : there.flatMap((node) => textsAt(node, predicate.steps)),
    );
    const found = values.length > 0 && values.length <= mostNamed ? `; there are: ${values.join(', ')}` : '';
    return `nothing matches '${text}': of ${there.length} <${name}> in <${first.name}> none is like that${found}`;
  }
  const known = [...(first.type?.members.values() ?? [])].flatMap((member) =>
    member.kind === 'child' ? [member.child.property] : [],
  );
  if (first.type !== undefined && knownChild(first.type, name) !== undefined) {
    return `nothing matches '${text}': <${first.name}> has no <${name}>`;
  }
  const meant = nearestWord(name, known);
  const suggestion = meant === undefined ? '' : `; did you mean '${meant}'?`;
  return `nothing matches '${text}': there is no element '${name}' in <${first.name}>${suggestion}`;
}
