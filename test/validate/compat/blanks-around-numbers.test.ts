import { expect, test } from 'vitest';
import { applyTextEdits } from '../../../src/text/text-edit.ts';
import { documentKinds } from '../../../src/validate/document-kinds.ts';
import { openDocument } from '../../../src/validate/open-document.ts';

const schema = await documentKinds.domain.load();

const domain = (memory: string, rest = '') =>
  `<domain type='kvm'><name> a 1 </name>${memory}<os><type>hvm</type></os>${rest}</domain>`;

function told(text: string) {
  return openDocument(text, schema).diagnostics.map(({ code, severity, path, fixes = [] }) => ({
    what: `${severity} ${code} ${path}`,
    certain: fixes[0]?.certain,
    mended: fixes[0] && applyTextEdits(text, fixes[0].edits),
  }));
}

const inMemory = 'information compat/blanks-around-number /domain/memory/text()';

test('a number whose datatype has a pattern is told where white space stands around it', () => {
  expect(told(domain('<memory>\n  1024 </memory>'))).toEqual([
    { what: inMemory, certain: true, mended: domain('<memory>1024</memory>') },
  ]);
});

test('so is one in an attribute', () => {
  expect(told(domain('<memory>1</memory>', "<vcpu current='1 '>2</vcpu>"))).toEqual([
    {
      what: 'information compat/blanks-around-number /domain/vcpu/@current',
      certain: true,
      mended: domain('<memory>1</memory>', "<vcpu current='1'>2</vcpu>"),
    },
  ]);
});

test('white space that is written with references, sections or comments is told, and the fix left to judge', () => {
  for (const hidden of ['&#32;7', '<![CDATA[ 7]]>', ' <!-- -->7', '7<!-- --> ']) {
    const [found, ...others] = told(domain(`<memory>${hidden}</memory>`));
    expect(others).toEqual([]);
    expect(found).toEqual({ what: inMemory, certain: false, mended: domain('<memory>7</memory>') });
  }
});

test('a number without a pattern may have white space around it', () => {
  const text = domain('<memory>1</memory>', "<devices><graphics type='vnc' port=' 5900 '/></devices>");
  expect(told(text)).toEqual([]);
});
