import { coveringDocuments, grammarDocuments } from './grammar-documents.ts';
import { kindDocuments } from './kind-documents.ts';
import { mutantsOf } from './mutants.ts';
import { schemaAtRelease } from './schema-at-release.ts';
import { type SchemaEngines, schemaEngines } from './schema-engines.ts';
import { officialSchema, ownSchema, schemaFiles } from './schema-files.ts';
import { wordsOf } from './words.ts';

/** The release whose official grammars our own are held against. */
export const officialRelease = '9.0.0';

/** Our grammar of a kind as of `officialRelease` beside libvirt's own. */
export interface OfficialComparison {
  readonly own: SchemaEngines;
  readonly official: SchemaEngines;
  /** The path of the official grammar. */
  readonly schema: string;
}

/** How many documents of which origin to compare by. */
export interface DocumentCounts {
  readonly mutants: number;
  /** Drawn from either grammar: so many from each. */
  readonly drawn: number;
  /** Changed copies of those drawn, and of those for every place of either grammar. */
  readonly drawnMutants: number;
  readonly seed: number;
}

/** Compiles both grammars of a kind; libvirt's has to be installed. */
export function officialComparison(kind: string): OfficialComparison {
  const schema = officialSchema(kind);
  if (schema === undefined) throw new Error(`libvirt's own grammar of ${kind} is not installed`);
  const own = schemaEngines(ownSchema(kind), schemaAtRelease(schemaFiles, officialRelease));
  return { own, official: schemaEngines(schema), schema };
}

/**
 * Documents by which the grammars are compared: those of the kind, documents drawn from either grammar, two for every place
 * of either, and changed copies of all.
 */
export function comparisonDocuments(
  kind: string,
  { own, official }: OfficialComparison,
  { mutants, drawn, drawnMutants, seed }: DocumentCounts,
): string[] {
  const originals = kindDocuments(kind);
  const words = wordsOf(originals);
  const drawnDocuments = [own, official].flatMap(({ grammar }) => [
    ...grammarDocuments(grammar, words, drawn, seed),
    ...coveringDocuments(grammar, words, seed),
  ]);
  return [
    ...originals,
    ...mutantsOf(originals, mutants, seed),
    ...drawnDocuments,
    ...mutantsOf(drawnDocuments, drawnMutants, seed),
  ];
}
