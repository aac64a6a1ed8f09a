import type { ElementType } from './element-types.ts';

/**
 * What to say where a property of a type has a text, number or boolean, but stands for child elements, while the attribute of
 * that name has another property; '' elsewhere.
 */
export function renamedAttributeWords(type: ElementType, property: string, value: unknown): string {
  const renamed = `${property}Attribute`;
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isText || type.members.get(renamed)?.kind !== 'attribute') return '';
  return `; the attribute '${property}' is the property '${renamed}'`;
}
