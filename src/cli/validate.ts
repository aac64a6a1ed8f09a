import type { DocumentSettings } from '../config/settings-for.ts';
import {
  documentKinds,
  type KindName,
  kindOfDocument,
  type LoadOptions,
} from '../validate/document-kinds.ts';
import type { DocumentSchema } from '../validate/document-schema.ts';
import { openDocument } from '../validate/open-document.ts';
import { rootTag } from '../xml/root-tag.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { complain } from './complaints.ts';
import { ConfigFiles } from './config-files.ts';
import { expandInputs, type Input, readFailure, readInput } from './inputs.ts';
import { foreignDocument, unknownKind } from './kind-option.ts';
import { writeError, writeOutput } from './output.ts';
import { Progress } from './progress.ts';
import { reportFormats } from './report/formats.ts';
import { openReporter } from './report/open-reporter.ts';
import type { DocumentReport, Reporter } from './report/reporter.ts';
import {
  configChoice,
  kindLines,
  settingsOptions,
  settingsShapes,
  settingsUsage,
} from './settings-options.ts';

const usage = `Usage: domxml validate [OPTION]... FILE|GLOB|-...

Says what is wrong in libvirt documents, or in any XML document with --schema. '-' is standard input.

${kindLines}
  --schema FILE          validate against this RELAX NG schema (.rng), or a compiled one
                         (.json, from 'domxml schema compile'), instead
${settingsUsage}  --format FORMAT        pretty (default), json (one array), jsonl (one object a line), sarif,
                         github (annotations), gnu (as compilers do) or junit
  -o, --output FILE      write the report to FILE; what it comes to goes to standard output
  --max-diagnostics N    report at most N diagnostics per document (default: 100)
  --ignore-unknown       pass over documents of no known kind, such as other XML files of a repository
  --fix                  apply the fixes that are certain, in place ('-': to standard output, findings to
                         standard error), say which, and report what is left
  --dry-run              with --fix: change nothing; print what would change as a diff
  -q, --quiet            print no findings; the exit status tells
  -h, --help             print this

Exit status: 0 all documents are correct; 1 there are findings of severity error; 2 wrong usage, or a
document could not be read or is of unknown kind (the others are validated all the same), or the output
could not be written.
`;

