import { expect, test } from 'vitest';
import { parseDomain, writeDomain } from '../../src/model/kinds/domain.ts';
import { parseDomainDevice, writeDomainDevice } from '../../src/model/kinds/domaindevice.ts';
import { ModelError } from '../../src/model/model-error.ts';

/** What is wrong with a model that somebody typed, as `CODE PATH: MESSAGE` lines. */
function mistakes(model: unknown, write: (model: never) => string = writeDomain): readonly string[] {
  try {
    return [write(model as never)];
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  }
}

const guest = { type: 'kvm', name: 'a', memory: { value: 1 } };

test('a property that is misspelt is named, with the one that is meant', () => {
  const model = { ...guest, memroy: { value: 2 }, devices: { disk: [{ type: 'file', tagret: {} }] } };
  expect(mistakes(model)).toEqual([
    "model/unknown-property /memroy: there is no property 'memroy' here; did you mean 'memory'?",
    "model/unknown-property /devices/disk/0/tagret: there is no property 'tagret' here; did you mean 'target'?",
  ]);
});

test('values of the wrong shape are named with what would be right', () => {
  const date = new Date(0);
  expect(
    mistakes({
      ...guest,
      name: null,
      memory: 1024,
      title: ['a'],
      features: { acpi: false, apic: 'yes' },
      devices: { disk: { type: 'file' }, emulator: { value: () => 1 } },
      vcpu: [{ value: 1 }],
      os: date,
      on_poweroff: true,
      metadata: 'm',
    }),
  ).toEqual([
    'model/wrong-shape /name: here stands a text, not null',
    'model/wrong-shape /title: here stands a text, not a list',
    'model/wrong-shape /metadata: here stands an element outside the grammar, such as { name, attributes, children }',
    'model/wrong-shape /memory: the text stands in a property: { value: 1024 }',
    'model/wrong-shape /vcpu: here stands one object, not a list',
    'model/wrong-shape /os: here stands an object, not a Date',
    'model/wrong-shape /features/acpi: the element is there (true) or not (leave the property out)',
    "model/wrong-shape /features/apic: here stands an object, not 'yes'",
    'model/wrong-shape /on_poweroff: here stands a text, not true',
    "model/wrong-shape /devices/disk: 'disk' is a list: it may occur more than once",
    'model/wrong-shape /devices/emulator/value: here stands a text, not a function',
  ]);
});

test('an object of no class that could be named is told of like others', () => {
  const rootless = Object.create(Object.create(Object.create(null)));
  expect(mistakes({ ...guest, name: rootless, devices: { disk: [undefined] } })).toEqual([
    'model/wrong-shape /name: here stands a text, not an object of a class',
    'model/wrong-shape /devices/disk/0: here stands an object, not nothing',
  ]);
});

test('a hole in a list is as wrong as undefined', () => {
  const hole: unknown[] = [];
  hole.length = 1;
  for (const list of [hole, [undefined]]) {
    const model = {
      ...guest,
      devices: { sound: list },
      $foreign: { attributes: list, children: list },
      $order: list,
    };
    expect(mistakes(model).map((line) => line.split(':')[0])).toEqual([
      'model/wrong-shape /$foreign/children/0',
      'model/wrong-shape /$foreign/attributes/0',
      'model/wrong-shape /$order/0',
      'model/wrong-shape /devices/sound/0',
    ]);
  }
});

test('a number that no document can hold is a mistake', () => {
  expect(
    mistakes({ ...guest, memory: { value: Number.NaN }, vcpu: { value: Number.POSITIVE_INFINITY } }),
  ).toEqual([
    'model/not-a-number /memory/value: NaN is no number that a document can hold',
    'model/not-a-number /vcpu/value: Infinity is no number that a document can hold',
  ]);
});

