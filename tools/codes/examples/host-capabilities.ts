import type { Capabilities } from '../../../generated/capabilities.ts';
import type { DomainCapabilities } from '../../../generated/domainCapabilities.ts';
import type { CodeExamples } from '../code-example.ts';
import { atSession, atSystem, domain } from './hosts.ts';

const capabilities: Capabilities = {
  host: { cpu: { arch: 'x86_64' } },
  guest: [
    {
      os_type: 'hvm',
      arch: {
        name: 'x86_64',
        wordsize: '64',
        emulator: '/usr/bin/qemu-system-x86_64',
        machine: [{ value: 'pc-q35-7.2' }, { canonical: 'pc-q35-7.2', value: 'q35' }],
        domain: [{ type: 'qemu' }, { type: 'kvm' }],
      },
    },
  ],
};
const domainCapabilities: DomainCapabilities = {
  domain: 'kvm',
  arch: 'x86_64',
  machine: 'pc-q35-7.2',
  vcpu: { max: 288 },
  os: { supported: true, enum: [{ name: 'firmware' }] },
  cpu: {
    mode: [
      {
        name: 'custom',
        supported: true,
        model: [
          { value: 'qemu64', usable: 'yes' },
          { value: 'Icelake-Server', usable: 'no' },
        ],
      },
    ],
  },
  devices: {
    disk: { supported: true, enum: [{ name: 'bus', value: ['virtio', 'sata', 'scsi', 'usb'] }] },
    video: { supported: true, enum: [{ name: 'modelType', value: ['vga', 'qxl', 'virtio', 'none'] }] },
  },
};
const host = atSystem('Its host has QEMU 7.2 for x86_64.', {
  capabilities,
  domainCapabilities,
  cpuModels: ['qemu64', 'Icelake-Server', 'pentiumpro'],
});
const disk = (bus: string) => `    <disk type='file' device='disk'>
      <source file='/srv/web.img'/>
      <target dev='sda' ${bus}/>
    </disk>`;
const video = (type: string) => `    <video>\n      <model ${type}/>\n    </video>`;
const withType = (type: string, attributes = '') =>
  domain('').replace('<type>', `<type ${type}>`).replace('<os>', `<os${attributes}>`);
const withElement = (element: string) => domain('').replace('  <os>', `  ${element}\n  <os>`);
const withCpu = (model: string) => withElement(`<cpu mode='custom'>\n    ${model}\n  </cpu>`);

