import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { RunResult } from './run-domxml.ts';
import { projectFolder } from './source-files.ts';

/** Reads the bundle of commands that speak to libvirt, as the launcher does, and runs it with one list of arguments after the other. */
const program = `
const [bundle, lists] = process.argv.slice(1);
const { readFileSync, writeSync } = require('node:fs');
const loaded = { exports: {} };
new Function('require', 'module', 'bundleUrl', readFileSync(bundle, 'latin1'))(
  require('node:module').createRequire(bundle), loaded, require('node:url').pathToFileURL(bundle).href);
(async () => {
  for (const args of JSON.parse(lists)) {
    const status = await loaded.exports.main(args);
    for (const stream of [1, 2]) writeSync(stream, '\\0' + status + '\\0');
  }
})();`;

/**
 * Runs several command lines of built commands that speak to libvirt, one after the other in one process, and gives what came of each:
 * for what is asked about one hypervisor, where the start of a process for each of them would take most of the time.
 */
export function runHypervisorCommands(
  argLists: readonly (readonly string[])[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): RunResult[] {
  const bundle = join(projectFolder, 'dist/cli-hypervisor.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program, bundle, JSON.stringify(argLists)], {
    cwd: options.cwd ?? projectFolder,
    env: { ...process.env, ...options.env },
    input: '',
    encoding: 'utf8',
  });
  const [outputs, complaints] = [parts(stdout), parts(stderr)];
  if (outputs.length !== argLists.length) throw new Error(`a command ended all of them: ${stderr}`);
  return outputs.map(({ text, status }, index) => ({
    status,
    stdout: text,
    stderr: complaints[index]?.text ?? '',
  }));
}

/** What a stream holds: the text of each run, and its exit status behind it. */
function parts(stream: string): { readonly text: string; readonly status: number }[] {
  const found = stream.matchAll(/([^\0]*)\0(\d+)\0/g);
  return [...found].map(([, text = '', status]) => ({ text, status: Number(status) }));
}
