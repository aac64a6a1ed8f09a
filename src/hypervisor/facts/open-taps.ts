import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** The taps that processes of this host have open. */
export interface OpenTaps {
  readonly names: ReadonlySet<string>;
  /** Whether the open files of all processes could be seen; those of others are shown to root alone. */
  readonly isComplete: boolean;
}

/** Looks through the open files of all processes for taps, of which the kernel tells the names (Linux drivers/net/tun.c tun_chr_show_fdinfo). */
export async function readOpenTaps(): Promise<OpenTaps> {
  const names = new Set<string>();
  let isComplete = true;
  // A process, or a file of one, may be gone before it is looked at.
  const unlessGone = async <Seen>(look: Promise<Seen>, otherwise: Seen): Promise<Seen> =>
    look.catch((error: NodeJS.ErrnoException) => {
      isComplete &&= error.code === 'ENOENT' || error.code === 'ESRCH';
      return otherwise;
    });
  const processes = await readdir('/proc').catch(() => undefined);
  if (processes === undefined) return { names, isComplete: false };
  for (const id of processes.filter((entry) => /^\d+$/.test(entry))) {
    const folder = join('/proc', id);
    for (const descriptor of await unlessGone(readdir(join(folder, 'fd')), [])) {
      const file = await unlessGone(readlink(join(folder, 'fd', descriptor)), '');
      if (!file.startsWith('/dev/')) continue;
      const told = await unlessGone(readFile(join(folder, 'fdinfo', descriptor), 'latin1'), '');
      const name = /^iff:\s*(.*)$/m.exec(told)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  return { names, isComplete };
}
