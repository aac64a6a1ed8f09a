import { describe, expect, test } from 'vitest';
import { fromJson } from '../../src/interchange/json.ts';
import { fromYaml } from '../../src/interchange/yaml.ts';
import { modelSchemas } from '../../src/model-schema/model-schemas.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';

const schema = await modelSchemas.domain();

type Reader = typeof fromYaml;

/** What is wrong with a text, as `CODE "PART OF THE TEXT": MESSAGE` lines. */
function findings(read: Reader, text: string): readonly string[] {
  return read(schema, text).diagnostics.map(
    ({ code, message, span }) =>
      `${code} ${JSON.stringify(text.slice(span?.start ?? 0, span?.end ?? 0))}: ${message}`,
  );
}

const guest = `
type: kvm
name: a
os: { type: { value: hvm } }
memory: { value: 1 }
`;

test('findings in a model stand at the key or the value that they are about, in the order of the text', () => {
  const text = `${guest}
vcpu: { value: four }
titel: A
devices:
  sound:
    - codec: []
  interface:
    - type: ethernet
      source: { network: default }
  disk:
    type: file
`;
  expect(findings(fromYaml, text)).toEqual([
    `model/wrong-type "four": here stands a whole number, not 'four'`,
    `model/unknown-property "titel": there is no property 'titel' here; did you mean 'title'?`,
    `model/missing-property "codec: []\\n": 'model' is missing here`,
    `model/misplaced-property "network": 'network' does not belong in this variant of the record`,
    `model/wrong-shape "type: file\\n": 'disk' is a list: it may occur more than once`,
  ]);
});

describe('JSON', () => {
  test.each([
    ['', '"": here stands a value, but the text ends'],
    ['{"a" 1}', "\"1\": here stands ':', not '1'"],
    ['[1,]', '"]": here stands a value, not \']\''],
    ['[1 2]', "\"2\": here stands ',' or ']', not '2'"],
    ['{type: 1}', '"type": here stands a key in double quotes, not \'type\''],
    ['{"a": 1,}', '"}": here stands a key in double quotes, not \'}\''],
    ["['a']", "\"'\": here stands a value, not '''"],
    ['"abc', '"\\"": the text that begins here has no end'],
    ['"a\\x"', '"\\\\x": \'\\x\' is none of the escapes of JSON'],
    ['"\\\\\\u12"', '"\\\\u": \'\\u\' is none of the escapes of JSON'],
    ['"a\nb"', '"\\n": a text in quotes goes on in one line; a line end in it is \\n'],
    ['[01]', '"01": here stands a value, not \'01\''],
    ['[.5]', '".5": here stands a value, not \'.5\''],
    ['[tru]', '"tru": here stands a value, not \'tru\''],
    ['[NaN]', '"NaN": here stands a value, not \'NaN\''],
    ['{} x', '"x": here the text should end'],
    ['{} // c', '"/": here the text should end'],
  ])('%j is none', (text, finding) => {
    expect(findings(fromJson, text).map((line) => line.replace('model/json-syntax ', ''))).toEqual([finding]);
  });

  test('a key that stands twice is found', () => {
    const text = '{ "type": "kvm", "name": "a", "name": "b" }';
    const { model, diagnostics } = fromJson(schema, text);
    expect(model).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'model/duplicate-key', span: { start: 30, end: 36 }, message: "'name' stands here twice" },
    ]);
  });

  test('whole numbers keep their digits, whether they stand in quotes or not', () => {
    const json = (value: string): string => `{ "type": "kvm", "name": "a", "memory": { "value": ${value} } }`;
    const value = (text: string): unknown => fromJson(schema, json(text)).model?.memory?.value;
    expect(
      ['9007199254740991', '9007199254740993', '"18446744073709551615"', '1e3', '-0'].map(value),
    ).toEqual([9007199254740991, 9007199254740993n, 18446744073709551615n, 1000, -0]);
    expect(findings(fromJson, json('1e400'))).toEqual([
      'model/not-a-number "1e400": Infinity is no number that a document can hold',
    ]);
    expect(findings(fromJson, json('9'.repeat(100_000))).length).toBe(1);
  });
});

