import type { DomainInterface } from '../../../../generated/domain.ts';
import type { HostRuleContext, RuleData } from '../../rule.ts';
import type { NamedTarget } from '../host-device-target.ts';
import { deviceToMake, isOwn } from './host-devices.ts';
import type { NetworkDevice } from './host-facts.ts';

/**
 * The device under the name of which libvirt is to make a macvtap for an interface of type direct, if it would delete it: it does so
 * without asking what it is when the start has failed, which succeeds for whatever is not hardware. A session has no right to.
 */
export function deviceToBeDeleted(
  one: DomainInterface,
  context: HostRuleContext<RuleData>,
): { readonly target: NamedTarget; readonly device: NetworkDevice } | undefined {
  // A device that is attached to a running guest is refused without any harm.
  if (one.type !== 'direct' || context.domain === undefined) return undefined;
  if (context.host.connection.privilege !== 'system') return undefined;
  const found = deviceToMake(one, context);
  if (found === undefined || found.device === 'absent' || isOwn(found.device, context)) return undefined;
  const { target, device } = found;
  return device.kind !== 'other' || device.isVirtual === true ? { target, device } : undefined;
}
