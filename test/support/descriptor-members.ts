import type { ElementDescriptor, KindDescriptor, ValueDescriptor } from '../../src/descriptor/descriptor.ts';

/**
 * Everything that the types of a kind describe, each as `Type@attribute`, `Type/child` or `Type#text`, and where they are told
 * apart, each of its values (`Type@attribute=word`). Types that no root leads to are left out.
 */
export function membersOf(kind: KindDescriptor): Set<string> {
  const members = new Set<string>();
  const addValues = (member: string, value: ValueDescriptor): void => {
    members.add(member);
    for (const word of wordsOf(value)) members.add(`${member}=${word}`);
  };
  const typeNames = new Set(kind.roots.map(({ type }) => type));
  for (const typeName of typeNames) {
    const { attributes, children, content } = kind.types[typeName] as ElementDescriptor;
    for (const { property, value } of attributes) addValues(`${typeName}@${property}`, value);
    if (content !== undefined) addValues(`${typeName}#text`, content);
    for (const { property, type } of children) {
      members.add(`${typeName}/${property}`);
      typeNames.add(type);
    }
  }
  return members;
}

/** Which of these a model has. */
export function membersIn(kind: KindDescriptor, model: unknown): Set<string> {
  const members = new Set<string>();
  const addValue = (member: string, value: unknown, descriptor: ValueDescriptor): void => {
    members.add(member);
    const word = wordOf(value, descriptor);
    if (word !== undefined) members.add(`${member}=${word}`);
  };
  const [only, ...others] = kind.roots;
  const open: { readonly value: unknown; readonly typeName: string }[] =
    others.length === 0
      ? [{ value: model, typeName: only?.type as string }]
      : kind.roots.map(({ localName, type }) => ({
          value: (model as Properties)[localName],
          typeName: type,
        }));
  for (const { value, typeName } of open) {
    if (value === undefined) continue;
    const { shape, attributes, children, content } = kind.types[typeName] as ElementDescriptor;
    if (shape === 'foreign') continue;
    const record: Properties =
      typeof value === 'object' && value !== null ? (value as Properties) : { value };
    if (content !== undefined && record.value !== undefined)
      addValue(`${typeName}#text`, record.value, content);
    for (const attribute of attributes) {
      const { property } = attribute;
      if (record[property] !== undefined)
        addValue(`${typeName}@${property}`, record[property], attribute.value);
    }
    for (const { property, type } of children) {
      const values = [record[property]].flat().filter((one) => one !== undefined);
      if (values.length > 0) members.add(`${typeName}/${property}`);
      for (const one of values) open.push({ value: one, typeName: type });
    }
  }
  return members;
}

type Properties = Readonly<Record<string, unknown>>;

function wordsOf(descriptor: ValueDescriptor): readonly string[] {
  if (descriptor.kind === 'boolean') return [descriptor.true, descriptor.false];
  return descriptor.kind === 'enumeration' ? descriptor.literals : [];
}

function wordOf(value: unknown, descriptor: ValueDescriptor): string | undefined {
  if (descriptor.kind === 'boolean' && typeof value === 'boolean')
    return value ? descriptor.true : descriptor.false;
  return descriptor.kind === 'enumeration' ? String(value) : undefined;
}
