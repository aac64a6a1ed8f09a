import type { Capabilities } from '../../generated/capabilities.ts';
import type { DomainCapabilities } from '../../generated/domainCapabilities.ts';
import { system } from './hosts.ts';

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
        domain: [{ type: 'qemu' }],
      },
    },
  ],
};

const domainCapabilities: DomainCapabilities = {
  domain: 'kvm',
  arch: 'x86_64',
  machine: 'pc-q35-7.2',
  vcpu: { max: 288 },
  os: { supported: true, enum: [{ name: 'firmware', value: ['bios'] }] },
  cpu: {
    mode: [
      { name: 'host-passthrough', supported: false },
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
    disk: { supported: true, enum: [{ name: 'bus', value: ['virtio', 'sata'] }] },
    graphics: { supported: true, enum: [{ name: 'type', value: ['vnc'] }] },
    video: { supported: true, enum: [{ name: 'modelType', value: ['vga', 'virtio'] }] },
    rng: {
      supported: true,
      enum: [
        { name: 'model', value: ['virtio'] },
        { name: 'backendModel', value: ['random'] },
      ],
    },
    tpm: {
      supported: true,
      enum: [
        { name: 'model', value: [] },
        { name: 'backendModel', value: ['passthrough'] },
      ],
    },
    filesystem: { supported: true, enum: [{ name: 'driverType', value: ['path'] }] },
    hostdev: { supported: true, enum: [{ name: 'mode', value: ['subsystem'] }] },
  },
  features: { gic: { supported: false }, sev: { supported: false } },
};

/** A host that offers little: x86 guests of type qemu on one machine, with few devices. */
export const offeringHost = system({
  capabilities,
  domainCapabilities,
  cpuModels: ['qemu64', 'Icelake-Server', 'pentiumpro'],
});
