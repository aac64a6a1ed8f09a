import { addAt } from '../model/path/add-at.ts';
import { decodeXml } from '../xml/decode.ts';
import { type Command, parseArguments, UsageError } from './command.ts';
import { editDocument, editShapes, editUsage, fileAndMore } from './edit-document.ts';
import { readInput } from './inputs.ts';
import { writeOutput } from './output.ts';

const usage = `Usage: domxml add [OPTION]... FILE|- PATH XML|-

Adds elements to an element of a document: each behind those of its name, or else where libvirt would have it, laid
out as the document is. XML is one element or several, or '-' for standard input; PATH is / for the root element.

  domxml add guest.xml devices "<interface type='ethernet'><target dev='mytap0' managed='no'/></interface>"
  domxml add guest.xml devices - < disk.xml
  domxml add guest.xml / "<title>A guest</title>"

${editUsage}`;

/** `domxml add`: a document with more elements. */
export const addCommand: Command = { usage, run };

async function run(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, editShapes);
  if (parsed.options.help) {
    writeOutput(usage);
    return 0;
  }
  const [file, path = '', xml, ...others] = fileAndMore(parsed, 'a path, and the XML to add');
  if (xml === undefined || others.length > 0) throw new UsageError('name a file, a path, and the XML to add');
  if (file === '-' && xml === '-') throw new UsageError('standard input (-) can be read only once');
  const fragment = xml === '-' ? decodeXml(readInput('-')).text : xml;
  const all = parsed.options.all === true;
  return await editDocument(parsed, file, (kind, model, prefixes) => {
    addAt(kind, model, path, fragment, { all, prefixes });
  });
}
