import { removeAt } from '../model/path/edit-at.ts';
import { type Command, command, type ParsedArguments } from './command.ts';
import { editDocument, editShapes, editUsage, fileAndMore } from './edit-document.ts';

const usage = `Usage: domxml remove [OPTION]... FILE|- PATH...

Removes elements and attributes of a document, with the lines they stand on.

  domxml remove guest.xml 'devices/disk[target/@dev=vdb]'
  domxml remove guest.xml features/acpi cpu/@check
  domxml remove --all guest.xml "devices/disk[@device='cdrom']"

${editUsage}`;

/** `domxml remove`: a document without some of its parts. */
export const removeCommand: Command = command(usage, editShapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const [file, ...paths] = fileAndMore(parsed, 'at least one path');
  const all = parsed.options.all === true;
  return await editDocument(parsed, file, (kind, model) => {
    for (const path of paths) removeAt(kind, model, path, { all });
  });
}
