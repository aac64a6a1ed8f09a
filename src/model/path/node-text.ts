import { isPlainObject } from '../plain-object.ts';
import { writeValue } from '../value.ts';
import type { ModelAttribute, ModelNode } from './model-node.ts';

/** The text of an element as in XML; '' where it has none. */
export function nodeText({ value, type }: ModelNode): string {
  if (type === undefined) {
    const children = isPlainObject(value) ? value.children : undefined;
    return Array.isArray(children) ? children.filter((child) => typeof child === 'string').join('') : '';
  }
  const { content } = type.descriptor;
  const text = isPlainObject(value) ? value.value : value;
  return (content && writeValue(text, content)) ?? '';
}

/** The value of an attribute as in XML; undefined where it is absent. */
export function attributeText(found: ModelAttribute | undefined): string | undefined {
  if (found === undefined) return undefined;
  if ('list' in found) return found.list[found.index]?.value;
  return writeValue(found.record[found.attribute.property], found.attribute.value);
}