test('characters that XML cannot express are named wherever they stand', () => {
  const devices = { disk: [{ type: 'file', target: { dev: 'v\u0001' } }] };
  const $foreign = { children: [{ name: 'a', children: ['\ud800', { comment: '\0' }] }] };
  expect(mistakes({ ...guest, title: '\uffff', devices, $foreign })).toEqual([
    'model/invalid-character /title: XML cannot express the character U+FFFF',
    'model/invalid-character /devices/disk/0/target/dev: XML cannot express the character U+0001',
    'model/invalid-character /$foreign/children/0/children/1: XML cannot express the character U+0000',
    'model/invalid-character /$foreign/children/0/children/0: XML cannot express the character U+D800',
  ]);
});

test('foreign content cannot break out of its place', () => {
  const attributes = [
    { name: 'xmlns', value: 'urn:x' },
    { name: 'a b', value: '' },
    { name: 'type', value: 'twice' },
    { name: 'p:a', value: '1' },
    { name: 'q:a', namespaceName: 'urn:1', value: '1' },
    { name: 'q:b', namespaceName: 'urn:2', value: '1' },
    { name: 'r:a', namespaceName: 'urn:1', value: '1' },
    { name: 'c', namespaceName: 'urn:1', value: '1' },
  ];
  const children = [
    { name: '><evil' },
    { name: 'xmlns:a', namespaceName: 'urn:x' },
    {
      name: 'ok',
      children: [{ instruction: 'xml', value: '' }, { instruction: 'p', value: '?>' }, { comment: '-->' }],
    },
  ];
  expect(mistakes({ ...guest, $foreign: { attributes, children } })).toEqual([
    "model/invalid-name /$foreign/attributes/0/name: 'xmlns' is no name of an element or attribute",
    "model/invalid-name /$foreign/attributes/1/name: 'a b' is no name of an element or attribute",
    "model/duplicate-attribute /$foreign/attributes/2: the element has an attribute 'type' already",
    "model/undeclared-prefix /$foreign/attributes/3: namespaceName says what the prefix of 'p:a' stands for",
    "model/undeclared-prefix /$foreign/attributes/5: the prefix of 'q:b' stands for another namespace in the same element",
    "model/duplicate-attribute /$foreign/attributes/6: the element has an attribute 'r:a' already",
    "model/undeclared-prefix /$foreign/attributes/7: the attribute 'c' needs a prefix to be in the namespace 'urn:1'",
    "model/invalid-name /$foreign/children/0/name: '><evil' is no name of an element or attribute",
    "model/invalid-name /$foreign/children/1/name: 'xmlns:a' is no name of an element or attribute",
    "model/invalid-comment /$foreign/children/2/children/2: a comment cannot hold '--' or end in '-'",
    "model/invalid-comment /$foreign/children/2/children/1: a processing instruction cannot hold '?>' or begin with white space",
    "model/invalid-name /$foreign/children/2/children/0: 'xml' is no name of an instruction",
  ]);
});

test('foreign content and order of the wrong shape are mistakes', () => {
  const model = {
    ...guest,
    $order: ['name', 7, { comment: 'a', at: -1 }, { comment: 'a--b' }],
    $foreign: { children: {} },
    os: { type: { value: 'hvm' }, $foreign: { attributes: [{ name: 'a' }], children: ['text'] } },
    metadata: { name: 'metadata', children: [null, { name: 5 }] },
  };
  expect(mistakes(model)).toEqual([
    'model/wrong-shape /$order/1: here stands one of names of properties, { comment }, { instruction, value } and { text }',
    'model/wrong-shape /$order/2: here stands one of names of properties, { comment }, { instruction, value } and { text }',
    'model/wrong-shape /$foreign: here stands an object whose attributes and children are lists',
    'model/wrong-shape /metadata/children/1: here stands an element outside the grammar, such as { name, attributes, children }',
    'model/wrong-shape /metadata/children/0: here stands an element outside the grammar, such as { name, attributes, children }',
    'model/wrong-shape /os/$foreign/children/0: here stands an element outside the grammar, such as { name, attributes, children }',
    'model/wrong-shape /os/$foreign/attributes/0: here stands one of attributes outside the grammar, such as { name, value }',
  ]);
});