describe('YAML', () => {
  test.each([
    ['a: [1', 'model/yaml-syntax'],
    ['a: b: c', 'model/yaml-syntax'],
    ['\ta: 1', 'model/yaml-syntax'],
    ['a: 1\n---\nb: 2\n', 'model/yaml-syntax "-": a second document begins here'],
    ['? [a]\n: 1\n', 'model/yaml-syntax "[a]": a key is a word'],
    ['a: *b\n', `model/yaml-syntax "*b": nothing before has the anchor 'b'`],
    ['a: &a [*a]\n', `model/too-many-aliases "*a": '*a' stands inside what it stands for`],
    ['a: !!binary aGk=\n', `model/yaml-syntax "aGk=": the tag 'tag:yaml.org,2002:binary' means nothing here`],
    ['a: !mine b\n', 'model/yaml-syntax "!mine": unresolved tag: !mine'],
    ['name: a\nname: b\n', `model/duplicate-key "name": 'name' stands here twice`],
  ])('%j is refused', (text, finding) => {
    expect(findings(fromYaml, text)[0]).toMatch(finding);
    expect(fromYaml(schema, text).model).toBeUndefined();
  });

  test.each(["a: 'b", "a: 'b\n", 'a: [1,\n'])(
    'what is missing at the end of %j has its place there',
    (text) => {
      expect(fromYaml(schema, text).diagnostics).toMatchObject([
        { code: 'model/yaml-syntax', span: { start: text.length, end: text.length } },
      ]);
    },
  );

  test('a number or boolean where a text belongs needs quotes, which are a fix away', () => {
    const text = `${guest}
title: 12
description: true
devices:
  controller:
    - { type: sata, address: { type: pci, slot: 0x05, bus: '0x00' } }
`;
    expect(findings(fromYaml, text)).toEqual([
      'model/needs-quotes "12": here stands a text, but 12 is a number; as a text it is "12"',
      'model/needs-quotes "true": here stands a text, but true is true or false; as a text it is "true"',
      'model/needs-quotes "0x05": here stands a text, but 0x05 is a number; as a text it is "0x05"',
    ]);
    const edits = fromYaml(schema, text).diagnostics.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
    expect(fromYaml(schema, applyTextEdits(text, edits))).toMatchObject({
      model: { title: '12', description: 'true', devices: { controller: [{ address: { slot: '0x05' } }] } },
      diagnostics: [],
    });
  });

  test('yes and no, on and off are texts, and said to be', () => {
    const text = `${guest}
features: { apic: { eoi: on } }
name2: no
`;
    expect(findings(fromYaml, text)[0]).toBe(`model/wrong-type "on": here stands true or false, not 'on'`);
  });

  test('words such as on and 1 are keys like others, and what is left out is null', () => {
    expect(findings(fromYaml, `${guest}on: 1\n1: on\ntitle:\n`)).toEqual([
      "model/unknown-property \"on\": there is no property 'on' here; did you mean 'os'?",
      `model/unknown-property "1": there is no property '1' here`,
      'model/wrong-shape "title": here stands a text, not null',
    ]);
  });

  test('octal and hexadecimal numbers are numbers, exact ones', () => {
    const text = guest.replace(
      'memory: { value: 1 }',
      'memory: { value: 0xffffffffffffffff }\nvcpu: { value: 0o17 }',
    );
    const { model, diagnostics } = fromYaml(schema, text);
    expect(diagnostics).toEqual([]);
    expect([model?.memory?.value, model?.vcpu?.value]).toEqual([18446744073709551615n, 15]);
  });

  test('aliases stand for what they name, each time anew', () => {
    const { model } = fromYaml(
      schema,
      `${guest}devices: { disk: [&a { type: file, target: &t { dev: vda } }, *a, { type: block, target: *t }] }`,
    );
    const disks = model?.devices?.disk ?? [];
    expect(disks.map(({ target }) => target)).toEqual([{ dev: 'vda' }, { dev: 'vda' }, { dev: 'vda' }]);
    expect(disks[0]).not.toBe(disks[1]);
  });
});
