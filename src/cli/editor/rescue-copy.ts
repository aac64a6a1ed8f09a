import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { readFailure } from '../inputs.ts';
import { fileName } from './file-name.ts';

/**
 * Keeps what somebody has written and nobody took, where it outlives a restart of the host: in `$XDG_STATE_HOME/domxml/rescue`
 * (`~/.local/state` where that is not set); where that cannot be, in a new folder for temporary files. Readable for its owner alone,
 * since documents may hold passwords. Returns lines that say where.
 */
export function rescue(name: string, bytes: Uint8Array): string[] {
  const failures: string[] = [];
  for (const folder of [stateFolder, temporaryFolder]) {
    try {
      return [...failures, `what you wrote is kept in ${writeNew(folder(), fileName(name), bytes)}`];
    } catch (error) {
      failures.push(`what you wrote could not be kept: ${readFailure(error)}`);
    }
  }
  return failures;
}

function stateFolder(): string {
  const state = process.env.XDG_STATE_HOME;
  const base = state !== undefined && isAbsolute(state) ? state : join(homedir(), '.local', 'state');
  const folder = join(base, 'domxml', 'rescue');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'domxml-rescue-'));
}

/** Writes a file that was not there, with the time in its name. */
function writeNew(folder: string, name: string, bytes: Uint8Array): string {
  const time = new Date().toISOString().replace(/[:.]/g, '-');
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}-${time}${number === 1 ? '' : `-${number}`}.xml`);
    try {
      const file = openSync(path, 'wx', 0o600);
      try {
        writeFileSync(file, bytes);
        fsyncSync(file);
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      } finally {
        closeSync(file);
      }
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
