import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Domain } from '../../generated/domain.ts';
import { fromJson, toJson } from '../../src/interchange/json.ts';
import { fromYaml, toYaml } from '../../src/interchange/yaml.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { modelSchemas } from '../../src/model-schema/model-schemas.ts';

const schema = await modelSchemas.domain();
const deep = 100_000;

const codes = (read: typeof fromJson, text: string): readonly string[] =>
  read(schema, text).diagnostics.map(({ code }) => code);

test('JSON may be nested at any depth', () => {
  const lists = '['.repeat(deep) + ']'.repeat(deep);
  expect(codes(fromJson, lists)).toEqual(['model/wrong-shape']);
  expect(codes(fromJson, '{"a":'.repeat(deep))).toEqual(['model/json-syntax']);
  expect(codes(fromJson, `{ "type": "kvm", "name": "a", "metadata": ${lists} }`)).toContain(
    'model/wrong-shape',
  );
});

test('deep models become JSON and are read again', () => {
  const text = toJson(schema, nested(deep / 5));
  const { model, diagnostics } = fromJson(schema, text);
  expect(diagnostics).toEqual([]);
  expect(toJson(schema, model as Domain) === text).toBe(true);
});

test('YAML is read to a depth that people do not reach', () => {
  for (const text of ['- '.repeat(deep), '? '.repeat(deep), '{a: '.repeat(deep), '['.repeat(deep)]) {
    expect(codes(fromYaml, text)).toEqual(['model/too-deep']);
  }
  const model = nested(200);
  expect(fromYaml(schema, toYaml(schema, model))).toEqual({ model, diagnostics: [] });
  expect(codes(fromYaml, toYaml(schema, nested(deep / 5)))).toEqual(['model/too-deep']);
});

test('a few aliases do not fill the memory', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 40; level++) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  const found = codes(fromYaml, lines.join('\n'));
  expect(found.filter((code) => code === 'model/too-many-aliases').length).toBe(1);
});

test('a chain of aliases may be long', () => {
  const lines = ['a0: &a0 { name: a }'];
  for (let level = 1; level < 200; level++)
    lines.push(`a${level}: &a${level} { name: a, children: [*a${level - 1}] }`);
  expect(codes(fromYaml, `${lines.join('\n')}\ntype: kvm\nname: a\nmetadata: *a199\n`)).not.toContain(
    'model/wrong-shape',
  );
});

test('keys that objects have by nature are unknown like others, and do nothing', () => {
  for (const read of [fromJson, fromYaml]) {
    const text =
      '{"__proto__": {"name": "p"}, "constructor": {"prototype": {"x": 1}}, "type": "kvm", "name": "a"}';
    expect(codes(read, text)).toEqual(['model/unknown-property', 'model/unknown-property']);
  }
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('no text makes a reader throw, and each finding has a place in the text', () => {
  const signs = fc.constantFrom(
    ...'{}[]:,-?&*!|>%@#"\'\\ \n\t~.0a',
    ': ',
    '- ',
    '? ',
    '---\n',
    '...\n',
    '!!int ',
    '&a ',
    '*a',
    '<<: ',
    'type: kvm\n',
    '\r',
    '\ufeff',
    '\u0000',
    '\ud800',
  );
  const texts = fc.oneof(
    fc.array(signs, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const read of [fromJson, fromYaml]) {
        for (const { span } of read(schema, text).diagnostics) {
          expect(span?.start).toBeGreaterThanOrEqual(0);
          expect(span?.end).toBeLessThanOrEqual(text.length + 1);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('what is no data is no JSON and no YAML', () => {
  const circular: Record<string, unknown> = { type: 'kvm', name: 'a' };
  circular.devices = { disk: [circular] };
  const models = [circular, { title: Number.NaN }, { title: () => 1 }, { title: null }, { os: new Date(0) }];
  for (const [index, model] of models.entries()) {
    for (const write of [toJson, toYaml]) {
      const code = ['model/circular', 'model/not-a-number'][index] ?? 'model/wrong-shape';
      expect(() => write(schema, model as never)).toThrow(ModelError);
      expect(diagnosticsOf(() => write(schema, model as never))).toEqual([code]);
    }
  }
});

test('a record that stands in two places is no circle', () => {
  const disk = { type: 'file', target: { dev: 'vda' } } as const;
  const model: Domain = { type: 'kvm', name: 'a', devices: { disk: [disk, disk] } };
  expect(JSON.parse(toJson(schema, model))).toEqual(model);
});

/** A domain with so many foreign elements inside each other. */
function nested(depth: number): Domain {
  let metadata: NonNullable<Domain['metadata']> = { name: 'a', children: [] };
  for (let level = 1; level < depth; level++) metadata = { name: 'a', children: [metadata] };
  return { type: 'kvm', name: 'a', metadata };
}

function diagnosticsOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    return (error as ModelError).diagnostics.map(({ code }) => code);
  }
}
