import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Grammar } from './grammar.ts';
import { restrict } from './restrictions/restrict.ts';
import { type LoadedSchema, loadSchema, type SchemaLoader } from './schema/load-schema.ts';
import { SchemaDiagnostics } from './schema/schema-diagnostics.ts';
import { buildPatterns, mostMembers } from './simplify/build-patterns.ts';
import { collectAnnotations } from './simplify/collect-annotations.ts';
import { limitDepth } from './simplify/limit-depth.ts';
import { simplify } from './simplify/simplify.ts';
import { simpleFormOf } from './simplify/walk-patterns.ts';

/** What becomes of a schema: a grammar, or what is wrong with it. */
export interface CompiledSchema {
  /** Missing exactly if there are diagnostics. */
  readonly grammar?: Grammar;
  /** Each with the URI of its file in `source`, and where the law stands in `data.section`. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of all files of the schema, by URI: what the spans of diagnostics and of `ElementOrigin` refer to. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Compiles a schema in the XML syntax of RELAX NG: reads it with everything it refers to (§3), simplifies it (§4),
 * holds it against the restrictions (§7) and makes patterns of it.
 *
 * `load` gives the text of a file. URIs of other files are resolved against that of the file that refers to them; the
 * first may be a file path, relative or not, and then all are. Never throws, if `load` does not.
 */
export function compileSchema(uri: string, load: SchemaLoader): CompiledSchema {
  const diagnostics = new SchemaDiagnostics();
  const schema = loadSchema(uri, load, diagnostics);
  const { sources } = schema;
  const grammar = grammarOf(schema, diagnostics);
  if (grammar === undefined || diagnostics.any)
    return { diagnostics: diagnostics.sorted(sources.keys()), sources };
  return { grammar, diagnostics: [], sources };
}

function grammarOf(schema: LoadedSchema, diagnostics: SchemaDiagnostics): Grammar | undefined {
  const start = simplify(schema, diagnostics);
  if (start === undefined) return undefined;
  const form = simpleFormOf(start);
  if (!limitDepth(form, diagnostics)) return undefined;
  restrict(form, diagnostics);
  if (diagnostics.any) return undefined;
  const patterns = buildPatterns(form);
  if (patterns === undefined) {
    diagnostics.atNode(start.node, {
      code: 'schema/too-large',
      message: `the patterns have more than ${mostMembers} members once references are followed`,
      data: { limit: mostMembers },
    });
    return undefined;
  }
  return {
    builder: patterns.builder,
    start: patterns.start,
    elements: [...patterns.elements.values()],
    annotations: collectAnnotations(patterns.elements),
  };
}
