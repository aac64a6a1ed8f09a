import { expect, test } from 'vitest';
import type { Capabilities } from '../../generated/capabilities.ts';
import type { Cpu } from '../../generated/cpu.ts';
import type { NodeDevice } from '../../generated/device.ts';
import type {
  Domain,
  DomainController,
  DomainDisk,
  DomainFilesystem,
  DomainGraphics,
  DomainHostdev,
  DomainInterface,
  DomainSize,
  DomainTpmBackend,
} from '../../generated/domain.ts';
import type { DomainBackup } from '../../generated/domainbackup.ts';
import type { DomainCapabilities } from '../../generated/domainCapabilities.ts';
import type { DomainCheckpoint } from '../../generated/domaincheckpoint.ts';
import type { DomainDevice } from '../../generated/domaindevice.ts';
import type { DomainSnapshot } from '../../generated/domainsnapshot.ts';
import type { NetworkFilter } from '../../generated/filter.ts';
import type { NetworkFilterBinding } from '../../generated/filterbinding.ts';
import type { HostInterface } from '../../generated/interface.ts';
import type { Network } from '../../generated/network.ts';
import type { NetworkPort } from '../../generated/networkport.ts';
import type { StoragePool } from '../../generated/pool.ts';
import type { Secret } from '../../generated/secret.ts';
import type { StoragePoolCapabilities } from '../../generated/storagepoolCapabilities.ts';
import type { SystemInformation } from '../../generated/sysinfo.ts';
import type { StorageVolume } from '../../generated/volume.ts';

/** What these tests are about is whether they compile: `npm run types` fails where an expected error is none. */

const uuid = '7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10';
const target = { dev: 'vda' };

test('a domain says what it is', () => {
  const right: Domain = { type: 'kvm', name: 'a', memory: { unit: 'GiB', value: 4 }, vcpu: { value: 2 } };
  const wrong: Domain[] = [
    // @ts-expect-error: there is no domain without a name
    { type: 'kvm' },
    // @ts-expect-error: nor without a type
    { name: 'a' },
    // @ts-expect-error: a property is misspelt
    { type: 'kvm', name: 'a', memroy: { value: 4 } },
    // @ts-expect-error: properties are spelt as in XML
    { type: 'kvm', name: 'a', onPoweroff: 'destroy' },
    // @ts-expect-error: an amount is a number and its unit
    { type: 'kvm', name: 'a', memory: '4 GiB' },
    // @ts-expect-error: the amount is missing
    { type: 'kvm', name: 'a', memory: { unit: 'GiB' } },
    // @ts-expect-error: numbers are numbers
    { type: 'kvm', name: 'a', vcpu: { value: '2' } },
    // @ts-expect-error: a unit is a word
    { type: 'kvm', name: 'a', memory: { unit: 1024, value: 4 } },
    // @ts-expect-error: absent is absent
    { type: 'kvm', name: 'a', title: null },
    // @ts-expect-error: an identifier is a text
    { type: 'kvm', name: 'a', uuid: 1 },
    // @ts-expect-error: there may be several disks
    { type: 'kvm', name: 'a', devices: { disk: { target } } },
    // @ts-expect-error: an element without content is there or not
    { type: 'kvm', name: 'a', features: { acpi: {}, pae: false } },
    // @ts-expect-error: a feature with a state is a record
    { type: 'kvm', name: 'a', features: { htm: true } },
    // @ts-expect-error: on and off are true and false
    { type: 'kvm', name: 'a', features: { htm: { state: 'on' } } },
    // @ts-expect-error: text that cannot be empty has to be there
    { type: 'kvm', name: 'a', os: { type: { arch: 'x86_64' } } },
  ];
  expect([right, ...wrong].length).toBe(16);
});

test('a device has what its variant has', () => {
  const disks: DomainDisk[] = [
    { type: 'file', source: { file: '/a' }, target },
    // @ts-expect-error: a disk has a target
    { type: 'file', source: { file: '/a' } },
    // @ts-expect-error: a network has a protocol
    { type: 'network', source: { name: 'pool/image' }, target },
    // @ts-expect-error: a file is on the host, not in a pool
    { type: 'volume', source: { file: '/a' }, target },
    // @ts-expect-error: a target has a name
    { type: 'file', source: { file: '/a' }, target: { bus: 'virtio' } },
  ];
  const interfaces: DomainInterface[] = [
    { type: 'bridge', source: { bridge: 'br0' } },
    // @ts-expect-error: a bridge is called a bridge
    { type: 'bridge', source: { network: 'default' } },
    // @ts-expect-error: an address is in a record
    { type: 'user', mac: '52:54:00:6b:3c:58' },
    // @ts-expect-error: there are as many queues as a number says
    { type: 'user', driver: { queues: '4' } },
  ];
  const others: [DomainController[], DomainGraphics[], DomainFilesystem[], DomainHostdev[]] = [
    // @ts-expect-error: ports are those of USB
    [{ type: 'scsi', index: 0, ports: 4 }],
    // @ts-expect-error: streaming is of SPICE
    [{ type: 'vnc', streaming: { mode: 'off' } }],
    // @ts-expect-error: a template has a name
    [{ type: 'template', source: { dir: '/a' }, target: { dir: '/' } }],
    // @ts-expect-error: a PCI device has an address on the host
    [{ type: 'pci', mode: 'subsystem', source: {} }],
  ];
  // @ts-expect-error: an emulator has no device of the host
  const backend: DomainTpmBackend = { type: 'emulator', device: { path: '/dev/tpm0' } };
  // @ts-expect-error: a device is in the property named after it
  const device: DomainDevice = { type: 'file', target };
  // @ts-expect-error: an amount has a value
  const size: DomainSize = { unit: 'KiB' };
  expect([...disks, ...interfaces, ...others, backend, device, size].length).toBe(16);
});

