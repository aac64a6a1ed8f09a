import type { DomainInterface } from '../../../../generated/domain.ts';
import type { HostRuleContext, RuleData, RuleFix } from '../../rule.ts';
import type { NamedTarget } from '../host-device-target.ts';
import {
  deviceToMake,
  existing,
  isForAnyone,
  isForeign,
  isOwn,
  otherHolder,
  suitsQueues,
  tunFault,
} from './host-devices.ts';
import type { NetworkDevice } from './host-facts.ts';
import { isLibvirtSince } from './libvirt-release.ts';

type Context = HostRuleContext<RuleData>;

/**
 * The tap under the name of which libvirt is to make one for an interface of type ethernet, if it would delete it: from 9.0.0 it does
 * not start the guest then, and its way back opens the tap and has it go with the last that closes it (src/util/virnetdevtap.c
 * virNetDevTapDelete). That succeeds for whoever may open it, with one queue, while nobody else has it.
 */
export function tapToBeDeleted(
  one: DomainInterface,
  context: Context,
): { readonly target: NamedTarget; readonly device: NetworkDevice } | undefined {
  // A device that is attached to a running guest is refused without any harm.
  if (one.type !== 'ethernet' || context.domain === undefined) return undefined;
  if (isLibvirtSince(context.host, '9.0.0') !== true) return undefined;
  const found = existing(deviceToMake(one, context), ['tap']);
  if (found === undefined) return undefined;
  const { device } = found;
  const isSafe =
    device.isMultiQueue === true ||
    isForeign(device, context.host.connection) === true ||
    isOwn(device, context) ||
    otherHolder(device, context) !== undefined ||
    tunFault(one, context) !== undefined;
  return isSafe ? undefined : found;
}

/** The fix that hands a tap over as it is. It is certain where nothing is in the way of that, nor to be said about it. */
export function handOver(
  target: NamedTarget,
  one: DomainInterface,
  device: NetworkDevice | 'absent',
  context: Context,
): RuleFix {
  const certain =
    device !== 'absent' &&
    device.kind === 'tap' &&
    device.isUp === true &&
    suitsQueues(device, one) === true &&
    isForeign(device, context.host.connection) === false &&
    !isForAnyone(device) &&
    otherHolder(device, context) === undefined;
  return {
    title: "write managed='no', to hand over the tap as it is",
    node: target,
    at: 'managed',
    to: 'no',
    certain,
  };
}
