import type { CodeExamples } from '../code-example.ts';

const domain = (type: string, content: string) => `<domain type='${type}'>
  <name>web</name>
  <memory unit='GiB'>2</memory>
  <os>
    <type>hvm</type>
  </os>${content === '' ? '' : `\n${content}`}
</domain>
`;

/** Examples of what a hypervisor driver does not know. */
export const driverExamples: CodeExamples = {
  'driver/not-for-driver': {
    settings: { driver: 'xen' },
    wrong: domain('xen', '  <«iothreads»>2</iothreads>'),
    right: domain('xen', ''),
    libvirt: 'takes',
    why: 'The format is the same for all hypervisors, but not each knows all of it. What one does not know it ignores, without a word, or refuses when the guest is defined.',
  },
  'driver/other-domain-type': {
    settings: { driver: 'xen' },
    wrong: domain('«kvm»', ''),
    right: domain('xen', ''),
    libvirt: 'takes',
    why: 'Such a connection refuses the guest. The type says by which hypervisor a guest runs, so it changes when the guest moves to another.',
    related: ['driver/not-for-driver'],
  },
};
