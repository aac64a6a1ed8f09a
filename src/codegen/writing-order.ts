import { expandedNameKey } from '../relaxng/name-class.ts';
import type { ChildIr, TypeIr } from './ir.ts';
import { propertyName } from './naming.ts';
import { sequenceOrder } from './sequence-order.ts';

/**
 * The order in which libvirt writes the children of an element, by type name (src/conf/domain_conf.c, the Format
 * functions). A type that is not listed, and children that a list leaves out, keep the order of the grammar.
 */
const writingOrder: Readonly<Record<string, readonly string[]>> = {
  Domain: words(`
    name uuid hwuuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
    vcpu vcpus iothreads iothreadids defaultiothread cputune numatune resource sysinfo bootloader bootloader_args os
    idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm perf devices seclabel`),
  DomainDevices: words(`
    emulator disk controller lease filesystem interface smartcard serial parallel console channel input tpm graphics
    sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu vsock
    crypto pstore`),
  DomainInterface: words(`
    mac source vlan virtualport bandwidth port ip route script downscript backenddomain target guest model driver
    backend filterref boot tune link coalesce mtu teaming portForward rom acpi alias address`),
  DomainInterfaceBandwidth: words('inbound outbound'),
  DomainInterfaceDriver: words('host guest'),
  DomainInterfaceSource: words('address ip route reconnect local'),
};

/** The children of a type in the order libvirt writes them; never in one that the grammar refuses. */
export function inWritingOrder(type: TypeIr): readonly ChildIr[] {
  const order = writingOrder[type.name] ?? [];
  const rank = (child: ChildIr): number => {
    const place = order.indexOf(propertyName(child));
    return place < 0 ? order.length : place;
  };
  const left = [...type.children].sort((a, b) => rank(a) - rank(b));
  const before = sequenceOrder(type.definitions);
  const ordered: ChildIr[] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(expandedNameKey));
    const isNext = (child: ChildIr): boolean =>
      ![...(before.get(expandedNameKey(child)) ?? [])].some((name) => waiting.has(name));
    const index = left.findIndex(isNext);
    ordered.push(...left.splice(Math.max(index, 0), 1));
  }
  return ordered;
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
