import type { PlayedOutcome } from './tap-cases.ts';

/** A document that needs something of the host or its libvirt, and what comes of it in a session of libvirt 9.0.0 with QEMU 7.2. */
export interface ResourceCase {
  readonly name: string;
  /** The devices of the guest. */
  readonly devices?: string;
  /** Elements beside them. */
  readonly elements?: string;
  readonly os?: string;
  /** Default: one of the guest's own. */
  readonly identity?: string;
  readonly type?: string;
  readonly outcome: PlayedOutcome;
}

/** Where the files of the cases are. */
export const resourceFolder = '/tmp/resources';
/** The UUID of a domain 'taken', of a secret for ceph and of a network 'asleep' that the session has. */
export const takenUuid = '1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0001';

/** Makes the files: some are root's, in a folder or with rights that keep the user of the session out. */
export const resourceScript = `
mkdir -p ${resourceFolder}/folder ${resourceFolder}/hidden ${resourceFolder}/pool
cd ${resourceFolder}
for name in own.img also.img read.img pool/volume.img; do truncate -s 1M $name; done
chown -R domxml-test .
qemu-img create -q -f qcow2 -u -F raw -b gone.img over.qcow2 1M
qemu-img create -q -f qcow2 -F raw -b read.img whole.qcow2
chown domxml-test over.qcow2 whole.qcow2
truncate -s 1M secret.img root.img hidden/image.img
chmod 600 secret.img
chown root hidden && chmod 700 hidden
`;

const notFound = 'start-fails: VIR_ERR_SYSTEM_ERROR';
const internal = 'start-fails: VIR_ERR_INTERNAL_ERROR';
const unsupported = 'define-fails: VIR_ERR_CONFIG_UNSUPPORTED';
const startUnsupported = 'start-fails: VIR_ERR_CONFIG_UNSUPPORTED';
const taken = 'define-fails: VIR_ERR_OPERATION_FAILED';
const noSecret = 'start-fails: VIR_ERR_NO_SECRET';

