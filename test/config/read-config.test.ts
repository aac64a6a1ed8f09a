import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import published from '../../generated/json-schema/config.json' with { type: 'json' };
import { readConfig } from '../../src/config/read-config.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { documentCodes } from '../../src/validate/document-codes.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';

/** The findings of a configuration as `line:column code path: message`. */
function told(text: string): string[] {
  const { config, diagnostics } = readConfig(text);
  expect(config === undefined).toBe(diagnostics.length > 0);
  const lines = new LineIndex(text);
  return diagnostics.map(({ code, path, message, span, severity, stage }) => {
    expect({ severity, stage }).toEqual({ severity: 'error', stage: 'config' });
    const { line, column } = lines.position(span.start);
    return `${line}:${column} ${code} ${path}: ${message}`;
  });
}

const whole = {
  $schema: './node_modules/domxml/generated/json-schema/config.json',
  libvirt: '9.0.0',
  driver: 'qemu',
  stage: 'rules',
  severities: { 'interface/managed-ignored': 'error', 'grammar/*': 'warning', 'suppression/unused': 'off' },
  asLibvirt: true,
  compat: false,
  suppressions: true,
  maxDiagnostics: 20,
  files: { include: ['guests/**/*.xml'], ignore: ['**/old/**'] },
  overrides: [{ files: ['pools/*.xml'], kind: 'pool', driver: 'xen', severities: {} }],
};

test('a configuration with everything is read as it is written', () => {
  expect(readConfig(JSON.stringify(whole))).toEqual({ config: whole, diagnostics: [] });
  expect(readConfig('{}')).toEqual({ config: {}, diagnostics: [] });
});

test('comments are passed over, outside of texts', () => {
  const text = `// guests\n{ /* of\n old */ "libvirt": "9.0.0", // newest: Debian 12
    "files": { "include": ["/* no comment */", "a//b", "\\"//"] } }`;
  expect(readConfig(text).config).toEqual({
    libvirt: '9.0.0',
    files: { include: ['/* no comment */', 'a//b', '"//'] },
  });
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['config/json-syntax', '{ "libvirt": }', "1:14 config/json-syntax : here stands a value, not '}'"],
    ['config/json-syntax', '{} /* no end', '1:4 config/json-syntax : here the text should end'],
    [
      'config/duplicate-key',
      '{"stage":"xml",\n "stage":"xml"}',
      "2:2 config/duplicate-key : 'stage' stands here twice",
    ],
    [
      'config/unknown-key',
      '{\n  "libvrit": "9.0.0"\n}',
      "2:3 config/unknown-key /libvrit: there is no setting 'libvrit'; did you mean 'libvirt'?",
    ],
    [
      'config/unknown-key',
      '{"overrides": [{"files": [], "maxDiagnostics": 1}]}',
      "1:30 config/unknown-key /overrides/0/maxDiagnostics: there is no setting 'maxDiagnostics'",
    ],
    [
      'config/missing-key',
      '{"overrides":[{}]}',
      "1:15 config/missing-key /overrides/0: 'files' is missing here",
    ],
    ['config/wrong-type', '[]', '1:1 config/wrong-type : here stands an object'],
    ['config/wrong-type', '{"compat": "no"}', '1:12 config/wrong-type /compat: here stands true or false'],
    [
      'config/wrong-type',
      '{"files": {"include": "*.xml"}}',
      '1:23 config/wrong-type /files/include: here stands a list',
    ],
    [
      'config/other-value',
      '{"maxDiagnostics": -1}',
      '1:20 config/other-value /maxDiagnostics: here stands a number of 0 or more',
    ],
    [
      'config/other-value',
      '{"driver": "quemu"}',
      "1:12 config/other-value /driver: 'quemu' is none of auto, bhyve, ch, esx, hyperv, lxc, openvz, qemu, test, vbox, vmware, vz, xen; did you mean 'qemu'?",
    ],
    [
      'config/other-value',
      '{"libvirt": "9"}',
      '1:13 config/other-value /libvirt: here stands a release such as 9.0.0',
    ],
    [
      'config/unknown-release',
      '{"overrides": [{"files": ["*"], "libvirt": "99.0.0"}]}',
      expect.stringMatching(
        /^1:44 config\/unknown-release \/overrides\/0\/libvirt: 99\.0\.0 is no release of libvirt from /,
      ),
    ],
    [
      'config/unknown-code',
      '{"severities": {"interface/managed-ignore": "off"}}',
      "1:17 config/unknown-code /severities/interface~1managed-ignore: there is no diagnostic code 'interface/managed-ignore'; did you mean 'interface/managed-ignored'?",
    ],
    [
      'config/unknown-code',
      '{"severities": {"managed-ignored": "off"}}',
      "1:17 config/unknown-code /severities/managed-ignored: 'managed-ignored' is no diagnostic code, such as interface/managed-ignored or interface/*",
    ],
    [
      'config/fixed-severity',
      '{"severities": {"xml/unclosed-element": "off"}}',
      '1:17 config/fixed-severity /severities/xml~1unclosed-element: findings of xml/unclosed-element are always errors: the text is not well-formed',
    ],
  ])('%s: %s', (_code, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('all at once, in order', () => {
    const text = '{"stage": "gramar", "compat": 1, "sverities": {}, "libvirt": ""}';
    expect(readConfig(text).diagnostics.map(({ path }) => path)).toEqual([
      '/stage',
      '/compat',
      '/sverities',
      '/libvirt',
    ]);
  });
});

