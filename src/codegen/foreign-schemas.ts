import type { JsonSchema } from './json-schema.ts';

const attribute: JsonSchema = {
  type: 'object',
  properties: { name: { type: 'string' }, namespaceName: { type: 'string' }, value: { type: 'string' } },
  required: ['name', 'value'],
  additionalProperties: false,
};

const attributes: JsonSchema = { type: 'array', items: attribute };
const element: JsonSchema = { $ref: '#/$defs/ForeignElement' };

/** The JSON Schemas of what no grammar describes, by the names of their types (src/descriptor/foreign.ts). */
export const foreignSchemas: Readonly<Record<'ForeignContent' | 'ForeignElement', JsonSchema>> = {
  ForeignContent: {
    title: 'ForeignContent',
    description: 'Attributes and elements that the grammar does not describe; kept when writing.',
    type: 'object',
    properties: { attributes, children: { type: 'array', items: element } },
    additionalProperties: false,
  },
  ForeignElement: {
    title: 'ForeignElement',
    description: 'An element that the grammar does not describe, with everything in it.',
    type: 'object',
    properties: {
      name: { type: 'string' },
      namespaceName: { type: 'string' },
      attributes,
      children: { type: 'array', items: { anyOf: [element, { type: 'string' }] } },
    },
    required: ['name'],
    additionalProperties: false,
  },
};
