import { kindNames } from '../validate/document-kinds.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { complain, writeFindings } from './complaints.ts';
import { ContentError, contentOf } from './content.ts';
import { readFailure, readInput } from './inputs.ts';
import { kindUsage } from './kind-option.ts';
import { modelFormats, modelText } from './model-text.ts';
import { writeOutput } from './output.ts';

const usage = `Usage: domxml convert --to FORMAT [--kind KIND] [FILE]

Writes what FILE (default: standard input) holds to standard output in another format. Whether FILE is XML,
JSON or YAML is seen by its content. Nothing is lost on the way: comments, order and what no grammar knows
stand under $order and $foreign.

  --to FORMAT            xml, json or yaml
${kindUsage('the document')}
                         With it, JSON and YAML are the model alone, as the JSON Schema of the kind has it;
                         without, the model stands under the name of its root element.
  -h, --help             print this

Exit status: 0 converted; 1 something is wrong with the document, which is written all the same where that
can be done without loss; 2 wrong usage, or the file could not be read or is of unknown kind.
`;

/** `domxml convert`: documents as XML, JSON or YAML. */
export const convertCommand: Command = command(
  usage,
  { to: { type: 'string' }, kind: { type: 'string' } },
  run,
);

async function run(parsed: ParsedArguments): Promise<number> {
  const to = choiceOption(parsed, 'to', modelFormats);
  const kind = choiceOption(parsed, 'kind', kindNames);
  if (to === undefined) throw new UsageError('--to says what to convert to: xml, json or yaml');
  const [input = '-', ...others] = parsed.operands;
  if (others.length > 0) throw new UsageError('one file at a time');
  let bytes: Uint8Array;
  try {
    bytes = readInput(input).slice(); // What is read next takes its place.
  } catch (error) {
    return complain(input, readFailure(error));
  }
  const content = await contentOf(bytes, kind, /\.ya?ml$/i.test(input)).catch(wordsOf);
  if (typeof content === 'string') return complain(input, content);
  writeFindings(input, content.text, content.diagnostics);
  if (content.document !== undefined) writeOutput(await modelText(content.document, to, kind !== undefined));
  return content.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What there is to say of contents that nothing can be made of. */
function wordsOf(error: unknown): string {
  if (error instanceof ContentError) return error.message;
  throw error;
}