test('so do documents about a domain', () => {
  const snapshots: DomainSnapshot[] = [
    { name: 'a', memory: { snapshot: 'internal' } },
    // @ts-expect-error: a snapshot of memory is a record
    { name: 'a', memory: 'internal' },
    // @ts-expect-error: a disk of a snapshot has a name
    { disks: { disk: [{ snapshot: 'external' }] } },
  ];
  const checkpoints: DomainCheckpoint[] = [
    // @ts-expect-error: a checkpoint has one parent
    { name: 'a', parent: [{ name: 'b' }] },
    // @ts-expect-error: a time is a number of seconds
    { name: 'a', creationTime: 'now' },
  ];
  const backups: DomainBackup[] = [
    { mode: 'push', disks: { disk: [{ name: 'vda', type: 'file', target: { file: '/a' } }] } },
    // @ts-expect-error: a push has no server
    { mode: 'push', server: { transport: 'tcp', name: 'a' } },
    // @ts-expect-error: nor is there a third mode
    { mode: 'shove' },
  ];
  const capabilities: DomainCapabilities[] = [
    // @ts-expect-error: the architecture is missing
    { domain: 'kvm' },
    // @ts-expect-error: a list of machines is another document
    { domain: 'kvm', arch: 'x86_64', machine: ['q35'] },
  ];
  // @ts-expect-error: a feature has a name
  const cpu: Cpu = { mode: 'custom', feature: [{ policy: 'require' }] };
  expect([...snapshots, ...checkpoints, ...backups, ...capabilities, cpu].length).toBe(11);
});

test('so do documents about networks', () => {
  const networks: Network[] = [
    { name: 'a', forward: { mode: 'nat' }, ip: [{ address: '192.168.1.1', prefix: 24 }] },
    // @ts-expect-error: a prefix is a number
    { name: 'a', ip: [{ address: '192.168.1.1', prefix: '24' }] },
    // @ts-expect-error: there may be several addresses
    { name: 'a', ip: { address: '192.168.1.1' } },
    // @ts-expect-error: a bridge is a record
    { name: 'a', bridge: 'virbr0' },
    // @ts-expect-error: a host of the DHCP server has a property for its address
    { name: 'a', ip: [{ dhcp: { host: [{ address: '192.168.1.2' }] } }] },
  ];
  const ports: NetworkPort[] = [
    // @ts-expect-error: a port has an owner
    { uuid, mac: { address: '52:54:00:6b:3c:58' } },
    // @ts-expect-error: an owner has a name
    { uuid, owner: { uuid }, mac: { address: '52:54:00:6b:3c:58' } },
  ];
  const hostInterfaces: HostInterface[] = [
    // @ts-expect-error: a bond says of what
    { type: 'bond', name: 'bond0' },
    // @ts-expect-error: a VLAN is no bridge
    { type: 'vlan', name: 'eth0.4', bridge: {} },
  ];
  const filters: NetworkFilter[] = [
    // @ts-expect-error: a rule says what to do
    { name: 'a', rule: [{ direction: 'in' }] },
    // @ts-expect-error: a priority is a number
    { name: 'a', priority: 'high' },
  ];
  // @ts-expect-error: a binding has a filter
  const binding: NetworkFilterBinding = { portdev: { name: 'vnet0' } };
  expect([...networks, ...ports, ...hostInterfaces, ...filters, binding].length).toBe(12);
});

test('so do documents about storage, hosts and secrets', () => {
  const pools: StoragePool[] = [
    { type: 'dir', name: 'a', target: { path: '/a' } },
    // @ts-expect-error: a directory is somewhere
    { type: 'dir', name: 'a' },
    // @ts-expect-error: a volume group has no host
    { type: 'logical', name: 'a', source: { host: [{ name: 'b' }] } },
    // @ts-expect-error: permissions are octal digits, as a text
    { type: 'dir', name: 'a', target: { path: '/a', permissions: { mode: 0o755 } } },
  ];
  const volumes: StorageVolume[] = [
    { name: 'a', capacity: { unit: 'G', value: 10 }, target: {} },
    // @ts-expect-error: a capacity is a record
    { name: 'a', capacity: 10, target: {} },
    // @ts-expect-error: a volume has a target
    { name: 'a' },
  ];
  const secrets: Secret[] = [
    // @ts-expect-error: yes and no are true and false
    { ephemeral: 'no' },
    // @ts-expect-error: a secret of Ceph has a name
    { usage: { type: 'ceph', volume: '/a' } },
  ];
  const devices: NodeDevice[] = [
    // @ts-expect-error: capabilities are a list
    { name: 'a', capability: { typeAttribute: 'system' } },
    // @ts-expect-error: the attribute clashes with a child and has the suffix
    { name: 'a', capability: [{ type: 'pci' }] },
  ];
  // @ts-expect-error: a host is described
  const capabilities: Capabilities = { guest: [] };
  // @ts-expect-error: a pool of the capabilities has a type
  const poolCapabilities: StoragePoolCapabilities = { pool: [{ supported: true }] };
  // @ts-expect-error: firmware variables are no SMBIOS fields
  const system: SystemInformation = { type: 'fwcfg', bios: { entry: [] } };
  expect([...pools, ...volumes, ...secrets, ...devices, capabilities, poolCapabilities, system].length).toBe(
    14,
  );
});
