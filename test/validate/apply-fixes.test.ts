import { describe, expect, test } from 'vitest';
import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { applyFixes } from '../../src/validate/apply-fixes.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import type { DocumentSchema } from '../../src/validate/document-schema.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import type { XmlDocument } from '../../src/xml/tree.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { mutantsOf } from '../support/mutants.ts';

const domain = await documentKinds.domain.load();

const text = `<domain type='qemu'>
  <name>guest</name>
  <memory>1024</memory>
  <os><type>hvm</type></os>
  <devices>
    <interface type='bridge'>
      <source bridge='br0'/>
      <target dev='eth7' managed='yes'/>
    </interface>
  </devices>
</domain>
`;

describe('a document is mended', () => {
  test('by the certain fixes of all its stages, one after the other', () => {
    const broken = text
      .replace('<name>guest</name>', '<name>A & B</nmae>')
      .replace('</domain>', '  <qemu:commandline/>\n</domain>');
    const { text: mended, edits, applied, remaining } = applyFixes(broken, domain);
    expect(remaining).toEqual([]);
    expect(mended).toBe(
      text
        .replace('<name>guest', '<name>A &amp; B')
        .replace(" managed='yes'", '')
        .replace("'qemu'", "'qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'")
        .replace('</domain>', '  <qemu:commandline/>\n</domain>'),
    );
    expect(applyTextEdits(broken, edits)).toBe(mended);
    expect(applied.map(({ code, offset }) => [code, broken.slice(offset, offset + 7)])).toEqual([
      ['xml/bare-ampersand', '& B</nm'],
      ['xml/mismatched-end-tag', '</nmae>'],
      ['xml/undeclared-prefix', 'qemu:co'],
      ['interface/managed-ignored', 'managed'],
    ]);
  });

  test('and is left alone where nothing is certain', () => {
    const broken = text.replace('<name>guest</name>', '<name>guest');
    expect(applyFixes(broken, domain)).toMatchObject({ text: broken, edits: [], applied: [] });
    expect(applyFixes(text, domain, { stage: 'grammar' })).toMatchObject({ text, remaining: [] });
  });

  test('whether it is given as text or as bytes', () => {
    const bytes = new TextEncoder().encode(text);
    expect(applyFixes(bytes, domain)).toEqual(applyFixes(text, domain));
  });

  test('but for what comments in it suppress', () => {
    const suppressed = text.replace(
      '<target',
      '<!-- domxml-disable-next-line interface/managed-ignored -->\n      <target',
    );
    expect(applyFixes(suppressed, domain)).toMatchObject({ edits: [], remaining: [] });
  });
});

/** A schema that reports and mends as a function says: what it gets is the text of the document. */
function schemaThat(find: (text: string) => [place: number, fix: Omit<Fix, 'title'>][]): DocumentSchema {
  const match = ({ text }: XmlDocument): Diagnostic[] =>
    find(text).map(([start, fix]) => ({
      code: `test/${text.charAt(start)}`,
      severity: 'error',
      stage: 'grammar',
      message: 'wrong',
      path: '/',
      span: { start, end: start + 1 },
      data: {},
      fixes: [{ title: 'mend', ...fix }],
    }));
  const matcher = { ...domain.matcher, accepts: () => undefined, match };
  return { kind: undefined, matcher, readModel: undefined, rules: [] };
}

/** Reports every one of some letters in a text, each with a fix that writes something else. */
const letters = (mended: Readonly<Record<string, string>>, certain = true): DocumentSchema =>
  schemaThat((whole) =>
    [...whole.matchAll(/[A-Z]/g)].map(({ 0: letter, index }) => {
      const edit = { span: { start: index, end: index + 1 }, newText: mended[letter] ?? letter };
      return [index, { certain, edits: [edit] }];
    }),
  );

