import { addAt } from '../model/path/add-at.ts';
import { decodeXml } from '../xml/decode.ts';
import { type Command, command, type ParsedArguments, UsageError } from './command.ts';
import { complain, writeFindings } from './complaints.ts';
import { editDocument, editShapes, editUsage, fileAndMore } from './edit-document.ts';
import { readFailure, readInput } from './inputs.ts';

const usage = `Usage: domxml add [OPTION]... FILE|- PATH XML|-

Adds elements to an element of a document: each behind those of its name, or else where libvirt would have it, laid
out as the document is. XML is one element or several, or '-' for standard input; PATH is / for the root element.

  domxml add guest.xml devices "<interface type='ethernet'><target dev='mytap0' managed='no'/></interface>"
  domxml add guest.xml devices - < disk.xml
  domxml add guest.xml / "<title>A guest</title>"

${editUsage}`;

/** `domxml add`: a document with more elements. */
export const addCommand: Command = command(usage, editShapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const [file, path = '', xml, ...others] = fileAndMore(parsed, 'a path, and the XML to add');
  if (xml === undefined || others.length > 0) throw new UsageError('name a file, a path, and the XML to add');
  if (file === '-' && xml === '-') throw new UsageError('standard input (-) can be read only once');
  const fragment = xml === '-' ? readFragment() : xml;
  if (typeof fragment === 'number') return fragment;
  const all = parsed.options.all === true;
  return await editDocument(parsed, file, (kind, model, prefixes) => {
    addAt(kind, model, path, fragment, { all, prefixes });
  });
}

/** The XML on standard input; where it cannot be read the reason goes to standard error, and the result is the exit status. */
function readFragment(): string | 1 | 2 {
  let bytes: Uint8Array;
  try {
    bytes = readInput('-');
  } catch (error) {
    return complain('-', readFailure(error));
  }
  const { text, diagnostics } = decodeXml(bytes);
  if (diagnostics.length === 0) return text;
  writeFindings('-', text, diagnostics);
  return 1;
}
