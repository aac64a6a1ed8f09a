import { afterAll, expect, expectTypeOf, test } from 'vitest';
import type { Domain } from '../../generated/domain.ts';
import type { Network } from '../../generated/network.ts';
import type { ModelOf, Xml2XmlOptions } from '../../src/testing/xml2xml.ts';
import { VitestProject } from '../support/vitest-project.ts';

const project = new VitestProject();
afterAll(() => project.remove());

const folders = `in: new URL('in/', import.meta.url), out: new URL('out/', import.meta.url)`;
project.write('pairs.test.ts', `import { xml2xml } from 'domxml/testing';\nxml2xml({ ${folders} });\n`);
project.write('empty/pairs.test.ts', `import { xml2xml } from 'domxml/testing';\nxml2xml({ ${folders} });\n`);
project.write(
  'changed/pairs.test.ts',
  `import { xml2xml } from 'domxml/testing';
xml2xml({
  kind: 'network',
  ${folders},
  valid: { libvirt: '9.0.0' },
  transform: async (network, fileName) => ({ ...network, bridge: { name: fileName === 'bad.xml' ? null : 'virbr1' } }),
});
`,
);

const network = (name: string): string => `<network><name>${name}</name></network>`;
const written = (name: string): string => `<network>\n  <name>${name}</name>\n</network>\n`;
project.write('in/same.xml', network('a'));
project.write('in/other.xml', network('b'));
project.write('in/new.xml', network('c'));
project.write('in/malformed.xml', '<network>\n  <name></network>');
project.write('in/unknown.xml', '<html/>');
project.write('in/not-valid.xml', '<network><name>a</name><bridge stp="maybe"/></network>');
project.write('in/notes.txt', 'no document');
project.write('in/latin.xml', `<?xml version='1.0' encoding='latin1'?><network/>`);
project.write('out/same.xml', written('a'));
project.write('out/other.xml', written('x'));
project.write('out/orphan.xml', written('a'));
project.write('changed/in/good.xml', network('d'));
project.write('changed/in/bad.xml', network('d'));
project.write('changed/in/newer.xml', `<network><name>d</name><title>since 9.7.0</title></network>`);

/** The first lines of the failures, by the names of the tests that fail. */
function failures(outcomes: ReturnType<VitestProject['run']>): Record<string, string> {
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  return Object.fromEntries(
    failed.map(({ name, failures: [first = ''] }) => [
      name.replace(project.folder, '.'),
      first.replace(/\n {4}at [\s\S]*/, '').replace(project.folder, '.'),
    ]),
  );
}

test('in CI the tests say what differs, what is missing and what is wrong', () => {
  expect(failures(project.run('CI'))).toMatchInlineSnapshot(`
    {
      "./empty/pairs.test.ts": "there are no documents (*.xml) in ./empty/in/",
      "bad.xml": "Error: bad.xml cannot be written:
    /bridge/name error model/wrong-shape
      here stands a text, not null",
      "every document that should be written comes from one that is read": "AssertionError: expected [ 'orphan.xml' ] to deeply equal []",
      "good.xml": "Error: Snapshot \`good.xml 1\` mismatched",
      "latin.xml": "Error: latin.xml cannot be read:
    1:31 error xml/unsupported-encoding
        1 | <?xml version='1.0' encoding='latin1'?><network/>
          |                               ^^^^^^ the encoding 'latin1' is not read; save the document as UTF-8",
      "malformed.xml": "Error: malformed.xml cannot be read:
    2:4 error xml/unclosed-element
        2 |   <name></network>
          |    ^^^^ \`<name>\` is never closed; \`</name>\` is missing before \`</network>\`",
      "new.xml": "Error: Snapshot \`new.xml 1\` mismatched",
      "newer.xml": "Error: newer.xml as it is written is not valid:
    3:4 error grammar/needs-newer-libvirt
        3 |   <title>since 9.7.0</title>
          |    ^^^^^ <title> needs libvirt 9.7.0 or newer",
      "not-valid.xml": "Error: not-valid.xml as it is written is not valid:
    3:16 error grammar/attribute-value
        3 |   <bridge stp='maybe'/>
          |                ^^^^^ stp='maybe' is not valid on <bridge>; expected 'on' or 'off'",
      "other.xml": "Error: Snapshot \`other.xml 1\` mismatched",
      "unknown.xml": "Error: unknown.xml is of no kind that is known by its root element",
    }
  `);
  expect(() => project.read('out/new.xml')).toThrow();
});

test('elsewhere what is missing is written, and with -u what is different', () => {
  expect(Object.keys(failures(project.run('desk', 'pairs')))).toContain('other.xml');
  expect(project.read('out/new.xml')).toBe(written('c'));
  expect(project.read('out/other.xml')).toBe(written('x'));
  expect(Object.keys(failures(project.run('desk', '-u')))).not.toContain('other.xml');
  expect(project.read('out/other.xml')).toBe(written('b'));
  expect(project.read('changed/out/good.xml')).toBe(
    `<network>\n  <name>d</name>\n  <bridge name='virbr1'/>\n</network>\n`,
  );
});

test('transform gets and gives the model of the kind', () => {
  type Transform = NonNullable<Xml2XmlOptions<'domain'>['transform']>;
  expectTypeOf<ModelOf<'network'>>().toEqualTypeOf<Network>();
  expectTypeOf<Parameters<Transform>>().toEqualTypeOf<[Domain, string]>();
  expectTypeOf<ReturnType<Transform>>().toEqualTypeOf<Domain | Promise<Domain>>();
});
