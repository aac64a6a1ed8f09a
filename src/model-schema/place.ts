import type { ValueDescriptor } from '../descriptor/descriptor.ts';
import { once, onceEach } from '../lazy/once.ts';
import { type ElementType, elementTypes } from '../model/element-types.ts';
import type { ModelKind } from '../model/model-kind.ts';
import { rootProperty } from '../model/roots.ts';

/** What stands at a place of models; where that is a list, in each of its places. */
export interface Place {
  /** What a text or number there means; undefined where there is none. */
  readonly value: ValueDescriptor | undefined;
  /** What stands under the properties of a record there, in libvirt's order. */
  readonly properties: () => ReadonlyMap<string, Place>;
}

/** What the models of a kind are. */
export function modelPlace({ descriptor }: ModelKind<unknown>): Place {
  const { roots } = descriptor;
  const typeOf = elementTypes(descriptor);
  const [only, ...more] = roots;
  if (only !== undefined && more.length === 0) return elementPlace(typeOf(only.type));
  return {
    value: undefined,
    properties: once(
      () => new Map(roots.map((root) => [rootProperty(root), elementPlace(typeOf(root.type))])),
    ),
  };
}

const elementPlace = onceEach((type: ElementType): Place => {
  const { shape, content } = type.descriptor;
  return {
    value: shape === 'scalar' ? content : undefined,
    properties: once(() => {
      const properties = new Map<string, Place>();
      for (const [property, member] of type.members) {
        properties.set(
          property,
          member.kind === 'child' ? elementPlace(member.type) : valuePlace(member.attribute.value),
        );
      }
      if (content !== undefined) properties.set('value', valuePlace(content));
      return properties;
    }),
  };
});

function valuePlace(value: ValueDescriptor): Place {
  return { value, properties: () => nothing };
}

const nothing: ReadonlyMap<string, Place> = new Map();
