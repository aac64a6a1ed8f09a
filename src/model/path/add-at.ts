import { type ContentOrder, orderProperty } from '../../descriptor/extras.ts';
import { type ForeignContent, foreignProperty } from '../../descriptor/foreign.ts';
import { escapeAttribute } from '../../xml/escape.ts';
import { parseXml } from '../../xml/parse.ts';
import { childElements, type XmlElement } from '../../xml/tree.ts';
import { readForeignElement } from '../foreign.ts';
import type { ModelKind } from '../model-kind.ts';
import { ModelReader } from '../model-reader.ts';
import type { ModelRecord } from '../model-value.ts';
import { isPlainObject } from '../plain-object.ts';
import { findNodes, type PathOptions } from './find-nodes.ts';
import type { ModelNode } from './model-node.ts';
import { ModelPathError } from './model-path-error.ts';
import { type ParsedPath, parseModelPath } from './parse-model-path.ts';

/** How XML is added to a model. */
export interface AddOptions extends PathOptions {
  /** What prefixes in the XML stand for that it does not declare itself, beside those that libvirt uses. */
  readonly prefixes?: ReadonlyMap<string, string>;
}

/**
 * Adds XML, one element or several, to the element that a path leads to, in place: each behind those of its name. Elements on the way
 * that may stand there are made where they are missing. Comments around the elements are not added. Throws `ModelPathError`, after
 * which some of it may be there.
 */
export function addAt<Model>(
  kind: ModelKind<Model>,
  model: Model,
  path: string | ParsedPath,
  fragment: string,
  options: AddOptions = {},
): void {
  const whole = typeof path === 'string' ? parseModelPath(path) : path;
  if (whole.steps.at(-1)?.isAttribute) {
    throw new ModelPathError(`'${whole.text}' is an attribute, to which no element can be added`);
  }
  const wrapper = parseFragment(fragment, new Map([...libvirtPrefixes(kind), ...(options.prefixes ?? [])]));
  for (const node of findNodes(kind, model, whole, whole.steps, { ...options, creates: true })) {
    addTo(kind, node, wrapper);
  }
}

/** An element around the fragment that declares the prefixes. */
function parseFragment(fragment: string, prefixes: ReadonlyMap<string, string>): XmlElement {
  const declarations = [...prefixes].map(([prefix, name]) => ` xmlns:${prefix}='${escapeAttribute(name)}'`);
  const { document, diagnostics } = parseXml(`<fragment${declarations.join('')}>${fragment}</fragment>`);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new ModelPathError(`the fragment is not well-formed: ${error.message}`);
  const root = document.root as XmlElement;
  if (childElements(root).length === 0) throw new ModelPathError('the fragment has no element');
  return root;
}

function addTo(kind: ModelKind<unknown>, { name, value, type }: ModelNode, wrapper: XmlElement): void {
  if (!isPlainObject(value)) throw new ModelPathError(`<${name}> takes no elements`);
  const target = value as ModelRecord;
  if (type === undefined) {
    addForeign(target, readForeignElement(wrapper));
    return;
  }
  const added = new ModelReader(kind.descriptor).read(wrapper, type.typeName);
  for (const [property, each] of Object.entries(added)) {
    const present = target[property];
    if (property === foreignProperty) {
      const outside = (target[foreignProperty] ??= {});
      if (!isPlainObject(outside)) throw new ModelPathError(`${foreignProperty} of <${name}> is no object`);
      addForeign(outside as ModelRecord, each as ForeignContent);
    } else if (property === orderProperty) {
      // It says where they stand among each other; what stands inside them has an order of its own.
      const hasText = (each as ContentOrder).some((entry) => typeof entry === 'object' && 'text' in entry);
      if (hasText) throw new ModelPathError('the fragment has text beside its elements');
    } else if (property === 'value' && type.descriptor.content !== undefined) {
      throw new ModelPathError('the fragment has text beside its elements');
    } else if (present === undefined || Array.isArray(each)) {
      target[property] = Array.isArray(present) ? [...present, ...(each as [])] : each;
    } else {
      throw new ModelPathError(`<${name}> has an element '${property}' already`);
    }
  }
}

function addForeign(
  target: ModelRecord,
  { children = [] }: ForeignContent | { children?: readonly unknown[] },
): void {
  const present = Array.isArray(target.children) ? target.children : [];
  target.children = [...present, ...(children as [])];
}

/** The prefixes that libvirt uses in documents of a kind. */
function libvirtPrefixes({ descriptor }: ModelKind<unknown>): Map<string, string> {
  const prefixes = new Map<string, string>();
  for (const { children } of Object.values(descriptor.types)) {
    for (const { property, namespaceName } of children) {
      if (namespaceName !== undefined) prefixes.set(property.slice(0, property.indexOf(':')), namespaceName);
    }
  }
  return prefixes;
}
