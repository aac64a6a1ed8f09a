import { access, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '../../lazy/once.ts';
import type { Looked, NetworkDevice } from '../../validate/facts/host/host-facts.ts';
import { type OpenTaps, readOpenTaps } from './open-taps.ts';

/** Where the kernel lists its network devices. */
const devicesFolder = '/sys/class/net';

/** Flags of tun_flags (Linux include/uapi/linux/if_tun.h) and of flags (if.h). */
const [tapFlag, multiQueueFlag, upFlag, loopbackFlag] = [0x2, 0x100, 0x1, 0x8];

/** Looks at devices of this host's network; nothing where its kernel does not list them. */
export async function readNetworkDevices(names: readonly string[]): Promise<Looked<NetworkDevice>> {
  if (!(await exists(devicesFolder))) return {};
  const openTaps = once(readOpenTaps);
  const looked = await Promise.all(
    names.map(async (name) => [name, await readNetworkDevice(name, openTaps)] as const),
  );
  return Object.fromEntries(
    looked.filter((entry): entry is [string, NetworkDevice | 'absent'] => entry[1] !== undefined),
  );
}

async function readNetworkDevice(
  name: string,
  openTaps: () => Promise<OpenTaps>,
): Promise<NetworkDevice | 'absent' | undefined> {
  const folder = join(devicesFolder, name);
  const isThere = await exists(folder);
  if (!isThere) return isThere === false ? 'absent' : undefined;
  const [index, flags, tunFlags] = await Promise.all(
    ['ifindex', 'flags', 'tun_flags'].map((member) => readNumber(folder, member)),
  );
  const common = flags === undefined ? {} : { isUp: (flags & upFlag) !== 0 };
  if (tunFlags !== undefined)
    return { ...common, ...(await readTap(folder, tunFlags, () => isHeld(name, openTaps))) };
  if (await exists(join(folder, 'bridge'))) return { kind: 'bridge', ...common };
  if (!(await exists(join(folder, 'macvtap')))) {
    const place = await readlink(folder).catch(() => undefined);
    if (place === undefined || flags === undefined) return { kind: 'other', ...common };
    return {
      kind: 'other',
      ...common,
      isVirtual: place.includes('/virtual/') && (flags & loopbackFlag) === 0,
    };
  }
  return { kind: 'macvtap', ...common, ...(index !== undefined && { index }) };
}

async function readTap(
  folder: string,
  tunFlags: number,
  isHeld: () => Promise<boolean | undefined>,
): Promise<NetworkDevice> {
  const [owner, group, carrier] = await Promise.all(
    ['owner', 'group', 'carrier'].map((member) => readNumber(folder, member)),
  );
  // One that is down has no carrier to tell of.
  const isOpen = carrier === undefined ? await isHeld() : carrier === 1;
  return {
    kind: (tunFlags & tapFlag) !== 0 ? 'tap' : 'tun',
    ...(isOpen !== undefined && { isOpen }),
    ...(owner !== undefined && { owner: owner === -1 ? 'anyone' : owner }),
    ...(group !== undefined && { group: group === -1 ? 'anyone' : group }),
    isMultiQueue: (tunFlags & multiQueueFlag) !== 0,
  };
}

/** Whether a process has a tap open; undefined where none is seen, but not all can be. */
async function isHeld(name: string, openTaps: () => Promise<OpenTaps>): Promise<boolean | undefined> {
  const { names, isComplete } = await openTaps();
  return names.has(name) || (isComplete ? false : undefined);
}

/** A number that the kernel tells of a device, decimal or hexadecimal; undefined where it tells none. */
async function readNumber(folder: string, member: string): Promise<number | undefined> {
  const text = await readFile(join(folder, member), 'latin1').catch(() => '');
  return /^\s*-?(0x[0-9a-f]+|\d+)\s*$/i.test(text) ? Number(text) : undefined;
}

/** Whether there is a folder; undefined where it is not to be seen. */
async function exists(path: string): Promise<boolean | undefined> {
  return access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : undefined),
  );
}
