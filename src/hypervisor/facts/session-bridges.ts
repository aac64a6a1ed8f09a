import { execFile } from 'node:child_process';
import { lstat, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import type {
  BridgeHelper,
  ConnectionFacts,
  HostFacts,
  HostFile,
} from '../../validate/facts/host/host-facts.ts';
import { allowedBridges } from './bridge-acl.ts';
import { readHostFiles } from './host-files.ts';

/** Where distributions install qemu-bridge-helper; each libvirt looks in one of them. */
const usualPlaces = [
  '/usr/libexec/qemu-bridge-helper',
  '/usr/lib/qemu/qemu-bridge-helper',
  '/usr/lib64/qemu/qemu-bridge-helper',
  '/usr/lib/qemu-bridge-helper',
];

/** The list of bridges that it keeps to; QEMU's build fixes the place. */
const aclPath = '/etc/qemu/bridge.conf';

/** Finds out whether a session may have taps put on bridges. */
export async function readSessionBridges(
  bridges: readonly string[],
  about: ConnectionFacts,
): Promise<Pick<HostFacts, 'bridgeHelper' | 'files'>> {
  const [configured, allowed] = await Promise.all([configuredPlace(), allowedBridges(aclPath, bridges)]);
  const paths = configured === undefined ? usualPlaces : [configured];
  const looked = await readHostFiles(paths, about);
  const files: Record<string, HostFile | 'absent'> = {};
  for (const [path, file] of Object.entries(looked)) {
    const isPrivileged = file === 'absent' ? undefined : await hasPrivileges(path);
    files[path] = file === 'absent' || isPrivileged === undefined ? file : { ...file, isPrivileged };
  }
  const bridgeHelper: BridgeHelper = { paths, allowed };
  return { bridgeHelper, files };
}

/** What the settings of sessions say of it (`bridge_helper` in qemu.conf). */
async function configuredPlace(): Promise<string | undefined> {
  const folder = env.XDG_CONFIG_HOME || join(homedir(), '.config');
  const settings = await readFile(join(folder, 'libvirt/qemu.conf'), 'utf8').catch(() => '');
  return /^\s*bridge_helper\s*=\s*"([^"]*)"/m.exec(settings)?.[1];
}

/** Whether a program acts with privileges: by the set-user-ID bit of root, or by capabilities of the file; undefined where those cannot be read. */
async function hasPrivileges(path: string): Promise<boolean | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  if ((stats.mode & 0o4000) !== 0 && stats.uid === 0) return true;
  for (const getcap of ['/usr/sbin/getcap', '/sbin/getcap', '/usr/bin/getcap']) {
    const isThere = await lstat(getcap).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    const told = await promisify(execFile)(getcap, [path]).catch(() => undefined);
    return told && told.stdout.trim() !== '';
  }
  return undefined;
}
