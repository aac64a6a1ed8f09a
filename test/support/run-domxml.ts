import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './source-files.ts';

/** What a run of the command line gave. */
export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in the project's folder, or in `cwd`; `env` goes before the environment that there is. */
export function runDomxml(
  args: readonly string[],
  options: { input?: string | Uint8Array; cwd?: string; env?: Readonly<Record<string, string>> } = {},
): RunResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'dist/cli.cjs'), ...args],
    {
      cwd: options.cwd ?? projectFolder,
      env: { ...process.env, ...options.env },
      input: options.input ?? '',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return { status, stdout, stderr };
}
