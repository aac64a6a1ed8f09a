/** The longest name of a network device in bytes: IFNAMSIZ less the terminating NUL (Linux include/uapi/linux/if.h). */
const longestInterfaceName = 15;

/**
 * Why the kernel refuses a name for a network device; undefined where it takes it (Linux net/core/dev.c
 * dev_valid_name).
 */
export function kernelRefusal(name: string): string | undefined {
  const bytes = new TextEncoder().encode(name).length;
  if (bytes > longestInterfaceName)
    return `it has ${bytes} bytes, at most ${longestInterfaceName} are possible`;
  if (name === '.' || name === '..') return 'it would be a folder of /sys/class/net';
  const refused = /[/:\s]/.exec(name)?.[0];
  if (refused === undefined) return undefined;
  return /\s/.test(refused) ? 'it contains white space' : `it contains '${refused}'`;
}

/**
 * The beginnings of names that libvirt makes up itself (src/util/virnetdev.h VIR_NET_GENERATED_*_PREFIX): a definition
 * that carries such a name is taken for a copy of a running guest's.
 */
const generatedPrefixes = ['vnet', 'macvtap', 'macvlan'];
/**
 * The same for one driver: libxl names the back ends of its interfaces vifDOMID.DEVID (VIR_NET_GENERATED_VIF_PREFIX).
 */
const driverPrefixes: Readonly<Record<string, readonly string[]>> = { xen: ['vif'] };

/** The generated prefix that a name begins with under a driver (`domain/@type`); undefined for a name of the user's. */
export function generatedPrefix(name: string, domainType: string | undefined): string | undefined {
  const ofDriver = Object.hasOwn(driverPrefixes, domainType ?? '')
    ? driverPrefixes[domainType ?? '']
    : undefined;
  return [...generatedPrefixes, ...(ofDriver ?? [])].find((prefix) => name.startsWith(prefix));
}
