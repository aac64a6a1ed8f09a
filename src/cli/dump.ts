import { statSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../diagnostics/excerpt.ts';
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
import { type ModelFormat, modelFormats } from './model-text.ts';
import type { ObjectKind, XmlFlag } from './objects/object-kind.ts';
import { objectKindNames, objectKinds } from './objects/object-kinds.ts';
import { ownerOption, ownerShapes, ownerUsage } from './objects/owner-option.ts';
import { OutputFile } from './output-file.ts';

const usage = `Usage: domxml dump NAME... --connect URI [OPTION]...

Prints the documents of objects as libvirt has them, byte for byte. NAME may also be a UUID, or the number of a
domain that runs.

${connectionUsage}${readOnlyUsage}\
  --kind KIND            what the objects are (default: domain):
                         ${objectKindNames.slice(0, 7).join(', ')},
                         ${objectKindNames.slice(7).join(', ')}
${ownerUsage}\
  --inactive             the definition of what is active, as it will be when it is started again
  --secure               with passwords and other secrets
  --migratable           as another host can take the domain
${toUsage}  -o, --output PATH      write to a file, or one file for each object to a folder
  -h, --help             print this

${connectionStatusUsage}`;

const shapes = {
  ...connectionShapes,
  ...readOnlyShape,
  ...ownerShapes,
  ...toShape,
  kind: { type: 'string' },
  inactive: { type: 'boolean' },
  secure: { type: 'boolean' },
  migratable: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
} as const;

/** `domxml dump`: the documents of objects. */
export const dumpCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const names = parsed.operands;
  if (names.length === 0) throw new UsageError('name at least one object');
  const word = choiceOption(parsed, 'kind', objectKindNames) ?? 'domain';
  const kind: ObjectKind = objectKinds[word];
  const owner = ownerOption(parsed, kind, `${word}s`);
  const flags = xmlFlags(parsed, kind, `${word}s`);
  const format = choiceOption(parsed, 'to', modelFormats) ?? 'xml';
  const write = writer(parsed.options.output as string | undefined, names, format);
  return withConnection(parsed, async (connection) => {
    for (const name of names) {
      const object = await kind.find({ connection, owner }, name);
      write(name, await libvirtDocument(await object.xml(flags), kind.document, format));
    }
    return 0;
  });
}

function xmlFlags({ options }: ParsedArguments, kind: ObjectKind, plural: string) {
  const asked = (['inactive', 'secure', 'migratable'] as const).filter((flag) => options[flag] === true);
  const strange = asked.find((flag) => !kind.xmlFlags.includes(flag));
  if (strange !== undefined) throw new UsageError(`--${strange} does not go with ${plural}`);
  return Object.fromEntries(asked.map((flag): [XmlFlag, boolean] => [flag, true]));
}

/** Writes the document of an object to where the command line wants it. */
function writer(
  output: string | undefined,
  names: readonly string[],
  format: ModelFormat,
): (name: string, text: string) => void {
  if (output === undefined || output === '-') return (_, text) => writeDocument(text, format);
  const isFolder =
    output.endsWith('/') || statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && names.length > 1) {
    throw new UsageError('several objects go to a folder: --output names one that is there');
  }
  const strange = isFolder ? names.find((name) => /[/\0]/.test(name)) : undefined;
  if (strange !== undefined) throw new UsageError(`'${printable(strange)}' cannot be the name of a file`);
  return (name, text) => {
    const file = new OutputFile(isFolder ? join(output, `${name}.${format}`) : output);
    file.write(text);
    file.close();
  };
}
