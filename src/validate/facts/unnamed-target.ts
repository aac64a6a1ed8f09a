import type { DomainInterfaceTarget } from '../../../generated/domain.ts';
import type { RuleFix } from '../rule.ts';

/**
 * The fix for a name that a device on the host cannot have: libvirt makes one up where there is none. A target that libvirt does
 * not manage needs its name (src/qemu/qemu_interface.c qemuInterfaceEthernetConnect).
 */
export function leaveNameToLibvirt(target: DomainInterfaceTarget, certain = false): RuleFix[] {
  if (target.managed === false) return [];
  return [{ title: 'remove <target>, so that libvirt names the device', node: target, certain }];
}
