import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { RunResult } from './run-domxml.ts';
import { projectFolder } from './source-files.ts';

/**
 * Runs the built command line at a terminal of its own, where somebody has typed some lines in advance; gives the exit status and all
 * that the terminal shows. Needs `script` of util-linux.
 */
export function runAtTerminal(
  args: readonly string[],
  typed: string,
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly shown: string } {
  const words = [process.execPath, join(projectFolder, 'dist/cli.cjs'), ...args];
  const line = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const { status, stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    input: typed,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, shown: stdout.replaceAll('\r', '') };
}

/** Runs the built command line where there is no terminal to ask at, whatever the tests are run from. */
export function runWithoutTerminal(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): RunResult {
  const words = ['-w', process.execPath, join(projectFolder, 'dist/cli.cjs'), ...args];
  const { status, stdout, stderr } = spawnSync('setsid', words, {
    cwd: options.cwd ?? projectFolder,
    encoding: 'utf8',
    env: { ...process.env, ...options.env },
  });
  return { status, stdout, stderr };
}
