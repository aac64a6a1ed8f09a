import { describe, expect, test } from 'vitest';
import { modelSchemas } from '../../src/model-schema/model-schemas.ts';
import { validateModel } from '../../src/model-schema/validate-model.ts';

const schema = await modelSchemas.domain();

/** What is wrong with a domain that somebody typed, as `CODE PATH: MESSAGE` lines. */
function findings(model: unknown): readonly string[] {
  return validateModel(schema, model).map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

const guest = { type: 'kvm', name: 'a', memory: { value: 1 }, os: { type: { value: 'hvm' } } };

test('a model that suits its type has no findings', () => {
  expect(findings({ ...guest, title: undefined, memory: { value: 2n ** 63n } })).toEqual([]);
});

test('each mistake is one finding, in words that say what would be right', () => {
  const model = {
    ...guest,
    name: undefined,
    nmae: 'b',
    memory: 1024,
    vcpu: { value: 'four' },
    title: 12,
    features: { apic: { eoi: 'on' } },
    devices: {
      disk: { type: 'file' },
      interface: [{ type: 'ethernet', source: { network: 'default' }, boot: { order: 1.5 } }],
      sound: [{}],
      emulator: '/bin/\u0001',
    },
  };
  expect(findings(model)).toEqual([
    "model/unknown-property /nmae: there is no property 'nmae' here; did you mean 'name'?",
    'model/wrong-shape /memory: the text stands in a property: { value: 1024 }',
    "model/wrong-shape /devices/disk: 'disk' is a list: it may occur more than once",
    'model/invalid-character /devices/emulator: XML cannot express the character U+0001',
    'model/wrong-type /title: here stands a text, not 12',
    "model/wrong-type /vcpu/value: here stands a whole number, not 'four'",
    "model/wrong-type /features/apic/eoi: here stands true or false, not 'on'",
    "model/missing-property /devices/sound/0: 'model' is missing here",
    "model/misplaced-property /devices/interface/0/source/network: 'network' does not belong in this variant of the record",
    'model/wrong-type /devices/interface/0/boot/order: here stands a whole number, not 1.5',
  ]);
});

test('a misspelt property is not reported as missing besides', () => {
  expect(findings({ tpye: 'kvm', name: 'a', memory: { value: 1 }, os: guest.os })).toEqual([
    "model/unknown-property /tpye: there is no property 'tpye' here; did you mean 'type'?",
  ]);
});

test('a word that libvirt does not know is no mistake, but one that is near to another is mentioned', () => {
  const devices = {
    interface: [{ type: 'carrier-pigeon', source: { network: 'default' } }],
    disk: [{ type: 'file', target: { dev: 'vda', bus: 'virito' } }],
  };
  expect(validateModel(schema, { ...guest, devices })).toEqual([
    {
      code: 'model/unknown-word',
      severity: 'information',
      stage: 'model',
      message: "'virito' is none of the words that libvirt knows here; did you mean 'virtio'?",
      path: '/devices/disk/0/target/bus',
      data: { word: 'virito', meant: 'virtio' },
    },
  ]);
});

test('what is no model at all is one finding', () => {
  for (const model of [undefined, null, 5, 'domain', [], [guest], new Map()]) {
    expect(findings(model)).toEqual(['model/wrong-shape : the model of a domain document is an object']);
  }
});

test('properties outside the grammar are checked like others', () => {
  const child = { name: 'a', childen: [] };
  expect(findings({ ...guest, $foreign: { children: [child] }, $order: [{ text: 't', at: 1 }] })).toEqual([
    "model/unknown-property /$foreign/children/0/childen: there is no property 'childen' here",
    "model/unknown-property /$order/0/at: there is no property 'at' here",
  ]);
});

test('a value out of range or of another form is told what would be right', () => {
  expect(findings({ ...guest, uuid: 'me', vcpu: { value: -1 } })).toEqual([
    "model/other-value /uuid: here stands a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10, not 'me'",
    'model/other-value /vcpu/value: here stands a number of 1 or more, not -1',
  ]);
});

test('properties that objects have by nature are unknown like others', () => {
  const model = JSON.parse('{ "__proto__": {}, "constructor": 1, "type": "kvm", "name": "toString" }');
  expect(findings(model).map((line) => line.split(':')[0])).toEqual([
    'model/unknown-property /__proto__',
    'model/unknown-property /constructor',
  ]);
});

describe('models of any shape', () => {
  test('of very many mistakes a hundred are told, each in the words that fit', () => {
    const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`a${index}`, 1]));
    const found = validateModel(schema, { ...guest, ...unknown, title: { toString: 1 } });
    expect(found.map(({ code }) => code)).toEqual(new Array(100).fill('model/unknown-property'));
    const sound = new Array(1000).fill(undefined).map(() => ({}));
    expect(findings({ ...guest, devices: { sound } })).toHaveLength(100);
  });

  test('a record that contains itself is one finding', () => {
    const store: Record<string, unknown> = { type: 'file' };
    store.backingStore = store;
    const disk = { type: 'file', target: { dev: 'vda' }, backingStore: store };
    const circular = ['model/circular /devices/disk/0/backingStore/backingStore: this contains itself'];
    expect(findings({ ...guest, devices: { disk: [disk] } })).toEqual(circular);
    // However many other parts the record has.
    Object.assign(store, { source: { file: '/a' }, format: { type: 'raw' } });
    expect(findings({ ...guest, devices: { disk: [disk] } })).toEqual(circular);
  });

  test('foreign content may be nested at any depth', () => {
    let element: unknown = { name: 'a' };
    for (let depth = 0; depth < 100_000; depth++) element = { name: 'a', children: [element] };
    expect(findings({ ...guest, metadata: element })).toEqual([]);
    expect(findings({ ...guest, metadata: { name: 'm', children: [5, element] } }).length).toBe(1);
  });
});
