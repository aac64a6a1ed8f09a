import type { DocumentSettings } from '../config/settings-for.ts';
import type { Connection } from '../hypervisor/connection.ts';
import { preflight, schemaForLibvirt } from '../hypervisor/preflight.ts';
import { kindOfDocument } from '../validate/document-kinds.ts';
import { rootTag } from '../xml/root-tag.ts';
import { type Command, command, type ParsedArguments, UsageError } from './command.ts';
import { ConfigFiles } from './config-files.ts';
import {
  connectionShapes,
  connectionUsage,
  readOnlyShape,
  readOnlyUsage,
  withConnection,
} from './connection.ts';
import { expandInputs, type Input, readFailure, readInput } from './inputs.ts';
import { foreignDocument, kindUsage, unknownKind } from './kind-option.ts';
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
import { configChoice, findingsShapes, findingsUsage, settingsOptions } from './settings-options.ts';

const usage = `Usage: domxml preflight [OPTION]... FILE|GLOB|-... --connect URI

Says what would go wrong if documents were defined and started on a hypervisor: validates them by the format of
its release of libvirt, and by rules with what is known of its host, which is looked at and not changed. '-' is
standard input.

${connectionUsage}${readOnlyUsage}${kindUsage('all documents')}
${findingsUsage}${reportUsage}\
  --facts                also tell what is known of the host that matters to the documents
  -h, --help             print this

Exit status: 0 nothing is in the way; 1 there are findings of severity error, libvirt refuses to tell, or the
connection is lost; 2 wrong usage, no connection, libvirt is not installed, a document could not be read or is of
unknown kind (the others are looked at all the same), or the output could not be written.
`;

const shapes = {
  ...connectionShapes,
  ...readOnlyShape,
  ...findingsShapes,
  ...reportShapes,
  facts: { type: 'boolean' },
} as const;

/** `domxml preflight`: what would go wrong with documents on a hypervisor. */
export const preflightCommand: Command = command(usage, shapes, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const options = settingsOptions(parsed);
  const reporting = reportOptions(parsed);
  const configs = new ConfigFiles(configChoice(parsed));
  if (parsed.operands.length === 0) throw new UsageError('name at least one file, or - for standard input');
  const inputs = await expandInputs(parsed.operands);
  await configs.open(inputs);
  if (configs.isWrong) return 2; // The reason is on standard error.
  return withConnection(parsed, async (connection) => {
    const reporter = await openReporter(reporting, inputs);
    const settings = {
      settingsFor: (input: Input) => configs.settingsFor(input, options),
      reporting,
      isSilent: reporter === undefined,
      showsFacts: parsed.options.facts === true,
    };
    return reportDocuments(inputs, reporter, (input, progress) =>
      preflightOne(connection, input, settings, progress),
    );
  });
}

interface Run {
  readonly settingsFor: (input: Input) => DocumentSettings;
  readonly reporting: ReportOptions;
  /** Whether nobody wants to know what was done. */
  readonly isSilent: boolean;
  readonly showsFacts: boolean;
}

async function preflightOne(
  connection: Connection,
  input: Input,
  { settingsFor, reporting, isSilent, showsFacts }: Run,
  progress: Progress,
): Promise<DocumentReport> {
  const report = { file: input, kind: null, ok: false, text: '', diagnostics: [], omitted: 0 };
  let bytes: Uint8Array;
  try {
    bytes = readInput(input).slice(); // What is read next takes its place.
  } catch (error) {
    return { ...report, failure: readFailure(error) };
  }
  // Release and driver are those of the hypervisor, whatever a configuration says.
  const { libvirt: _libvirt, driver: _driver, stage: _stage, ...settings } = settingsFor(input);
  const skipped = reporting.ignoreUnknown && settings.kind === undefined ? foreignDocument(bytes) : undefined;
  if (skipped !== undefined) {
    // Whoever filters a document gets it back.
    if (reporting.fixing === 'write' && input === '-') writeOutput(bytes);
    return { ...report, ok: true, skipped };
  }
  const kind = settings.kind ?? kindOfDocument(bytes);
  const root = kind === undefined ? rootTag(bytes)?.localName : undefined;
  if (root !== undefined) return { ...report, failure: unknownKind(`<${root}>`) };
  const options = { ...settings, maxDiagnostics: settings.maxDiagnostics ?? defaultMaxDiagnostics };
  let found = await preflight(connection, bytes, options);
  if (reporting.fixing !== 'none') {
    const { fixDocument } = await import('./fix-document.ts');
    progress.clear();
    const schema = await schemaForLibvirt(kind ?? 'domain', await connection.libvirtVersion());
    const isDryRun = reporting.fixing === 'show';
    const mended = fixDocument(input, bytes, schema, { ...options, host: found.facts }, isDryRun);
    if (mended.failure !== undefined) return { ...report, failure: mended.failure };
    if (!isSilent) writeError(mended.said);
    if (mended.bytes !== bytes) found = await preflight(connection, mended.bytes, options);
  }
  const { ok, diagnostics, suppressed, omitted, text } = found.document;
  return {
    file: input,
    kind: kind ?? null,
    ok,
    text: diagnostics.length + suppressed.length > 0 ? text() : '',
    diagnostics,
    suppressed,
    omitted,
    ...(options.asLibvirt === true ? { asLibvirt: true } : {}),
    outcome: found.outcome,
    ...(showsFacts ? { facts: found.facts } : {}),
  };
}
