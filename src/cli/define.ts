import { type Command, command } from './command.ts';
import { handOverShapes, handOverStatusUsage, handOverUsage } from './hand-over/hand-over-options.ts';
import { handOverDocuments } from './hand-over/hand-over-run.ts';

const usage = `Usage: domxml define FILE... --connect URI [OPTION]...

Hands libvirt documents over: validates them, asks the host what would go wrong, shows how they differ from the
definitions that libvirt has, has libvirt define them, and says what libvirt made of them. Whatever fails, the
definition that there was stands. '-' is standard input.

  --start                also start what is not running
${handOverUsage}
${handOverStatusUsage}`;

/** `domxml define`: documents become definitions. */
export const defineCommand: Command = command(
  usage,
  { ...handOverShapes, start: { type: 'boolean' } },
  (parsed) => handOverDocuments(parsed, { starts: parsed.options.start === true, isOrdered: false }),
);