describe('what a fix promises is held against validation', () => {
  test('one that keeps its finding, or brings another, is taken back, and the others are kept', () => {
    const schema = letters({ A: 'a', B: 'B', C: 'D' });
    const { text: mended, applied, remaining } = applyFixes('<r>ABCACBA</r>', schema);
    expect(mended).toBe('<r>aBCaCBa</r>');
    expect(applied.length).toBe(3);
    expect(remaining.map(({ span }) => span.start)).toEqual([4, 5, 7, 8]);
  });

  test('one that is not certain is not tried', () => {
    expect(applyFixes('<r>A</r>', letters({ A: 'a' }, false)).applied).toEqual([]);
  });

  test('one that breaks the document as XML is taken back', () => {
    expect(applyFixes('<r>AB</r>', letters({ A: '<', B: 'b' })).text).toBe('<r>Ab</r>');
  });

  test('of two that undo each other the first is kept', () => {
    // Either of two equal letters can go, but not both.
    const schema = schemaThat((whole) => {
      const found = [...whole.matchAll(/X/g)];
      const places = whole.includes('X') ? found.slice(0, found.length === 1 ? 0 : 2) : [{ index: 3 }];
      return places.map(({ index }) => [
        index,
        { certain: true, edits: [{ span: { start: index, end: index + 1 }, newText: '' }] },
      ]);
    });
    const { text: mended, remaining } = applyFixes('<r>X-X</r>', schema);
    expect({ mended, remaining }).toEqual({ mended: '<r>-X</r>', remaining: [] });
  });

  test('of several at one place the first is applied, the others if they are still needed', () => {
    const schema = schemaThat((whole) => {
      const start = whole.indexOf('A');
      if (start < 0) return [];
      const edit = { span: { start, end: start + 1 }, newText: 'b' };
      return [
        [start, { certain: true, edits: [edit] }],
        [start, { certain: true, edits: [{ ...edit, newText: 'c' }] }],
      ];
    });
    const { text: mended, applied } = applyFixes('<r>A</r>', schema);
    expect({ mended, count: applied.length }).toEqual({ mended: '<r>b</r>', count: 1 });
  });
});

test('a thousand fixes are applied at once, whatever stands between them', () => {
  let validations = 0;
  const schema = letters({ A: 'a' });
  const counted: DocumentSchema = {
    ...schema,
    matcher: {
      ...schema.matcher,
      match: (document) => {
        validations++;
        return schema.matcher.match(document);
      },
    },
  };
  const many = `<r>${'AB'.repeat(20)}${'A'.repeat(1000)}</r>`;
  const { text: mended, applied } = applyFixes(many.replaceAll('B', ' '), counted);
  expect(mended).toBe(many.replaceAll('B', ' ').toLowerCase());
  expect(applied.length).toBe(1020);
  expect(validations).toBe(2);
  validations = 0;
  applyFixes(many, counted);
  expect(validations).toBeLessThanOrEqual(100);
});

test('a document gets no worse than it was where other findings were hidden', () => {
  const broken = text
    .replace('<name>guest</name>', '<name x=1>guest</name>')
    .replace('<memory>1024</memory>', '');
  const { applied, remaining } = applyFixes(broken, domain, { stage: 'grammar' });
  expect(applied[0]?.code).toBe('xml/unquoted-attribute');
  expect(remaining.every(({ stage }) => stage === 'grammar')).toBe(true);
  expect(openDocument(applyFixes(broken, domain).text, domain).diagnostics).not.toEqual([]);
});

describe.each(['domain', 'network', 'volume'] as const)('mutants of documents: %s', (kind) => {
  test('come out no worse than they were, and stay as they are then', async () => {
    const schema = await documentKinds[kind].load();
    const runs = Number(process.env.DOMXML_FIX_RUNS ?? 40);
    const documents = kindDocuments(kind).filter((one) => one.length < 5000);
    const counts = { applied: 0, certain: 0 };
    for (const mutant of mutantsOf(documents, runs, 9)) {
      const before = openDocument(mutant, schema).diagnostics;
      const { text: mended, edits, applied, remaining } = applyFixes(mutant, schema);
      expect(applyTextEdits(mutant, edits)).toBe(mended);
      expect(remaining).toEqual(openDocument(mended, schema).diagnostics);
      const ofGrammar = applied.filter(({ code }) => !code.startsWith('compat/'));
      expect(countOf(remaining)).toBeLessThanOrEqual(countOf(before) - ofGrammar.length);
      expect(applyFixes(mended, schema)).toMatchObject({ text: mended, applied: [] });
      counts.applied += applied.length;
      counts.certain += before.filter(({ fixes = [] }) => fixes.some(({ certain }) => certain)).length;
    }
    console.log(
      `${kind}: ${counts.applied} fixes applied, ${counts.certain} certain at first, of ${runs} mutants`,
    );
    expect(counts.applied).toBeGreaterThan(0);
  });
});

/** How many findings there are but for those that are not looked for while the grammar refuses a document. */
function countOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ stage }) => stage !== 'compat').length;
}
