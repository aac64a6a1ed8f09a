import { completeDocument, type DocumentCompletionItem } from '../reference/complete-document.ts';
import type { Grammar } from '../relaxng/grammar.ts';
import { LineIndex } from '../text/line-index.ts';
import { documentKinds, type KindName, kindNames, kindOfDocument } from '../validate/document-kinds.ts';
import { driverNames } from '../validate/drivers/driver-names.ts';
import { libvirtReleases } from '../validate/releases/libvirt-releases.ts';
import { decodeXml } from '../xml/decode.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { complain } from './complaints.ts';
import { readFailure, readInput } from './inputs.ts';
import { kindUsage } from './kind-option.ts';
import { writeOutput } from './output.ts';
import { completionText } from './report/completion-text.ts';
import { jsonText } from './report/json-text.ts';
import { releaseOption } from './settings-options.ts';
import { coloursFor, outputWidth } from './terminal.ts';

const usage = `Usage: domxml complete [OPTION]... FILE:LINE:COLUMN

Says what may be written at a place of a document, be it whole or broken: elements, attributes, values and
end tags, those that are required first. Lines and columns count from 1; - is standard input.

  domxml complete guest.xml:12:7

${kindUsage('the document')}
  --libvirt X.Y.Z        what that release of libvirt knows, from ${libvirtReleases.oldest} to ${libvirtReleases.newest} (default: the newest)
  --driver DRIVER        leave out what is only for other drivers, such as qemu or lxc
  --conflicting          also what does not go with children or attributes that are there, marked with ~
  --format FORMAT        pretty (default) or json
  -h, --help             print this

Exit status: 0 something may be written there; 1 nothing; 2 wrong usage, or the file cannot be read.
`;

/** `domxml complete`: what an editor offers, in the terminal. */
export const completeCommand: Command = command(
  usage,
  {
    kind: { type: 'string' },
    libvirt: { type: 'string' },
    driver: { type: 'string' },
    conflicting: { type: 'boolean' },
    format: { type: 'string' },
  },
  run,
);

async function run(parsed: ParsedArguments): Promise<number> {
  const format = choiceOption(parsed, 'format', ['pretty', 'json']) ?? 'pretty';
  const kind = choiceOption(parsed, 'kind', kindNames);
  const driver = choiceOption(parsed, 'driver', driverNames);
  const libvirt = releaseOption(parsed);
  const { conflicting } = parsed.options;
  const { input, line, column } = placeOperand(parsed.operands);
  let text: string;
  try {
    ({ text } = decodeXml(readInput(input)));
  } catch (error) {
    return complain(input, readFailure(error));
  }
  const offset = new LineIndex(text).offset({ line, column });
  if (offset === undefined) throw new UsageError(`${input} has no place ${line}:${column}`);
  const grammars = await grammarsOf(kind ?? kindOfDocument(text), libvirt);
  const { span, items } = completeDocument(text, grammars, offset, {
    conflicting: conflicting === true,
    ...(driver === undefined ? {} : { driver }),
  });
  writeOutput(format === 'json' ? json(span, items) : prettyText(items));
  return items.length > 0 ? 0 : 1;
}

/** Every kind may be meant by a document whose root element is not written yet. */
async function grammarsOf(kind: KindName | undefined, libvirt: string | undefined): Promise<Grammar[]> {
  const kinds = kind === undefined ? kindNames : [kind];
  const options = libvirt === undefined ? {} : { libvirt };
  const schemas = await Promise.all(kinds.map((name) => documentKinds[name].load(options)));
  return schemas.map(({ matcher }) => matcher.grammar());
}

function placeOperand(operands: readonly string[]): { input: string; line: number; column: number } {
  const [operand = '', ...more] = operands;
  const [, input, line, column] = /^(.+):([0-9]{1,9}):([0-9]{1,9})$/s.exec(operand) ?? [];
  if (input === undefined || more.length > 0) throw new UsageError('name one place as FILE:LINE:COLUMN');
  return { input, line: Number(line), column: Number(column) };
}

function prettyText(items: readonly DocumentCompletionItem[]): string {
  return completionText(items, { colours: coloursFor('output'), width: outputWidth() });
}

function json(span: { readonly start: number; readonly end: number }, items: readonly object[]): string {
  return `${jsonText({ span, items }, undefined, 2)}\n`;
}
