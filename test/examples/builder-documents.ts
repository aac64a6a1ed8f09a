import { backup } from '../../examples/builders/backup.ts';
import { bhyveGuest } from '../../examples/builders/bhyve-guest.ts';
import { cloudGuest } from '../../examples/builders/cloud-guest.ts';
import { vnc } from '../../examples/builders/displays.ts';
import { domain } from '../../examples/builders/domain.ts';
import { hypervGuest } from '../../examples/builders/hyperv-guest.ts';
import { isolatedNetwork } from '../../examples/builders/isolated-network.ts';
import { linuxGuest } from '../../examples/builders/linux-guest.ts';
import { idsFrom, lxcContainer } from '../../examples/builders/lxc-container.ts';
import { natNetwork } from '../../examples/builders/nat-network.ts';
import { onBridge, onNetwork } from '../../examples/builders/network-cards.ts';
import { networkFilter } from '../../examples/builders/network-filter.ts';
import { hugePages, tpm } from '../../examples/builders/qemu-devices.ts';
import { secret } from '../../examples/builders/secret.ts';
import { snapshot } from '../../examples/builders/snapshot.ts';
import { storagePool } from '../../examples/builders/storage-pool.ts';
import { storageVolume } from '../../examples/builders/storage-volume.ts';
import { unprivilegedGuest } from '../../examples/builders/unprivileged-guest.ts';
import { virtualboxGuest } from '../../examples/builders/virtualbox-guest.ts';
import { virtuozzoContainer } from '../../examples/builders/virtuozzo-container.ts';
import { vmwareGuest } from '../../examples/builders/vmware-guest.ts';
import { windowsGuest } from '../../examples/builders/windows-guest.ts';
import { xenHvmGuest } from '../../examples/builders/xen-hvm-guest.ts';
import { xenPvGuest } from '../../examples/builders/xen-pv-guest.ts';
import { domainKind } from '../../src/model/kinds/domain.ts';
import { domainBackupKind } from '../../src/model/kinds/domainbackup.ts';
import { domainSnapshotKind } from '../../src/model/kinds/domainsnapshot.ts';
import { networkFilterKind } from '../../src/model/kinds/filter.ts';
import { networkKind } from '../../src/model/kinds/network.ts';
import { storagePoolKind } from '../../src/model/kinds/pool.ts';
import { secretKind } from '../../src/model/kinds/secret.ts';
import { storageVolumeKind } from '../../src/model/kinds/volume.ts';
import type { ModelKind } from '../../src/model/model-kind.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import type { KindName } from '../../src/validate/document-kinds.ts';

/** What a builder of the examples made. */
export interface BuilderDocument {
  /** Name of the file of the builder, and how much was asked of it. */
  readonly name: string;
  readonly kind: KindName;
  readonly model: unknown;
  readonly text: string;
  /** The model of the text. */
  readonly again: unknown;
}

const named = { name: 'web1', memory: '1 GiB' } as const;
/** What every guest may have beside its own options. */
const described = {
  ...named,
  uuid: '6b7a9f3e-52c8-4d0e-9a35-0d2f8c1b7e44',
  description: 'Serves the shop',
  memory: '8 GiB',
  cpus: 4,
} as const;
const images = '/var/lib/libvirt/images';

