import type { CodeExamples } from '../code-example.ts';

const domain = (content: string) => `<domain type='kvm'>
  <name>web</name>
  <memory unit='GiB'>2</memory>
  <os>
    <type>hvm</type>
  </os>
${content}
</domain>
`;
const devices = (content: string) => domain(`  <devices>\n${content}\n  </devices>`);
const disk = (target: string) => `    <disk type='file' device='disk'>
      <source file='/images/web.qcow2'/>
${target}    </disk>`;
const target = "      <target dev='vda' bus='virtio'/>\n";
const scsi = (address: string) => `<device>
  <name>scsi_1_0_0_0</name>
  <capability type='scsi'>
${address}
    <target>0</target>
    <lun>0</lun>
    <type>disk</type>
  </capability>
</device>
`;
const cephDisk = (secret: string) => `    <disk type='network' device='disk'>
      <source protocol='rbd' name='pool/web'/>
      <auth username='libvirt'>
        ${secret}
      </auth>
${target}    </disk>`;
const video = `    <video>
      <model type='vga'/>
    </video>`;
const spice = (tag: string) => `    ${tag} autoport='yes'>
      <image compression='auto_glz'/>
      <streaming mode='filter'/>
      <clipboard copypaste='no'/>
    </graphics>
${video}`;
const qemu = 'http://libvirt.org/schemas/domain/qemu/1.0';

