import type { CodeExamples } from '../code-example.ts';

/** The model of a guest as JSON, with more properties behind. */
const json = (properties: string) => `{
  "type": "kvm",
  "name": "web",
  "memory": { "unit": "GiB", "value": 2 },
  "os": { "type": { "value": "hvm" } }${properties === '' ? '' : `,\n${properties}`}
}
`;
const yaml = (properties: string) => `type: kvm
name: web
memory: { unit: GiB, value: 2 }
os: { type: { value: hvm } }
${properties}
`;
const program = (statements: string) => `export const model = {
  type: 'kvm',
  name: 'web',
  memory: { unit: 'GiB', value: 2 },
  os: { type: { value: 'hvm' } },
};
${statements}
`;
const disk = (properties: string) => `  "devices": {
    "disk": [
      {
        "type": "file",
        "device": "disk",
        ${properties}
      }
    ]
  }`;
const target = '"target": { "dev": "vda", "bus": "virtio" }';
const app = 'https://example.org/app';
const foreign = (element: string) => `  "$foreign": { "children": [${element}] }`;

/** How many values of a text may stand inside each other, the model apart. */
const deepest = 500;

/** Examples of models that cannot be written as documents, or not as ones that libvirt takes. */
export const modelExamples: CodeExamples = {
  'model/other-root': {
    settings: { readAs: 'network' },
    wrong: `<domain type='kvm'>
  <name>web</name>
  <memory>1048576</memory>
  <os><type>hvm</type></os>
</domain>
`,
    right: '<network>\n  <name>default</name>\n</network>\n',
    why: 'A program read a document as one of a kind that it is not: here `read(networkKind, text)`. Which kind a text is of says `kindOfDocument(text)`.',
    related: ['grammar/wrong-root'],
  },
  'model/unknown-property': {
    language: 'json',
    wrong: json('  «"tittle"»: "Web server"'),
    right: json('  "title": "Web server"'),
    why: 'The property would not be written, and be lost without a word. What is meant for other programs stands in `metadata`; elements that domxml does not know stand under `$foreign`.',
    related: ['model/misplaced-property', 'model/missing-property'],
  },
  'model/misplaced-property': {
    language: 'json',
    wrong: json(`  "devices": {
    "interface": [
      { "type": "ethernet", "source": { «"network"»: "default" } }
    ]
  }`),
    right: json(`  "devices": {
    "interface": [
      { "type": "network", "source": { "network": "default" } }
    ]
  }`),
    why: 'Which properties there are depends on `type`. libvirt ignores those of another type, so that the guest is not what was meant.',
  },
  'model/missing-property': {
    language: 'json',
    wrong: json(`  "devices": {
    "disk": [
      «{ "type": "file", "device": "disk", "source": { "file": "/images/web.qcow2" } }»
    ]
  }`),
    right: json(disk(`"source": { "file": "/images/web.qcow2" },\n        ${target}`)),
    why: 'libvirt refuses a document that lacks it: here nobody could say as which disk the guest sees the file.',
    related: ['grammar/missing-element', 'grammar/missing-attribute'],
  },
  'model/wrong-shape': {
    language: 'json',
    wrong: json(`  "devices": {\n    "disk": «{ "type": "file", "device": "disk", ${target} }»\n  }`),
    right: json(`  "devices": {\n    "disk": [{ "type": "file", "device": "disk", ${target} }]\n  }`),
    why: 'What may stand several times is a list, also where it stands once, so that programs need not tell the two apart.',
    related: ['model/wrong-type'],
  },
  'model/wrong-type': {
    language: 'json',
    wrong: json('  "vcpu": { "value": «"two"» }'),
    right: json('  "vcpu": { "value": 2 }'),
    why: 'The document could be written, and libvirt would refuse it.',
    related: ['model/other-value', 'model/needs-quotes'],
  },
  'model/other-value': {
    language: 'json',
    wrong: json('  "uuid": «"web-1"»'),
    right: json('  "uuid": "6b7a9f3e-52c8-4d0e-9a35-0d2f8c1b7e44"'),
    why: 'The document could be written, and libvirt would refuse it.',
    related: ['model/unknown-word', 'grammar/attribute-value', 'grammar/element-value'],
  },
  'model/unknown-word': {
    language: 'json',
    wrong: json(disk('"target": { "dev": "vda", "bus": «"virito"» }')),
    right: json(disk(target)),
    why: 'A newer libvirt may know more words than domxml, so a word is no mistake for being unknown; but one letter beside a known one it is hardly right.',
  },
  'model/not-a-number': {
    language: 'yaml',
    wrong: yaml('vcpu: { value: «.nan» }'),
    right: yaml('vcpu: { value: 2 }'),
    why: 'Such numbers come from calculations that failed, such as a division by zero.',
  },
  'model/invalid-character': {
    language: 'json',
    wrong: json('  "title": «"Web\\u0000server"»'),
    right: json('  "title": "Web server"'),
    why: 'No XML document can hold the character, so the text would be lost or the document refused.',
    related: ['xml/invalid-character'],
  },
  'model/invalid-name': {
    language: 'json',
    wrong: json(foreign('{ "name": «"web server"» }')),
    right: json(foreign('{ "name": "webServer" }')),
    why: 'Names of elements have no blanks in XML. The document would not be well-formed.',
    related: ['xml/invalid-name'],
  },
  'model/undeclared-prefix': {
    language: 'json',
    wrong: json(foreign('«{ "name": "app:guest" }»')),
    right: json(foreign(`{ "name": "app:guest", "namespaceName": "${app}" }`)),
    why: 'libvirt drops elements whose prefix stands for nothing. `namespaceName` is the address that the prefix stands for; its declaration is then written by itself.',
    related: ['xml/undeclared-prefix'],
  },
  'model/duplicate-attribute': {
    language: 'json',
    wrong: json(
      foreign(
        '{ "name": "guest", "attributes": [{ "name": "id", "value": "1" }, «{ "name": "id", "value": "2" }»] }',
      ),
    ),
    right: json(foreign('{ "name": "guest", "attributes": [{ "name": "id", "value": "1" }] }')),
    why: 'The document would not be well-formed.',
    related: ['xml/duplicate-attribute', 'model/duplicate-key'],
  },
  'model/invalid-comment': {
    language: 'json',
    wrong: json(`  "$order": [«{ "comment": "made by virt-install --network" }»]`),
    right: json(`  "$order": [{ "comment": "made by virt-install" }]`),
    why: 'The comment would end early, and what is behind it would make the document something else.',
    related: ['xml/double-hyphen-in-comment'],
  },
  'model/circular': {
    language: 'program',
    wrong: program(`const store = { type: 'file', source: { file: '/images/web.qcow2' } };
store.backingStore = store;
model.devices = {
  disk: [{ type: 'file', device: 'disk', target: { dev: 'vda' }, backingStore: store }],
};`),
    right: program(`const store = { type: 'file', source: { file: '/images/web.qcow2' } };
model.devices = {
  disk: [{ type: 'file', device: 'disk', target: { dev: 'vda' }, backingStore: store }],
};`),
    why: 'The document would have no end. Only programs can make such a model.',
    related: ['model/too-many-aliases'],
  },

  // Texts
  'model/json-syntax': {
    language: 'json',
    wrong: json('  "title": "Web server",').replace('}\n', '«}»\n'),
    right: json('  "title": "Web server"'),
    why: 'Nothing is read of a text that is not JSON. Commas behind the last property and comments are things of JavaScript; YAML is more generous.',
    related: ['model/yaml-syntax'],
  },
  'model/yaml-syntax': {
    language: 'yaml',
    wrong: `${yaml("title: 'Web server")}«»`,
    right: yaml("title: 'Web server'"),
    why: 'Nothing is read of a text that is not YAML, or where it would have to be guessed what is meant.',
  },
  'model/duplicate-key': {
    language: 'json',
    wrong: json('  "title": "Web server",\n  «"title"»: "Database"'),
    right: json('  "title": "Web server"'),
    why: 'Most programs silently take the last one. What may stand several times in a document is a list.',
  },
  'model/needs-quotes': {
    language: 'yaml',
    wrong: yaml('title: «2026»'),
    right: yaml("title: '2026'"),
    why: 'YAML takes words such as `yes`, `0x05` and `2026` for something else than a text, and writing it back could change it: `0x05` would become `5`.',
  },
  'model/too-deep': {
    language: 'yaml',
    wrong: yaml(`metadata: ${'['.repeat(deepest)}«[»${']'.repeat(deepest + 1)}`),
    right: yaml('metadata: { name: metadata }'),
    why: 'Readers of such texts run out of memory. JSON may be nested at any depth.',
    related: ['model/too-many-aliases'],
  },
  'model/too-many-aliases': {
    language: 'yaml',
    wrong: yaml(`a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, «*d», *d, *d]`),
    right: yaml('metadata: { name: metadata }'),
    why: 'Each line stands for ten times the one before: a text of a few hundred characters would fill the memory. Such texts are made to do harm.',
  },
};
