import { complete } from '../relaxng/complete/complete.ts';
import type { CompleteOptions, CompletionItem } from '../relaxng/complete/completion.ts';
import { DerivativeEngine } from '../relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../relaxng/grammar.ts';
import type { Release } from '../relaxng/releases/release.ts';
import type { Span } from '../text/span.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { described } from './described.ts';

/** What is offered for a document of libvirt. */
export interface CompleteDocumentOptions extends CompleteOptions {
  /** The driver that the document is for, such as `qemu`: what is for other drivers alone is left out. */
  readonly driver?: string;
}

/** What may be written at a place of a document of libvirt. */
export interface DocumentCompletionList {
  /** What an item takes the place of: the word at the cursor, empty where there is none. */
  readonly span: Span;
  /** The likeliest first. */
  readonly items: readonly DocumentCompletionItem[];
}

/** One thing that may stand at a place, with what the reference says about it. */
export interface DocumentCompletionItem extends Omit<CompletionItem, 'annotations'> {
  readonly documentation?: string;
  /** The first release of libvirt with it. */
  readonly since?: Release;
  /** The first release without it again. */
  readonly until?: Release;
  /** The names of the only drivers that know it. */
  readonly drivers?: readonly string[];
  readonly unit?: string;
  /** What is taken where it is absent. */
  readonly default?: string;
}

/**
 * What may be written at an offset of a document, whole or broken, of a release of libvirt: that of the grammar, which is
 * `schema.matcher.grammar()` of a loaded kind. Give the grammars of several kinds where the kind is not known yet: what any of them
 * offers. Give the tree instead of its text where there is one.
 */
export function completeDocument(
  source: string | XmlDocument,
  grammars: Grammar | readonly Grammar[],
  offset: number,
  options: CompleteDocumentOptions = {},
): DocumentCompletionList {
  const { driver, ...others } = options;
  const all = isList(grammars) ? grammars : [grammars];
  // Several grammars look at one tree.
  const shared = typeof source === 'string' && all.length > 1 ? parseXml(source).document : source;
  const lists = all.map((grammar) => complete(engineOf(grammar), shared, offset, others));
  const items = new Map<string, DocumentCompletionItem>();
  for (const item of lists.flatMap((list) => list.items)) {
    const key = `${item.kind} ${item.label}`;
    if (!items.has(key) && isFor(driver, item)) items.set(key, withDescription(item));
  }
  return { span: lists[0]?.span ?? { start: offset, end: offset }, items: [...items.values()] };
}

/** Completions of one grammar share what is learnt of it. */
const engines = new WeakMap<Grammar, DerivativeEngine>();

function engineOf(grammar: Grammar): DerivativeEngine {
  let engine = engines.get(grammar);
  if (engine === undefined) engines.set(grammar, (engine = new DerivativeEngine(grammar)));
  return engine;
}

function isList(grammars: Grammar | readonly Grammar[]): grammars is readonly Grammar[] {
  return Array.isArray(grammars);
}

function isFor(driver: string | undefined, { annotations = [] }: CompletionItem): boolean {
  const { drivers } = described(annotations);
  return driver === undefined || drivers.length === 0 || drivers.includes(driver);
}

function withDescription({ annotations = [], ...item }: CompletionItem): DocumentCompletionItem {
  const { documentation, since, until, drivers, unit, defaults } = described(annotations);
  return {
    ...item,
    ...(documentation.length === 0 ? {} : { documentation: documentation.join('\n') }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(drivers.length === 0 ? {} : { drivers }),
    ...(unit === undefined ? {} : { unit }),
    ...(defaults.length === 1 ? { default: defaults[0] as string } : {}),
  };
}
