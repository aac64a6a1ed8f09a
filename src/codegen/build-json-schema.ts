import { foreignProperty } from '../descriptor/foreign.ts';
import type { Annotations } from '../relaxng/grammar.ts';
import { ownAnnotation } from '../relaxng/own-annotation.ts';
import { shapeOf, valueDescriptor } from './build-descriptor.ts';
import type { ChildIr, KindIr, TypeIr, ValueIr } from './ir.ts';
import { attributeProperty, propertyName } from './naming.ts';

/** A JSON Schema (2020-12), as far as ours use it; `tsType` is what json-schema-to-typescript writes in its stead. */
interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The JSON Schema of the models of a kind; every record type is a definition under its name. */
export function buildJsonSchema(ir: KindIr): JsonSchema {
  const records = ir.types.filter((type) => shapeOf(type) === 'record');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: `#/$defs/${ir.root.name}`,
    $defs: Object.fromEntries(records.map((type) => [type.name, recordSchema(type)])),
  };
}

function recordSchema(type: TypeIr): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const hasText = type.content !== undefined;
  for (const attribute of type.attributes) {
    const property = attributeProperty(attribute, type.children, hasText);
    properties[property] = { ...described(attribute.annotations), ...valueSchema(attribute.value) };
    if (attribute.required) required.push(property);
  }
  for (const child of type.children) {
    properties[propertyName(child)] = childSchema(child);
    if (child.required) required.push(propertyName(child));
  }
  if (type.content !== undefined) {
    properties.value = { description: 'The text of the element.', ...valueSchema(type.content) };
  }
  properties[foreignProperty] = {
    description: 'Attributes and elements that the grammar does not describe; kept when writing.',
    type: 'object',
    tsType: 'ForeignContent',
  };
  return {
    title: type.name,
    ...described(type.annotations),
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  };
}

function childSchema(child: ChildIr): JsonSchema {
  const schema = elementSchema(child.type);
  // A record carries its description itself; beside a reference it would make another type of it.
  const description = shapeOf(child.type) === 'record' ? {} : described(child.type.annotations);
  return child.many ? { ...description, type: 'array', items: schema } : { ...description, ...schema };
}

function elementSchema(type: TypeIr): JsonSchema {
  switch (shapeOf(type)) {
    case 'record':
      return { $ref: `#/$defs/${type.name}` };
    case 'scalar':
      return valueSchema(type.content as ValueIr);
    case 'flag':
      return { const: true };
    case 'foreign':
      return { type: 'object', tsType: 'ForeignElement' };
  }
}

function valueSchema(value: ValueIr): JsonSchema {
  const { kind } = valueDescriptor(value);
  if (kind === 'boolean') return { type: 'boolean' };
  if (kind === 'string') return { type: 'string' };
  if (kind === 'integer') {
    if (value.other === 'integer') return { type: 'integer' };
    return { type: ['integer', 'string'], pattern: '^-?[0-9]+$', tsType: 'number | bigint' };
  }
  // Enumerations stay open: a newer libvirt may know more words.
  const literals = value.literals.map((literal) => `'${literal.replace(/[\\']/g, '\\$&')}'`);
  return { type: 'string', examples: value.literals, tsType: [...literals, '(string & {})'].join(' | ') };
}

/** The documentation of a part, with unit, default and release. */
function described(annotations: Annotations): { readonly description?: string } {
  const sentences = [...annotations.documentation.slice(0, 1)];
  for (const [name, label] of labels) {
    const said = ownAnnotation(annotations, name);
    if (said !== undefined) sentences.push(`${label} ${said}.`);
  }
  return sentences.length === 0 ? {} : { description: sentences.join('\n').replaceAll('*/', '*\u200b/') };
}

const labels = [
  ['unit', 'Unit:'],
  ['default', 'Default:'],
  ['since', 'Since libvirt'],
] as const;
