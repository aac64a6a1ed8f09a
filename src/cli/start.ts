import { type Command, command } from './command.ts';
import { handOverShapes, handOverStatusUsage, handOverUsage } from './hand-over/hand-over-options.ts';
import { handOverDocuments } from './hand-over/hand-over-run.ts';

const usage = `Usage: domxml start FILE... --connect URI [OPTION]...

Has libvirt run what documents say: defines them as 'domxml define' does where libvirt has not got the same
definition, and starts what is not running. '-' is standard input.

${handOverUsage}
${handOverStatusUsage}`;

/** `domxml start`: documents become running domains, networks and pools. */
export const startCommand: Command = command(usage, handOverShapes, (parsed) =>
  handOverDocuments(parsed, { starts: true, isOrdered: false }),
);
