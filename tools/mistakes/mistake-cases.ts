/** A mistake that people make in domains. */
export interface MistakeCase {
  readonly title: string;
  /** The lines that matter: they stand in the document as they are. */
  readonly lines: string;
  /** The part of `correctDomain` in the place of which they stand; with 'more devices' and 'end', what they are added to. */
  readonly part: keyof typeof parts;
}

/** The parts of a correct domain. */
const parts = {
  memory: `  <memory unit='GiB'>2</memory>`,
  os: `  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <boot dev='hd'/>
  </os>`,
  cpu: `  <cpu mode='host-passthrough'/>`,
  disk: `    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/srv/guests/mail.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>`,
  'more devices': '',
  end: '',
};

/** A domain without a mistake, into which the mistakes are made. */
export const correctDomain: string = domainOf(parts);

/** The document with a mistake. */
export function mistakenDomain({ part, lines }: MistakeCase): string {
  return domainOf({ ...parts, [part]: lines });
}

function domainOf({ memory, os, cpu, disk, 'more devices': devices, end }: typeof parts): string {
  const lines = ["<domain type='kvm'>", '  <name>mail</name>', memory, '  <vcpu>2</vcpu>', os, cpu];
  const all = [...lines, '  <devices>', disk, devices, '  </devices>', end, '</domain>', ''];
  return all.filter((line, index) => line !== '' || index === all.length - 1).join('\n');
}

/** Fifteen mistakes of which libxml2 tells most as "Extra element devices in interleave". */
export const mistakeCases: readonly MistakeCase[] = [
  { title: 'An element is misspelt', part: 'memory', lines: `  <memroy unit='GiB'>2</memroy>` },
  {
    title: 'A value is misspelt',
    part: 'disk',
    lines: `    <disk type='file' device='cdrm'>
      <driver name='qemu' type='raw'/>
      <source file='/srv/images/installer.iso'/>
      <target dev='sda' bus='sata'/>
    </disk>`,
  },
  {
    title: 'An attribute belongs to another variant of the parent',
    part: 'more devices',
    lines: `    <interface type='network'>
      <source bridge='br0'/>
      <model type='virtio'/>
    </interface>`,
  },
  {
    title: 'A child element is missing',
    part: 'disk',
    lines: `    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/srv/guests/mail.qcow2'/>
    </disk>`,
  },
  {
    title: 'A number has a fraction',
    part: 'memory',
    lines: `  <memory unit='GiB'>2.5</memory>`,
  },
  {
    title: 'An element stands in the wrong parent',
    part: 'more devices',
    lines: `    <clock offset='utc'/>`,
  },
  {
    title: 'An element stands twice',
    part: 'disk',
    lines: `    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/srv/guests/mail.qcow2'/>
      <source file='/srv/guests/mail-data.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>`,
  },
  {
    title: 'A MAC address is too short',
    part: 'more devices',
    lines: `    <interface type='network'>
      <mac address='52:54:00:3a:7b'/>
      <source network='default'/>
    </interface>`,
  },
  {
    title: 'A PCI address is out of range',
    part: 'more devices',
    lines: `    <controller type='scsi' model='virtio-scsi'>
      <address type='pci' domain='0' bus='0' slot='0x20' function='0'/>
    </controller>`,
  },
  {
    title: 'Several mistakes at once',
    part: 'more devices',
    lines: `    <filesystem type='mount'>
      <driver typ='virtiofs'/>
      <source dir='/srv/mail'/>
      <target dir='mail'/>
    </filesystem>
    <graphics type='vnc' port='-2' tlsPort='5901'/>
    <video>
      <model type='qlx'/>
    </video>`,
  },
  {
    title: 'A namespace is left out',
    part: 'end',
    lines: `  <commandline>
    <arg value='-no-reboot'/>
  </commandline>`,
  },
  {
    title: 'Values and attributes need another variant',
    part: 'disk',
    lines: `    <disk type='file' device='lun' rawio='yes'>
      <driver name='qemu' type='raw'/>
      <source file='/srv/guests/mail.img'/>
      <target dev='sda' bus='scsi'/>
    </disk>`,
  },
  {
    title: 'An attribute is missing',
    part: 'more devices',
    lines: `    <controller index='0'/>`,
  },
  {
    title: 'An attribute is missing beside others',
    part: 'cpu',
    lines: `  <cpu mode='host-passthrough'>
    <topology sockets='1' cores='2'/>
  </cpu>`,
  },
  {
    title: 'An attribute has another name',
    part: 'os',
    lines: `  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <boot device='hd'/>
  </os>`,
  },
];
