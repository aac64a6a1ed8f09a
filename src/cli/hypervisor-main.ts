import type { Command } from './command.ts';
import type { HypervisorCommandName } from './hypervisor-command-names.ts';
import { runCommand } from './run-command.ts';

/** The commands that speak to libvirt; each is loaded when it is called. */
const commands: Readonly<Record<HypervisorCommandName, () => Promise<Command>>> = {
  list: async () => (await import('./list.ts')).listCommand,
  dump: async () => (await import('./dump.ts')).dumpCommand,
  preflight: async () => (await import('./preflight.ts')).preflightCommand,
  capabilities: async () => (await import('./capabilities.ts')).capabilitiesCommand,
  domcaps: async () => (await import('./domcaps.ts')).domcapsCommand,
  watch: async () => (await import('./watch.ts')).watchCommand,
  define: async () => (await import('./define.ts')).defineCommand,
  start: async () => (await import('./start.ts')).startCommand,
  apply: async () => (await import('./apply.ts')).applyCommand,
  edit: async () => (await import('./edit.ts')).editCommand,
};

/** Runs a command line that begins with the name of one of these commands. They have a bundle of their own, which others do not read. */
export async function main(args: readonly string[]): Promise<number> {
  const name = args[0] as HypervisorCommandName;
  return runCommand(name, await commands[name](), args.slice(1));
}
