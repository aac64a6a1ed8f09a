import type { DomainHostdev, DomainHostPciAddress } from '../../../../generated/domain.ts';

/** A device of the host that is given to a guest, as its folder in sysfs. */
interface HostDeviceSource {
  /** The record that names it. */
  readonly node: object;
  /** What it is called in sentences. */
  readonly words: string;
  /** The folder that is there while the device is. */
  readonly path: string;
  /** Whether it is handed over by VFIO. */
  readonly needsVfio: boolean;
  /** Of a device that is handed over by VFIO: what is there if the IOMMU keeps it apart from the rest of the host. */
  readonly groupPath?: string;
}

/** The device file that VFIO is used by. */
export const vfioFile = '/dev/vfio/vfio';

/** The device of the host that a `<hostdev>` names; undefined for devices that are found otherwise. */
export function hostDeviceSource(hostdev: DomainHostdev): HostDeviceSource | undefined {
  if (hostdev.source === undefined) return undefined;
  if (hostdev.type === 'pci' && hostdev.source.address !== undefined) {
    const name = pciName(hostdev.source.address);
    const path = name && `/sys/bus/pci/devices/${name}`;
    if (path === undefined) return undefined;
    const node = hostdev.source.address;
    return { node, words: `PCI device '${name}'`, path, needsVfio: true, groupPath: `${path}/iommu_group` };
  }
  if (hostdev.type === 'mdev' && hostdev.source.address?.uuid !== undefined) {
    const { address } = hostdev.source;
    const uuid = address.uuid.toLowerCase();
    return {
      node: address,
      words: `mediated device '${uuid}'`,
      path: `/sys/bus/mdev/devices/${uuid}`,
      needsVfio: true,
    };
  }
  return undefined;
}

/** The name of a PCI device in sysfs, `0000:01:00.0`; undefined for an address that is not one. */
function pciName({
  domain = '0',
  bus = '0',
  slot = '0',
  function: part = '0',
}: DomainHostPciAddress): string | undefined {
  const numbers = [domain, bus, slot, part].map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) return undefined;
  const [inDomain = '', onBus = '', inSlot = '', at = ''] = numbers.map((number) => number.toString(16));
  return `${inDomain.padStart(4, '0')}:${onBus.padStart(2, '0')}:${inSlot.padStart(2, '0')}.${at}`;
}
