import { expect, test } from 'vitest';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { documentKinds, type KindName } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';

/** The titles of the fixes of each finding of a document, and what the first certain one makes of it. */
async function fixesOf(kind: KindName, text: string): Promise<unknown[]> {
  const { diagnostics } = openDocument(text, await documentKinds[kind].load());
  return diagnostics.map(({ code, fixes = [] }) => [
    code,
    ...fixes.map(({ title, edits }) => [title, applyTextEdits(text, edits)]),
  ]);
}

test('a prefix that the grammar has a namespace for is declared at the root element', async () => {
  const text = `<domain type='kvm'><devices/><qemu:commandline/></domain>`;
  expect(await fixesOf('domain', text)).toEqual([
    [
      'xml/undeclared-prefix',
      [
        "declare xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' on <domain>",
        `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><devices/><qemu:commandline/></domain>`,
      ],
    ],
  ]);
  const network = await fixesOf('network', `<network>\n  <dnsmasq:options/>\n</network>`);
  expect(network).toEqual([
    [
      'xml/undeclared-prefix',
      [
        expect.stringContaining('dnsmasq'),
        `<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>\n  <dnsmasq:options/>\n</network>`,
      ],
    ],
  ]);
});

test('what other prefixes mean only their author knows', async () => {
  expect(await fixesOf('network', `<network><metadata><my:own/></metadata><qemu:x/></network>`)).toEqual([
    ['xml/undeclared-prefix'],
    ['xml/undeclared-prefix'],
  ]);
});
