/**
 * The interface types for which libvirt opens or makes a network device on the host under the name in `<target dev=…/>` (tap:
 * ethernet, network, bridge; macvtap: direct). For the others the name has no device behind it.
 */
const types = new Set(['ethernet', 'network', 'bridge', 'direct']);

/** Whether an interface of this type has a device of its own on the host. */
export function hasHostDevice(interfaceType: string): boolean {
  return types.has(interfaceType);
}
