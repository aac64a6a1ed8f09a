import { type Command, command } from './command.ts';
import { handOverShapes, handOverStatusUsage, handOverUsage } from './hand-over/hand-over-options.ts';
import { handOverDocuments } from './hand-over/hand-over-run.ts';

const usage = `Usage: domxml apply FILE|GLOB|-... --connect URI [OPTION]...

Brings libvirt to what documents say, in the order in which the objects need each other: secrets, network filters,
interfaces of the host, storage pools, networks, devices of the host, volumes, domains. What means the same already is left
alone; nothing that no document mentions is touched.

  --start                also start what is not running
${handOverUsage}
${handOverStatusUsage}`;

/** `domxml apply`: libvirt becomes what documents say. */
export const applyCommand: Command = command(
  usage,
  { ...handOverShapes, start: { type: 'boolean' } },
  (parsed) => handOverDocuments(parsed, { starts: parsed.options.start === true, isOrdered: true }),
);
