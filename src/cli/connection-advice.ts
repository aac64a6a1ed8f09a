import { constants } from 'node:os';
import type { LibvirtError } from '../hypervisor/libvirt-error.ts';

/** What can be done where a connection cannot be opened, beyond what the error itself says; undefined where nobody knows. */
export function connectionAdvice(uri: string, error: LibvirtError): string | undefined {
  if (error.code === 'VIR_ERR_NO_CONNECT') return `a URI begins with a driver: ${examples}`;
  if (error.code !== 'VIR_ERR_SYSTEM_ERROR' || error.domain !== 'VIR_FROM_RPC') return undefined;
  switch (error.errno) {
    case ENOENT:
    case ECONNREFUSED:
      return absenceAdvice(uri);
    case EACCES:
    case EPERM:
      return "this user may not use the socket of libvirt's daemon: see the group libvirt, or use qemu:///session";
    default:
      return undefined;
  }
}

const { ENOENT, ECONNREFUSED, EACCES, EPERM } = constants.errno;
const examples = 'qemu:///system, qemu:///session, test:///default';

/** What can be done where nobody listens. */
function absenceAdvice(uri: string): string | undefined {
  const [, transport, host, path] = /^[^:/]*?(?:\+([^:/]*))?:\/\/(?:[^/?]*@)?([^/?]*)([^?]*)/.exec(uri) ?? [];
  if (transport === 'tls') return undefined; // It may as well be a certificate that is not there.
  // Without who logs in there, which may come with a password.
  if (host) return `no daemon of libvirt listens on ${host}`;
  if (/[?&]socket=/.test(uri)) return 'no daemon of libvirt listens at that socket';
  return path === '/session' && process.getuid?.() !== 0
    ? 'libvirt starts a daemon for the session where one is installed: Debian and Ubuntu have it in the package libvirt-daemon, with libvirt-daemon-driver-qemu; Fedora in libvirt-daemon-driver-qemu'
    : "libvirt's daemon does not run: install and start it (Debian and Ubuntu: package libvirt-daemon-system; Fedora: libvirt-daemon-kvm, 'systemctl start virtqemud.socket')";
}
