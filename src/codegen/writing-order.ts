import { expandedNameKey } from '../relaxng/name-class.ts';
import type { AttributeIr, ChildIr, TypeIr } from './ir.ts';
import { libvirtOrder } from './libvirt-order.ts';
import { attributeProperty, propertyName } from './naming.ts';
import { sequenceOrder } from './sequence-order.ts';

/** The attributes of a type in the order libvirt writes them. */
export function attributesInOrder({ name, attributes, children, content }: TypeIr): readonly AttributeIr[] {
  const property = (one: AttributeIr): string => attributeProperty(one, children, content !== undefined);
  return inOrder(name, attributes, property);
}

/** The children of a type in the order libvirt writes them; never in one that the grammar refuses. */
export function childrenInOrder(type: TypeIr): readonly ChildIr[] {
  const wanted = inOrder(type.name, type.children, propertyName);
  const before = sequenceOrder(type.definitions);
  const ordered = new Set<ChildIr>();
  const met = new Set<ChildIr>();
  const place = (child: ChildIr): void => {
    if (met.has(child)) return;
    met.add(child);
    const earlier = before.get(expandedNameKey(child));
    for (const one of wanted) if (earlier?.has(expandedNameKey(one))) place(one);
    ordered.add(child);
  };
  for (const child of wanted) place(child);
  return [...ordered];
}

function inOrder<Part>(typeName: string, parts: readonly Part[], property: (part: Part) => string): Part[] {
  const order = libvirtOrder[typeName] ?? [];
  const rank = (part: Part): number => {
    const place = order.indexOf(property(part));
    return place < 0 ? order.length : place;
  };
  return [...parts].sort((a, b) => rank(a) - rank(b));
}
