import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { encodeVersions } from './encoding/encode-versions.ts';
import type { EncodedGrammar } from './encoding/encoded-grammar.ts';
import type { ElementAnnotations, Grammar } from './grammar.ts';
import type { ElementPattern } from './pattern.ts';
import type { Release } from './releases/release.ts';
import { restrict } from './restrictions/restrict.ts';
import { type LoadedSchema, loadSchema, type SchemaLoader } from './schema/load-schema.ts';
import { SchemaDiagnostics } from './schema/schema-diagnostics.ts';
import { annotationsOf } from './simplify/annotations-of.ts';
import { buildPatterns, mostMembers } from './simplify/build-patterns.ts';
import { limitDepth } from './simplify/limit-depth.ts';
import { pickNewest } from './simplify/pick-newest.ts';
import { removeEmpty } from './simplify/remove-empty.ts';
import { removeNotAllowed } from './simplify/remove-not-allowed.ts';
import type { SimpleForm } from './simplify/simple-pattern.ts';
import { simplify } from './simplify/simplify.ts';
import { rewritePatterns, simpleFormOf } from './simplify/walk-patterns.ts';

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
 * first may be a file path, relative or not, and then all are. Never throws, if `load` does not. Of a schema that says
 * which releases have what (`annotationNamespace`) the grammar is that of the newest.
 */
export function compileSchema(uri: string, load: SchemaLoader): CompiledSchema {
  const diagnostics = new SchemaDiagnostics();
  const schema = loadSchema(uri, load, diagnostics);
  const { sources } = schema;
  const form = simpleForm(schema, diagnostics);
  const grammar = form && grammarOf(form, diagnostics);
  if (grammar === undefined) return { diagnostics: diagnostics.sorted(sources.keys()), sources };
  return { grammar, diagnostics: [], sources };
}

/** What becomes of a schema that describes many releases: one encoded grammar for all, or what is wrong with it. */
interface CompiledVersions {
  /** Missing exactly if there are diagnostics. */
  readonly encoded?: EncodedGrammar;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a schema as `compileSchema` does, but for all releases from `oldest` on; `decodeGrammar` picks one. */
export function compileVersions(uri: string, load: SchemaLoader, oldest: Release): CompiledVersions {
  const diagnostics = new SchemaDiagnostics();
  const schema = loadSchema(uri, load, diagnostics);
  const form = simpleForm(schema, diagnostics);
  if (form === undefined) return { diagnostics: diagnostics.sorted(schema.sources.keys()) };
  return { encoded: encodeVersions(form, oldest), diagnostics: [] };
}

/** The simple form with all releases together; undefined, and diagnostics, where the schema is wrong. */
function simpleForm(schema: LoadedSchema, diagnostics: SchemaDiagnostics): SimpleForm | undefined {
  const start = simplify(schema, diagnostics);
  if (start === undefined) return undefined;
  const form = simpleFormOf(start);
  if (!limitDepth(form, diagnostics)) return undefined;
  restrict(form, diagnostics);
  return diagnostics.any ? undefined : form;
}

function grammarOf(union: SimpleForm, diagnostics: SchemaDiagnostics): Grammar | undefined {
  const form = newestForm(union);
  const patterns = buildPatterns(form);
  if (patterns === undefined) {
    diagnostics.atNode(union.start.node, {
      code: 'schema/too-large',
      message: `the patterns have more than ${mostMembers} members once references are followed`,
      data: { limit: mostMembers },
    });
    return undefined;
  }
  const annotations = new Map<ElementPattern, ElementAnnotations>();
  for (const [element, pattern] of patterns.elements) {
    const found = annotationsOf(element);
    if (found !== undefined) annotations.set(pattern, found);
  }
  const { builder, start, elements } = patterns;
  return { builder, start, elements: [...elements.values()], annotations };
}

function newestForm(union: SimpleForm): SimpleForm {
  if (!union.patterns.some(({ releases }) => releases !== undefined)) return union;
  return simpleFormOf(rewritePatterns(union.start, [pickNewest, removeNotAllowed, removeEmpty]));
}
