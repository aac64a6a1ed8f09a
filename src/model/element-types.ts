import type {
  AttributeDescriptor,
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
} from '../descriptor/descriptor.ts';
import { onceEach } from '../lazy/once.ts';

/** An element type with its parts by name, as reading and writing need them. */
export interface ElementType {
  readonly typeName: string;
  readonly descriptor: ElementDescriptor;
  /** By the key of their names. */
  readonly attributes: ReadonlyMap<string, AttributeDescriptor>;
  /** By the key of their names. */
  readonly children: ReadonlyMap<string, ChildType>;
  /** What the properties of records stand for. */
  readonly members: ReadonlyMap<string, Member>;
}

/** A child of an element type. */
export interface ChildType {
  readonly child: ChildDescriptor;
  readonly type: ElementType;
  /** Its place in libvirt's order, from 0. */
  readonly rank: number;
}

/** What a property of a record stands for. */
type Member =
  | { readonly kind: 'attribute'; readonly attribute: AttributeDescriptor; readonly rank: number }
  | ({ readonly kind: 'child' } & ChildType);

/** The element types of a kind by name, each prepared when the first element of it is met. */
export const elementTypes = onceEach((kind: KindDescriptor): ((typeName: string) => ElementType) => {
  const named: (typeName: string) => ElementType = onceEach((typeName) =>
    prepare(typeName, kind.types[typeName] as ElementDescriptor, named),
  );
  return named;
});

/** The key of a name among the parts of a type; that of names in no namespace is the name itself. */
export function partKey(name: { readonly localName: string; readonly namespaceName?: string }): string {
  return name.namespaceName ? `{${name.namespaceName}}${name.localName}` : name.localName;
}

function prepare(
  typeName: string,
  descriptor: ElementDescriptor,
  named: (typeName: string) => ElementType,
): ElementType {
  // Types may contain themselves, so their children are prepared only when one is met.
  let children: Map<string, ChildType> | undefined;
  let members: Map<string, Member> | undefined;
  const prepareChildren = (): Map<string, ChildType> =>
    new Map(
      descriptor.children.map((child, rank) => [partKey(child), { child, type: named(child.type), rank }]),
    );
  const prepareMembers = (): Map<string, Member> => {
    const found = new Map<string, Member>();
    descriptor.attributes.forEach((attribute, rank) => {
      found.set(attribute.property, { kind: 'attribute', attribute, rank });
    });
    for (const child of type.children.values()) found.set(child.child.property, { kind: 'child', ...child });
    return found;
  };
  const type: ElementType = {
    typeName,
    descriptor,
    attributes: new Map(descriptor.attributes.map((attribute) => [partKey(attribute), attribute])),
    get children() {
      children ??= prepareChildren();
      return children;
    },
    get members() {
      members ??= prepareMembers();
      return members;
    },
  };
  return type;
}
