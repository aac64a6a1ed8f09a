import { childOf, type Located } from '../located.ts';

/** The domain that an element belongs to; undefined for devices by themselves and for documents of other kinds. */
function domainOf(place: Located): Located | undefined {
  let at: Located | undefined = place;
  while (at !== undefined && at.name !== 'domain' && at.name !== 'inactiveDomain') at = at.parent;
  return at;
}

/** What kind of guest the domain is, as `os/type` says: `hvm`, `exe`, …; undefined where it is not known. */
export function guestType(place: Located): string | undefined {
  const type = childOf(childOf(domainOf(place), 'os'), 'type')?.record.value;
  return type === undefined ? undefined : String(type);
}

/** Whether the driver of the domain is QEMU's, with KVM or without: that of Cloud Hypervisor has KVM, too, and its own emulator. */
export function isQemu(place: Located): boolean {
  const type = domainType(place);
  const emulator = String(partOfDomain(place, 'devices')?.record.emulator ?? '');
  return (type === 'qemu' || type === 'kvm') && !emulator.includes('cloud-hypervisor');
}

/** The word for the hypervisor, as the attribute `type` of the domain says; undefined where there is no domain. */
export function domainType(place: Located): string | undefined {
  const type = domainOf(place)?.record.type;
  return type === undefined ? undefined : String(type);
}

/** Whether the domain is a PC of QEMU: its architecture is written out and is that of a PC. */
export function isQemuPc(place: Located): boolean {
  const architecture = osType(place)?.arch;
  return isQemu(place) && (architecture === 'x86_64' || architecture === 'i686');
}

/** The chip set of a PC of QEMU; undefined where the machine is not written out or is another. */
export function chipSet(place: Located): 'i440fx' | 'q35' | undefined {
  const machine = String(osType(place)?.machine ?? '');
  if (!isQemuPc(place)) return undefined;
  if (/^(?:pc-)?q35(?:-|$)/.test(machine)) return 'q35';
  return /^pc(?:-i440fx-|-[01]\.|$)/.test(machine) ? 'i440fx' : undefined;
}

/** A child element of the domain that an element belongs to. */
export function partOfDomain(place: Located, name: string): Located | undefined {
  return childOf(domainOf(place), name);
}

function osType(place: Located): Located['record'] | undefined {
  return childOf(childOf(domainOf(place), 'os'), 'type')?.record;
}
