import type { AttributeDescriptor } from '../../descriptor/descriptor.ts';
import { type ForeignAttribute, foreignProperty } from '../../descriptor/foreign.ts';
import type { ChildType, ElementType } from '../element-types.ts';
import { isPlainObject } from '../plain-object.ts';

/** An element of a model, as paths lead to it. */
export interface ModelNode {
  readonly name: string;
  /** The path that leads to it alone. */
  readonly address: string;
  /** A record, a scalar, `true`, or a foreign element. */
  readonly value: unknown;
  /** Undefined outside the grammar. */
  readonly type: ElementType | undefined;
  /** What it stands in; undefined for the root element. */
  readonly holder: Holder | undefined;
}

/** Where the value of an element stands: in a property, or in a list. */
export interface Holder {
  readonly object: Record<string, unknown>;
  readonly property: string;
  readonly index: number | undefined;
}

/** The attributes of an element, of the grammar or not, that have a name. */
export type ModelAttribute =
  | { readonly record: Record<string, unknown>; readonly attribute: AttributeDescriptor }
  | { readonly list: ForeignAttribute[]; readonly index: number };

/** The child elements of a name. */
export function childNodes(node: ModelNode, name: string): ModelNode[] {
  const { value, type } = node;
  if (!isPlainObject(value)) return [];
  const record = value as Record<string, unknown>;
  const known = type && knownChild(type, name);
  const values = known === undefined ? undefined : record[known.child.property];
  const found: Omit<ModelNode, 'address'>[] = [];
  if (known !== undefined && values !== undefined) {
    const { property } = known.child;
    const isList = Array.isArray(values);
    (isList ? values : [values]).forEach((each: unknown, index) => {
      const holder = { object: record, property, index: isList ? index : undefined };
      const isOutside = known.type.descriptor.shape === 'foreign';
      found.push({ name, value: each, type: isOutside ? undefined : known.type, holder });
    });
  }
  const around = foreignPart(record, type);
  listOf(around?.children).forEach((child, index) => {
    if (!isPlainObject(child) || child.name !== name) return;
    const holder = { object: around as Record<string, unknown>, property: 'children', index };
    found.push({ name, value: child, type: undefined, holder });
  });
  const prefix = node.holder === undefined ? '' : `${node.address}/`;
  return found.map((one, index) => ({
    ...one,
    address: `${prefix}${name}${found.length > 1 ? `[${index + 1}]` : ''}`,
  }));
}

/** What a name means among the children of a type. */
export function knownChild({ members }: ElementType, name: string): ChildType | undefined {
  const exact = members.get(name);
  if (exact?.kind === 'child') return exact;
  for (const member of members.values()) {
    if (member.kind === 'child' && member.child.localName === name) return member;
  }
  return undefined;
}

/** The attribute of a name; undefined where neither the grammar nor the element has one. */
export function attributeOfNode({ value, type }: ModelNode, name: string): ModelAttribute | undefined {
  if (!isPlainObject(value)) return undefined;
  const record = value as Record<string, unknown>;
  const attribute = type?.attributes.get(name);
  if (attribute !== undefined) return { record, attribute };
  const list = listOf(foreignPart(record, type)?.attributes);
  const index = list.findIndex((one) => isPlainObject(one) && one.name === name);
  return index < 0 ? undefined : { list: list as ForeignAttribute[], index };
}

/** The names of the attributes of an element that are outside the grammar. */
export function foreignAttributeNames({ value, type }: ModelNode): string[] {
  if (!isPlainObject(value)) return [];
  const attributes = listOf(foreignPart(value, type)?.attributes);
  return attributes.flatMap((one) => (isPlainObject(one) ? String(one.name) : []));
}

/** What of an element is outside the grammar: all of a foreign one. */
function foreignPart(
  record: Readonly<Record<string, unknown>>,
  type: ElementType | undefined,
): Record<string, unknown> | undefined {
  const part = type === undefined ? record : record[foreignProperty];
  return isPlainObject(part) ? part : undefined;
}

/** A list in a model; an empty one where something else stands, which `write` refuses. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
