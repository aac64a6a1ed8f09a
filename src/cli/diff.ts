import { compareDocuments } from '../comparison/compare-models.ts';
import { isMaterial } from '../comparison/difference.ts';
import { kindNames } from '../validate/document-kinds.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { complain } from './complaints.ts';
import { kindUsage } from './kind-option.ts';
import { writeOutput } from './output.ts';
import { openModel, readDocument } from './read-document.ts';
import { differencesObject, differencesText } from './report/difference-report.ts';
import { jsonText } from './report/json-text.ts';
import { coloursFor } from './terminal.ts';

const usage = `Usage: domxml diff [OPTION]... A B

Says how two libvirt documents of one kind differ in what they mean: not in order where libvirt ignores it,
not in layout, units or notation, and not in what one writes out and libvirt takes for granted in the other.
One of A and B may be '-', standard input.

${kindUsage('both documents')}
  --all                  also say where they differ in defaults that are written out and in notation
  --inactive             compare as definitions: leave out what only running guests have, such as aliases
  --format FORMAT        pretty (default) or json (one object)
  -h, --help             print this

Exit status: 0 they mean the same; 1 they differ in meaning; 2 wrong usage, a document could not be read, is
not well-formed XML or is of unknown kind, or they are of different kinds.
`;

const shapes = {
  kind: { type: 'string' },
  all: { type: 'boolean' },
  inactive: { type: 'boolean' },
  format: { type: 'string' },
} as const;

/** `domxml diff`: how two documents differ in meaning. */
export const diffCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const kind = choiceOption(parsed, 'kind', kindNames);
  const format = choiceOption(parsed, 'format', ['pretty', 'json']) ?? 'pretty';
  const all = parsed.options.all === true;
  const inactive = parsed.options.inactive === true;
  const [before, after, ...more] = parsed.operands;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UsageError('diff takes two documents');
  }
  if (before === '-' && after === '-') throw new UsageError('standard input (-) can be read only once');
  const one = readDocument(before, kind);
  const other = readDocument(after, kind);
  // The reasons are on standard error; 1 would say that they differ.
  if (typeof one === 'number' || typeof other === 'number') return 2;
  if (one.kind !== other.kind) {
    return complain(before, `is a ${one.kind} document, ${after} a ${other.kind} document`);
  }
  const openedBefore = await openModel(one);
  const openedAfter = await openModel(other);
  if (openedBefore === undefined || openedAfter === undefined) return 2;
  const differences = compareDocuments(openedBefore, openedAfter, { all, inactive });
  const comparison = {
    kind: one.kind,
    before: { file: before, text: one.document.text },
    after: { file: after, text: other.document.text },
    differences,
  };
  if (format === 'json') writeOutput(`${jsonText(differencesObject(comparison), undefined, 2)}\n`);
  else writeOutput(differencesText(comparison, coloursFor('output')));
  return differences.some(isMaterial) ? 1 : 0;
}
