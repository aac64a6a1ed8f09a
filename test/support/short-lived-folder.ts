import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system in memory, where there is one: to make a file on a disk costs more than most programs need to read it. */
const memory = '/dev/shm';
const place = isWritable(memory) ? memory : tmpdir();

/** What `use` gives of a new folder, which is gone afterwards: for many files that another program reads at once. */
export function inShortLivedFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(place, 'domxml-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