/** Examples of documents that are well-formed XML, but not what libvirt's format allows. */
export const grammarExamples: CodeExamples = {
  'grammar/unknown-element': {
    wrong: domain('  <«vpcu»>4</vpcu>'),
    right: domain('  <vcpu>4</vcpu>'),
    libvirt: 'takes',
    why: 'Without `--validate`, libvirt ignores elements that it does not know, without a word: the guest is defined, and has one CPU.',
    related: ['grammar/element-not-allowed', 'grammar/wrong-namespace', 'grammar/needs-newer-libvirt'],
  },
  'grammar/element-not-allowed': {
    wrong: domain('  <«emulator»>/usr/bin/qemu-system-x86_64</emulator>'),
    right: devices('    <emulator>/usr/bin/qemu-system-x86_64</emulator>'),
    libvirt: 'takes',
    why: 'libvirt looks for the element at its own place only. Without `--validate` it ignores it here, as if it were not there.',
    related: ['grammar/element-out-of-order', 'grammar/element-repeated'],
  },
  'grammar/element-repeated': {
    wrong: domain('  <vcpu>2</vcpu>\n  <«vcpu»>4</vcpu>'),
    right: domain('  <vcpu>4</vcpu>'),
    libvirt: 'takes',
    why: 'Without `--validate`, libvirt takes one of the two, usually the first, and forgets the other.',
  },
  'grammar/element-out-of-order': {
    wrong: scsi('    <«bus»>0</bus>\n    <host>1</host>'),
    right: scsi('    <host>1</host>\n    <bus>0</bus>'),
    why: 'In guests, networks and storage the order of elements is free. In what libvirt tells about hosts it is fixed, and programs that read it may count on that.',
  },
  'grammar/missing-element': {
    wrong: devices(
      disk('').replace("<disk type='file' device='disk'>", "«<disk type='file' device='disk'>»"),
    ),
    right: devices(disk(target)),
    libvirt: 'refuses',
    why: 'libvirt refuses the guest: nobody could say as which disk the guest sees the file.',
    related: ['grammar/missing-attribute', 'grammar/choice-not-satisfied'],
  },
  'grammar/unknown-attribute': {
    wrong: domain("  <vcpu «maximum»='8'>4</vcpu>"),
    right: domain("  <vcpu current='4'>8</vcpu>"),
    libvirt: 'takes',
    why: 'Without `--validate`, libvirt ignores attributes that it does not know, without a word.',
    related: ['grammar/attribute-not-allowed', 'grammar/needs-newer-libvirt'],
  },
  'grammar/attribute-not-allowed': {
    wrong: devices(`    <graphics type='vnc' port='5900' «tlsPort»='5901'/>\n${video}`),
    right: devices(`    <graphics type='spice' port='5900' tlsPort='5901'/>\n${video}`),
    libvirt: 'takes',
    why: 'Without `--validate`, libvirt ignores the attribute: here the graphics would not be encrypted.',
  },
  'grammar/missing-attribute': {
    wrong: devices(disk("      «<target bus='virtio'/>»\n")),
    right: devices(disk(target)),
    libvirt: 'refuses',
    why: 'libvirt refuses the guest: nobody could say as which disk the guest sees the file.',
  },
  'grammar/attribute-value': {
    wrong: devices(disk("      <target dev='vda' bus='«virito»'/>\n")),
    right: devices(disk(target)),
    libvirt: 'refuses',
    why: 'libvirt refuses words that it does not know. Of numbers and names it takes some that its schemas refuse, and means something else by them or ignores them.',
    related: ['grammar/element-value'],
  },
  'grammar/element-value': {
    wrong: domain('  <on_crash>«reboot»</on_crash>'),
    right: domain('  <on_crash>restart</on_crash>'),
    libvirt: 'refuses',
    why: 'libvirt refuses words that it does not know, and numbers that are none.',
    related: ['grammar/text-not-allowed'],
  },
  'grammar/text-not-allowed': {
    wrong: domain('  <vcpu>4</vcpu>«,»'),
    right: domain('  <vcpu>4</vcpu>'),
    libvirt: 'takes',
    why: 'Without `--validate`, libvirt ignores such text. It is left over from editing, or was meant to be a comment: `<!-- … -->`.',
  },
  'grammar/wrong-namespace': {
    wrong: domain(`  <«commandline»>
    <arg value='-snapshot'/>
  </commandline>`),
    right: domain(`  <qemu:commandline xmlns:qemu='${qemu}'>
    <qemu:arg value='-snapshot'/>
  </qemu:commandline>`),
    libvirt: 'takes',
    why: 'Elements of the same name in different namespaces have nothing to do with each other. libvirt ignores this one, and the guest runs without the arguments.',
    related: ['xml/undeclared-prefix'],
  },
  'grammar/wrong-root': {
    settings: { kind: 'network' },
    wrong: "<«domain» type='kvm'>\n  <name>web</name>\n</domain>\n",
    right: '<network>\n  <name>default</name>\n</network>\n',
    libvirt: 'refuses',
    why: 'The document is of another kind than was asked for; `virsh net-define` refuses the document of a guest. Leave out `--kind` to have the kind seen by the root element.',
    related: ['model/other-root'],
  },
  'grammar/choice-not-satisfied': {
    wrong: devices(cephDisk("«<secret type='ceph'/>»")),
    right: devices(cephDisk("<secret type='ceph' usage='ceph_example'/>")),
    libvirt: 'refuses',
    why: 'The element may be one of several things and is none of them. libvirt refuses the document or takes what it takes where nothing is said.',
  },
  'grammar/wrong-variant': {
    wrong: devices(spice("<graphics type='«vnc»'")),
    right: devices(spice("<graphics type='spice'")),
    libvirt: 'takes',
    why: 'libvirt goes by the word, ignores what does not belong to it, and refuses the document if something is missing then.',
    related: ['grammar/attribute-not-allowed', 'grammar/element-not-allowed'],
  },
  'grammar/needs-newer-libvirt': {
    settings: { libvirt: '9.0.0' },
    wrong: devices(
      "    <«crypto» model='virtio' type='qemu'>\n      <backend model='builtin'/>\n    </crypto>",
    ),
    right: devices(''),
    libvirt: 'takes',
    why: 'The older libvirt refuses it with `--validate`; without, it ignores what it does not know, and the guest lacks it.',
    related: ['grammar/needs-older-libvirt'],
  },
  'grammar/needs-older-libvirt': {
    wrong: devices(`    <graphics type='desktop' «fullscreen»='yes'/>\n${video}`),
    right: devices(`    <graphics type='desktop'/>\n${video}`),
    libvirt: 'takes',
    why: 'What was taken out of libvirt is refused with `--validate` now and ignored without: look for what took its place before you update.',
  },
};
