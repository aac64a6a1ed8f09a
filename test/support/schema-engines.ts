import { compileTables } from '../../src/relaxng/compile/compile-tables.ts';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import { accepts, DerivativeEngine } from '../../src/relaxng/derivative/derivative-engine.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import { Machine } from '../../src/relaxng/machine/machine.ts';
import type { SchemaLoader } from '../../src/relaxng/schema/load-schema.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { readXml } from '../../src/xml/read.ts';
import { schemaFiles } from './schema-files.ts';

/** A document as text, or its bytes. */
export type DocumentSource = string | Uint8Array;

/** Both engines of one schema. Verdicts say whether a document is well-formed and valid. */
export interface SchemaEngines {
  readonly grammar: Grammar;
  byDerivatives(document: DocumentSource): boolean;
  byMachine(document: DocumentSource): boolean;
}

/** Both engines of a correct schema. Those of files on disk are compiled once for all tests of a worker. */
export function schemaEngines(uri: string, load: SchemaLoader = schemaFiles): SchemaEngines {
  if (load !== schemaFiles) return compiled(uri, load);
  const engines = ofFiles.get(uri) ?? compiled(uri, load);
  ofFiles.set(uri, engines);
  return engines;
}

const ofFiles = new Map<string, SchemaEngines>();

function compiled(uri: string, load: SchemaLoader): SchemaEngines {
  const { grammar, diagnostics } = compileSchema(uri, load);
  if (grammar === undefined) {
    const messages = diagnostics.map(({ source, span, message }) => `${source}:${span?.start}: ${message}`);
    throw new Error(`${uri} does not compile:\n${messages.join('\n')}`);
  }
  const { tables, reason } = compileTables(grammar);
  if (tables === undefined) throw new Error(`${uri} has no tables: ${reason}`);
  const engine = new DerivativeEngine(grammar);
  const machine = new Machine(tables);
  return {
    grammar,
    byDerivatives(document) {
      const read = typeof document === 'string' ? parseXml(document) : readXml(document);
      return read.diagnostics.length === 0 && accepts(engine, read.document);
    },
    byMachine: (document) => machine.accepts(document),
  };
}
