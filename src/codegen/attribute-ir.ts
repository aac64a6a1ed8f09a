import type { ContentAnnotations, Grammar } from '../relaxng/grammar.ts';
import { mergeAnnotations } from '../relaxng/merge-annotations.ts';
import { expandedNameKey } from '../relaxng/name-class.ts';
import type { ElementPattern, Pattern } from '../relaxng/pattern.ts';
import type { Occurrence } from './content-parts.ts';
import type { AttributeIr } from './ir.ts';
import { valueIr } from './value-ir.ts';

/** An attribute of elements with these definitions, with all that they say about it. */
export function attributeIr(
  grammar: Grammar,
  definitions: readonly ElementPattern[],
  { localName, namespaceName, found, required }: Occurrence<Pattern>,
): AttributeIr {
  const key = expandedNameKey({ localName, namespaceName });
  const said = definitions
    .map((definition) => grammar.annotations.get(definition)?.attributes.get(key))
    .filter((one): one is ContentAnnotations => one !== undefined);
  return { localName, namespaceName, value: valueIr(found), required, annotations: mergeAnnotations(said) };
}
