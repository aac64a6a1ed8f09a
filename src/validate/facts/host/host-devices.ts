import type { DomainInterface } from '../../../../generated/domain.ts';
import type { HostRuleContext, RuleData } from '../../rule.ts';
import { hostDeviceTarget, type NamedTarget } from '../host-device-target.ts';
import { tunFile } from '../interface-files.ts';
import { kernelRefusal } from '../interface-name.ts';
import { queuesOf } from '../interface-queues.ts';
import type { ConnectionFacts, HostFile, NetworkDevice } from './host-facts.ts';
import { lookUp } from './look-up.ts';
import { isSameDomain } from './same-domain.ts';

/** The device that an interface names as its own, and what the host has of that name. */
interface FoundDevice {
  readonly target: NamedTarget;
  readonly device: NetworkDevice | 'absent';
}

type Context = HostRuleContext<RuleData>;

/** The device that an interface takes as it is (`managed='no'`), where it is known whether there is one. */
export function givenDevice(one: DomainInterface, context: Context): FoundDevice | undefined {
  return one.type === 'ethernet' && one.target?.managed === false ? foundDevice(one, context) : undefined;
}

/** The device that libvirt is to make for an interface under a name of the user's, where it is known whether there is one already. */
export function deviceToMake(one: DomainInterface, context: Context): FoundDevice | undefined {
  return one.target?.managed === false ? undefined : foundDevice(one, context);
}

function foundDevice(one: DomainInterface, context: Context): FoundDevice | undefined {
  const target = hostDeviceTarget(one, context);
  if (target === undefined || kernelRefusal(target.dev) !== undefined) return undefined;
  const device = lookUp(context.host.networkDevices, target.dev);
  return device && { target, device };
}

/** The same, where there is a device, of one kind or another. */
export function existing(
  found: FoundDevice | undefined,
  kinds: readonly NetworkDevice['kind'][],
): { readonly target: NamedTarget; readonly device: NetworkDevice } | undefined {
  if (found === undefined || found.device === 'absent' || !kinds.includes(found.device.kind))
    return undefined;
  return { target: found.target, device: found.device };
}

/** Whether the daemon acts without privileges. */
export function isSession({ host }: Pick<Context, 'host'>): boolean {
  return host.connection.privilege === 'session';
}

/**
 * Whether the owner of a tap keeps the daemon from it; undefined where that is not known. Both owner and group, where it has
 * them, have to fit (Linux drivers/net/tun.c tun_not_capable).
 */
export function isForeign(
  { owner, group }: NetworkDevice,
  { privilege, user }: ConnectionFacts,
): boolean | undefined {
  if (privilege === 'system') return false;
  if (privilege === undefined || user === undefined) return undefined;
  const refusals = [
    refuses(owner, (uid) => uid === user.uid),
    refuses(group, (gid) => user.gids.includes(gid)),
  ];
  if (refusals.includes(true)) return true;
  return refusals.includes(undefined) ? undefined : false;
}

function refuses(who: number | 'anyone' | undefined, fits: (id: number) => boolean): boolean | undefined {
  return who === undefined ? undefined : who !== 'anyone' && !fits(who);
}

/** Whether anybody on the host may open a tap. */
export function isForAnyone({ owner, group }: NetworkDevice): boolean {
  return owner === 'anyone' && group === 'anyone';
}

/**
 * Who else has a device open: a running domain by its name, or a process of somebody's, which has none; undefined where nobody has it, or
 * that is not known. The guest itself does not count: it is defined anew while it runs.
 */
export function otherHolder(
  { domains, isOpen }: NetworkDevice,
  { domain }: Pick<Context, 'domain'>,
): { readonly name: string | undefined } | undefined {
  if (domains === undefined) return undefined;
  const other = domains.find((one) => !isSameDomain(one, domain));
  if (other !== undefined) return { name: other.name };
  return isOpen === true && domains.length === 0 ? { name: undefined } : undefined;
}

/** Whether the guest itself runs and has a device. */
export function isOwn({ domains = [] }: NetworkDevice, { domain }: Pick<Context, 'domain'>): boolean {
  return domains.some((one) => isSameDomain(one, domain));
}

/** Whether a tap has as many queues as an interface asks for; undefined where that is not known. */
export function suitsQueues({ isMultiQueue }: NetworkDevice, one: DomainInterface): boolean | undefined {
  return isMultiQueue === undefined ? undefined : isMultiQueue === queuesOf(one) > 1;
}

/** Why the daemon cannot open the file that taps come from; undefined where it can, or that is not known. */
export function tunFault(one: DomainInterface, { host }: Pick<Context, 'host'>): string | undefined {
  return fileFault(lookUp(host.files, tunFile(one)));
}

/** What is wrong with a file that the daemon cannot get to. */
export const unreachable = 'a folder on the way to it may not be entered';

/** Why the daemon cannot read and write a device file; undefined where it can, or that is not known. */
export function fileFault(file: HostFile | 'absent' | undefined): string | undefined {
  if (file === undefined) return undefined;
  if (file === 'absent') return 'there is none';
  if (file.kind === 'unreachable') return unreachable;
  if (file.kind !== 'character') return 'it is no device';
  return file.canRead === false || file.canWrite === false ? 'it may not be read and written' : undefined;
}
