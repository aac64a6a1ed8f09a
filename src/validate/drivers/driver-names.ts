/**
 * The types of domains that each hypervisor driver of libvirt takes. Two drivers may take the same type: `kvm` is one of QEMU
 * and of Cloud Hypervisor.
 */
export const driverDomainTypes = {
  bhyve: ['bhyve'],
  ch: ['kvm', 'hyperv'],
  esx: ['vmware'],
  hyperv: ['hyperv'],
  lxc: ['lxc'],
  openvz: ['openvz'],
  qemu: ['qemu', 'kvm', 'hvf'],
  test: ['test'],
  vbox: ['vbox'],
  vmware: ['vmware'],
  vz: ['vz'],
  xen: ['xen'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a hypervisor driver. */
export type DriverName = keyof typeof driverDomainTypes;

/** The names of all hypervisor drivers. */
export const driverNames = Object.keys(driverDomainTypes) as readonly DriverName[];

/** The driver that documents are for; `auto`: whichever takes the type that a domain says it has. */
export type DriverChoice = DriverName | 'auto';

/** All that `DriverChoice` may be. */
export const driverChoices: readonly DriverChoice[] = ['auto', ...driverNames];

/** The drivers that take domains of a type. */
export function driversOfType(domainType: string): readonly DriverName[] {
  return driverNames.filter((name) => (driverDomainTypes[name] as readonly string[]).includes(domainType));
}
