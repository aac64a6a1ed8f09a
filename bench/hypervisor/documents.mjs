import { readFileSync } from 'node:fs';
import { devicePair } from '../documents.mjs';

/** A domain of which little is said. */
function small(type) {
  return `<domain type='${type}'>
  <name>small</name>
  <uuid>5a6f3c1e-0000-4000-8000-000000000001</uuid>
  <memory unit='MiB'>512</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/images/small.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='user'>
      <mac address='52:54:00:00:00:01'/>
      <model type='virtio'/>
    </interface>
  </devices>
</domain>
`;
}

/** A domain with as many disks, and as many interfaces. */
function large(devices) {
  const pairs = Array.from({ length: devices }, (_, index) => devicePair(index)).join('');
  return `<domain type='kvm'>
  <name>large</name>
  <uuid>5a6f3c1e-0000-4000-8000-000000000002</uuid>
  <memory unit='GiB'>4</memory>
  <vcpu>4</vcpu>
  <os><type arch='x86_64'>hvm</type></os>
  <devices>
${pairs}  </devices>
</domain>
`;
}

/** The documents that the calls are about. */
export const benchDocuments = {
  small,
  example: readFileSync(new URL('../../examples/kvm-guest.xml', import.meta.url), 'utf8'),
  large,
};
