import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/excerpt.ts';
import { ModelError } from '../model/model-error.ts';
import type { ModelKind } from '../model/model-kind.ts';
import { patch } from '../model/patch/patch.ts';
import { ModelPathError } from '../model/path/model-path-error.ts';
import { applyTextEdits, type TextEdit } from '../text/text-edit.ts';
import { documentKinds, kindNames } from '../validate/document-kinds.ts';
import type { DocumentSchema } from '../validate/document-schema.ts';
import { openDocument } from '../validate/open-document.ts';
import { encodeXml } from '../xml/encode.ts';
import { type XmlDocument, xmlnsNamespace } from '../xml/tree.ts';
import { choiceOption, type ParsedArguments, UsageError } from './command.ts';
import { complain, writeFindings } from './complaints.ts';
import { type Input, readFailure } from './inputs.ts';
import { kindUsage } from './kind-option.ts';
import { writeOutput } from './output.ts';
import { openModel, readDocument } from './read-document.ts';
import { replaceFile } from './replace-file.ts';
import { unifiedDiff } from './unified-diff.ts';

/** The options of the commands that edit a document. */
export const editShapes = {
  kind: { type: 'string' },
  all: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** The same in the words of the help texts. */
export const editUsage = `${kindUsage('the document')}
  --all                  a path may lead to several things; all of them are meant
  --dry-run              change nothing; print what would change
  --force                write the document even if the grammar refuses what is new in it
  -h, --help             print this

Everything else in FILE stays byte for byte: comments, quotes, indentation. '-' is standard input; the result goes
to standard output then. What the grammar has refused before does not matter, what it refuses now does.

Exit status: 0 the document is as wanted; 1 it stays as it was: it is not well-formed XML, the path leads nowhere, or
the grammar refuses the change; 2 wrong usage, or the file could not be read or written or is of unknown kind.
`;

/** Changes a model in place. Throws `ModelPathError` and `ModelError`. */
type DocumentChange = (
  kind: ModelKind<unknown>,
  model: unknown,
  prefixes: ReadonlyMap<string, string>,
) => void;

/** Edits one document as the options say; resolves to the exit status. */
export async function editDocument(
  parsed: ParsedArguments,
  input: Input,
  change: DocumentChange,
): Promise<number> {
  const read = readDocument(input, choiceOption(parsed, 'kind', kindNames));
  if (typeof read === 'number') return read;
  const opened = await openModel(read);
  if (opened === undefined) return 2;
  const { document, bytes } = read;
  let edits: TextEdit[];
  try {
    edits = patch<unknown>(opened, (model: unknown) => change(opened.kind, model, rootPrefixes(document)));
  } catch (error) {
    if (!(error instanceof ModelPathError || error instanceof ModelError)) throw error;
    complain(input, error.message);
    return 1;
  }
  const text = applyTextEdits(document.text, edits);
  const refused = newErrors(document.text, text, await documentKinds[read.kind].load());
  if (refused.length > 0) {
    writeFindings(input, text, refused);
    if (parsed.options.force !== true) {
      complain(input, 'not written, since the grammar refuses the change (see --force)');
      return 1;
    }
  }
  if (parsed.options['dry-run'] === true) {
    writeOutput(unifiedDiff(printable(input), document.text, edits));
    return 0;
  }
  if (input !== '-' && edits.length === 0) return 0;
  const encoded = encodeXml(text, bytes);
  if (input === '-') {
    writeOutput(encoded);
    return 0;
  }
  try {
    replaceFile(input, bytes, encoded);
  } catch (error) {
    return complain(input, readFailure(error));
  }
  return 0;
}

/** The file that a command edits, and what else stands on its line. */
export function fileAndMore(parsed: ParsedArguments, wanted: string): [file: Input, ...more: string[]] {
  const [file, ...more] = parsed.operands;
  if (file === undefined || more.length === 0) throw new UsageError(`name a file and ${wanted}`);
  return [file, ...more];
}

/** What the grammar refuses after a change that it did not refuse before. */
function newErrors(before: string, after: string, schema: DocumentSchema): Diagnostic[] {
  const errorsOf = (text: string): Diagnostic[] =>
    openDocument(text, schema, { stage: 'grammar' }).diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
  const found = errorsOf(after);
  if (found.length === 0) return [];
  const known = new Map<string, number>();
  for (const error of errorsOf(before)) known.set(keyOf(error), (known.get(keyOf(error)) ?? 0) + 1);
  return found.filter((error) => {
    const left = known.get(keyOf(error)) ?? 0;
    known.set(keyOf(error), left - 1);
    return left <= 0;
  });
}

/** What makes two errors one, wherever among its siblings the element stands. */
function keyOf({ code, message, path }: Diagnostic): string {
  return `${code} ${path.replace(/\[[0-9]+\]/g, '')} ${message}`;
}

function rootPrefixes({ root }: XmlDocument): Map<string, string> {
  const declarations = (root?.attributes ?? []).filter(
    ({ namespaceName, qualifiedName }) => namespaceName === xmlnsNamespace && qualifiedName !== 'xmlns',
  );
  return new Map(declarations.map(({ localName, value }) => [localName, value]));
}
