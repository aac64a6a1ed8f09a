import { expect, test } from 'vitest';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { type OpenOptions, openDocument } from '../../src/validate/open-document.ts';
import { session } from '../support/hosts.ts';

const schema = await documentKinds.domain.load();
const networkDevices = { web0: 'absent' } as const;
const host = session({ networkDevices });

const domain = (type: string, ethernet: string) => `<domain type='${type}'>
  <name>web</name>
  <memory>1</memory>
  <os><type>hvm</type></os>
  <devices>
    <interface type='ethernet'>
      ${ethernet}
    </interface>
  </devices>
</domain>`;
const unmanaged = `<target dev='web0' managed='no'/>`;

function codes(text: string, options: OpenOptions = {}): string[] {
  return openDocument(text, schema, options).diagnostics.map(({ code }) => code);
}

test('what is said of a host takes a host', () => {
  expect(codes(domain('kvm', unmanaged))).toEqual([]);
  expect(codes(domain('kvm', unmanaged), { host })).toEqual(['interface/tap-missing']);
});

test('a document is for the driver of its host', () => {
  expect(codes(domain('xen', unmanaged), { host })).toContain('driver/other-domain-type');
});

test('of a document for another driver it is not said what it would need of the host', () => {
  const found = codes(domain('xen', unmanaged), { host }).filter((code) => !code.startsWith('driver/'));
  expect(found).toEqual([]);
});

test('rules of one driver hold for it alone', () => {
  const xen = session({ networkDevices }, { driver: 'xen' });
  expect(codes(domain('xen', unmanaged), { host: xen })).toEqual(['driver/not-for-driver']);
  const guestAddress = domain('qemu', `<ip address='10.0.0.1' prefix='24'/>`);
  expect(codes(guestAddress)).toEqual([]);
  expect(codes(guestAddress, { driver: 'auto' })).toEqual(['interface/guest-address-unsupported']);
  // Cloud Hypervisor has guests of type kvm as well.
  expect(codes(guestAddress.replace('qemu', 'kvm'), { driver: 'auto' })).toEqual([]);
});

test('a comment that suppresses what takes a host is not idle without one', () => {
  const directive = '<!-- domxml-disable-next-line interface/tap-missing: comes later -->';
  const text = domain('kvm', `${directive}\n      ${unmanaged}`);
  expect(codes(text)).toEqual([]);
  expect(codes(text, { host })).toEqual([]);
  const there = session({ networkDevices: { web0: { kind: 'tap' } } });
  expect(codes(text, { host: there })).toEqual(['suppression/unused']);
});

test('a host that is none is refused', () => {
  const wrong = { host: {} } as unknown as OpenOptions;
  expect(() => openDocument(domain('kvm', unmanaged), schema, wrong)).toThrow(TypeError);
});
