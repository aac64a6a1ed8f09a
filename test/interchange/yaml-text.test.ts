import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Plain } from '../../src/interchange/plain-model.ts';
import { readJson } from '../../src/interchange/read-json.ts';
import { writeJson } from '../../src/interchange/write-json.ts';
import { writeYaml } from '../../src/interchange/write-yaml.ts';

/** Texts as documents have them, and all that YAML could take for something else. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\t', ':', '#', '-', '1', '.', 'e', '_', "'", '"', '\r', '0', 'x'),
  }),
  fc.constantFrom(
    'yes',
    'No',
    'ON',
    'null',
    '~',
    'true',
    '12:30:45',
    '2001-01-01',
    '.inf',
    '1_000',
    '0b1',
    '---',
    '...',
    '<<',
    '=',
    'e1000',
    '+1',
    '?',
    '- a',
    '| a',
    '%a',
    'a: b',
    'a #b',
  ),
);
const plain = fc.letrec<{ value: Plain; record: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    tie('record'),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
  record: fc.dictionary(fc.oneof(text, fc.constantFrom('a', 'b', '$order', 'qemu:arg')), tie('value'), {
    maxKeys: 4,
  }),
}));

test('readers of YAML find in the text what was written', () => {
  fc.assert(
    fc.property(plain.record, (value) => {
      const written = writeYaml(value);
      for (const version of ['1.2', '1.1'] as const) {
        expect(
          parse(written, { version, merge: false, schema: version === '1.2' ? 'core' : 'yaml-1.1' }),
        ).toEqual(JSON.parse(JSON.stringify(value)));
      }
    }),
    { numRuns: 500 },
  );
});

test('runs of empty lines take no longer than other texts', () => {
  const record = { title: `a${'\n'.repeat(200_000)}b\n\n` };
  expect(parse(writeYaml(record))).toEqual(record);
});

test('so do readers of JSON', () => {
  fc.assert(
    fc.property(plain.value, (value) => {
      const written = writeJson(value);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(readJson(written).diagnostics).toEqual([]);
    }),
  );
});

test('what is JSON for JavaScript is JSON for us, and nothing else is', () => {
  const signs = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    'null',
    '1',
    '-',
    '.',
    'e',
    ' ',
    '\n',
    'true',
    '0',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(signs).map((parts) => parts.join('')),
        fc.json(),
      ),
      (source) => {
        expect(readJson(source).root !== undefined).toBe(isJson(source));
      },
    ),
    { numRuns: 2000 },
  );
});

test('the layout is what people write', () => {
  const value = {
    type: 'kvm',
    title: 'A guest, of one line',
    description: 'several\nlines\n',
    mac: '52:54:00:00:00:01',
    port: '0',
    quote: "it's",
    readonly: true,
    features: {},
    disk: [{ type: 'file', tags: ['a', 'b'], empty: [] }, []],
    lists: [[1, 2], [{ a: 1 }]],
    'qemu:arg': 5,
    $order: ['disk', { comment: 'c' }],
  };
  expect(writeYaml(value)).toBe(`type: kvm
title: A guest, of one line
description: |
  several
  lines
mac: '52:54:00:00:00:01'
port: '0'
quote: "it's"
readonly: true
features: {}
disk:
  - type: file
    tags:
      - a
      - b
    empty: []
  - []
lists:
  -
    - 1
    - 2
  -
    - a: 1
qemu:arg: 5
$order: ["disk", {"comment": "c"}]
`);
});

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
