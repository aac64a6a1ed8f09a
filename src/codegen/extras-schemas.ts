import type { JsonSchema } from './json-schema.ts';

const string: JsonSchema = { type: 'string' };
const element: JsonSchema = { $ref: '#/$defs/ForeignElement' };
const comment: JsonSchema = { $ref: '#/$defs/Comment' };
const instruction: JsonSchema = { $ref: '#/$defs/Instruction' };
const attributes = list(record({ name: string, namespaceName: string, value: string }, ['name', 'value']));
/** Where among the content something stands that is not between two children. */
const place = {
  at: { type: 'integer', minimum: 0 },
  inside: { const: true },
  outside: { enum: ['before', 'after'] },
};

/**
 * The JSON Schemas of what records may have beside the members of their types, by the names of their types
 * (src/descriptor/foreign.ts and extras.ts).
 */
export const extrasSchemas: Readonly<Record<string, JsonSchema>> = {
  ForeignContent: {
    title: 'ForeignContent',
    description: 'Attributes and elements that the grammar does not describe; kept when writing.',
    ...record({ attributes, children: list(element) }),
  },
  ForeignElement: {
    title: 'ForeignElement',
    description: 'An element that the grammar does not describe, with everything in it.',
    ...record(
      {
        name: string,
        namespaceName: string,
        attributes,
        children: list({ anyOf: [element, comment, instruction, string] }),
      },
      ['name'],
    ),
  },
  Comment: {
    title: 'Comment',
    description: 'A comment.',
    ...record({ comment: string, ...place }, ['comment']),
  },
  Instruction: {
    title: 'Instruction',
    description: 'A processing instruction.',
    ...record({ instruction: string, value: string, ...place }, ['instruction', 'value']),
  },
  ContentOrder: {
    title: 'ContentOrder',
    description:
      'The content of an element as it stands in the document: names of properties, comments, processing instructions, stray text.',
    ...list({ anyOf: [string, comment, instruction, record({ text: string }, ['text'])] }),
  },
};

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function record(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}