test('a record that contains itself is a mistake, however far in', () => {
  const store: { type: string; backingStore?: unknown } = { type: 'file' };
  store.backingStore = { type: 'file', backingStore: store };
  const devices = { disk: [{ type: 'file', target: { dev: 'vda' }, backingStore: store }] };
  const [found] = mistakes({ ...guest, devices });
  const again = '/devices/disk/0/backingStore/backingStore/backingStore';
  expect(found).toBe(`model/circular ${again}: this contains itself`);
  const element: { name: string; children: unknown[] } = { name: 'a', children: [] };
  element.children.push(element);
  const [inForeign] = mistakes({ ...guest, metadata: element });
  expect(inForeign).toBe('model/circular /metadata/children/0: this contains itself');
});

test('a model of the wrong kind is a mistake', () => {
  expect(mistakes('<domain/>')).toEqual(['model/wrong-shape : the model of a domain document is an object']);
  const [found] = mistakes({ name: 'a' }, writeDomainDevice);
  expect(found).toMatch(
    /^model\/wrong-shape : the model of a domaindevice document is an object with one property: disk, /,
  );
  const device = { disk: { type: 'file', target: { dev: 'vda' } } };
  expect(mistakes({ ...device, sound: { model: 'ich9' } }, writeDomainDevice)).toHaveLength(1);
  expect(writeDomainDevice(device as never)).toBe("<disk type='file'>\n  <target dev='vda'/>\n</disk>\n");
});

test('texts that are no documents of the kind are not read', () => {
  const found = (text: string, read: (text: string) => unknown = parseDomain): string[] => {
    try {
      return [JSON.stringify(read(text))];
    } catch (error) {
      return (error as ModelError).diagnostics.map(({ code, message }) => `${code}: ${message}`);
    }
  };
  expect(found('<network/>')).toEqual([
    'model/other-root: the root element of a domain document is <domain>, not <network>',
  ]);
  expect(found('<network/>', parseDomainDevice)[0]).toContain('is one of <disk>, ');
  expect(found("<domain type='kvm'><name>")[0]).toContain('xml/unclosed-element');
  expect(found('')[0]).toContain('xml/empty-document');
});

test('undefined is absent', () => {
  expect(mistakes({ type: 'kvm', name: undefined, devices: { disk: undefined }, $order: undefined })).toEqual(
    ["<domain type='kvm'>\n  <devices>\n  </devices>\n</domain>\n"],
  );
  const device = { disk: { type: 'file', target: { dev: 'vda' } }, interface: undefined };
  expect(mistakes(device, writeDomainDevice)).toEqual([
    "<disk type='file'>\n  <target dev='vda'/>\n</disk>\n",
  ]);
});

test('a model that is wrong at every level is told of in a hundred mistakes', () => {
  let store: object = { type: 'file' };
  for (let depth = 0; depth < 50_000; depth++) store = { type: 'file', wrong: 1, backingStore: store };
  expect(mistakes({ ...guest, devices: { disk: [store] } })).toHaveLength(100);
});

test('who means an attribute that has another property is told of it', () => {
  const devices = {
    controller: [{ type: 'usb', model: 'qemu-xhci' }],
    graphics: [{ type: 'vnc', listen: '::' }],
  };
  expect(mistakes({ ...guest, os: { type: { value: 'hvm' }, firmware: 'efi' }, devices })).toEqual([
    "model/wrong-shape /os/firmware: here stands an object, not 'efi'; the attribute 'firmware' is the property 'firmwareAttribute'",
    "model/wrong-shape /devices/controller/0/model: here stands an object, not 'qemu-xhci'; the attribute 'model' is the property 'modelAttribute'",
    "model/wrong-shape /devices/graphics/0/listen: 'listen' is a list: it may occur more than once; the attribute 'listen' is the property 'listenAttribute'",
  ]);
});
