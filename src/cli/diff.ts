import { compareDocuments } from '../comparison/compare-models.ts';
import { isMaterial } from '../comparison/difference.ts';
import { printable } from '../diagnostics/excerpt.ts';
import { type OpenedModel, open } from '../model/open.ts';
import { documentKinds, type KindName, kindNames, kindOfDocument } from '../validate/document-kinds.ts';
import { readXml } from '../xml/read.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { type Command, choiceOption, parseArguments, UsageError } from './command.ts';
import { type Input, readFailure, readInput } from './inputs.ts';
import { writeError, writeOutput } from './output.ts';
import { differencesObject, differencesText } from './report/difference-report.ts';
import { documentBlocks } from './report/pretty-reporter.ts';
import { wrapped } from './report/wrapped.ts';
import { coloursFor } from './terminal.ts';

const usage = `Usage: domxml diff [OPTION]... A B

Says how two libvirt documents of one kind differ in what they mean: not in order where libvirt ignores it,
not in layout, units or notation, and not in what one writes out and libvirt takes for granted in the other.
One of A and B may be '-', standard input.

  --kind KIND            the kind of both documents (default: by root element):
${wrapped(kindNames.join(', '), 100, ' '.repeat(25)).join('\n')}
  --all                  also say where they differ in defaults that are written out and in notation
  --inactive             compare as definitions: leave out what only running guests have, such as aliases
  --format FORMAT        pretty (default) or json (one object)
  -h, --help             print this

Exit status: 0 they mean the same; 1 they differ in meaning; 2 wrong usage, a document could not be read or is
not well-formed XML, or they are of different kinds.
`;

const shapes = {
  kind: { type: 'string' },
  all: { type: 'boolean' },
  inactive: { type: 'boolean' },
  format: { type: 'string' },
} as const;

/** `domxml diff`: how two documents differ in meaning. */
export const diffCommand: Command = { usage, run };

async function run(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, shapes);
  if (parsed.options.help) {
    writeOutput(usage);
    return 0;
  }
  const kind = choiceOption(parsed, 'kind', kindNames);
  const format = choiceOption(parsed, 'format', ['pretty', 'json']) ?? 'pretty';
  const all = parsed.options.all === true;
  const inactive = parsed.options.inactive === true;
  const [before, after, ...more] = parsed.operands;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UsageError('diff takes two documents');
  }
  if (before === '-' && after === '-') throw new UsageError('standard input (-) can be read only once');
  const documents = [readDocument(before, kind), readDocument(after, kind)] as const;
  const [one, other] = documents;
  if (one === undefined || other === undefined) return 2; // The reasons are on standard error.
  if (one.kind !== other.kind) {
    writeError(
      `domxml: ${printable(before)} is a ${one.kind} document, ${printable(after)} a ${other.kind} document\n`,
    );
    return 2;
  }
  const model = await documentKinds[one.kind].loadModel();
  const openedBefore = openedOr(open<unknown>(model, one.document), before, one.kind);
  const openedAfter = openedOr(open<unknown>(model, other.document), after, one.kind);
  if (openedBefore === undefined || openedAfter === undefined) return 2;
  const differences = compareDocuments(openedBefore, openedAfter, { all, inactive });
  const comparison = {
    kind: one.kind,
    before: { file: before, text: one.document.text },
    after: { file: after, text: other.document.text },
    differences,
  };
  if (format === 'json') writeOutput(`${JSON.stringify(differencesObject(comparison), undefined, 2)}\n`);
  else writeOutput(differencesText(comparison, coloursFor('output')));
  return differences.some(isMaterial) ? 1 : 0;
}

/** A document that is well-formed, and its kind. */
interface ReadDocument {
  readonly document: XmlDocument;
  readonly kind: KindName;
}

/** Reads a document; undefined where that is not possible, with the reason on standard error. */
function readDocument(input: Input, wanted: KindName | undefined): ReadDocument | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readInput(input);
  } catch (error) {
    writeError(`domxml: ${printable(input)}: ${printable(readFailure(error))}\n`);
    return undefined;
  }
  const { document, diagnostics } = readXml(bytes);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const report = {
      file: input,
      kind: null,
      ok: false,
      text: document.text,
      diagnostics: errors,
      omitted: 0,
    };
    for (const block of documentBlocks(report, coloursFor('error'))) writeError(block);
    return undefined;
  }
  const kind = wanted ?? kindOfDocument(document.text);
  if (kind !== undefined) return { document, kind };
  const known = `known: ${kindNames.join(', ')} (see --kind)`;
  writeError(
    `domxml: ${printable(input)}: unknown document kind <${printable(document.root?.qualifiedName ?? '')}>; ${known}\n`,
  );
  return undefined;
}

function openedOr(opened: OpenedModel | undefined, input: Input, kind: KindName): OpenedModel | undefined {
  if (opened === undefined)
    writeError(`domxml: ${printable(input)}: the root element is not that of a ${kind} document\n`);
  return opened;
}
