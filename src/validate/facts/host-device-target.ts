import type { DomainInterface, DomainInterfaceTarget } from '../../../generated/domain.ts';
import type { DriverName } from '../drivers/driver-names.ts';
import type { RuleContext, RuleData } from '../rule.ts';
import { generatedPrefix } from './interface-name.ts';

/**
 * The interface types for which libvirt opens or makes a network device on the host under the name in `<target dev=…/>`
 * (tap: ethernet, network, bridge; macvtap: direct). For the others the name has no device behind it.
 */
const interfaceTypes = new Set(['ethernet', 'network', 'bridge', 'direct']);

/**
 * The domain types whose drivers do so on a Linux host. To VMware, for one, `dev` names a virtual switch
 * (`/dev/vmnet2`), and bhyve and hvf run on other kernels.
 */
const linuxDomainTypes = new Set(['qemu', 'kqemu', 'kvm', 'xen', 'lxc', 'uml', 'openvz', 'vz']);

/** Those drivers, for devices that come without their domain. */
const linuxDrivers = new Set<DriverName>(['ch', 'lxc', 'openvz', 'qemu', 'vz', 'xen']);

/** A target with a name. */
export type NamedTarget = DomainInterfaceTarget & { readonly dev: string };

/**
 * The target of an interface, if it names the interface's own network device on a Linux host; undefined where there is
 * no such device, or no name of the user's: libvirt drops one that looks generated unless it is told not to manage the
 * target (src/conf/domain_conf.c virDomainNetDefParseXML).
 */
export function hostDeviceTarget(
  { type, target }: DomainInterface,
  { domain, driver }: Pick<RuleContext<RuleData>, 'domain' | 'driver'>,
): NamedTarget | undefined {
  const isLinux =
    domain === undefined
      ? driver !== undefined && linuxDrivers.has(driver)
      : linuxDomainTypes.has(domain.type ?? '');
  if (!isLinux || !interfaceTypes.has(type)) return undefined;
  if (target === undefined || !isNamed(target)) return undefined;
  const isDropped = target.managed !== false && generatedPrefix(target.dev, domain?.type) !== undefined;
  return isDropped ? undefined : target;
}

function isNamed(target: DomainInterfaceTarget): target is NamedTarget {
  return target.dev !== undefined && target.dev !== '';
}
