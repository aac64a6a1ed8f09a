import { isLibvirtSince } from '../../facts/host/libvirt-release.ts';
import type { HostRule } from '../../rule.ts';

/**
 * Before libvirt 10.0.0 a session has no virtiofs.
 *
 * Its server runs as root there. A server that somebody else has started is taken by `<source socket=…/>`.
 */
export const virtiofsNeedsPrivileges: HostRule<{ uri: string }> = {
  code: 'filesystem/virtiofs-needs-privileges',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'define',
  origin: 'src/qemu/qemu_validate.c qemuValidateDomainDeviceDefFS',
  message: ({ uri }) =>
    `libvirt at '${uri}' acts without privileges and has no virtiofs before release 10.0.0; <source socket=…> names a server that runs already`,
  visit: {
    DomainFilesystem(filesystem, { host, report }) {
      const { driver, source } = filesystem;
      if (driver?.type !== 'virtiofs' || host.connection.privilege !== 'session') return;
      if (isLibvirtSince(host, '10.0.0') !== false) return;
      if (source !== undefined && 'socket' in source && source.socket !== undefined) return;
      report({ node: driver, at: 'type', data: { uri: host.connection.uri } });
    },
  },
};
