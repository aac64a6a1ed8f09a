import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectFolder } from './source-files.ts';

/** What became of a process. */
export interface EndedProcess {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a script is run. */
export interface RunNodeOptions {
  /** The binary of Node.js; absent: the one that runs the tests. */
  readonly node?: string;
  /** Where the addon is; undefined: there is none in the script. Absent: that of this project. */
  readonly addon?: string | undefined;
  /** Whether libvirt is loaded; absent: yes. */
  readonly load?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** The native addon of this project. */
export const builtAddon = join(projectFolder, 'native/build/domxml.node');

/**
 * Runs a CommonJS script in a process of its own, with libvirt loaded: `addon` is the native addon, `addonFile` where it is, so that
 * workers can load it as well.
 */
export async function runNode(script: string, options: RunNodeOptions = {}): Promise<EndedProcess> {
  const { node = process.execPath, load = true, environment = {}, args = [] } = options;
  const addon = 'addon' in options ? options.addon : builtAddon;
  const required = `const addonFile = ${JSON.stringify(addon)}; const addon = require(addonFile);\n`;
  const start = addon === undefined ? '' : `${required}${load ? 'addon.load();' : ''}\n`;
  const child = spawn(node, [...args, '-e', start + script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    // One that hangs is ended, which the test sees by the signal.
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  const [[status, signal], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, signal, stdout, stderr };
}
