import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import {
  connectionShapes,
  connectionStatusUsage,
  connectionUsage,
  readOnlyShape,
  readOnlyUsage,
  withConnection,
} from './connection.ts';
import { libvirtDocument, toShape, toUsage, writeDocument } from './libvirt-document.ts';
import { modelFormats } from './model-text.ts';

const usage = `Usage: domxml capabilities --connect URI [OPTION]...

Prints what a hypervisor and its host are capable of: processors, memory, security models, and which guests they
can run.

${connectionUsage}${readOnlyUsage}${toUsage}  -h, --help             print this

${connectionStatusUsage}`;

/** `domxml capabilities`: what a hypervisor and its host are capable of. */
export const capabilitiesCommand: Command = command(
  usage,
  { ...connectionShapes, ...readOnlyShape, ...toShape },
  run,
);

async function run(parsed: ParsedArguments): Promise<number> {
  const format = choiceOption(parsed, 'to', modelFormats) ?? 'xml';
  if (parsed.operands.length > 0) throw new UsageError('capabilities takes no arguments besides options');
  return withConnection(parsed, async (connection) => {
    writeDocument(await libvirtDocument(await connection.capabilities(), 'capabilities', format), format);
    return 0;
  });
}
