import { expect, test } from 'vitest';
import { compatCodes } from '../../../src/validate/compat/codes.ts';
import { documentKinds, kindNames } from '../../../src/validate/document-kinds.ts';
import { openDocument } from '../../../src/validate/open-document.ts';
import { kindDocuments } from '../../support/kind-documents.ts';

const schema = await documentKinds.domain.load();
const blanked = "<domain type='kvm'><name>a</name><memory> 1 </memory><os><type>hvm</type></os></domain>";
const codes = (text: string, options = {}) =>
  openDocument(text, schema, options).diagnostics.map(({ code }) => code);

test('are information, and no reason to call a document wrong', () => {
  const { diagnostics, ok } = openDocument(blanked, schema);
  expect(ok).toBe(true);
  expect(diagnostics.map(({ severity, stage }) => `${severity} ${stage}`)).toEqual(['information compat']);
  expect(compatCodes.every(({ severity, stage }) => severity === 'information' && stage === 'compat')).toBe(
    true,
  );
});

test('belong to the last stage, and can be left out', () => {
  expect(codes(blanked, { stage: 'grammar' })).toEqual([]);
  expect(codes(blanked, { compat: false })).toEqual([]);
});

test('are not told of a document that the grammar refuses', () => {
  expect(
    codes(blanked.replace('<name>', '<nmae>').replace('</name>', '</nmae>')).filter((code) =>
      code.startsWith('compat/'),
    ),
  ).toEqual([]);
});

test('are told for releases of libvirt alike', async () => {
  const older = await documentKinds.domain.load({ libvirt: '9.0.0' });
  expect(openDocument(blanked, older).diagnostics.map(({ code }) => code)).toEqual([
    'compat/blanks-around-number',
  ]);
});

test('are told of devices of the host that libxml2 mistakes for others', async () => {
  const device = await documentKinds.device.load();
  const of = (nodes: string) => `<device><name>sda</name>${nodes}</device>`;
  const link = "<devnode type='link'>/dev/disk/by-id/a</devnode>";
  const found = openDocument(of(link), device).diagnostics.map(({ code, message }) => `${code}: ${message}`);
  expect(found).toEqual([
    "compat/mistaken-element: libxml2 2.9 takes <devnode type='link'> for the <devnode type='dev'> that may stand in front of it, and so refuses the document: it is read only behind a <devnode type='dev'>",
  ]);
  expect(openDocument(of(`<devnode type='dev'>/dev/sda</devnode>${link}`), device).diagnostics).toEqual([]);
});

test.each(kindNames)('are not told of what libvirt itself writes and reads of %s', async (kind) => {
  const own = await documentKinds[kind].load();
  const found = kindDocuments(kind).filter((text) =>
    openDocument(text, own).diagnostics.some(({ stage }) => stage === 'compat'),
  );
  expect(found).toEqual([]);
});
