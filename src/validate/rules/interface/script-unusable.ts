import { unreachable } from '../../facts/host/host-devices.ts';
import type { HostFile } from '../../facts/host/host-facts.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The script of an interface is a program that libvirt can run.
 *
 * It is run when the guest starts, as root by the system daemon and as the user by a session; without it the guest does not start.
 */
export const scriptUnusable: HostRule<{ path: string; reason: string }> = {
  code: 'interface/script-unusable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdev.c virNetDevRunEthernetScript',
  message: ({ path, reason }) => `libvirt runs '${path}' when the guest starts, and ${reason}`,
  visit: {
    DomainInterface({ type, script }, context) {
      if (type !== 'ethernet' || script === undefined) return;
      const file = lookUp(context.host.files, script.path);
      const reason = faultOf(file);
      if (reason === undefined) return;
      context.report({
        node: script,
        at: 'path',
        data: { path: script.path, reason },
        fixes: [{ title: 'remove <script>', node: script, certain: false }],
      });
    },
  },
};

function faultOf(file: HostFile | 'absent' | undefined): string | undefined {
  if (file === undefined) return undefined;
  if (file === 'absent') return 'there is none';
  if (file.kind === 'unreachable') return unreachable;
  if (file.kind !== 'file') return 'it is no program';
  return file.canExecute === false ? 'it may not be run' : undefined;
}
