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
import { type Command, command, type ParsedArguments, UsageError } from './command.ts';
import { ConfigFiles } from './config-files.ts';
import { expandInputs, type Input, readFailure, readInput } from './inputs.ts';
import { foreignDocument, unknownKind } from './kind-option.ts';
import { writeError, writeOutput } from './output.ts';
import type { Progress } from './progress.ts';
import { openReporter } from './report/open-reporter.ts';
import type { DocumentReport } from './report/reporter.ts';
import { reportDocuments } from './report-documents.ts';
import {
  defaultMaxDiagnostics,
  type ReportOptions,
  reportOptions,
  reportShapes,
  reportUsage,
} from './report-options.ts';
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
${settingsUsage}${reportUsage}  -h, --help             print this

Exit status: 0 all documents are correct; 1 there are findings of severity error; 2 wrong usage, or a
document could not be read or is of unknown kind (the others are validated all the same), or the output
could not be written.
`;

const shapes = {
  ...settingsShapes,
  ...reportShapes,
  schema: { type: 'string' },
} as const;

/** `domxml validate`: documents in, findings out. */
export const validateCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const options = settingsOptions(parsed);
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
  const reporting = reportOptions(parsed);
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
  const reporter = await openReporter(reporting, inputs);
  const settingsFor = (input: Input) => configs.settingsFor(input, options);
  const settings = { schemas, settingsFor, reporting, isSilent: reporter === undefined };
  return reportDocuments(inputs, reporter, (input, progress) => validateOne(input, settings, progress));
}

interface Run {
  readonly schemas: Schemas;
  readonly settingsFor: (input: Input) => DocumentSettings;
  readonly reporting: ReportOptions;
  /** Whether nobody wants to know what was done. */
  readonly isSilent: boolean;
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
  const skipped = settings.reporting.ignoreUnknown ? settings.schemas.foreignRoot(bytes, kind) : undefined;
  if (skipped !== undefined) {
    // Whoever filters a document gets it back.
    if (settings.reporting.fixing === 'write' && input === '-') writeOutput(bytes);
    return { ...report, ok: true, skipped };
  }
  const schema = await settings.schemas.forDocument(bytes, kind, libvirt === undefined ? {} : { libvirt });
  if (typeof schema === 'string') return { ...report, failure: schema };
  const { fixing } = settings.reporting;
  let source = bytes;
  if (fixing !== 'none') {
    const { fixDocument } = await import('./fix-document.ts');
    progress.clear();
    const mended = fixDocument(input, bytes, schema, options, fixing === 'show');
    if (mended.failure !== undefined) return { ...report, failure: mended.failure };
    if (!settings.isSilent) writeError(mended.said);
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
