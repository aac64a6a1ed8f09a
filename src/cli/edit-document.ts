import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/excerpt.ts';
import { ModelError } from '../model/model-error.ts';
import type { ModelKind } from '../model/model-kind.ts';
import { open } from '../model/open.ts';
import { patch } from '../model/patch/patch.ts';
import { ModelPathError } from '../model/path/model-path-error.ts';
import { applyTextEdits, type TextEdit } from '../text/text-edit.ts';
import { documentKinds, kindNames, kindOfDocument } from '../validate/document-kinds.ts';
import type { DocumentSchema } from '../validate/document-schema.ts';
import { openDocument } from '../validate/open-document.ts';
import { encodeXml } from '../xml/encode.ts';
import { readXml } from '../xml/read.ts';
import { type XmlDocument, xmlnsNamespace } from '../xml/tree.ts';
import { choiceOption, type ParsedArguments, UsageError } from './command.ts';
import { type Input, readFailure, readInput } from './inputs.ts';
import { writeError, writeOutput } from './output.ts';
import { replaceFile } from './replace-file.ts';
import { documentBlocks } from './report/pretty-reporter.ts';
import { coloursFor } from './terminal.ts';
import { unifiedDiff } from './unified-diff.ts';

/** The options of the commands that edit a document. */
export const editShapes = {
  kind: { type: 'string' },
  all: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** The same in the words of the help texts. */
export const editUsage = `  --kind KIND            the kind of the document (default: by root element)
  --all                  a path may lead to several things; all of them are meant
  --dry-run              change nothing; print what would change
  --force                write the document even if the grammar refuses what is new in it
  -h, --help             print this

Everything else in FILE stays byte for byte: comments, quotes, indentation. '-' is standard input; the result goes
to standard output then. What the grammar has refused before does not matter, what it refuses now does.

Exit status: 0 the document is written; 1 it is not: it is not well-formed, the path leads nowhere, or the grammar
refuses the change; 2 wrong usage, or the file could not be read or written.
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
  const kindName = choiceOption(parsed, 'kind', kindNames);
  let bytes: Uint8Array;
  try {
    bytes = readInput(input).slice();
  } catch (error) {
    return failure(input, readFailure(error));
  }
  const { document, diagnostics } = readXml(bytes);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(input, document.text, errors);
  const name = kindName ?? kindOfDocument(bytes);
  if (name === undefined) {
    return failure(input, `unknown document kind <${document.root?.qualifiedName}> (see --kind)`);
  }
  const kind = await documentKinds[name].loadModel();
  const opened = open<unknown>(kind, document);
  if (opened === undefined) {
    return failure(input, `<${document.root?.qualifiedName}> is no root element of a ${name} document`);
  }
  let edits: TextEdit[];
  try {
    edits = patch<unknown>(opened, (model: unknown) => change(kind, model, rootPrefixes(document)));
  } catch (error) {
    if (!(error instanceof ModelPathError || error instanceof ModelError)) throw error;
    writeError(`domxml: ${printable(input)}: ${printable(error.message)}\n`);
    return 1;
  }
  const text = applyTextEdits(document.text, edits);
  const refused = newErrors(document.text, text, await documentKinds[name].load());
  if (refused.length > 0) {
    refuse(input, text, refused);
    if (parsed.options.force !== true) {
      writeError(
        `domxml: ${printable(input)}: not written, since the grammar refuses the change (see --force)\n`,
      );
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
    replaceFile(input, encoded);
  } catch (error) {
    return failure(input, readFailure(error));
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

function refuse(input: Input, text: string, diagnostics: readonly Diagnostic[]): 1 {
  const report = { file: input, kind: null, ok: false, text, diagnostics, omitted: 0 };
  for (const block of documentBlocks(report, coloursFor('error'))) writeError(block);
  return 1;
}

function failure(input: Input, words: string): 2 {
  writeError(`domxml: ${printable(input)}: ${printable(words)}\n`);
  return 2;
}