/** Examples of what a host can and cannot run. */
export const hostCapabilityExamples: CodeExamples = {
  'capabilities/guest-not-offered': {
    settings: { host },
    wrong: withType("«arch='aarch64'»"),
    right: withType("arch='x86_64'"),
    why: 'libvirt refuses the document there. Install the emulator for the architecture, or hand the document to a host that has it.',
  },
  'capabilities/machine-not-offered': {
    settings: { host },
    wrong: withType("arch='x86_64' «machine='pc-q35-9.2'»"),
    right: withType("arch='x86_64' machine='q35'"),
    why: 'libvirt refuses the document there. Guests from a newer host ask for machines that an older one does not know.',
    related: ['capabilities/guest-not-offered'],
  },
  'capabilities/too-many-vcpus': {
    settings: { host },
    wrong: withElement('«<vcpu>»512</vcpu>'),
    right: withElement('<vcpu>288</vcpu>'),
    why: 'libvirt refuses the document there.',
  },
  'capabilities/value-not-offered': {
    settings: { host },
    wrong: domain(video("«type='cirrus'»")),
    right: domain(video("type='vga'")),
    why: 'libvirt refuses the document there. QEMU is built with fewer devices by some distributions, or has them in packages of their own.',
    related: ['capabilities/bus-not-offered'],
  },
  'capabilities/bus-not-offered': {
    settings: { host },
    wrong: domain(disk("«bus='ide'»")),
    right: domain(disk("bus='sata'")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'capabilities/firmware-not-offered': {
    settings: { host },
    wrong: withType("arch='x86_64'", " «firmware='efi'»"),
    right: withType("arch='x86_64'"),
    libvirt: 'takes',
    why: 'Install the firmware on the host, or do without. Before libvirt 9.2 such a guest is defined, but does not start.',
  },
  'capabilities/cpu-not-offered': {
    settings: { host },
    wrong: withCpu('«<model>»qemu46</model>'),
    right: withCpu('<model>qemu64</model>'),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Models come with new processors, and with the releases of libvirt and QEMU that know them.',
    related: ['capabilities/cpu-model-incomplete'],
  },
  'capabilities/cpu-model-incomplete': {
    settings: { host },
    wrong: withCpu('«<model>»Icelake-Server</model>'),
    right: withCpu('<model>qemu64</model>'),
    libvirt: 'takes',
    why: 'Programs of the guest that were built for the model may find features missing.',
  },
  'capabilities/feature-not-offered': {
    settings: {
      host: atSystem('Its host has QEMU 7.2 for x86_64.', {
        domainCapabilities: { ...domainCapabilities, features: { gic: { supported: false } } },
      }),
    },
    wrong: withElement("<features>\n    «<gic version='2'/>»\n  </features>"),
    right: withElement('<features>\n    <acpi/>\n  </features>'),
    why: 'libvirt refuses the document there: it is for a host of another architecture.',
    related: ['capabilities/guest-not-offered'],
  },
  'filesystem/virtiofs-needs-privileges': {
    settings: { host: atSession('', {}) },
    wrong: domain(folder("<driver «type='virtiofs'»/>\n      ")),
    right: domain(folder('')),
    why: 'libvirt refuses the document there. Without `<driver>` the folder is shared by 9p, which sessions have.',
  },
  'hostdev/missing': {
    settings: {
      host: atSystem("Its host has no PCI device '0000:65:00.0'.", {
        files: { '/sys/bus/pci/devices/0000:65:00.0': 'absent' },
      }),
    },
    wrong: domain(pciDevice("«<address domain='0x0000' bus='0x65' slot='0x00' function='0x0'/>»")),
    right: domain(pciDevice("<address domain='0x0000' bus='0x66' slot='0x00' function='0x0'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. `lspci -D` lists the devices of the host.',
    related: ['hostdev/vfio-unavailable', 'hostdev/usb-missing'],
  },
  'hostdev/vfio-unavailable': {
    settings: {
      host: atSystem("Its host has the PCI device '0000:65:00.0', but no '/dev/vfio/vfio'.", {
        files: { '/sys/bus/pci/devices/0000:65:00.0': { kind: 'folder' }, '/dev/vfio/vfio': 'absent' },
      }),
    },
    wrong: domain(pciDevice("«<address domain='0x0000' bus='0x65' slot='0x00' function='0x0'/>»")),
    right: domain(''),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'hostdev/usb-missing': {
    settings: {
      host: atSystem("Its host has a USB device with vendor '0x1d6b' and product '0x0002'.", {
        usbDevices: [{ bus: 1, device: 1, vendor: 0x1d6b, product: 2 }],
      }),
    },
    wrong: domain(usbDevice('0x0003', '«<source>»')),
    right: domain(usbDevice('0x0002', '<source>')),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. `lsusb` lists the devices of the host.',
  },
};

function pciDevice(address: string): string {
  return `    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        ${address}
      </source>
    </hostdev>`;
}

function usbDevice(product: string, source: string): string {
  return `    <hostdev mode='subsystem' type='usb'>
      ${source}
        <vendor id='0x1d6b'/>
        <product id='${product}'/>
      </source>
    </hostdev>`;
}

function folder(driver: string): string {
  return `    <filesystem type='mount'>
      ${driver}<source dir='/srv'/>
      <target dir='srv'/>
    </filesystem>`;
}
