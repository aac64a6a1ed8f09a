import { setAt } from '../model/path/edit-at.ts';
import { ModelPathError } from '../model/path/model-path-error.ts';
import { splitAssignment } from '../model/path/parse-model-path.ts';
import { type Command, command, type ParsedArguments, UsageError } from './command.ts';
import { editDocument, editShapes, editUsage, fileAndMore } from './edit-document.ts';

const usage = `Usage: domxml set [OPTION]... FILE|- PATH=VALUE...

Sets attributes and texts of a document. Elements on the way are made where they are missing.

  domxml set guest.xml memory=8 memory/@unit=GiB
  domxml set guest.xml 'devices/disk[target/@dev=vda]/source/@file=/images/new.qcow2'
  domxml set guest.xml 'devices/interface[2]/link/@state=down'

${editUsage}`;

/** `domxml set`: other values for attributes and texts. */
export const setCommand: Command = command(usage, editShapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const [file, ...more] = fileAndMore(parsed, 'at least one PATH=VALUE');
  const assignments = more.map(parseAssignment);
  const all = parsed.options.all === true;
  return await editDocument(parsed, file, (kind, model) => {
    for (const { path, value } of assignments) setAt(kind, model, path, value, { all });
  });
}

function parseAssignment(text: string): ReturnType<typeof splitAssignment> {
  try {
    return splitAssignment(text);
  } catch (error) {
    throw error instanceof ModelPathError ? new UsageError(error.message) : error;
  }
}
