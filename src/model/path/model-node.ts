import type { AttributeDescriptor } from '../../descriptor/descriptor.ts';
import { type ForeignAttribute, type ForeignElement, foreignProperty } from '../../descriptor/foreign.ts';
import { isPlainObject } from '../check-extras.ts';
import type { ChildType, ElementType } from '../element-types.ts';

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
    const list = known.child.many ? (values as unknown[]) : [values];
    list.forEach((each, index) => {
      const holder = { object: record, property, index: known.child.many ? index : undefined };
      const isOutside = known.type.descriptor.shape === 'foreign';
      found.push({ name, value: each, type: isOutside ? undefined : known.type, holder });
    });
  }
  const around =
    type === undefined ? record : (record[foreignProperty] as Record<string, unknown> | undefined);
  const outside = (around?.children ?? []) as unknown[];
  outside.forEach((child, index) => {
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
  const around = type === undefined ? (value as unknown as ForeignElement) : record[foreignProperty];
  const list = ((around as ForeignElement | undefined)?.attributes ?? []) as ForeignAttribute[];
  const index = list.findIndex((one) => one.name === name);
  return index < 0 ? undefined : { list, index };
}