/** Everything that is foretold of disks, names and capabilities, in the smallest documents that have it. */
export const resourceCases: readonly ResourceCase[] = [
  { name: 'own image', devices: disk(`file='${at('own.img')}'`), outcome: 'works' },
  { name: 'no image', devices: disk(`file='${at('gone.img')}'`), outcome: notFound },
  { name: 'image is a folder', devices: disk(`file='${at('folder')}'`), outcome: internal },
  { name: 'image is a device', devices: disk(`file='/dev/null'`), outcome: internal },
  { name: 'image that may not be read', devices: disk(`file='${at('secret.img')}'`), outcome: internal },
  { name: 'image that may not be written', devices: disk(`file='${at('root.img')}'`), outcome: internal },
  {
    name: 'image that is only read',
    devices: disk(`file='${at('root.img')}'`, { content: '<readonly/>' }),
    outcome: 'works',
  },
  { name: 'image in a hidden folder', devices: disk(`file='${at('hidden/image.img')}'`), outcome: notFound },
  {
    name: 'optional image in a hidden folder',
    devices: disk(`file='${at('hidden/image.img')}' startupPolicy='optional'`),
    outcome: 'works',
  },
  {
    name: 'device that is a file',
    devices: disk(`dev='${at('own.img')}'`, { type: 'block' }),
    outcome: internal,
  },
  { name: 'no device', devices: disk(`dev='/dev/gone'`, { type: 'block' }), outcome: notFound },
  {
    name: 'optional image that is missing',
    devices: disk(`file='${at('gone.img')}' startupPolicy='optional'`),
    outcome: 'works',
  },
  {
    name: 'image behind another is missing',
    devices: disk(`file='${at('also.img')}'`, {
      format: 'qcow2',
      content: `<backingStore type='file'><format type='raw'/><source file='${at('gone.img')}'/><backingStore/></backingStore>`,
    }),
    outcome: internal,
  },
  {
    name: 'image built on one that is missing',
    devices: disk(`file='${at('over.qcow2')}'`, { format: 'qcow2' }),
    outcome: notFound,
  },
  {
    name: 'image built on another',
    devices: disk(`file='${at('whole.qcow2')}'`, { format: 'qcow2' }),
    outcome: 'works',
  },
  {
    name: 'image of two disks',
    devices: disk(`file='${at('read.img')}'`) + disk(`file='${at('read.img')}'`, { target: 'vdb' }),
    outcome: internal,
  },
  {
    name: 'image that two disks read',
    devices:
      disk(`file='${at('read.img')}'`, { content: '<readonly/>' }) +
      disk(`file='${at('read.img')}'`, { target: 'vdb', content: '<readonly/>' }),
    outcome: 'works',
  },
  { name: 'no folder to share', devices: folder(at('gone')), outcome: internal },
  { name: 'folder to share is a file', devices: folder(at('own.img')), outcome: internal },
  { name: 'folder to share is hidden', devices: folder(at('hidden')), outcome: internal },
  {
    name: 'no device for randomness',
    devices: `<rng model='virtio'><backend model='random'>/dev/gone</backend></rng>`,
    outcome: internal,
  },
  {
    name: 'no device for input',
    devices: `<input type='evdev'><source dev='/dev/input/gone'/></input>`,
    outcome: internal,
  },
  { name: 'no vsock', devices: `<vsock><cid auto='yes'/></vsock>`, outcome: startUnsupported },
  {
    name: 'no kernel',
    os: `<os><type arch='x86_64' machine='pc'>hvm</type><kernel>${at('gone')}</kernel></os>`,
    outcome: internal,
  },
  {
    name: 'no emulator',
    devices: '<emulator>/usr/bin/gone</emulator>',
    outcome: 'define-fails: VIR_ERR_SYSTEM_ERROR',
  },
  {
    name: 'emulator that may not be run',
    devices: '<emulator>/etc/passwd</emulator>',
    outcome: 'define-fails: VIR_ERR_SYSTEM_ERROR',
  },
  { name: 'no network', devices: network('gone'), outcome: 'start-fails: VIR_ERR_NO_NETWORK' },
  {
    name: 'network that is not active',
    devices: network('asleep'),
    outcome: 'start-fails: VIR_ERR_OPERATION_INVALID',
  },
  {
    name: 'no network to listen on',
    devices: `<graphics type='vnc'><listen type='network' network='gone'/></graphics>`,
    outcome: 'start-fails: VIR_ERR_NO_NETWORK',
  },
  { name: 'volume', devices: volume("pool='pool' volume='volume.img'"), outcome: 'works' },
  {
    name: 'no volume',
    devices: volume("pool='pool' volume='gone'"),
    outcome: 'start-fails: VIR_ERR_NO_STORAGE_VOL',
  },
  {
    name: 'no pool',
    devices: volume("pool='gone' volume='gone'"),
    outcome: 'start-fails: VIR_ERR_NO_STORAGE_POOL',
  },
  {
    name: 'pool that is not active',
    devices: volume("pool='idle' volume='gone'"),
    outcome: startUnsupported,
  },
  {
    name: 'mode of a volume of a folder',
    devices: volume("pool='pool' volume='volume.img' mode='host'"),
    outcome: 'start-fails: VIR_ERR_XML_ERROR',
  },
  {
    name: 'optional volume that is missing',
    devices: volume("pool='pool' volume='gone' startupPolicy='optional'"),
    outcome: 'works',
  },
  { name: 'no secret', devices: ceph('1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0009'), outcome: noSecret },
  { name: 'secret of another use', devices: luks(takenUuid), outcome: 'start-fails: VIR_ERR_INVALID_ARG' },
  { name: 'name that is taken', identity: '<name>taken</name>', outcome: taken },
  {
    name: 'name that is taken by another UUID',
    identity: '<name>taken</name><uuid>1c9f6a0e-8a55-4f0e-9a8e-5b0a5f1f0009</uuid>',
    outcome: taken,
  },
  {
    name: 'UUID that is taken',
    identity: `<name>other</name><uuid>${takenUuid}</uuid>`,
    outcome: taken,
  },
  { name: 'no such architecture', os: `<os><type arch='sparc'>hvm</type></os>`, outcome: unsupported },
  { name: 'no such type', type: 'hvf', outcome: unsupported },
  {
    name: 'no such machine',
    os: `<os><type arch='x86_64' machine='pc-q35-99.0'>hvm</type></os>`,
    outcome: unsupported,
  },
  { name: 'too many virtual CPUs', elements: '<vcpu>512</vcpu>', outcome: unsupported },
  { name: 'no such display', devices: `<graphics type='rdp'/>`, outcome: unsupported },
  { name: 'no such graphics card', devices: `<video><model type='xen'/></video>`, outcome: unsupported },
  {
    name: 'no such bus for disks',
    devices: `<disk type='file'><source file='${at('own.img')}'/><target dev='xvda' bus='xen'/></disk>`,
    outcome: internal,
  },
  {
    name: 'interrupt controller of Arm',
    elements: "<features><gic version='2'/></features>",
    outcome: unsupported,
  },
  {
    name: 'CPU of the host for an emulated guest',
    elements: `<cpu mode='host-passthrough'/>`,
    outcome: startUnsupported,
  },
  {
    name: 'CPU model that libvirt makes of another',
    elements: `<cpu mode='custom' match='exact'><model>pentiumpro</model></cpu>`,
    outcome: 'works',
  },
  {
    name: 'CPU model that nobody knows',
    elements: `<cpu mode='custom' match='exact'><model>Gone</model></cpu>`,
    outcome: internal,
  },
  {
    name: 'CPU model that may not be replaced',
    elements: `<cpu mode='custom' match='exact'><model fallback='forbid'>pentiumpro</model></cpu>`,
    outcome: startUnsupported,
  },
  {
    name: 'virtiofs in a session',
    elements: `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`,
    devices: `<filesystem type='mount'><driver type='virtiofs'/><source dir='${at('folder')}'/><target dir='a'/></filesystem>`,
    outcome: unsupported,
  },
  {
    name: 'PCI device without an IOMMU',
    devices: `<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='0' slot='1' function='0'/></source></hostdev>`,
    outcome: startUnsupported,
  },
];

function at(name: string): string {
  return `${resourceFolder}/${name}`;
}

function disk(source: string, { type = 'file', target = 'vda', format = 'raw', content = '' } = {}): string {
  return `<disk type='${type}' device='disk'><driver name='qemu' type='${format}'/><source ${source}/>${content}<target dev='${target}' bus='virtio'/></disk>`;
}

function volume(source: string): string {
  return disk(source, { type: 'volume' });
}

function folder(path: string): string {
  return `<filesystem type='mount' accessmode='mapped'><source dir='${path}'/><target dir='a'/></filesystem>`;
}

function network(name: string): string {
  return `<interface type='network'><source network='${name}'/></interface>`;
}

function ceph(uuid: string): string {
  return `<disk type='network' device='disk'><auth username='a'><secret type='ceph' uuid='${uuid}'/></auth><source protocol='rbd' name='a/b'><host name='127.0.0.1'/></source><target dev='vda' bus='virtio'/></disk>`;
}

function luks(uuid: string): string {
  return `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${at('also.img')}'><encryption format='luks'><secret type='passphrase' uuid='${uuid}'/></encryption></source><target dev='vda' bus='virtio'/></disk>`;
}
