import { printable } from '../diagnostics/excerpt.ts';
import { applyTextEdits } from '../text/text-edit.ts';
import { encodeXml } from '../xml/encode.ts';
import { formatXml } from '../xml/format.ts';
import { readXml } from '../xml/read.ts';
import { type Command, command, type ParsedArguments, UsageError } from './command.ts';
import { complaint } from './complaints.ts';
import { expandInputs, type Input, readFailure, readInput } from './inputs.ts';
import { foreignDocument } from './kind-option.ts';
import { writeError, writeOutput } from './output.ts';
import { Progress } from './progress.ts';
import { replaceFile } from './replace-file.ts';
import { documentBlocks } from './report/pretty-reporter.ts';
import { coloursFor } from './terminal.ts';

const usage = `Usage: domxml format [OPTION]... FILE|GLOB|-...

Lays XML documents out as libvirt does: one child a line, two spaces a level, single quotes. Comments, blank
lines between siblings, text and everything else stay. Rewrites the files and prints the names of those that
changed. '-' is standard input, formatted to standard output.

  --check                change nothing; print the names of the files that would change
  --ignore-unknown       leave documents alone that are none of libvirt's
  -h, --help             print this

Exit status: 0 all documents are formatted; 1 with --check, some would change, or a document is not
well-formed XML (it stays as it is); 2 wrong usage, or a file could not be read or written.
`;

/** `domxml format`: documents in libvirt's layout. */
export const formatCommand: Command = command(
  usage,
  { check: { type: 'boolean' }, 'ignore-unknown': { type: 'boolean' } },
  run,
);

async function run(parsed: ParsedArguments): Promise<number> {
  if (parsed.operands.length === 0) throw new UsageError('name at least one file, or - for standard input');
  if (parsed.operands.includes('-') && parsed.operands.length > 1) {
    throw new UsageError('standard input (-) stands alone');
  }
  const isCheck = parsed.options.check === true;
  const ignoreUnknown = parsed.options['ignore-unknown'] === true;
  const inputs = await expandInputs(parsed.operands);
  const progress = new Progress(inputs.length);
  let status = 0;
  for (const [done, input] of inputs.entries()) {
    progress.update(done, input);
    const outcome = formatOne(input, isCheck, ignoreUnknown);
    status = Math.max(status, outcome.status);
    if (outcome.status > 0 || outcome.output !== undefined) progress.clear();
    for (const block of outcome.complaints ?? []) writeError(block);
    if (outcome.output !== undefined) writeOutput(outcome.output);
  }
  progress.clear();
  return status;
}

/** What came of one document. */
interface Outcome {
  /** The exit status as far as this document goes. */
  readonly status: 0 | 1 | 2;
  readonly output?: string | Uint8Array;
  /** Blocks for standard error. */
  readonly complaints?: Iterable<string>;
}

function formatOne(input: Input, isCheck: boolean, ignoreUnknown: boolean): Outcome {
  let bytes: Uint8Array;
  try {
    bytes = readInput(input);
  } catch (error) {
    return failure(input, error);
  }
  if (ignoreUnknown && input !== '-' && foreignDocument(bytes) !== undefined) return { status: 0 };
  const parsed = readXml(bytes);
  const { text } = parsed.document;
  const diagnostics = parsed.diagnostics.filter(({ severity }) => severity === 'error');
  if (diagnostics.length > 0) {
    return { status: 1, complaints: documentBlocks({ file: input, text, diagnostics }, coloursFor('error')) };
  }
  const edits = formatXml(parsed);
  if (edits.length === 0 && (isCheck || input !== '-')) return { status: 0 };
  const name = `${printable(input)}\n`;
  if (isCheck) return { status: 1, output: name };
  const formatted = encodeXml(applyTextEdits(text, edits), bytes);
  if (input === '-') return { status: 0, output: formatted };
  try {
    replaceFile(input, bytes, formatted);
  } catch (error) {
    return failure(input, error);
  }
  return { status: 0, output: name };
}

function failure(input: Input, error: unknown): Outcome {
  return { status: 2, complaints: [complaint(input, readFailure(error))] };
}
