import type {
  AttributeDescriptor,
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
  QualifiedName,
  ValueDescriptor,
} from '../descriptor/descriptor.ts';
import type { ExpandedName } from '../relaxng/name-class.ts';
import { ownAnnotation } from '../relaxng/own-annotation.ts';
import type { AttributeIr, ChildIr, KindIr, TypeIr, ValueIr } from './ir.ts';
import { libvirtLayout } from './libvirt-layout.ts';
import { attributeProperty, propertyName } from './naming.ts';
import { attributesInOrder, childrenInOrder } from './writing-order.ts';

/** The descriptor of a kind whose types have their names, with the types that belong to it. */
export function buildDescriptor(ir: KindIr): KindDescriptor {
  return {
    kind: ir.kind,
    roots: ir.roots.map((root) => ({ ...qualifiedName(root), type: root.name })),
    types: Object.fromEntries(ir.types.map((type) => [type.name, elementDescriptor(type)])),
  };
}

function elementDescriptor(type: TypeIr): ElementDescriptor {
  const hasText = type.content !== undefined;
  const layout = libvirtLayout[type.name];
  return {
    shape: shapeOf(type),
    attributes: attributesInOrder(type).map((attribute) =>
      attributeDescriptor(attribute, attributeProperty(attribute, type.children, hasText)),
    ),
    children: childrenInOrder(type).map(childDescriptor),
    ...(type.content === undefined ? {} : { content: valueDescriptor(type.content.value) }),
    ...(layout === undefined ? {} : { layout }),
  };
}

/** What an element is in the model; see `ElementDescriptor.shape`. */
export function shapeOf(type: TypeIr): ElementDescriptor['shape'] {
  if (type.attributes.length > 0 || type.children.length > 0) return 'record';
  if (type.open) return 'foreign';
  return type.content === undefined ? 'flag' : 'scalar';
}

function attributeDescriptor(attribute: AttributeIr, property: string): AttributeDescriptor {
  const implied = ownAnnotation(attribute.annotations, 'default');
  return {
    property,
    ...qualifiedName(attribute),
    value: valueDescriptor(attribute.value),
    ...(attribute.required ? { required: true } : {}),
    ...(implied === undefined ? {} : { default: implied }),
  };
}

function childDescriptor(child: ChildIr): ChildDescriptor {
  return {
    property: propertyName(child),
    ...qualifiedName(child),
    type: child.type.name,
    ...(child.many ? { many: true } : {}),
    ...(child.required ? { required: true } : {}),
  };
}

/** How a value is read and written: `yes`/`no` and `on`/`off` are booleans, other literals an enumeration. */
export function valueDescriptor(value: ValueIr): ValueDescriptor {
  const { literals, other } = value;
  if (literals.length === 0)
    return { kind: other === 'integer' || other === 'wideInteger' ? 'integer' : 'string' };
  if (other === 'none' && literals.length === 2) {
    if (literals.includes('yes') && literals.includes('no'))
      return { kind: 'boolean', true: 'yes', false: 'no' };
    if (literals.includes('on') && literals.includes('off'))
      return { kind: 'boolean', true: 'on', false: 'off' };
  }
  return { kind: 'enumeration', literals };
}

function qualifiedName({ localName, namespaceName }: ExpandedName): QualifiedName {
  return namespaceName === '' ? { localName } : { localName, namespaceName };
}
