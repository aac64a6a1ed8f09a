/**
 * The interface types for which libvirt opens or makes a network device on the host under the name in `<target dev=…/>` (tap:
 * ethernet, network, bridge; macvtap: direct). For the others the name has no device behind it.
 */
const interfaceTypes = new Set(['ethernet', 'network', 'bridge', 'direct']);

/**
 * The domain types whose drivers do so on a Linux host. To VMware, for one, `dev` names a virtual switch (`/dev/vmnet2`), and
 * bhyve and hvf run on other kernels.
 */
const linuxDomainTypes = new Set(['qemu', 'kqemu', 'kvm', 'xen', 'lxc', 'uml', 'openvz', 'vz']);

/** Whether an interface has a network device of its own on a Linux host, named as its target says. */
export function hasHostDevice(interfaceType: string, domainType: string | undefined): boolean {
  return interfaceTypes.has(interfaceType) && linuxDomainTypes.has(domainType ?? '');
}
