import { childOf, type Located } from '../located.ts';
import { impliedAttribute } from './default-table.ts';
import { diskNumber } from './libvirt-sequence.ts';
import { domainType } from './machine.ts';

/** An address on a bus of drives. */
interface DriveAddress {
  readonly type: 'drive';
  readonly controller: string;
  readonly bus: string;
  readonly target: '0';
  readonly unit: string;
}

/** How many drives a controller has; of other buses disks have no such addresses. */
export const drivesPerController: ReadonlyMap<string, number> = new Map([
  ['ide', 4],
  ['scsi', 7],
  ['sata', 6],
  ['fdc', 2],
]);

/** The bus of a disk: as written, or as its target name implies. */
export function busOf(target: Located): string {
  return String(target.record.bus ?? impliedAttribute(target, '@bus'));
}

/**
 * The address that a disk without one gets from its target name; undefined where it gets none, or the driver has its own law:
 * those of VMware have wide SCSI, bhyve has more disks on a SATA controller.
 */
export function driveAddress(disk: Located): DriveAddress | undefined {
  const target = childOf(disk, 'target');
  const index = target && diskNumber(String(target.record.dev ?? ''));
  if (target === undefined || index === undefined) return undefined;
  const bus = busOf(target);
  const count = drivesPerController.get(bus);
  const driver = domainType(disk);
  if (count === undefined || driver === undefined || driver === 'bhyve' || driver === 'vmware')
    return undefined;
  const rest = index % count;
  const isIde = bus === 'ide';
  return {
    type: 'drive',
    controller: String(Math.floor(index / count)),
    bus: String(isIde ? Math.floor(rest / 2) : 0),
    target: '0',
    unit: String(isIde ? rest % 2 : rest),
  };
}
