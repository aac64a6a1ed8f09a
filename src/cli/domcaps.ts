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

const usage = `Usage: domxml domcaps --connect URI [OPTION]...

Prints what domains may have on a hypervisor: firmware, CPU models, devices and their values. What is not given
the hypervisor chooses.

${connectionUsage}${readOnlyUsage}\
  --arch ARCH            the architecture, such as x86_64
  --machine MACHINE      the machine, such as q35
  --virttype TYPE        the type of domain, such as kvm
  --emulator PATH        the emulator, such as /usr/bin/qemu-system-x86_64
${toUsage}  -h, --help             print this

${connectionStatusUsage}`;

const shapes = {
  ...connectionShapes,
  ...readOnlyShape,
  ...toShape,
  arch: { type: 'string' },
  machine: { type: 'string' },
  virttype: { type: 'string' },
  emulator: { type: 'string' },
} as const;

/** `domxml domcaps`: what domains may have on a hypervisor. */
export const domcapsCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const format = choiceOption(parsed, 'to', modelFormats) ?? 'xml';
  if (parsed.operands.length > 0) throw new UsageError('domcaps takes no arguments besides options');
  const {
    arch,
    machine,
    virttype: virtType,
    emulator,
  } = parsed.options as Record<string, string | undefined>;
  return withConnection(parsed, async (connection) => {
    const xml = await connection.domainCapabilities({ arch, machine, virtType, emulator });
    writeDocument(await libvirtDocument(xml, 'domainCapabilities', format), format);
    return 0;
  });
}
