import { runCommand } from './run-command.ts';
import { validateCommand } from './validate.ts';

/**
 * Runs a command line that begins with `validate`. It has a bundle of its own: it is called most, in hooks and loops, and what
 * the other commands need would have to be read as well.
 */
export async function main(args: readonly string[]): Promise<number> {
  return runCommand('validate', validateCommand, args.slice(1));
}
