import { printable } from '../diagnostics/excerpt.ts';
import { type Command, UsageError } from './command.ts';
import { writeError } from './output.ts';

/** Runs a command with what stands behind its name, and returns the exit status. */
export async function runCommand(name: string, command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    writeError(`domxml ${name}: ${printable(error.message)}\n\n${command.usage}`);
    return 2;
  }
}
