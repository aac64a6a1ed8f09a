import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { type KindName, kindOfDocument } from '../../src/validate/document-kinds.ts';
import { allExamples } from '../../tools/codes/all-examples.ts';
import type { CodeExample } from '../../tools/codes/code-example.ts';
import { codeTables } from '../../tools/codes/code-tables.ts';
import { type ExampleRun, exampleSource, markedText, runExample } from '../../tools/codes/run-example.ts';
import { libvirtReadings } from '../support/libvirt-parser.ts';
import { projectFolder } from '../support/source-files.ts';

const tables = codeTables((path) => readFileSync(join(projectFolder, path), 'utf8'));
const codes = tables.flatMap((table) => table.codes.map(({ code }) => code));
const examples = Object.entries(allExamples);
const runs = new Map<string, Promise<ExampleRun>>();

test('every code has an example, and every example a code', () => {
  expect(examples.map(([code]) => code).sort()).toEqual([...codes].sort());
});

test('codes that are related are codes', () => {
  const related = examples.flatMap(([, { related = [], also = [] }]) => [...related, ...also]);
  expect(related.filter((code) => !codes.includes(code))).toEqual([]);
});

test('the place of the mistake is marked once in every text that has places', () => {
  const marks = (text: string) => [text.split('«').length - 1, text.split('»').length - 1];
  const placed = examples.filter(([, { language, settings }]) => language !== 'program' && !settings?.readAs);
  expect(placed.filter(([, { wrong }]) => marks(wrong).some((count) => count !== 1))).toEqual([]);
  expect(examples.filter(([, { right }]) => marks(right).some((count) => count > 0))).toEqual([]);
});

describe('the example of a code', () => {
  test.each(examples)(
    '%s is found in what is wrong, at the marked place, and nothing else',
    async (code, example) => {
      const { span } = markedText(example);
      const { diagnostics } = await wrongRun(code, example);
      const expected = [code, ...(example.also ?? [])];
      expect(diagnostics.map((one) => one.code).sort()).toEqual(expected.sort());
      expect(diagnostics.find((one) => one.code === code)?.span).toEqual(span);
    },
  );

  test.each(examples)('%s is not found in what is right, nor is anything else', async (_code, example) => {
    const { diagnostics } = await runExample(asUsual(example), example.right);
    expect(diagnostics).toEqual([]);
  });

  test.each(examples)('%s is gone when a certain fix is applied', async (code, example) => {
    const run = await wrongRun(code, example);
    const before = run.diagnostics.map((one) => one.code).sort();
    for (const fix of run.diagnostics.find((one) => one.code === code)?.fixes ?? []) {
      if (!fix.certain) continue;
      const fixed = await runExample(asUsual(example), applyTextEdits(run.text, fix.edits));
      expect(fixed.diagnostics.map((one) => one.code).sort()).toEqual(
        before.toSpliced(before.indexOf(code), 1),
      );
    }
  });
});

const documents = examples.filter(([, { libvirt }]) => libvirt !== undefined);
const readings = libvirtReadings(
  documents.map(([, example]) => {
    const { text } = markedText(example);
    const kind = example.settings?.kind ?? kindOfDocument(text) ?? kindOfDocument(example.right);
    return { kind: kind as KindName, text: exampleSource(text, example) };
  }),
);

test('it is said what libvirt does with every document that it reads', () => {
  const silent = examples.filter(
    ([, { language = 'xml', libvirt, settings }]) =>
      // Of what is refused for the host that the example has, a host of another sort says nothing.
      language === 'xml' && libvirt === undefined && settings?.host === undefined,
  );
  // What only programs come upon; what libvirt writes and does not read; what would take it minutes.
  expect(silent.map(([code]) => code).sort()).toEqual([
    'compat/many-attributes',
    'grammar/element-out-of-order',
    'model/other-root',
    'xml/lone-surrogate',
    'xml/too-large',
    'xml/too-many-diagnostics',
    'xml/too-many-nodes',
  ]);
});

describe.skipIf(readings === undefined)('libvirt', () => {
  test.each(documents.map(([code, { libvirt }], index) => [libvirt, code, index] as const))(
    '%s the wrong document of %s',
    (libvirt, _code, index) => {
      expect(readings?.[index]?.message === '' ? 'takes' : 'refuses').toBe(libvirt);
    },
  );
});

/** What is said about the wrong text of an example. */
async function wrongRun(code: string, example: CodeExample): Promise<ExampleRun> {
  const run = runs.get(code) ?? runExample(example, markedText(example).text);
  runs.set(code, run);
  return run;
}

/** An example whose text is not stored in a special way. */
function asUsual({
  encoding: _encoding,
  settings: { length: _length, ...settings } = {},
  ...example
}: CodeExample): CodeExample {
  return { ...example, settings };
}
