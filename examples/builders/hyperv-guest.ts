import { writeDomain } from 'domxml/domain';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { drives } from './drives.ts';
import { networkCard, onBridge } from './network-cards.ts';

/** What a guest of Hyper-V is described by. */
export interface HypervGuestOptions extends GuestOptions {
  /** Paths of images on the server, such as C:\VMs\web1.vhdx; four at most, since the guest boots by IDE. */
  disks?: string[];
  /** Virtual switch; default: Default Switch. */
  virtualSwitch?: string;
}

/** A guest of Microsoft Hyper-V. */
export function hypervGuest(options: HypervGuestOptions): Guest {
  const { disks = [], virtualSwitch = 'Default Switch', devices = [], ...others } = options;
  return domain({
    type: 'hyperv',
    os: { type: { arch: 'x86_64', value: 'hvm' } },
    clock: { offset: 'utc' },
    devices: [drives(disks, 'ide'), networkCard(onBridge(virtualSwitch)), ...devices],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(
    writeDomain(hypervGuest({ name: 'web1', memory: '2 GiB', cpus: 2, disks: ['C:\\VMs\\web1.vhdx'] })),
  );
}
