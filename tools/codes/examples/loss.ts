import type { CodeExamples } from '../code-example.ts';

const domain = (content: string) => `<domain type='kvm'>
  <name>web</name>
  <memory unit='GiB'>2</memory>
${content}
  <os>
    <type>hvm</type>
  </os>
</domain>
`;
const settings = { asLibvirt: true };

/** Examples of what libvirt does with documents that it does not validate. */
export const lossExamples: CodeExamples = {
  'loss/refused': {
    wrong: domain("  <vcpu current='«two»'>4</vcpu>"),
    right: domain("  <vcpu current='2'>4</vcpu>"),
    settings,
    libvirt: 'refuses',
    why: 'Such a mistake does not get far, even where nobody validates: the definition fails.',
  },
  'loss/maybe-refused': {
    wrong: domain(
      "  <cputune>\n    <shares>2048</shares>\n  </cputune>\n  <«cputune»>\n    <vcpupin vcpu='0' cpuset='1'/>\n  </cputune>",
    ),
    right: domain("  <cputune>\n    <shares>2048</shares>\n    <vcpupin vcpu='0' cpuset='1'/>\n  </cputune>"),
    settings,
    libvirt: 'takes',
    why: 'Whether the definition fails depends on what stands inside. Rely on nothing here.',
  },
  'loss/element-dropped': {
    wrong: domain('  <«titel»>web server</titel>'),
    right: domain('  <title>web server</title>'),
    settings,
    libvirt: 'takes',
    why: 'The definition succeeds, and the guest lacks what the element was to say. Nobody is told.',
  },
  'loss/attribute-dropped': {
    wrong: domain("  <vcpu «placment»='auto'>4</vcpu>"),
    right: domain("  <vcpu placement='auto'>4</vcpu>"),
    settings,
    libvirt: 'takes',
    why: 'The definition succeeds, and the guest has the default instead. Nobody is told.',
  },
  'loss/text-dropped': {
    wrong: domain('  «web server»'),
    right: domain('  <description>web server</description>'),
    settings,
    libvirt: 'takes',
    why: 'The definition succeeds without the text, which is gone for good once the file is.',
  },
  'loss/repeated-element-dropped': {
    wrong: domain('  <title>web server</title>\n  <«title»>old web server</title>'),
    right: domain('  <title>web server</title>'),
    settings,
    libvirt: 'takes',
    why: 'The definition succeeds, perhaps with the one that was not meant.',
  },
  'loss/unbound-prefix': {
    wrong: domain("  <«qemu:commandline»>\n    <qemu:arg value='-S'/>\n  </qemu:commandline>"),
    right: `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>web</name>
  <memory unit='GiB'>2</memory>
  <os>
    <type>hvm</type>
  </os>
  <qemu:commandline>
    <qemu:arg value='-S'/>
  </qemu:commandline>
</domain>
`,
    settings,
    libvirt: 'takes',
    why: 'The definition succeeds without what the element was to say: a forgotten declaration costs all of a `<qemu:commandline>`.',
  },
  'loss/value-dropped': {
    wrong: domain('  <blkiotune>\n    <weight>«heavy»</weight>\n  </blkiotune>'),
    right: domain('  <blkiotune>\n    <weight>800</weight>\n  </blkiotune>'),
    settings,
    libvirt: 'takes',
    why: 'The definition succeeds as if the value were not there.',
  },
  'loss/value-replaced': {
    wrong: domain("  <currentMemory unit='GiB'>«4»</currentMemory>"),
    right: domain("  <currentMemory unit='GiB'>1</currentMemory>"),
    settings,
    libvirt: 'takes',
    why: 'The definition succeeds with a value that nobody wrote.',
  },
  'loss/running-state-dropped': {
    wrong: domain(
      "  <devices>\n    <disk type='file' device='disk'>\n      <source file='/images/web.img'/>\n      <target dev='vda'/>\n      <«alias» name='virtio-disk0'/>\n    </disk>\n  </devices>",
    ),
    right: domain(
      "  <devices>\n    <disk type='file' device='disk'>\n      <source file='/images/web.img'/>\n      <target dev='vda'/>\n      <alias name='ua-web'/>\n    </disk>\n  </devices>",
    ),
    settings,
    libvirt: 'takes',
    why: 'Nothing is lost that a definition could keep: `virsh dumpxml` of a running guest says more than a definition does.',
  },
};
