import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { once } from '../lazy/once.ts';
import type { OpenedModel } from '../model/open.ts';
import { decodeXml } from '../xml/decode.ts';
import { checkDocumentSource } from '../xml/document-source.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { documentFindings } from './document-findings.ts';
import type { DocumentSchema } from './document-schema.ts';
import { type DriverChoice, driverChoices } from './drivers/driver-names.ts';
import type { HostFacts } from './facts/host/host-facts.ts';
import { type Severities, severityLevels, withSeverities } from './severities.ts';
import { mentionsDirective } from './suppression/mentions-directive.ts';
import { type SuppressedDiagnostic, type Suppression, suppress } from './suppression/suppress.ts';
import { type ValidationStage, validationStages } from './validation-stage.ts';

/** How a document is opened. */
export interface OpenOptions {
  /** The last stage to run; default 'rules'. */
  readonly stage?: ValidationStage;
  /** How many diagnostics are returned at most; default 1000. */
  readonly maxDiagnostics?: number;
  /** The hypervisor driver that the document is for; default: that of `host`. Without it nothing is said of drivers. */
  readonly driver?: DriverChoice;
  /** What is known of the host and the libvirt that the document is for; without it nothing is said of hosts. */
  readonly host?: HostFacts;
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
 * Stage 'xml' reads the text; one that is not well-formed goes no further, since whatever the grammar said about a guessed
 * tree would be noise. Stage 'grammar' holds the document against the format, or, with `asLibvirt`, against what libvirt makes of it.
 * Stage 'rules' runs the rules of the kind, beside grammar findings: they concern other parts, and libvirt itself defines
 * documents that its grammar refuses; it also tells what the `driver` does not know and, of a document that the grammar
 * accepts, what other readers refuse (`compat`). Of what all of these find, comments in the document suppress some; then
 * `severities` count, and last the limit.
 *
 * Throws a `TypeError` or `RangeError` where the arguments are of the wrong kind, never because of the document.
 */
export function openDocument(
  source: string | Uint8Array,
  schema: DocumentSchema,
  options: OpenOptions = {},
): OpenedDocument {
  const { host, severities = {}, asLibvirt = false, compat = true, stage = 'rules' } = options;
  const { driver = host?.connection.driver } = options;
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
  const forms = {
    text: () => decoded().text,
    tree: () => parsed().document,
    model: once(() => schema.readModel?.(parsed().document)),
  };
  const readerFindings = () => {
    const unreadable = decoded().diagnostics;
    return unreadable.length > 0 ? unreadable : parsed().diagnostics;
  };
  const hasDirectives = options.suppressions !== false && mentionsDirective(source);
  // Findings that comments suppress, or that are switched off, take nothing of the limit.
  const isSelective = hasDirectives || options.severities !== undefined;
  const mostFindings = isSelective ? Math.max(limit + 1, mostConsidered) : limit + 1;
  const questions = { stage, driver, host, asLibvirt, compat, mostFindings };
  const found = documentFindings(source, schema, questions, { ...forms, readerFindings });
  // The comments of a text that is not well-formed are guesses like the rest of it.
  const parted: Suppression =
    hasDirectives && found.isReadable
      ? suppress(found.diagnostics, forms.tree(), found.hasRun)
      : { diagnostics: found.diagnostics, suppressed: [] };
  const diagnostics = withSeverities(parted.diagnostics, severities);
  return {
    kind: schema.kind,
    ...forms,
    ok: !diagnostics.some(({ severity }) => severity === 'error'),
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

function checkChoices({ driver, host, severities = {} }: OpenOptions): void {
  if (host !== undefined && typeof host?.connection !== 'object') {
    throw new TypeError('host is what is known of a host, such as `gatherHostFacts` returns');
  }
  if (driver !== undefined && !driverChoices.includes(driver)) {
    throw new RangeError(`driver is one of ${driverChoices.join(', ')}, not '${driver}'`);
  }
  for (const [code, level] of Object.entries(severities)) {
    if (!severityLevels.includes(level)) {
      throw new RangeError(`the severity of ${code} is one of ${severityLevels.join(', ')}, not '${level}'`);
    }
  }
}
