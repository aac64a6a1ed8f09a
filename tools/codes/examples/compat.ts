import type { CodeExamples } from '../code-example.ts';

const domain = (content: string) => `<domain type='kvm'>
${content}
  <os>
    <type>hvm</type>
  </os>
</domain>
`;
const disk = (driver: string) => `<disk type='file' device='disk'>
  ${driver}
  <source file='/images/web.qcow2'/>
  <target dev='vda' bus='virtio'/>
</disk>
`;
const device = (nodes: string) => `<device>
  <name>block_sda</name>
${nodes}
  <capability type='storage'>
    <block>/dev/sda</block>
    <bus>scsi</bus>
    <drive_type>disk</drive_type>
    <size>21474836480</size>
  </capability>
</device>
`;

/** Examples of documents that are right, but that not every reader takes. */
export const compatExamples: CodeExamples = {
  'compat/crossed-interleaves': {
    wrong: domain(`  <name>web</name>
  <memory unit='GiB'>2</memory>
  <«uuid»>6b7a9f3e-52c8-4d0e-9a35-0d2f8c1b7e44</uuid>
  <vcpu>2</vcpu>`),
    right: domain(`  <name>web</name>
  <uuid>6b7a9f3e-52c8-4d0e-9a35-0d2f8c1b7e44</uuid>
  <memory unit='GiB'>2</memory>
  <vcpu>2</vcpu>`),
    libvirt: 'takes',
    why: 'The order of these elements is free, and libvirt itself reads them in any. Who validates gets an error that is none.',
  },
  'compat/blanks-around-number': {
    wrong: domain("  <name>web</name>\n  <memory unit='GiB'>« 2 »</memory>"),
    right: domain("  <name>web</name>\n  <memory unit='GiB'>2</memory>"),
    libvirt: 'refuses',
    why: 'Templates and editors put such blanks there. The format allows them, but neither libvirt nor its validation copes with them at most places.',
  },
  'compat/many-attributes': {
    wrong: disk(
      "<«driver» name='qemu' type='qcow2' cache='none' error_policy='stop' rerror_policy='stop' io='native' ioeventfd='on' event_idx='off' copy_on_read='off' discard='unmap' iothread='1' detect_zeroes='unmap' queues='4' queue_size='256' iommu='on' ats='on' packed='on' page_per_vq='on'/>",
    ),
    right: disk("<driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>"),
    why: '`virsh define --validate` seems to hang; without `--validate` it takes no time. What is as it would be anyway need not be written.',
  },
  'compat/mistaken-element': {
    wrong: device("  <«devnode» type='link'>/dev/disk/by-id/web</devnode>"),
    right: device(
      "  <devnode type='dev'>/dev/sda</devnode>\n  <devnode type='link'>/dev/disk/by-id/web</devnode>",
    ),
    libvirt: 'takes',
    why: 'libvirt writes such documents about the devices of a host, and does not validate them. Programs that do get an error that is none.',
  },
};
