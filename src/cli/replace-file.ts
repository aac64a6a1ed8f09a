import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';

/** The bits of a mode that let somebody write. */
const anyWriter = 0o222;

/**
 * Gives a file other content at once: whoever reads it meanwhile has the old content or the new one, and so has everybody
 * after a crash. Symbolic links stay and their target is replaced; mode and, where we may, owner are kept. Throws what the
 * file system throws, with `code`, and for what is no regular file, one that nobody may write to, or one that has other content
 * than `given`, since what somebody else has written meanwhile would be lost; nothing is changed then.
 */
export function replaceFile(path: string, given: Uint8Array, bytes: Uint8Array): void {
  const target = realpathSync(path);
  const stats = statSync(target);
  if (!stats.isFile()) throw new Error('not a regular file');
  refuseReadOnly(target, stats);
  if (!readFileSync(target).equals(given)) throw new Error('has changed meanwhile');
  const fresh = `${target}.${process.pid}.tmp`;
  try {
    writeFresh(fresh, bytes, stats);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/**
 * Throws where a file may not be written to. To replace one, one only has to be allowed to write to its folder: that it is
 * read-only would go unnoticed.
 */
export function refuseReadOnly(target: string, { mode }: Stats): void {
  accessSync(target, constants.W_OK);
  // Root may write to anything; a file that nobody is meant to write to stays as it is all the same.
  if ((mode & anyWriter) === 0) throw new Error('is read-only');
}

function writeFresh(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, bytes);
    keepOwner(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only root may give files away; what others write is theirs. */
function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // It belongs to whoever ran this.
  }
}
