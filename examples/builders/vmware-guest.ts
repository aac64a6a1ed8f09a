import { writeDomain } from 'domxml/domain';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { drives } from './drives.ts';
import { networkCard, onBridge } from './network-cards.ts';

/** What a guest of VMware ESX is described by. Its memory is a multiple of 4 MiB, its CPUs are one or an even number. */
export interface VmwareGuestOptions extends GuestOptions {
  /** Images by datastore: `[datastore1] web1/web1.vmdk`. The first says where the guest itself is kept. */
  disks: [string, ...string[]];
  /** Network of the ESX server; default: VM Network. */
  network?: string;
}

/** A guest of VMware ESX: paravirtual SCSI and vmxnet3. */
export function vmwareGuest(options: VmwareGuestOptions): Guest {
  const { disks, network = 'VM Network', devices = [], ...others } = options;
  return domain({
    type: 'vmware',
    os: { type: { arch: 'x86_64', value: 'hvm' } },
    clock: { offset: 'utc' },
    devices: [
      { controller: [{ type: 'scsi', index: 0, modelAttribute: 'vmpvscsi' }] },
      drives(disks, 'scsi'),
      networkCard(onBridge(network), 'vmxnet3'),
      { video: [{ model: { type: 'vmvga', vram: 4096 } }] },
      ...devices,
    ],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  const guest = vmwareGuest({
    name: 'web1',
    memory: '4 GiB',
    cpus: 2,
    disks: ['[datastore1] web1/web1.vmdk'],
  });
  process.stdout.write(writeDomain(guest));
}
