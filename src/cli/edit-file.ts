import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { printable } from '../diagnostics/excerpt.ts';
import { documentKinds, kindNames, kindOfDocument } from '../validate/document-kinds.ts';
import type { DocumentSchema } from '../validate/document-schema.ts';
import { openDocument } from '../validate/open-document.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { complain, writeFindings } from './complaints.ts';
import { choose } from './editor/choice.ts';
import { chosenEditor, type Editor, runEditor } from './editor/editor.ts';
import { endingWith } from './editor/process-end.ts';
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
editor could not be used; 128 and the number of the signal that ended it.
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
    if (!statSync(file).isFile()) return complain(file, 'is no regular file');
    original = readFileSync(file);
  } catch (error) {
    return complain(file, readFailure(error));
  }
  const session = new Session(file, original, editor);
  return endingWith(
    () => session.restore(),
    () =>
      session.run((written) => {
        const name = kind ?? kindOfDocument(written) ?? kindOfDocument(original) ?? 'domain';
        return documentKinds[name].load(libvirt === undefined ? {} : { libvirt });
      }),
  );
}

/** The editing of one file. */
class Session {
  readonly #file: string;
  readonly #original: Uint8Array;
  readonly #editor: Editor;
  #isTaken = false;

  constructor(file: string, original: Uint8Array, editor: Editor) {
    this.#file = file;
    this.#original = original;
    this.#editor = editor;
  }

  /** Resolves to the exit status; `schemaFor` gives what a text is validated by. */
  async run(schemaFor: (written: Uint8Array) => Promise<DocumentSchema>): Promise<number> {
    for (;;) {
      const failure = await runEditor(this.#editor, this.#file);
      if (failure !== undefined) return complain(this.#file, failure);
      let written: Uint8Array;
      try {
        written = readFileSync(this.#file);
      } catch (error) {
        return complain(this.#file, readFailure(error));
      }
      const next = isSame(written, this.#original) ? 'take' : await this.#judge(written, schemaFor);
      if (next === 'edit') continue;
      this.#isTaken = next === 'take';
      return this.#isTaken ? 0 : 1;
    }
  }

  /** Puts back what was there, unless what was written is taken, which is kept elsewhere. */
  restore(): void {
    if (this.#isTaken) return;
    try {
      const written = existsSync(this.#file) ? readFileSync(this.#file) : undefined;
      if (written !== undefined && isSame(written, this.#original)) return;
      if (written !== undefined) {
        const lines = rescue(basename(this.#file, '.xml'), written);
        for (const line of lines) writeError(`domxml: ${printable(line)}\n`);
      }
      writeFileSync(this.#file, this.#original);
    } catch (error) {
      complain(this.#file, `what was there before cannot be put back: ${readFailure(error)}`);
    }
  }

  /** What to do with a text: where it has errors, what the person at the terminal says; undefined where nobody does. */
  async #judge(
    written: Uint8Array,
    schemaFor: (written: Uint8Array) => Promise<DocumentSchema>,
  ): Promise<'edit' | 'take' | 'give up' | undefined> {
    const { ok, diagnostics, text } = openDocument(written, await schemaFor(written), {
      maxDiagnostics: mostShown,
    });
    writeFindings(this.#file, text(), diagnostics);
    if (ok) return 'take';
    return choose(`${this.#file} has errors; what now?`, {
      edit: 'edit again',
      take: 'take it as it is',
      'give up': 'leave it as it was',
    });
  }
}

/** More than this nobody reads at a terminal. */
const mostShown = 20;

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
