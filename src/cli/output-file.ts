import {
  closeSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { printable } from '../diagnostics/excerpt.ts';
import { readFailure } from './inputs.ts';
import { writeError } from './output.ts';
import { refuseReadOnly } from './replace-file.ts';

/**
 * A file that is written piece by piece and put in place at once when it is whole: who reads it meanwhile has the old one. What
 * is no regular file, such as a pipe, is written to directly. A file that cannot be written ends the run with status 2.
 */
export class OutputFile {
  readonly #path: string;
  /** Where the file stands until it is whole; absent where it is written to directly. */
  #fresh: string | undefined;
  readonly #descriptor: number;

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = this.#attempt(() => this.#open());
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    this.#attempt(() => {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(this.#descriptor, bytes, written);
      }
    });
  }

  /** Puts the file in place. */
  close(): void {
    this.#attempt(() => {
      closeSync(this.#descriptor);
      if (this.#fresh !== undefined) renameSync(this.#fresh, targetOf(this.#path));
      this.#fresh = undefined;
    });
  }

  #open(): number {
    const stats = statSync(this.#path, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isFile()) return openSync(this.#path, 'w');
    return this.#openFresh(stats);
  }

  #openFresh(existing: Stats | undefined): number {
    const target = targetOf(this.#path);
    if (existing !== undefined) refuseReadOnly(target, existing);
    const fresh = `${target}.${process.pid}.tmp`;
    const descriptor = openSync(fresh, 'wx');
    this.#fresh = fresh;
    process.once('exit', () => {
      if (this.#fresh !== undefined) rmSync(this.#fresh, { force: true });
    });
    if (existing !== undefined) fchmodSync(descriptor, existing.mode & 0o7777);
    return descriptor;
  }

  #attempt<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const reason = isMissing ? 'no such folder' : readFailure(error);
      writeError(`domxml: cannot write ${printable(this.#path)}: ${printable(reason)}\n`);
      return process.exit(2);
    }
  }
}

/** Symbolic links stay: what they lead to is replaced. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
