import type { CodeExamples } from '../code-example.ts';

const domain = (devices: string) => `<domain type='kvm'>
  <name>web</name>
  <memory unit='GiB'>2</memory>
  <os>
    <type>hvm</type>
  </os>
  <devices>
${devices}
  </devices>
</domain>
`;
const ethernet = (target: string) =>
  `    <interface type='ethernet'>\n      <target ${target}/>\n    </interface>`;
const network = (target: string) => `    <interface type='network'>
      <source network='default'/>
      <target ${target}/>
    </interface>`;

/** Examples of what libvirt or the kernel demands beyond the grammar. */
export const ruleExamples: CodeExamples = {
  'interface/device-used-twice': {
    wrong: domain(`${ethernet("dev='web0'")}\n${ethernet("«dev='web0'»")}`),
    right: domain(`${ethernet("dev='web0'")}\n${ethernet("dev='web1'")}`),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Interfaces are copied with all they have; the name of the device has to be changed, or left out to let libvirt choose one.',
    related: ['interface/name-refused-by-kernel'],
  },
  'interface/generated-name-dropped': {
    wrong: domain(network("«dev='vnet7'»")),
    right: domain(network("dev='web0'")),
    libvirt: 'takes',
    why: 'Firewall rules and scripts that go by the name do not find the device, which is called otherwise with each start.',
    related: ['interface/name-refused-by-kernel'],
  },
  'interface/managed-ignored': {
    wrong: domain(network("dev='web0' «managed='yes'»")),
    right: domain(network("dev='web0'")),
    libvirt: 'takes',
    why: 'It does no harm, but says something that is not so: devices of this type are made by libvirt in any case.',
    related: ['interface/unmanaged-needs-ethernet'],
  },
  'interface/name-refused-by-kernel': {
    wrong: domain(ethernet("«dev='web-server-public'»")),
    right: domain(ethernet("dev='web-public'")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start, and what it says then does not name the reason.',
  },
  'interface/unmanaged-needs-ethernet': {
    wrong: domain(network("dev='web0' «managed='no'»")),
    right: domain(ethernet("dev='web0' managed='no'")),
    libvirt: 'refuses',
    why: 'Devices of other types are made by libvirt or by the hypervisor, so they cannot be there beforehand. Leave out managed, or give the guest the device by an interface of type ethernet.',
    related: ['interface/unmanaged-needs-name'],
  },
  'interface/unmanaged-needs-name': {
    wrong: domain(ethernet("«managed='no'»")),
    right: domain(ethernet("dev='web0' managed='no'")),
    also: ['grammar/missing-attribute'],
    libvirt: 'takes',
    why: 'The guest can be defined without schema validation, and then does not start.',
  },
};
