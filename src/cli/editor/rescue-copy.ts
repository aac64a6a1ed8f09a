import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { readFailure } from '../inputs.ts';

/**
 * Keeps what somebody has written and nobody took, where it outlives a restart of the host: in `$XDG_STATE_HOME/domxml/rescue`
 * (`~/.local/state` where that is not set), readable for its owner alone, since documents may hold passwords. Returns a line that says where.
 */
export function rescue(name: string, bytes: Uint8Array): string {
  const state = process.env.XDG_STATE_HOME;
  const base = state !== undefined && isAbsolute(state) ? state : join(homedir(), '.local', 'state');
  const folder = join(base, 'domxml', 'rescue');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = writeNew(folder, name.replace(/[^\w.-]/g, '_').replace(/^\.+/, ''), bytes);
    return `what you wrote is kept in ${path}`;
  } catch (error) {
    return `what you wrote could not be kept in ${folder}: ${readFailure(error)}`;
  }
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
      } finally {
        closeSync(file);
      }
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
