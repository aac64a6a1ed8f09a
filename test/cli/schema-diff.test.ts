import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a schema with XSD datatypes into the test's folder and returns its name there. */
function schema(name: string, inside: string): string {
  const head = `<grammar xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>\n`;
  writeFileSync(join(folder, name), `${head}${inside}\n</grammar>\n`);
  return name;
}

const note = schema(
  'note.rng',
  `<start>
  <element name='note'>
    <attribute name='kind'><choice><value>short</value><value>long</value></choice></attribute>
    <zeroOrMore><element name='line'><text/></element></zeroOrMore>
  </element>
</start>`,
);
const same = schema(
  'same.rng',
  `<start><element name='note'><optional><ref name='lines'/></optional>
  <choice><attribute name='kind'><value>long</value></attribute><attribute name='kind'><value>short</value></attribute></choice>
</element></start>
<define name='lines'><oneOrMore><element name='line'><text/></element></oneOrMore></define>`,
);
const newer = schema(
  'newer.rng',
  `<start>
  <element name='note'>
    <attribute name='kind'><choice><value>short</value><value>huge</value></choice></attribute>
    <oneOrMore><element name='line'><text/></element></oneOrMore>
  </element>
</start>`,
);

const diff = (...args: string[]) => runDomxml(['schema', 'diff', ...args], { cwd: folder });

test('schemas that accept the same are equal however they are written', () => {
  expect(diff(note, same)).toEqual({
    status: 0,
    stdout: 'equal: both accept the same documents\n',
    stderr: '',
  });
});

test('differences are shown with path, explanation, places and an example', () => {
  expect(diff(note, newer)).toEqual({
    status: 1,
    stdout: `- only OLD note/@kind
    value 'long' of attribute \`kind\` is accepted only by OLD
    OLD note.rng:3:3, NEW newer.rng:3:3
    | <note kind='long'/>

- only OLD note/line
    element <line> is required by NEW
    OLD note.rng:3:3, NEW newer.rng:3:3
    | <note kind='short'/>

+ only NEW note/@kind
    value 'huge' of attribute \`kind\` is accepted only by NEW
    OLD note.rng:3:3, NEW newer.rng:3:3
    | <note kind='huge'>
    |   <line/>
    | </note>

different: 2 accepted only by OLD, 1 accepted only by NEW
`,
    stderr: '',
  });
});

test('JSON has everything about the differences', () => {
  const { status, stdout } = diff(note, newer, '--format', 'json');
  expect(status).toBe(1);
  const { differences, ...verdicts } = JSON.parse(stdout);
  expect(verdicts).toEqual({
    verdict: 'different',
    oldInNew: 'different',
    newInOld: 'different',
    doubts: [],
  });
  expect(differences[0]).toEqual({
    only: 'old',
    kind: 'value',
    path: 'note/@kind',
    explanation: "value 'long' of attribute `kind` is accepted only by OLD",
    example: "<note kind='long'/>",
    places: {
      old: [{ file: 'note.rng', definition: '', span: { start: 125, end: 323 }, line: 3, column: 3 }],
      new: [{ file: 'newer.rng', definition: '', span: { start: 125, end: 321 }, line: 3, column: 3 }],
    },
    otherPaths: [],
    otherWays: 0,
  });
  expect(JSON.parse(diff(note, same, '--format', 'json').stdout)).toEqual({
    verdict: 'equal',
    oldInNew: 'included',
    newInOld: 'included',
    doubts: [],
    differences: [],
  });
});

test('what cannot be proved is not called equal', () => {
  const qualified = `<start><element name='a'><choice><data type='QName'/><data type='QName'><param name='maxLength'>99</param></data></choice></element></start>`;
  const plain = `<start><element name='a'><data type='QName'/></element></start>`;
  const unproved = diff(schema('three.rng', qualified), schema('four.rng', plain));
  expect(unproved.status).toBe(2);
  expect(unproved.stdout).toMatch(/^(not exact: .*QName.*\n)+not proved: /);
});

test('wrong usage and unreadable files give status 2, wrong schemas 1', () => {
  expect(diff(note).status).toBe(2);
  expect(diff(note, note, note).status).toBe(2);
  expect(diff(note, note, '--format', 'xml').status).toBe(2);
  expect(diff(note, 'none.rng')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'domxml: none.rng: no such file\n',
  });
  expect(diff(schema('wrong.rng', '<start/>'), note).status).toBe(1);
  expect(diff('--help').stdout).toMatch(/^Usage: domxml schema diff/);
});
