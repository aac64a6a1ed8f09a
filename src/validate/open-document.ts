import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { once } from '../lazy/once.ts';
import type { OpenedModel } from '../model/open.ts';
import { decodeXml } from '../xml/decode.ts';
import { checkDocumentSource } from '../xml/document-source.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlDocument } from '../xml/tree.ts';
import type { DocumentSchema } from './document-schema.ts';
import { driverFindings } from './drivers/driver-findings.ts';
import { type DriverChoice, driverChoices } from './drivers/driver-names.ts';
import { definedKinds } from './loss/defined-kinds.ts';
import { lossReport } from './loss/loss-report.ts';
import { withMissingDeclarations } from './missing-declarations.ts';
import { runRules } from './run-rules.ts';
import { type Severities, severityLevels, withSeverities } from './severities.ts';
import { mentionsDirective } from './suppression/mentions-directive.ts';
import { type SuppressedDiagnostic, type Suppression, suppress } from './suppression/suppress.ts';

/** How far validation goes; each stage includes those before it. */
export type ValidationStage = 'xml' | 'grammar' | 'rules';

/** The stages in order. */
export const validationStages: readonly ValidationStage[] = ['xml', 'grammar', 'rules'];

/** How a document is opened. */
export interface OpenOptions {
  /** The last stage to run; default 'rules'. */
  readonly stage?: ValidationStage;
  /** How many diagnostics are returned at most; default 1000. */
  readonly maxDiagnostics?: number;
  /** The hypervisor driver that the document is for; without it nothing is said of drivers. */
  readonly driver?: DriverChoice;
  /** How bad findings are, by code or family (`interface/*`), where it is not as their codes say. */
  readonly severities?: Severities;
  /** Whether comments such as `<!-- domxml-disable-next-line code -->` suppress findings; default true. */
  readonly suppressions?: boolean;
  /**
   * Whether the grammar's findings give way to what libvirt makes of the document when it does not validate it: what it refuses
   * (errors), and what it drops without a word (warnings); default false. Asks for more than stage 'xml'.
   */
  readonly asLibvirt?: boolean;
  /** Whether stage 'rules' tells what other readers refuse of a document that the grammar accepts; default true. */
  readonly compat?: boolean;
}

/** A document with everything known about it. */
export interface OpenedDocument {
  readonly kind: string | undefined;
  /** Whether nothing of severity error was found, be it among `diagnostics` or omitted. */
  readonly ok: boolean;
  /** In document order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What comments of the document suppress: neither among `diagnostics` nor counted in `ok`. In document order. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** How many more diagnostics there are than `maxDiagnostics`, as far as they were counted. */
  readonly omitted: number;
  /** The text that spans refer to: without byte order mark, decoded when first asked for. */
  text(): string;
  /** The lossless tree. Parsed when first asked for, since a document that is right may do without. */
  tree(): XmlDocument;
  /** The typed model with the origin of its parts; undefined for schemas without a model. Read when first asked for. */
  model(): OpenedModel | undefined;
}

const defaultMaxDiagnostics = 1000;
/** How many findings are looked for where not all of them count. */
const mostConsidered = 100_000;

/**
 * Opens a document given as text or as the bytes of a file: the one entrance to validation for the command line, the
 * library and editors.
 *
 * Text that is not well-formed is reported by stage 'xml' and goes no further, since whatever the grammar said about a
 * guessed tree would be noise. Rules run beside grammar findings: they concern other parts, and libvirt itself defines
 * documents that its grammar refuses. Throws a `TypeError` or `RangeError` where the arguments are of the wrong kind, never
 * because of the document.
 */
export function openDocument(
  source: string | Uint8Array,
  schema: DocumentSchema,
  options: OpenOptions = {},
): OpenedDocument {
  const stage = options.stage ?? 'rules';
  const limit = Math.max(0, options.maxDiagnostics ?? defaultMaxDiagnostics);
  checkDocumentSource(source);
  checkSettings(schema, stage, limit);
  checkChoices(options);
  const decoded = once(() =>
    typeof source === 'string' ? { text: source, diagnostics: [] } : decodeXml(source),
  );
  // An error must not go unseen behind warnings that fill a small limit.
  const xmlLimit = Math.max(limit + 1, defaultMaxDiagnostics);
  const parsed = once(() => parseXml(decoded().text, { maxDiagnostics: xmlLimit }));
  const model = once(() => schema.readModel?.(parsed().document));
  const opened = {
    kind: schema.kind,
    text: () => decoded().text,
    tree: () => parsed().document,
    model,
  };
  const hasDirectives = options.suppressions !== false && mentionsDirective(source);
  const { severities = {} } = options;
  // Findings that comments suppress, or that are switched off, take nothing of the limit.
  const isSelective = hasDirectives || options.severities !== undefined;
  const mostFindings = isSelective ? Math.max(limit + 1, mostConsidered) : limit + 1;
  const found = findings(source, schema, { ...options, stage }, mostFindings, opened, () => {
    const unreadable = decoded().diagnostics;
    return unreadable.length > 0 ? unreadable : parsed().diagnostics;
  });
  const parted = hasDirectives
    ? withoutSuppressed(found, opened.tree, { ...options, stage })
    : { diagnostics: found, suppressed: [] };
  const diagnostics = withSeverities(parted.diagnostics, severities);
  return {
    ...opened,
    ok: !diagnostics.some(isError),
    diagnostics: diagnostics.slice(0, limit),
    suppressed: withSeverities(parted.suppressed, severities),
    omitted: Math.max(0, diagnostics.length - limit),
  };
}

