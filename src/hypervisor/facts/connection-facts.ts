import { hostname } from 'node:os';
import { getegid, geteuid, getgroups } from 'node:process';
import type { DriverName } from '../../validate/drivers/driver-names.ts';
import type { ConnectionFacts, HostUser } from '../../validate/facts/host/host-facts.ts';
import type { Connection } from '../connection.ts';
import { unlessRefused } from './unless-refused.ts';

/** What libvirt's drivers call themselves (virConnectGetType), in lower case, where it is not our word for them. */
const driverTypes: Readonly<Record<string, DriverName>> = {
  bhyve: 'bhyve',
  ch: 'ch',
  esx: 'esx',
  'hyper-v': 'hyperv',
  lxc: 'lxc',
  openvz: 'openvz',
  parallels: 'vz',
  qemu: 'qemu',
  test: 'test',
  vbox: 'vbox',
  virtuozzo: 'vz',
  vmware: 'vmware',
  vz: 'vz',
  xen: 'xen',
};

/** Finds out who acts where for a connection. */
export async function gatherConnectionFacts(connection: Connection): Promise<ConnectionFacts> {
  const [uri, type, libvirt, host] = await Promise.all([
    connection.uri(),
    connection.driver(),
    unlessRefused(connection.libvirtVersion()),
    unlessRefused(connection.hostname()),
  ]);
  const name = type.toLowerCase();
  const driver = Object.hasOwn(driverTypes, name) ? driverTypes[name] : undefined;
  const caller = callerOf();
  const { location, privilege } = actorOf(uri, caller?.uid);
  const isHere = location === 'local' && (host === undefined || isThisHost(host));
  return {
    uri,
    ...(driver && { driver }),
    ...(privilege && { privilege }),
    location: isHere ? 'local' : 'remote',
    ...(libvirt !== undefined && { libvirt }),
    ...(isHere && privilege === 'session' && caller && { user: caller }),
  };
}

/** What a URI says of a connection (https://libvirt.org/uri.html). */
interface Actor {
  readonly location: 'local' | 'remote';
  readonly privilege?: 'session' | 'system';
}

/**
 * Where the daemon behind a URI is, and as whom it acts. For root a session is the system daemon, here (src/remote/remote_sockets.c
 * remoteProbeSessionDriverFromURI) as elsewhere.
 */
export function actorOf(uri: string, callerUid: number | undefined): Actor {
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^([^:/?#]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/.exec(uri) ?? [];
  const transport = scheme.split('+')[1];
  const isLocal = authority === '' && (transport === undefined || transport === 'unix');
  const location = isLocal ? 'local' : 'remote';
  if (scheme.startsWith('test')) return { location };
  const user = /^([^@]*)@/.exec(authority)?.[1];
  const isRoot = isLocal ? callerUid === 0 : user === 'root';
  // Root may be at the socket of any user; a session elsewhere is that of whoever logs in there, or of a daemon that serves all.
  const isUnsure = isLocal
    ? isRoot && /(^|[&;])socket=/.test(query)
    : user === undefined && (callerUid === 0 || !/^(lib)?ssh2?$/.test(transport ?? ''));
  if (path === '/session' && isUnsure) return { location };
  switch (path) {
    case '/system':
      return { location, privilege: 'system' };
    case '/session':
      return { location, privilege: isRoot ? 'system' : 'session' };
    case '/embed':
      return { location, privilege: isRoot ? 'system' : 'session' };
    default:
      return { location };
  }
}

/** Who runs this program; undefined where the operating system has no such users. */
function callerOf(): HostUser | undefined {
  if (geteuid === undefined || getegid === undefined || getgroups === undefined) return undefined;
  return { uid: geteuid(), gids: [...new Set([getegid(), ...getgroups()])].sort((a, b) => a - b) };
}

/** Whether a host that a daemon names is this one: the socket of a daemon elsewhere can be brought into a container, or over a tunnel. */
function isThisHost(name: string): boolean {
  const [theirs, ours] = [name, hostname()].map((one) => one.toLowerCase().split('.')[0]);
  return theirs === ours || theirs === 'localhost' || ours === 'localhost';
}
