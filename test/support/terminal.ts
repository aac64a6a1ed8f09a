import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
  const { status, stdout } = spawnSync('script', ['-qec', shellLine(args), '/dev/null'], {
    input: typed,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, shown: stdout.replaceAll('\r', '') };
}

/** The same where somebody types `keys` when the terminal shows `prompt`, so that Ctrl-C is an answer to it. */
export async function answerAtTerminal(
  args: readonly string[],
  prompt: string,
  keys: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly shown: string }> {
  const terminal = spawn('script', ['-qec', shellLine(args), '/dev/null'], {
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const ended = once(terminal, 'close');
  let shown = '';
  let isAsked = false;
  for await (const text of terminal.stdout.setEncoding('utf8')) {
    shown += text;
    if (isAsked || !shown.includes(prompt)) continue;
    isAsked = true;
    terminal.stdin.write(keys);
  }
  const [status] = await ended;
  return { status, shown: shown.replaceAll('\r', '') };
}

function shellLine(args: readonly string[]): string {
  const words = [process.execPath, join(projectFolder, 'dist/cli.cjs'), ...args];
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
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
