import type { ExpandedName } from '../relaxng/name-class.ts';

/** The prefixes that libvirt's documentation uses for the namespaces of its documents. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://libvirt.org/schemas/domain/qemu/1.0', 'qemu'],
  ['http://libvirt.org/schemas/domain/lxc/1.0', 'lxc'],
  ['http://libvirt.org/schemas/domain/xen/1.0', 'xen'],
  ['http://libvirt.org/schemas/domain/bhyve/1.0', 'bhyve'],
  ['http://libvirt.org/schemas/domain/vmware/1.0', 'vmware'],
  ['http://libvirt.org/schemas/network/dnsmasq/1.0', 'dnsmasq'],
  ['http://libvirt.org/schemas/storagepool/fs/1.0', 'fs'],
  ['http://libvirt.org/schemas/storagepool/rbd/1.0', 'rbd'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** A name as paths write it, such as `interface` or `qemu:commandline`; `{namespace name}name` without a usual prefix. */
export function prefixedName({ namespaceName, localName }: ExpandedName): string {
  if (namespaceName === '') return localName;
  const prefix = prefixes.get(namespaceName);
  return prefix === undefined ? `{${namespaceName}}${localName}` : `${prefix}:${localName}`;
}
