import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { once } from '../lazy/once.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { compileTables } from './compile/compile-tables.ts';
import type { GrammarTables } from './compile/tables.ts';
import { DerivativeEngine } from './derivative/derivative-engine.ts';
import { decodeGrammar } from './encoding/decode-grammar.ts';
import { encodeGrammar } from './encoding/encode-grammar.ts';
import type { EncodedGrammar } from './encoding/encoded-grammar.ts';
import type { Grammar } from './grammar.ts';
import { Machine } from './machine/machine.ts';
import { type MatchOptions, matchDocument } from './match/match-document.ts';

/** Decides whether documents match one schema, and says where and why they do not. Keep one per schema: it learns. */
export interface SchemaMatcher {
  /**
   * Whether a text (or its bytes in UTF-8) is a well-formed document that the schema accepts: one pass, no tree.
   * Undefined where only the tree can tell, since the schema has no tables.
   */
  accepts(document: string | Uint8Array): boolean | undefined;
  /** The grammar diagnostics of a well-formed document: none exactly if the schema accepts it. */
  match(document: XmlDocument, options?: MatchOptions): Diagnostic[];
  /** The grammar behind the matcher. */
  grammar(): Grammar;
}

/** A compiled schema as plain data that survives JSON. */
export interface SchemaData {
  readonly format: 'domxml-schema';
  readonly version: 1;
  /** Absent where the grammar is beyond the tables (see docs/decisions/0002); the derivative engine serves it alone. */
  readonly tables?: GrammarTables;
  readonly grammar: EncodedGrammar;
}

/** The compiled form of a grammar as plain data. */
export function encodeSchema(grammar: Grammar): SchemaData {
  const { tables } = compileTables(grammar);
  return {
    format: 'domxml-schema',
    version: 1,
    ...(tables === undefined ? {} : { tables }),
    grammar: encodeGrammar(grammar),
  };
}

/** A matcher for a grammar that was compiled just now: by derivatives, without the cost of tables. */
export function matcherOfGrammar(grammar: Grammar): SchemaMatcher {
  return lazyMatcher(
    () => undefined,
    () => new DerivativeEngine(grammar),
  );
}

/** A matcher for a schema that was compiled ahead of time. */
export function matcherOfData(data: SchemaData): SchemaMatcher {
  return lazyMatcher(
    () => data.tables && new Machine(data.tables),
    () => new DerivativeEngine(decodeGrammar(data.grammar)),
  );
}

/**
 * A matcher that asks for the machine when it first sees a document, and for the engine when it first has to explain: a
 * correct document costs the tables only.
 */
export function lazyMatcher(
  startMachine: () => Machine | undefined,
  startEngine: () => DerivativeEngine,
): SchemaMatcher {
  const machine = once(startMachine);
  const engine = once(startEngine);
  return {
    accepts: (document) => machine()?.accepts(document),
    match: (document, options) => matchDocument(engine(), document, options),
    grammar: () => engine().grammar,
  };
}
