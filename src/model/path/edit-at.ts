import type { ForeignAttribute } from '../../descriptor/foreign.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { ModelKind } from '../model-kind.ts';
import { isPlainObject } from '../plain-object.ts';
import { readValue } from '../value.ts';
import { findNodes, type PathOptions } from './find-nodes.ts';
import { attributeOfNode, foreignAttributeNames, type Holder, type ModelNode } from './model-node.ts';
import { ModelPathError } from './model-path-error.ts';
import { attributeText, nodeText } from './node-text.ts';
import { type ParsedPath, type PathStep, parseModelPath } from './parse-model-path.ts';

/**
 * The texts of all attributes or elements that a path leads to, as in XML: `'no'` where the model has `false`, '' for elements
 * without text. Throws `ModelPathError` where there are none.
 */
export function getAt<Model>(kind: ModelKind<Model>, model: Model, path: string | ParsedPath): string[] {
  const { whole, elements, attribute } = partsOf(path);
  const nodes = findNodes(kind, model, whole, elements, { all: true });
  if (attribute === undefined) return nodes.map(nodeText);
  const found = nodes.flatMap((node) => attributeText(attributeOfNode(node, attribute.name)) ?? []);
  if (found.length === 0) throw new ModelPathError(attributeWords(nodes[0] as ModelNode, attribute));
  return found;
}

/**
 * Sets the attribute or the text of the element that a path leads to, in place, to what a text in XML means: `managed='no'` is
 * false. Elements on the way that may stand there are made where they are missing; an empty text makes one that has none. Throws
 * `ModelPathError`, after which elements that were made on the way are there.
 */
export function setAt<Model>(
  kind: ModelKind<Model>,
  model: Model,
  path: string | ParsedPath,
  text: string,
  options: PathOptions = {},
): void {
  const { whole, elements, attribute } = partsOf(path);
  for (const node of findNodes(kind, model, whole, elements, { ...options, creates: true })) {
    if (attribute === undefined) setText(node, text, whole);
    else setAttribute(node, attribute, text);
  }
}

/** Removes the attribute or element that a path leads to, in place. Throws `ModelPathError` where there is none. */
export function removeAt<Model>(
  kind: ModelKind<Model>,
  model: Model,
  path: string | ParsedPath,
  options: PathOptions = {},
): void {
  const { whole, elements, attribute } = partsOf(path);
  const nodes = findNodes(kind, model, whole, elements, options);
  if (attribute !== undefined) {
    const found = nodes.filter((node) => attributeText(attributeOfNode(node, attribute.name)) !== undefined);
    if (found.length === 0) throw new ModelPathError(attributeWords(nodes[0] as ModelNode, attribute));
    for (const node of found) removeAttribute(node, attribute.name);
    return;
  }
  // From the last of a list to the first, so that positions hold.
  for (const { holder } of nodes.reverse()) {
    if (holder === undefined) throw new ModelPathError(`'${whole.text}' is the whole document`);
    removeFrom(holder);
  }
}

/** A path in its parts: the steps to elements, and the attribute at its end. */
function partsOf(path: string | ParsedPath): {
  readonly whole: ParsedPath;
  readonly elements: readonly PathStep[];
  readonly attribute: PathStep | undefined;
} {
  const whole = typeof path === 'string' ? parseModelPath(path) : path;
  const last = whole.steps.at(-1);
  if (last?.isAttribute !== true) return { whole, elements: whole.steps, attribute: undefined };
  return { whole, elements: whole.steps.slice(0, -1), attribute: last };
}

function setText(node: ModelNode, text: string, { text: path }: ParsedPath): void {
  const { type, value, holder, name } = node;
  if (type === undefined) {
    if (!isPlainObject(value))
      throw new ModelPathError(`'${path}': <${name}> is no element outside the grammar`);
    (value as Record<string, unknown>).children = [text];
    return;
  }
  const { content } = type.descriptor;
  if (content === undefined) {
    // The element itself is what was asked for: `features/acpi=`.
    if (text === '') return;
    throw new ModelPathError(`'${path}': <${name}> has no text; name an attribute or a child of it`);
  }
  const read = readValue(text, content);
  if (isPlainObject(value)) (value as Record<string, unknown>).value = read;
  else if (holder !== undefined) put(holder, read);
}

function setAttribute(node: ModelNode, step: PathStep, text: string): void {
  const found = attributeOfNode(node, step.name);
  if (found === undefined) throw new ModelPathError(attributeWords(node, step));
  if ('attribute' in found) found.record[found.attribute.property] = readValue(text, found.attribute.value);
  else found.list[found.index] = { ...(found.list[found.index] as ForeignAttribute), value: text };
}

function removeAttribute(node: ModelNode, name: string): void {
  const found = attributeOfNode(node, name);
  if (found === undefined) return;
  if ('attribute' in found) delete found.record[found.attribute.property];
  else found.list.splice(found.index, 1);
}

function put({ object, property, index }: Holder, value: unknown): void {
  if (index === undefined) object[property] = value;
  else (object[property] as unknown[])[index] = value;
}

function removeFrom({ object, property, index }: Holder): void {
  const list = object[property];
  if (index === undefined || !Array.isArray(list) || list.length === 1) delete object[property];
  else list.splice(index, 1);
}

function attributeWords(node: ModelNode, step: PathStep): string {
  const { name, type } = node;
  const known = [...(type?.attributes.values() ?? [])].map(({ localName }) => localName);
  if (known.includes(step.name))
    return `nothing matches '${step.text}': <${name}> has no attribute '${step.name}'`;
  const meant = nearestWord(step.name, [...known, ...foreignAttributeNames(node)]);
  const suggestion = meant === undefined ? '' : `; did you mean '${meant}'?`;
  return `nothing matches '${step.text}': there is no attribute '${step.name}' of <${name}>${suggestion}`;
}