test('a fix puts the word that was meant', () => {
  const text = '{ "drivr": "qemu" }';
  const [diagnostic] = readConfig(text).diagnostics;
  const fixed = applyTextEdits(text, diagnostic?.fixes?.[0]?.edits ?? []);
  expect(readConfig(fixed).config).toEqual({ driver: 'qemu' });
});

describe('the JSON Schema that is published', () => {
  const ajv = new Ajv2020({ strict: false });

  test('is one of draft 2020-12, describes every property, and offers every code that can be set', () => {
    expect(ajv.validateSchema(published)).toBe(true);
    const definitions = { ...published.$defs, config: published };
    for (const definition of Object.values(definitions)) {
      const { properties = {} } = definition as { properties?: Record<string, object> };
      for (const [name, property] of Object.entries(properties)) {
        const reference = '$ref' in property ? String(property.$ref).replace('#/$defs/', '') : undefined;
        const described =
          reference === undefined
            ? property
            : Object.entries(definitions).find(([one]) => one === reference)?.[1];
        expect(described, name).toHaveProperty('description');
      }
    }
    const offered = Object.entries(published.$defs.severities.properties);
    expect(offered.filter(([, { description }]) => description.length < 20)).toEqual([]);
    const fixed = documentCodes.filter(({ stage, severity }) => stage === 'xml' && severity === 'error');
    expect(offered.length).toBe(documentCodes.length - fixed.length);
  });

  test('takes what is read and refuses what is not, releases and codes apart', () => {
    const takes = ajv.compile(published);
    expect(takes(whole)).toBe(true);
    expect(takes({ driver: 'quemu' })).toBe(false);
    expect(takes({ overrides: [{}] })).toBe(false);
  });
});

test('no text makes it fail, and what it takes can be used', async () => {
  const schema = await documentKinds.secret.load();
  const key = fc.constantFrom(...Object.keys(whole), 'include', '__proto__', 'constructor', 'toString', '');
  const word = fc.constantFrom(
    'qemu',
    'off',
    '9.0.0',
    'rules',
    'grammar/*',
    '*.xml',
    '[',
    '{a,b',
    '**/',
    '\\',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '//',
    '/*',
    '*/',
    '\\',
    '\n',
    'true',
    '1',
    '"driver"',
  );
  const text = fc.oneof(
    value.map((one) => JSON.stringify(one)),
    fc
      .record(Object.fromEntries(Object.keys(whole).map((name) => [name, value])), { requiredKeys: [] })
      .map((one) => JSON.stringify(one)),
    fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (source) => {
      const { config, diagnostics } = readConfig(source);
      expect(config === undefined).toBe(diagnostics.length > 0);
      for (const { span } of diagnostics) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(source.length);
      }
      if (config?.severities !== undefined) openDocument('<nme/>', schema, { severities: config.severities });
    }),
    { numRuns: Number(process.env.DOMXML_RUNS ?? 500) },
  );
});

test('values nested deeply are read', () => {
  const depth = 100_000;
  expect(told(`{"severities": {"a/b": ${'['.repeat(depth)}${']'.repeat(depth)}}}`)).toHaveLength(1);
});

test('of very many mistakes the first ones are told', () => {
  const many = (part: (index: number) => string) =>
    Array.from({ length: 3000 }, (_, index) => part(index)).join(',');
  expect(told(`{${many((index) => `"k${index}": 1`)}}`)).toHaveLength(100);
  expect(told(`{"severities": {${many((index) => `"grammar/k${index}": "off"`)}}}`)).toHaveLength(100);
});

test('a comment without end is told, however many more begin in it', () => {
  const [finding, ...others] = told(`{ ${'/* '.repeat(200_000)}}`);
  expect(finding).toMatch(/^1:3 config\/json-syntax/);
  expect(others).toEqual([]);
  expect(told('{ /*/ }')).toHaveLength(1);
});
