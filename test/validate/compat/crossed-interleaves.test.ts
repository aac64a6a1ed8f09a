import { describe, expect, test } from 'vitest';
import { applyTextEdits } from '../../../src/text/text-edit.ts';
import { documentKinds, type KindName } from '../../../src/validate/document-kinds.ts';
import { openDocument } from '../../../src/validate/open-document.ts';

/** What is said of an order, and the document with the fix. */
async function told(text: string, kind: KindName = 'domain') {
  const schema = await documentKinds[kind].load();
  const { diagnostics } = openDocument(text, schema);
  const fixes = diagnostics.flatMap((one) => one.fixes ?? []);
  return {
    codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    message: diagnostics[0]?.message,
    place: diagnostics[0] && text.slice(diagnostics[0].span.start, diagnostics[0].span.end),
    title: fixes[0]?.title,
    certain: fixes[0]?.certain,
    mended: fixes[0] && applyTextEdits(text, fixes[0].edits),
  };
}

const os = '  <os><type>hvm</type></os>';
const domain = (...lines: string[]) => `<domain type='kvm'>\n${lines.join('\n')}\n</domain>\n`;
const crossed = 'information compat/crossed-interleaves';

test('elements of two groups that alternate are told, and mended by one move with the comment', async () => {
  const found = await told(
    domain(
      '  <name>web</name>',
      '  <memory>1024</memory>',
      '  <!-- of the inventory -->',
      '  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>',
      '  <vcpu>1</vcpu>',
      os,
    ),
  );
  expect(found.codes).toEqual([crossed]);
  expect(found.place).toBe('uuid');
  expect(found.message).toBe(
    "<uuid> between <memory> and <vcpu> is allowed, but libxml2 cannot follow this order of the children of <domain>: 'virsh define --validate' refuses it",
  );
  expect(found.certain).toBe(true);
  expect(found.mended).toBe(
    domain(
      '  <name>web</name>',
      '  <!-- of the inventory -->',
      '  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>',
      '  <memory>1024</memory>',
      '  <vcpu>1</vcpu>',
      os,
    ),
  );
});

describe('nothing is said of', () => {
  test.each([
    [
      'a group in one piece behind another',
      domain('  <memory>1</memory>', '  <vcpu>1</vcpu>', '  <name>a</name>', os),
    ],
    [
      'one element inside a group',
      domain('  <memory>1</memory>', '  <name>a</name>', '  <vcpu>1</vcpu>', os),
    ],
    [
      'groups that do not reach each other',
      domain('  <memory>1</memory>', os, '  <vcpu>1</vcpu>', '  <name>a</name>'),
    ],
  ])('%s', async (_, text) => {
    expect((await told(text)).codes).toEqual([]);
  });
});

test('an optional attribute makes libxml2 look twice, so that one group alone can be enough', async () => {
  const lines = [
    '<name>a</name>',
    '<memory>1</memory>',
    '<uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>',
    os,
  ];
  const text = domain(...lines);
  expect((await told(text)).codes).toEqual([]);
  const running = await told(text.replace("type='kvm'", "type='kvm' id='7'"));
  expect(running.codes).toEqual([crossed]);
  expect(running.place).toBe('memory');
});

test('a boot loader is looked at twice, unless the guest is paravirtual', async () => {
  const of = (type: string) =>
    domain(
      '<name>a</name>',
      '<bootloader>b</bootloader>',
      '<memory>1</memory>',
      `<os><type>${type}</type></os>`,
    );
  expect((await told(of('hvm'))).codes).toEqual([crossed]);
  expect((await told(of('linux'))).codes).toEqual([]);
});

test('devices have such groups too', async () => {
  const device = (children: string[]) =>
    `<disk type='file'><target dev='vda'/><iotune>${children.join('')}</iotune></disk>`;
  const limits = ['read_bytes_sec', 'read_iops_sec', 'write_bytes_sec', 'write_iops_sec'].map(
    (name) => `<${name}>1</${name}>`,
  );
  expect((await told(device(limits), 'domaindevice')).codes).toEqual([crossed]);
  const grouped = [limits[0], limits[2], limits[1], limits[3]] as string[];
  expect((await told(device(grouped), 'domaindevice')).codes).toEqual([]);
});

test('very many siblings take linear time', async () => {
  const labels = "  <seclabel type='none'/>\n".repeat(10_000);
  const found = await told(
    domain('  <name>a</name>', '  <memory>1</memory>', '  <seclabel/>', '  <vcpu>1</vcpu>', labels, os),
  );
  expect(found.codes).toEqual([crossed]);
  expect(found.certain).toBe(true);
});
