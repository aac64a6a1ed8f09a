import { expect, test } from 'vitest';
import { extractMembers } from '../../src/codegen/extract-members.ts';
import type { JsonSchema } from '../../src/codegen/json-schema.ts';
import { nameWords } from '../../src/codegen/name-words.ts';
import { shareDefinitions } from '../../src/codegen/share-definitions.ts';

function record(
  title: string,
  properties: Readonly<Record<string, JsonSchema>>,
  description?: string,
): JsonSchema {
  const said = description === undefined ? {} : { description };
  return { title, ...said, type: 'object', properties, additionalProperties: false };
}

const amount = { value: { type: 'integer' } };

test('records that are alike are one under a reviewed name, and places say what each of them was', () => {
  const memory = record('Domain', {
    now: { description: 'Now.', $ref: '#/$defs/DomainCurrentMemory' },
    limits: { type: 'array', items: { $ref: '#/$defs/DomainLimit' } },
  });
  const $defs = {
    Domain: memory,
    DomainCurrentMemory: record('DomainCurrentMemory', amount, 'Now, and later. Since 1.0.0.'),
    DomainLimit: record(
      'DomainLimit',
      { value: { description: 'Since 2.0.0.', type: 'integer' } },
      'A limit.',
    ),
  };
  const shared = shareDefinitions(new Map([['domain', { $defs }]]));
  expect(shared.get('domain')?.$defs).toEqual({
    Domain: record('Domain', {
      now: { description: 'Now, and later. Since 1.0.0.', $ref: '#/$defs/DomainSize' },
      limits: { description: 'A limit.', type: 'array', items: { $ref: '#/$defs/DomainSize' } },
    }),
    DomainSize: record(
      'DomainSize',
      { value: { description: 'Since 2.0.0.', type: 'integer' } },
      'An amount of memory or storage, with its unit.',
    ),
  });
});

test('records that are alike have to have a reviewed name', () => {
  const $defs = { Left: record('Left', amount, 'The left.'), Right: record('Right', amount, 'The right.') };
  expect(() => shareDefinitions(new Map([['kind', { $defs }]]))).toThrow('Left, Right are alike');
});

test('what is the same in documents of two kinds belongs to the first of them', () => {
  const schemas = new Map([
    ['a', { $defs: { ASource: record('ASource', amount, 'A source.') } }],
    [
      'b',
      {
        $ref: '#/$defs/B',
        $defs: {
          B: record('B', { source: { $ref: '#/$defs/BSource' } }),
          BSource: record('BSource', amount, 'A source.'),
        },
      },
    ],
  ]);
  expect(shareDefinitions(schemas).get('b')).toEqual({
    $ref: '#/$defs/B',
    $defs: { B: record('B', { source: { $ref: 'a.json#/$defs/ASource' } }) },
  });
});

test('records extend an interface whose members they all have', () => {
  const extras = { $foreign: { $ref: '#/$defs/ForeignContent' }, $order: { $ref: '#/$defs/ContentOrder' } };
  const alias = { alias: { type: 'string' } };
  const $defs = {
    Disk: record('Disk', { dev: { type: 'string' }, ...alias, ...extras }),
    Other: record('Other', { alias: { type: 'integer' }, ...extras }),
  };
  const base = { name: 'Device', description: 'A device.', from: 'Disk', members: ['alias'] };
  expect(extractMembers({ $defs }, [base]).$defs).toEqual({
    Device: {
      title: 'Device',
      description: 'A device.',
      type: 'object',
      properties: { ...alias, ...extras },
    },
    Disk: {
      title: 'Disk',
      allOf: [{ $ref: '#/$defs/Device' }],
      type: 'object',
      properties: { dev: { type: 'string' } },
      unevaluatedProperties: false,
    },
    Other: $defs.Other,
  });
});

test('enumerations that stand at several places have the name of the first kind that has them', () => {
  const policy = { anyOf: [{ enum: ['optional', 'mandatory', 'requisite'] }, { type: 'string' }] };
  const seldom = { anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }] };
  const schemas = new Map([
    ['domain', { $defs: { Disk: record('Disk', { policy: { description: 'What.', ...policy }, seldom }) } }],
    ['snapshot', { $defs: { Image: record('Image', { policy }) } }],
  ]);
  const named = nameWords(schemas, new Map([['domain', 'Domain']]));
  expect(named.get('domain')?.$defs).toEqual({
    Disk: record('Disk', {
      policy: { description: 'What.', $ref: '#/$defs/DomainStartupPolicy' },
      seldom,
    }),
    DomainStartupPolicy: { title: 'DomainStartupPolicy', ...policy },
  });
  expect(named.get('snapshot')?.$defs).toEqual({
    Image: record('Image', { policy: { $ref: 'domain.json#/$defs/DomainStartupPolicy' } }),
  });
});