const shapes = {
  ...settingsShapes,
  schema: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'ignore-unknown': { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

const defaultMaxDiagnostics = 100;

/** `domxml validate`: documents in, findings out. */
export const validateCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const options = settingsOptions(parsed);
  const format = choiceOption(parsed, 'format', reportFormats) ?? 'pretty';
  const configs = new ConfigFiles(configChoice(parsed));
  const schemaFile = parsed.options.schema as string | undefined;
  const operands = parsed.operands.length > 0 ? parsed.operands : await configs.namedFiles();
  if (configs.isWrong) return 2; // The reason is on standard error.
  if (operands === undefined) throw new UsageError('name at least one file, or - for standard input');
  if (parsed.operands.indexOf('-') !== parsed.operands.lastIndexOf('-')) {
    throw new UsageError('standard input (-) can be read only once');
  }
  for (const name of ['kind', 'libvirt', 'driver', 'as-libvirt']) {
    if (parsed.options[name] !== undefined && schemaFile !== undefined) {
      throw new UsageError(`--${name} and --schema exclude each other`);
    }
  }
  const fixing = fixingOption(parsed);
  const schemas = new Schemas();
  if (schemaFile !== undefined) {
    const { openSchemaFile } = await import('./schema-file.ts');
    const schema = openSchemaFile(schemaFile);
    if (schema === undefined) return 2; // The reason is on standard error.
    schemas.use(schema);
  }
  const inputs = parsed.operands.length > 0 ? await expandInputs(operands) : operands;
  await configs.open(inputs);
  if (configs.isWrong) return 2;
  const quiet = parsed.options.quiet === true;
  const output = parsed.options.output as string | undefined;
  const reporter = await openReporter(
    { format, output, quiet, besideDocument: isDocumentPrinted(fixing, inputs) },
    inputs,
  );
  const ignoreUnknown = parsed.options['ignore-unknown'] === true;
  const settingsFor = (input: Input) => configs.settingsFor(input, options);
  return validateAll(inputs, { schemas, settingsFor, ignoreUnknown, fixing, reporter });
}

/** Whether documents are to be mended, and if so whether it is only shown what that would be. */
type Fixing = 'none' | 'write' | 'show';

function fixingOption({ options, operands }: ParsedArguments): Fixing {
  if (options.fix !== true && options['dry-run'] === true) throw new UsageError('--dry-run goes with --fix');
  if (options.fix === true && operands.includes('-') && operands.length > 1) {
    throw new UsageError('with --fix, standard input (-) stands alone');
  }
  if (options.fix !== true) return 'none';
  return options['dry-run'] === true ? 'show' : 'write';
}

/** Whether standard output is for a document, or for what changes in documents. */
function isDocumentPrinted(fixing: Fixing, inputs: readonly Input[]): boolean {
  return fixing === 'show' || (fixing === 'write' && inputs.includes('-'));
}

interface Run {
  readonly schemas: Schemas;
  readonly settingsFor: (input: Input) => DocumentSettings;
  /** Whether documents of unknown kind are passed over. */
  readonly ignoreUnknown: boolean;
  readonly fixing: Fixing;
  readonly reporter: Reporter | undefined;
}

async function validateAll(inputs: readonly Input[], settings: Run): Promise<number> {
  const progress = new Progress(inputs.length);
  let status = 0;
  for (const [done, input] of inputs.entries()) {
    progress.update(done, input);
    const report = await validateOne(input, settings, progress);
    if (report.failure !== undefined) {
      status = 2;
      progress.clear();
      complain(input, report.failure);
    } else if (status === 0 && !report.ok) status = 1;
    if (settings.reporter === undefined) continue;
    if (report.diagnostics.length > 0) progress.clear();
    settings.reporter.report(report);
  }
  progress.clear();
  settings.reporter?.finish(status);
  return status;
}

async function validateOne(input: Input, settings: Run, progress: Progress): Promise<DocumentReport> {
  const report = { file: input, kind: null, ok: false, text: '', diagnostics: [], omitted: 0 };
  let bytes: Uint8Array;
  try {
    bytes = readInput(input);
  } catch (error) {
    return { ...report, failure: readFailure(error) };
  }
  const { kind, libvirt, maxDiagnostics = defaultMaxDiagnostics, ...options } = settings.settingsFor(input);
  const skipped = settings.ignoreUnknown ? settings.schemas.foreignRoot(bytes, kind) : undefined;
  if (skipped !== undefined) {
    // Whoever filters a document gets it back.
    if (settings.fixing === 'write' && input === '-') writeOutput(bytes);
    return { ...report, ok: true, skipped };
  }
  const schema = await settings.schemas.forDocument(bytes, kind, libvirt === undefined ? {} : { libvirt });
  if (typeof schema === 'string') return { ...report, failure: schema };
  const { fixing } = settings;
  let source = bytes;
  if (fixing !== 'none') {
    const { fixDocument } = await import('./fix-document.ts');
    progress.clear();
    const mended = fixDocument(input, bytes, schema, options, fixing === 'show');
    if (mended.failure !== undefined) return { ...report, failure: mended.failure };
    if (settings.reporter !== undefined) writeError(mended.said);
    source = mended.bytes;
  }
  const opened = openDocument(source, schema, { ...options, maxDiagnostics });
  const { ok, diagnostics, suppressed, omitted, text } = opened;
  return {
    file: input,
    kind: schema.kind ?? null,
    ok,
    text: diagnostics.length + suppressed.length > 0 ? text() : '',
    diagnostics,
    suppressed,
    omitted,
    ...(options.asLibvirt === true ? { asLibvirt: true } : {}),
  };
}

/** The schemas of a run, each loaded when the first document needs it. */
class Schemas {
  readonly #loaded = new Map<string, DocumentSchema>();
  #only: DocumentSchema | undefined;

  /** From now on all documents are validated against `schema`. */
  use(schema: DocumentSchema): void {
    this.#only = schema;
  }

  /** Words for a root element that libvirt's documents never have, unless it was said what the document is. */
  foreignRoot(bytes: Uint8Array, given: KindName | undefined): string | undefined {
    return this.#only === undefined && given === undefined ? foreignDocument(bytes) : undefined;
  }

  /** The schema for a document, or words that say why there is none. */
  async forDocument(
    bytes: Uint8Array,
    given: KindName | undefined,
    options: LoadOptions,
  ): Promise<DocumentSchema | string> {
    if (this.#only !== undefined) return this.#only;
    const kind = given ?? kindOfDocument(bytes);
    const root = kind === undefined ? rootTag(bytes)?.localName : undefined;
    if (root !== undefined) return unknownKind(`<${root}>`, '--kind, --schema');
    // A document without any element is of no kind: the XML reader will say what is wrong with it.
    const name = kind ?? 'domain';
    const key = `${name} ${options.libvirt ?? ''}`;
    let schema = this.#loaded.get(key);
    if (schema === undefined) this.#loaded.set(key, (schema = await documentKinds[name].load(options)));
    return kind === undefined ? { ...schema, kind: undefined } : schema;
  }
}
