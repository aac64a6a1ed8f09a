import { printable } from '../diagnostics/excerpt.ts';
import type { Command } from './command.ts';
import { writeError, writeOutput } from './output.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: domxml COMMAND [OPTION]... [ARGUMENT]...

Documents:
  validate         say what is wrong in documents: XML, grammar, rules
  format           lay documents out as libvirt does
  convert          write documents as XML, JSON or YAML
  diff             say how two documents differ in meaning
  set              set attributes and texts of a document; all else stays byte for byte
  remove           remove elements and attributes of a document
  add              add elements to a document
  explain          say what the code of a finding, an element, attribute or value means, with an example
  edit-file        run an editor on a file and validate what it has become (EDITOR for 'virsh edit')
  complete         say what may be written at a place of a document
  schema compile   compile a RELAX NG schema to tables
  schema diff      prove that two RELAX NG schemas accept the same, or show what only one accepts

Hypervisors (--connect URI says which one, such as qemu:///system or test:///default):
  list             list domains, networks, pools, volumes and other objects
  dump             print the XML of objects
  preflight        say what would go wrong if documents were defined and started
  define           hand documents over: validate, preflight, show what changes, define, say what became of it
  start            the same, and start what does not run
  apply            bring libvirt to what documents of any kind say
  edit             edit the definition of a domain or another object
  capabilities     print what a hypervisor and its host are capable of
  domcaps          print what domains of an architecture, machine and emulator may have
  watch            print events as they happen

domxml COMMAND --help tells more about a command. domxml --version prints the version.
`;

/** The commands by name; each is loaded when it is called, so that a short run reads little code. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validateCommand,
  format: async () => (await import('./format.ts')).formatCommand,
  convert: async () => (await import('./convert.ts')).convertCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  set: async () => (await import('./set.ts')).setCommand,
  remove: async () => (await import('./remove.ts')).removeCommand,
  add: async () => (await import('./add.ts')).addCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  complete: async () => (await import('./complete.ts')).completeCommand,
  'edit-file': async () => (await import('./edit-file.ts')).editFileCommand,
  schema: async () => (await import('./schema.ts')).schemaCommand,
};

/** Runs one command line and returns the exit status: 0 clean, 1 findings, 2 usage or input/output. */
export async function main(args: readonly string[]): Promise<number> {
  const name = args[0];
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? writeError : writeOutput)(usage);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    writeOutput(`${(await import('./version.ts')).version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    writeError(`domxml: unknown command '${printable(name)}'\n\n${usage}`);
    return 2;
  }
  return runCommand(name, await load(), args.slice(1));
}
