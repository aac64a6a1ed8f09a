import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { hostileReports, madeReport, manyReports, reportOf, reportText } from '../../support/reports.ts';
import { projectFolder } from '../../support/source-files.ts';

const schema = JSON.parse(readFileSync(join(projectFolder, 'schemas/validate-output.schema.json'), 'utf8'));
const conforms = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

test('the output is what the published JSON Schema says', async () => {
  const reports = [...(await manyReports()), ...hostileReports()];
  const output = JSON.parse(await reportText('json', reports));
  conforms(output);
  expect(conforms.errors ?? []).toEqual([]);
  expect(output).toHaveLength(reports.length);
  expect(
    output.filter(({ diagnostics }: { diagnostics: object[] }) => diagnostics.length > 0).length,
  ).toBeGreaterThan(reports.length / 4);
});

test('the JSON Schema refuses what is missing and what it does not know', () => {
  const document = { file: 'a', kind: null, ok: true, diagnostics: [] };
  expect(conforms([document])).toBe(true);
  for (const wrong of [
    { ...document, kind: 1 },
    { ...document, more: 1 },
    { file: 'a' },
    { ...document, omitted: 0 },
  ]) {
    expect([wrong, conforms([wrong])]).toEqual([wrong, false]);
  }
  const diagnostic = JSON.stringify({ ...document, diagnostics: [{ code: 'a/b' }] });
  expect(conforms([JSON.parse(diagnostic)])).toBe(false);
});

test('a line of jsonl is an element of the array of json', async () => {
  const reports = hostileReports();
  const lines = (await reportText('jsonl', reports)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(await reportText('json', reports)));
});

test('every place has its offsets, and lines and columns from 1', async () => {
  const report = madeReport('<a>\n <b/>\n</a>', '<b/>', {
    related: [{ message: 'there', span: { start: 0, end: 3 } }],
    fixes: [{ title: 'take it away', certain: true, edits: [{ span: { start: 3, end: 9 }, newText: '' }] }],
  });
  const [{ diagnostics }] = JSON.parse(await reportText('json', [report]));
  const place = { span: { start: 5, end: 9 }, line: 2, column: 2, endLine: 2, endColumn: 6 };
  expect(diagnostics).toEqual([
    {
      code: 'made/finding',
      severity: 'error',
      stage: 'grammar',
      message: 'something is wrong',
      path: '/domain',
      ...place,
      data: {},
      related: [
        { message: 'there', span: { start: 0, end: 3 }, line: 1, column: 1, endLine: 1, endColumn: 4 },
      ],
      fixes: [
        {
          title: 'take it away',
          certain: true,
          edits: [{ span: { start: 3, end: 9 }, newText: '', line: 1, column: 4, endLine: 2, endColumn: 6 }],
        },
      ],
    },
  ]);
});

test('no documents give an empty array', async () => {
  expect(await reportText('json', [])).toBe('[]\n');
  expect(await reportText('jsonl', [])).toBe('');
});

test('what comments suppress stands beside the findings', async () => {
  const comment = '<!-- domxml-disable-next-line grammar/unknown-element: not yet -->';
  const report = await reportOf('a.xml', `<secret>\n${comment}\n<nonsense/></secret>`);
  const output = JSON.parse(await reportText('json', [report]));
  conforms(output);
  expect(conforms.errors ?? []).toEqual([]);
  const [{ diagnostics, suppressed }] = output;
  expect(diagnostics.map(({ code }: { code: string }) => code)).not.toContain('grammar/unknown-element');
  expect(suppressed).toMatchObject([
    {
      code: 'grammar/unknown-element',
      line: 3,
      suppression: { reason: 'not yet', line: 2, column: 1, endLine: 2, endColumn: comment.length + 1 },
    },
  ]);
});
