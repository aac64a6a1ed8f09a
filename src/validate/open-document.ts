import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenedModel } from '../model/read.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlDocument } from '../xml/tree.ts';
import type { DocumentSchema } from './document-schema.ts';
import { runRules } from './run-rules.ts';

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
}

/** A document with everything known about it. */
export interface OpenedDocument {
  readonly text: string;
  readonly kind: string | undefined;
  /** In the order of stages, within a stage in document order. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many more diagnostics there are than `maxDiagnostics`, as far as they were counted. */
  readonly omitted: number;
  /** The lossless tree. Parsed when first asked for, since a document that is right may do without. */
  tree(): XmlDocument;
  /** The typed model with the origin of its parts; undefined for schemas without a model. Read when first asked for. */
  model(): OpenedModel | undefined;
}

const defaultMaxDiagnostics = 1000;

/**
 * Opens a document: the one entrance to validation for the command line, the library and editors.
 *
 * Text that is not well-formed is reported by stage 'xml' and goes no further, since whatever the grammar said about a guessed tree
 * would be noise. Rules run beside grammar findings: they concern other parts, and libvirt itself defines
 * documents that its grammar refuses.
 */
export function openDocument(
  text: string,
  schema: DocumentSchema,
  options: OpenOptions = {},
): OpenedDocument {
  const stage = options.stage ?? 'rules';
  const limit = options.maxDiagnostics ?? defaultMaxDiagnostics;
  const parse = once(() => parseXml(text));
  const model = once(() => schema.readModel?.(parse().document));
  // The machine reads the text without a tree; it says yes only to well-formed documents that the grammar accepts.
  const accepted = stage !== 'xml' && schema.matcher.accepts(text) === true;
  const found: Diagnostic[] = [];
  if (!accepted) found.push(...parse().diagnostics);
  if (!found.some(({ severity }) => severity === 'error')) {
    if (!accepted && stage !== 'xml') {
      found.push(...schema.matcher.match(parse().document, { maxDiagnostics: limit + 1 }));
    }
    if (stage === 'rules' && schema.rules.length > 0) {
      const opened = model();
      if (opened !== undefined) found.push(...runRules(schema.rules, opened));
    }
  }
  return {
    text,
    kind: schema.kind,
    diagnostics: found.slice(0, limit),
    omitted: Math.max(0, found.length - limit),
    tree: () => parse().document,
    model,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
