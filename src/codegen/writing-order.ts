import type { ChildIr, TypeIr } from './ir.ts';
import { propertyName } from './naming.ts';

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

/** The children of a type in the order libvirt writes them. */
export function inWritingOrder(type: TypeIr): readonly ChildIr[] {
  const order = writingOrder[type.name];
  if (order === undefined) return type.children;
  const rank = (child: ChildIr): number => {
    const place = order.indexOf(propertyName(child));
    return place < 0 ? order.length : place;
  };
  return [...type.children].sort((a, b) => rank(a) - rank(b));
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
