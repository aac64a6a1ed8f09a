import { constants, type Stats } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { ConnectionFacts, HostFile, Looked } from '../../validate/facts/host/host-facts.ts';

/** Looks at files of this host with the eyes of the daemon: the user of a session, or root. Those that cannot be seen are left out. */
export async function readHostFiles(
  paths: Iterable<string>,
  about: ConnectionFacts,
): Promise<Looked<HostFile>> {
  const looked = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await readHostFile(path, about)] as const),
  );
  return Object.fromEntries(
    looked.filter((entry): entry is [string, HostFile | 'absent'] => entry[1] !== undefined),
  );
}

async function readHostFile(path: string, about: ConnectionFacts): Promise<HostFile | 'absent' | undefined> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    // What a session cannot see its daemon cannot either.
    return code === 'EACCES' && about.privilege === 'session' ? { kind: 'unreachable' } : undefined;
  }
  return { kind: kindOf(stats), ...(await accessTo(path, stats, about)) };
}

async function accessTo(
  path: string,
  { mode }: Stats,
  { privilege }: ConnectionFacts,
): Promise<Pick<HostFile, 'canRead' | 'canWrite' | 'canExecute'>> {
  // Root may do everything, but runs only what somebody may run.
  if (privilege === 'system') return { canRead: true, canWrite: true, canExecute: (mode & 0o111) !== 0 };
  if (privilege === undefined) return {};
  const may = (what: number) =>
    access(path, what).then(
      () => true,
      () => false,
    );
  const [canRead, canWrite, canExecute] = await Promise.all([
    may(constants.R_OK),
    may(constants.W_OK),
    may(constants.X_OK),
  ]);
  return { canRead, canWrite, canExecute };
}

function kindOf(stats: Stats): HostFile['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isBlockDevice()) return 'block';
  if (stats.isCharacterDevice()) return 'character';
  return stats.isSocket() ? 'socket' : 'other';
}