/** For callers without types: what is misunderstood silently would look like a document without mistakes. */
function checkSettings(schema: DocumentSchema, stage: string, limit: number): void {
  if (typeof schema?.matcher !== 'object') {
    throw new TypeError('the schema of a document is what `await documentKinds.domain.load()` returns');
  }
  if (!(validationStages as readonly string[]).includes(stage)) {
    throw new RangeError(`stage is one of ${validationStages.join(', ')}, not '${stage}'`);
  }
  if (Number.isNaN(limit)) throw new RangeError('maxDiagnostics is a number');
}

function checkChoices({ driver, severities = {} }: OpenOptions): void {
  if (driver !== undefined && !driverChoices.includes(driver)) {
    throw new RangeError(`driver is one of ${driverChoices.join(', ')}, not '${driver}'`);
  }
  for (const [code, level] of Object.entries(severities)) {
    if (!severityLevels.includes(level)) {
      throw new RangeError(`the severity of ${code} is one of ${severityLevels.join(', ')}, not '${level}'`);
    }
  }
}

/** How far a document is looked at. */
interface Reach extends Pick<OpenOptions, 'driver' | 'compat' | 'asLibvirt'> {
  readonly stage: ValidationStage;
}

/** Parts findings by the comments of a document; those of a text that is not well-formed are guesses like the rest of it. */
function withoutSuppressed(
  found: readonly Diagnostic[],
  tree: () => XmlDocument,
  { stage, driver, compat, asLibvirt }: Reach,
): Suppression {
  if (found.some((one) => one.stage === 'xml' && isError(one))) return { diagnostics: found, suppressed: [] };
  const stages = new Set<string>([
    'config',
    ...validationStages.slice(0, validationStages.indexOf(stage) + 1),
  ]);
  if (stage === 'rules' && compat !== false) stages.add('compat');
  if (asLibvirt === true) {
    // In place of what the grammar finds.
    stages.add('loss');
    stages.delete('grammar');
  }
  const { diagnostics, suppressed } = suppress(
    found,
    tree(),
    (code) => stages.has(code.stage) && (driver !== undefined || !code.code.startsWith('driver/')),
  );
  return { diagnostics: inOrder(diagnostics), suppressed };
}

function findings(
  source: string | Uint8Array,
  schema: DocumentSchema,
  { stage, driver, compat, asLibvirt }: Reach,
  mostFindings: number,
  opened: Pick<OpenedDocument, 'text' | 'tree' | 'model'>,
  readerFindings: () => readonly Diagnostic[],
): Diagnostic[] {
  // The machine reads the document without a tree; it says yes only to well-formed ones that the grammar accepts.
  const accepted = stage !== 'xml' && schema.matcher.accepts(source) === true;
  const ofReader = accepted ? [] : readerFindings();
  const ofText = withMissingDeclarations(ofReader, opened.tree, () => schema.matcher.grammar());
  const readsAsLibvirt = asLibvirt === true && stage !== 'xml' && definedKinds.has(schema.kind ?? '');
  const [ofPrefixes, fromReader] = readsAsLibvirt ? withPrefixesApart(ofText) : [[], ofText];
  if (stage === 'xml' || fromReader.some(isError)) return fromReader;
  const ofGrammar = accepted ? [] : schema.matcher.match(opened.tree(), { maxDiagnostics: mostFindings });
  const fromMatcher = readsAsLibvirt
    ? lossReport(schema.matcher, opened.tree(), inOrder([...ofPrefixes, ...ofGrammar])).diagnostics
    : ofGrammar;
  const model = stage === 'rules' && schema.rules.length > 0 ? opened.model() : undefined;
  const fromRules = model === undefined ? [] : runRules(schema.rules, model);
  const ofDriver =
    driver === undefined || stage !== 'rules'
      ? []
      : driverFindings(schema.matcher.grammar(), opened.tree(), driver);
  // A document that the grammar refuses has worse troubles.
  const asksOthers = compat !== false && !readsAsLibvirt && stage === 'rules' && !fromMatcher.some(isError);
  const ofOthers = (asksOthers && schema.compat?.(opened)) || [];
  return inOrder([...fromReader, ...fromMatcher, ...fromRules, ...ofDriver, ...ofOthers]);
}

/** The findings of the reader that libxml2 gets over, and the others. */
function withPrefixesApart(findings: readonly Diagnostic[]): readonly [Diagnostic[], Diagnostic[]] {
  const isOfPrefix = ({ code }: Diagnostic): boolean => code === 'xml/undeclared-prefix';
  return [findings.filter(isOfPrefix), findings.filter((one) => !isOfPrefix(one))];
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
