import { expect, test } from 'vitest';
import { completeDocument } from '../../src/reference/complete-document.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';

const domain = (await documentKinds.domain.load()).matcher.grammar();
const network = (await documentKinds.network.load()).matcher.grammar();

test('items say what the reference says', () => {
  const text = "<domain type='kvm'><devices></devices></domain>";
  const { items } = completeDocument(text, domain, text.indexOf('</devices>'));
  expect(items.find(({ label }) => label === 'iommu')).toEqual({
    kind: 'element',
    label: 'iommu',
    required: false,
    insertText: expect.stringMatching(/^<iommu model=''/),
    snippet: expect.stringContaining('virtio'),
    sortText: expect.any(String),
    documentation: expect.stringMatching(/[.]$/),
    since: '2.1.0',
  });
});

test('what is for other drivers alone is left out on demand', () => {
  const text = "<domain type='kvm'></domain>";
  const labels = (driver?: string) =>
    completeDocument(text, domain, 19, driver === undefined ? {} : { driver }).items.map(
      ({ label }) => label,
    );
  expect(labels()).toEqual(expect.arrayContaining(['qemu:commandline', 'lxc:namespace']));
  expect(labels('qemu')).toContain('qemu:commandline');
  expect(labels('qemu')).not.toContain('lxc:namespace');
});

test('while the kind is unknown, what any kind offers is offered once', () => {
  const { items, span } = completeDocument('<d', [domain, network, network], 2);
  expect(items.map(({ label }) => label)).toEqual(['domain', 'network']);
  expect(span).toEqual({ start: 1, end: 2 });
});

test('a tree serves as well as its text', () => {
  const text = "<network><name>a</name><forward mode=''/></network>";
  const offset = text.indexOf("''") + 1;
  const fromText = completeDocument(text, network, offset);
  expect(fromText.items.map(({ label }) => label)).toContain('nat');
  expect(JSON.stringify(completeDocument(parseXml(text).document, network, offset))).toBe(
    JSON.stringify(fromText),
  );
});
