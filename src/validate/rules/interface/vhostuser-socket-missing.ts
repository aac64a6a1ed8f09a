import { lookUp } from '../../facts/host/look-up.ts';
import { sourceOf } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The socket that QEMU connects to as a vhost-user client has to exist when the guest starts.
 *
 * The process that moves the packets makes it, and so has to run first; with `<reconnect enabled='yes'/>` the start waits for it without
 * end. In mode server QEMU makes the socket itself.
 */
export const vhostuserSocketMissing: HostRule<{ path: string; isThere: boolean }> = {
  code: 'interface/vhostuser-socket-missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'QEMU chardev/char-socket.c qmp_chardev_open_socket_client',
  message: ({ path, isThere }) =>
    isThere
      ? `'${path}' is no socket; <source> names the one of the process that moves the packets`
      : `there is no socket '${path}': the process that moves the packets has to run when the guest starts`,
  visit: {
    DomainInterface(device, context) {
      if (device.type !== 'vhostuser' || device.source === undefined) return;
      const { path, mode } = sourceOf(device) as { path?: string; mode?: string };
      if (path === undefined || mode !== 'client') return;
      const file = lookUp(context.host.files, path);
      if (file === undefined || (file !== 'absent' && ['socket', 'unreachable'].includes(file.kind))) return;
      context.report({ node: device.source, at: 'path', data: { path, isThere: file !== 'absent' } });
    },
  },
};
