import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { printable } from '../diagnostics/excerpt.ts';
import { documentKinds, kindNames, kindOfDocument } from '../validate/document-kinds.ts';
import { openDocument } from '../validate/open-document.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { complain, writeFindings } from './complaints.ts';
import { choose } from './editor/choice.ts';
import { chosenEditor, runEditor } from './editor/editor.ts';
import { rescue } from './editor/rescue-copy.ts';
import { readFailure } from './inputs.ts';
import { kindUsage } from './kind-option.ts';
import { writeError } from './output.ts';
import { releaseOption } from './settings-options.ts';

const usage = `Usage: domxml edit-file [OPTION]... FILE

Runs an editor on a file and validates what it has become: with EDITOR='domxml edit-file' all that calls an editor
for libvirt documents, such as 'virsh edit', does so. The editor is that of the environment variables DOMXML_EDITOR,
VISUAL or EDITOR, the first that names another one than this; else vi.

Where there are errors it says which, and asks what to do: edit again, take the file as it is, or give up. When
one gives up, or there is no terminal to ask at, the file is as it was before, and what was written is kept in
$XDG_STATE_HOME/domxml/rescue.

${kindUsage('the document')}
  --libvirt X.Y.Z        validate against the format of this release of libvirt (default: the newest)
  -h, --help             print this

Exit status: 0 the file is unchanged, without errors, or taken as it is; 1 given up; 2 wrong usage, or the file or the
editor could not be used.
`;

const shapes = { kind: { type: 'string' }, libvirt: { type: 'string' } } as const;

/** `domxml edit-file`: an editor that validates. */
export const editFileCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const kind = choiceOption(parsed, 'kind', kindNames);
  const libvirt = releaseOption(parsed);
  const [file, ...more] = parsed.operands;
  if (file === undefined || more.length > 0) throw new UsageError('name one file');
  const editor = chosenEditor(['DOMXML_EDITOR', 'VISUAL', 'EDITOR']);
  if (typeof editor === 'string') return complain(file, editor);
  let original: Uint8Array;
  try {
    original = readFileSync(file);
  } catch (error) {
    return complain(file, readFailure(error));
  }
  const giveUp = (written: Uint8Array): 1 => {
    if (!isSame(written, original)) {
      writeError(`domxml: ${rescue(basename(file, '.xml'), written)}\n`);
      writeFileSync(file, original);
    }
    return 1;
  };
  for (;;) {
    const failure = await runEditor(editor, file);
    let written: Uint8Array;
    try {
      written = readFileSync(file);
    } catch (error) {
      return complain(file, readFailure(error));
    }
    if (failure !== undefined) {
      complain(file, failure);
      giveUp(written);
      return 2;
    }
    if (isSame(written, original)) return 0;
    const name = kind ?? kindOfDocument(written) ?? kindOfDocument(original) ?? 'domain';
    const schema = await documentKinds[name].load(libvirt === undefined ? {} : { libvirt });
    const { ok, diagnostics, text } = openDocument(written, schema, { maxDiagnostics: mostShown });
    writeFindings(file, text(), diagnostics);
    if (ok) return 0;
    const choice = await choose(`${printable(file)} has errors; what now?`, {
      edit: 'edit again',
      take: 'take it as it is',
      'give up': 'leave it as it was',
    });
    if (choice === 'take') return 0;
    if (choice !== 'edit') return giveUp(written);
  }
}

/** More than this nobody reads at a terminal. */
const mostShown = 20;

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
