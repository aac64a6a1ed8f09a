import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runDomxml } from '../support/run-domxml.ts';

const folder = mkdtempSync(join(tmpdir(), 'domxml-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schema = `<element name='note' xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
  <include-me/>
</element>
`;

writeFileSync(
  join(folder, 'note.rng'),
  `<grammar xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
  <include href='parts.rng'/>
  <start><element name='note'><attribute name='at'><data type='date'/></attribute><ref name='lines'/></element></start>
</grammar>
`,
);
writeFileSync(
  join(folder, 'parts.rng'),
  `<grammar xmlns='http://relaxng.org/ns/structure/1.0'>
  <define name='lines'><oneOrMore><element name='line'><text/></element></oneOrMore></define>
</grammar>
`,
);
writeFileSync(join(folder, 'right.xml'), `<note at='2026-02-28'><line>one</line></note>`);
writeFileSync(join(folder, 'wrong.xml'), `<note at='2026-02-30'><line>one</line></note>`);

const run = (...args: string[]) => runDomxml(args, { cwd: folder });

test('--schema validates anything with any schema', () => {
  expect(run('validate', '-q', '--schema', 'note.rng', 'right.xml').status).toBe(0);
  const { status, stdout } = run('validate', '--format', 'jsonl', '--schema', 'note.rng', 'wrong.xml');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ kind: null, ok: false, diagnostics: [{ path: '/note/@at' }] });
});

test('a compiled schema gives the same answers', () => {
  const { status, stdout } = run('schema', 'compile', 'note.rng', '-o', 'out');
  expect(status).toBe(0);
  expect(stdout).toContain('note.json');
  expect(JSON.parse(readFileSync(join(folder, 'out/note.json'), 'utf8')).tables).toBeTypeOf('object');
  const verdicts = (schemaFile: string) =>
    run('validate', '--format', 'jsonl', '--schema', schemaFile, 'right.xml', 'wrong.xml').stdout;
  expect(verdicts('out/note.json')).toBe(verdicts('note.rng'));
});

test('a wrong schema is reported with file, place and section', () => {
  writeFileSync(
    join(folder, 'bad.rng'),
    schema.replace('<include-me/>', "<ref name='nowhere'/><empty extra='1'/>"),
  );
  const { status, stderr } = run('schema', 'compile', 'bad.rng', '-o', 'out');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^bad\.rng:2:\d+ error schema\//);
  expect(stderr).toMatch(/§/);
  expect(run('validate', '--schema', 'bad.rng', 'right.xml').status).toBe(2);
});

test('a missing schema, a missing include and a schema that includes itself are told clearly', () => {
  expect(run('schema', 'compile', 'none.rng', '-o', 'out')).toMatchObject({
    status: 2,
    stderr: 'domxml: none.rng: no such file\n',
  });
  const including = (href: string) =>
    `<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='${href}'/></grammar>`;
  writeFileSync(join(folder, 'missing.rng'), including('gone.rng'));
  writeFileSync(join(folder, 'self.rng'), including('self.rng'));
  for (const [file, words] of [
    ['missing.rng', /gone\.rng/],
    ['self.rng', /self\.rng/],
  ] as const) {
    const { status, stderr } = run('schema', 'compile', file, '-o', 'out');
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
  }
});

test('JSON that is no compiled schema is told clearly', () => {
  for (const json of ['null', '[]', '{}', '{"format":"domxml-schema","version":1}', '']) {
    writeFileSync(join(folder, 'other.json'), json);
    const { status, stdout, stderr } = run('validate', '--schema', 'other.json', 'right.xml');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^domxml: other\.json: .*\n$/);
    expect(stderr).not.toMatch(/TypeError|propert/);
  }
});

test('wrong usage gives status 2', () => {
  expect(run('schema').status).toBe(2);
  expect(run('schema', 'compile', 'note.rng').status).toBe(2);
  expect(run('schema', 'explode', 'note.rng', '-o', 'out').status).toBe(2);
  expect(run('schema', 'compile', '-o', 'out').status).toBe(2);
  expect(run('validate', '--schema', 'note.rng', '--kind', 'domain', 'right.xml').status).toBe(2);
});
