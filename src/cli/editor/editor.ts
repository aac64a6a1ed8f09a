import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { readFailure } from '../inputs.ts';
import { takeEndings } from './process-end.ts';
import { shellWords } from './shell-words.ts';

/** The editor that is run where the environment names none, as for virsh. */
const usualEditor = 'vi';

/** An editor: a program and the arguments in front of the file. */
export interface Editor {
  /** As the environment names it. */
  readonly commandLine: string;
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * The editor that the first of some environment variables names; `domxml edit-file` itself is passed over, since it would run itself.
 * Words where one of them does not name a program with arguments.
 */
export function chosenEditor(variables: readonly string[]): Editor | string {
  for (const variable of variables) {
    const commandLine = process.env[variable];
    if (!commandLine) continue;
    const words = shellWords(commandLine);
    const [program, ...args] = words ?? [];
    if (program === undefined) {
      return `the environment variable ${variable} names no program with arguments: '${commandLine}' (no shell reads it)`;
    }
    if (!isThisCommand(program, args)) return { commandLine, program, args };
  }
  return { commandLine: usualEditor, program: usualEditor, args: [] };
}

function isThisCommand(program: string, args: readonly string[]): boolean {
  return [program, ...args].some(
    (word, index, words) => /^domxml$|^cli\.cjs$/.test(basename(word)) && words[index + 1] === 'edit-file',
  );
}

/** Has a file edited; resolves to undefined when the editor is done, or to words that say why nothing was edited. */
export async function runEditor(
  { commandLine, program, args }: Editor,
  file: string,
): Promise<string | undefined> {
  let release: () => void = () => {};
  try {
    return await new Promise((resolve) => {
      const child = spawn(program, [...args, file], { stdio: 'inherit' });
      // Signals are the editor's while it runs; those of keys such as Ctrl-C the terminal gives it itself.
      release = takeEndings((signal) => {
        if (signal === 'SIGTERM' || signal === 'SIGHUP') child.kill(signal);
      });
      child.once('error', (error: NodeJS.ErrnoException) => {
        const words = error.code === 'ENOENT' ? 'there is no such program' : readFailure(error);
        resolve(`the editor '${commandLine}' cannot be run: ${words}`);
      });
      child.once('close', (status, signal) => {
        if (status === 0) resolve(undefined);
        else resolve(`the editor '${commandLine}' ended with ${signal ?? `status ${status}`}`);
      });
    });
  } finally {
    release();
  }
}