/** By each builder one document with as few options as there can be and one with all of them. */
export const builderDocuments: readonly BuilderDocument[] = [
  ...documents('domain', domainKind, {
    'domain-minimal': domain({ type: 'test', ...named, os: { type: { value: 'hvm' } } }),
    'domain-full': domain({
      type: 'qemu',
      ...described,
      os: { type: { arch: 'aarch64', machine: 'virt', value: 'hvm' }, firmwareAttribute: 'efi' },
      devices: [
        { memballoon: { model: 'virtio' } },
        { sound: [{ model: 'ich9' }], memballoon: { model: 'none' } },
        { sound: [{ model: 'usb' }] },
      ],
    }),
    'linux-guest-minimal': linuxGuest(named),
    'linux-guest-full': linuxGuest({
      ...described,
      disks: [
        `${images}/web1.qcow2`,
        `${images}/debian-12.iso`,
        '/dev/vg0/web1',
        `${images}/drivers.iso`,
        `${images}/old.img`,
      ],
      network: { ...onBridge('br0'), mac: { address: '52:54:00:6b:3c:58' } },
      display: vnc(),
      memoryBacking: hugePages('2 MiB'),
      cpu: { mode: 'host-model' },
      devices: [tpm(), { watchdog: [{ model: 'i6300esb', action: 'reset' }] }],
    }),
    'cloud-guest-minimal': cloudGuest({
      ...named,
      image: `${images}/node1.qcow2`,
      seed: `${images}/node1-seed.iso`,
    }),
    'cloud-guest-full': cloudGuest({
      ...described,
      image: '/dev/vg0/node1',
      seed: `${images}/node1-seed.iso`,
      network: 'lab',
      on_crash: 'restart',
      devices: [tpm()],
    }),
    'windows-guest-minimal': windowsGuest(named),
    'windows-guest-full': windowsGuest({
      ...described,
      virtio: true,
      disks: [`${images}/desktop.qcow2`, `${images}/windows-11.iso`, `${images}/virtio-win.iso`],
      network: onNetwork('lab'),
      display: vnc('qxl'),
      devices: [{ sound: [{ model: 'ich9' }] }],
    }),
    'unprivileged-guest-minimal': unprivilegedGuest({ ...named, tap: 'mytap0' }),
    'unprivileged-guest-full': unprivilegedGuest({
      ...described,
      tap: 'mytap0',
      disks: ['/home/alice/images/rootless.qcow2'],
      display: {},
      devices: [tpm()],
    }),
    'lxc-container-minimal': lxcContainer({ ...named, root: '/srv/containers/web1' }),
    'lxc-container-full': lxcContainer({
      ...described,
      root: '/srv/containers/web1',
      init: '/usr/lib/systemd/systemd',
      network: onBridge('br0'),
      idmap: idsFrom(100_000),
      devices: [
        {
          filesystem: [
            { type: 'mount', source: { dir: '/srv/data' }, target: { dir: '/data' }, readonly: true },
          ],
        },
      ],
    }),
    'xen-hvm-guest-minimal': xenHvmGuest(named),
    'xen-hvm-guest-full': xenHvmGuest({
      ...described,
      disks: ['/dev/vg0/web1', `${images}/web1.qcow2`, `${images}/freebsd.iso`],
      bridge: 'br0',
      on_crash: 'restart',
      devices: [{ sound: [{ model: 'es1370' }] }],
    }),
    'xen-pv-guest-minimal': xenPvGuest(named),
    'xen-pv-guest-full': xenPvGuest({
      ...described,
      disks: ['/dev/vg0/web1', `${images}/web1.img`],
      bridge: 'br0',
      boot: { kernel: '/boot/vmlinuz-guest', initrd: '/boot/initrd-guest.img', cmdline: 'root=/dev/xvda1' },
      devices: [{ memballoon: { model: 'xen' } }],
    }),
    'bhyve-guest-minimal': bhyveGuest(named),
    'bhyve-guest-full': bhyveGuest({
      ...described,
      disks: ['/vm/web1.img', '/vm/freebsd.iso'],
      bridge: 'bridge0',
      nullModem: '/dev/nmdm1',
      devices: [{ rng: [{ model: 'virtio', backend: { model: 'random' } }] }],
    }),
    'vmware-guest-minimal': vmwareGuest({ ...named, disks: ['[datastore1] web1/web1.vmdk'] }),
    'vmware-guest-full': vmwareGuest({
      ...described,
      disks: ['[datastore1] web1/web1.vmdk', '[datastore2] web1/data.vmdk', '[iso] debian-12.iso'],
      network: 'DMZ',
      devices: [{ graphics: [{ type: 'vnc', port: 5901 }] }],
    }),
    'virtuozzo-container-minimal': virtuozzoContainer({ ...named, template: 'vzlinux-8-x86_64' }),
    'virtuozzo-container-full': virtuozzoContainer({
      ...described,
      template: 'vzlinux-8-x86_64',
      network: 'Host-Only',
      devices: [{ interface: [{ type: 'bridge', source: { bridge: 'br0' } }] }],
    }),
    'virtualbox-guest-minimal': virtualboxGuest(named),
    'virtualbox-guest-full': virtualboxGuest({
      ...described,
      disks: ['/home/alice/vms/web1.vdi', '/home/alice/vms/debian-12.iso'],
      network: onBridge('eth0'),
      devices: [{ sound: [{ model: 'ac97' }] }],
    }),
    'hyperv-guest-minimal': hypervGuest(named),
    'hyperv-guest-full': hypervGuest({
      ...described,
      disks: ['C:\\VMs\\web1.vhdx', 'C:\\ISOs\\debian-12.iso'],
      virtualSwitch: 'Intern',
      devices: [{ serial: [{ type: 'pipe', source: [{ path: '\\\\.\\pipe\\web1' }] }] }],
    }),
  }),
  ...documents('network', networkKind, {
    'nat-network-minimal': natNetwork({ name: 'lab', subnet: '192.168.150.0/24' }),
    'nat-network-full': natNetwork({
      name: 'lab',
      uuid: 'a2f6f3c0-0a52-4b0c-8f4e-6f7a0d1b2c3d',
      subnet: '172.20.128.0/17',
      domain: { name: 'lab.example', localOnly: true },
      hosts: [{ mac: '52:54:00:6b:3c:58', name: 'web1', ip: '172.20.128.10' }],
      forward: { mode: 'nat', nat: { port: { start: 1024, end: 65_535 } } },
    }),
    'isolated-network-minimal': isolatedNetwork({ name: 'storage', subnet: '10.20.0.0/16' }),
    'isolated-network-full': isolatedNetwork({
      name: 'storage',
      subnet: '10.20.30.248/29',
      bridge: { name: 'virbr7', stp: true, delay: 0 },
      hosts: [{ mac: '52:54:00:6b:3c:59', ip: '10.20.30.250' }],
      mtu: { size: 9000 },
    }),
  }),
  ...documents('pool', storagePoolKind, {
    'storage-pool-minimal': storagePool({ name: 'default' }),
    'storage-pool-full': storagePool({
      name: 'images',
      path: '/srv/images',
      uuid: '5b0f3c8a-2d4e-4f7b-9a61-7c1d0e9b8f24',
    }),
  }),
  ...documents('volume', storageVolumeKind, {
    'storage-volume-minimal': storageVolume({ name: 'web1.qcow2', capacity: '40 GiB' }),
    'storage-volume-full': storageVolume({
      name: 'node1.qcow2',
      capacity: '40 GB',
      allocation: { unit: 'MiB', value: 64 },
      basedOn: `${images}/debian-12.qcow2`,
    }),
  }),
  ...documents('filter', networkFilterKind, {
    'network-filter-minimal': networkFilter({ name: 'no-service' }),
    'network-filter-full': networkFilter({
      name: 'name-server',
      uuid: '6f1a5b0e-1d54-4f5d-9d0c-3a7f0c9be24e',
      tcp: [22, 53],
      udp: [53],
    }),
  }),
  ...documents('secret', secretKind, {
    'secret-minimal': secret({ usage: { type: 'ceph', name: 'client.libvirt' } }),
    'secret-full': secret({
      uuid: '8f1d4e53-6e8e-4a4c-9f0b-1a2b3c4d5e6f',
      description: 'Passphrase of the image of web1',
      ephemeral: true,
      private: false,
      usage: { type: 'volume', volume: `${images}/web1.qcow2` },
    }),
  }),
  ...documents('domainsnapshot', domainSnapshotKind, {
    'snapshot-minimal': snapshot({ disks: { vda: `${images}/web1-1.qcow2` } }),
    'snapshot-full': snapshot({
      name: 'before-upgrade',
      description: 'Debian 11',
      disks: { vda: `${images}/web1-1.qcow2`, vdb: `${images}/web1-data-1.qcow2` },
      memory: `${images}/web1-1.memory`,
    }),
  }),
  ...documents('domainbackup', domainBackupKind, {
    'backup-minimal': backup({ disks: { vda: '/backup/web1/vda.qcow2' } }),
    'backup-full': backup({
      incremental: 'monday',
      disks: { vda: '/backup/web1/vda-tuesday.qcow2', vdb: '/backup/web1/vdb-tuesday.qcow2' },
    }),
  }),
];

function documents<Model>(
  kindName: KindName,
  kind: ModelKind<Model>,
  models: Record<string, Model>,
): BuilderDocument[] {
  return Object.entries(models).map(([name, model]) => {
    const text = write(kind, model);
    return { name, kind: kindName, model, text, again: read(kind, text) };
  });
}
