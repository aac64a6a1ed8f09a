import { readFileSync } from 'node:fs';
import { compileSchema } from '../relaxng/compile-schema.ts';
import type { Grammar } from '../relaxng/grammar.ts';
import { matcherOfData, matcherOfGrammar, type SchemaData } from '../relaxng/schema-matcher.ts';
import type { DocumentSchema } from '../validate/document-schema.ts';
import { complain, writeFindings } from './complaints.ts';
import { readFailure } from './inputs.ts';

/**
 * Opens a schema for `--schema`: a RELAX NG schema, or one compiled by `domxml schema compile` (a JSON file). What is
 * wrong with it goes to standard error; undefined then.
 */
export function openSchemaFile(file: string): DocumentSchema | undefined {
  const matcher = file.endsWith('.json') ? compiledMatcher(file) : grammarMatcher(file);
  return matcher && { kind: undefined, matcher, readModel: undefined, rules: [] };
}

/** A schema file and what it includes. */
interface CompiledFile {
  readonly grammar: Grammar;
  /** The texts of the files by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Compiles a schema file; what is wrong with it goes to standard error, as for documents. Without a grammar the result
 * is the exit status: 1 the schema is wrong, 2 it cannot be read.
 */
export function compileSchemaFile(file: string): CompiledFile | 1 | 2 {
  try {
    readFileSync(file);
  } catch (error) {
    return complain(file, readFailure(error));
  }
  const { grammar, diagnostics, sources } = compileSchema(file, loadFile);
  for (const diagnostic of diagnostics) {
    const source = diagnostic.source ?? file;
    const text = sources.get(source) ?? '';
    writeFindings(source, text, [diagnostic]);
  }
  return grammar === undefined ? 1 : { grammar, sources };
}

/** The bytes of a schema file; undefined where it cannot be read. */
function loadFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function grammarMatcher(file: string) {
  const compiled = compileSchemaFile(file);
  return typeof compiled === 'number' ? undefined : matcherOfGrammar(compiled.grammar);
}

function compiledMatcher(file: string) {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as Partial<SchemaData> | null;
    if (data?.format === 'domxml-schema' && data.version === 1 && data.grammar !== undefined) {
      return matcherOfData(data as SchemaData);
    }
    complain(file, 'not a schema compiled by this version of domxml');
  } catch (error) {
    complain(file, readFailure(error));
  }
  return undefined;
}
