import { rewritings } from './libxml2-defects.ts';
import type { SchemaEngines } from './schema-engines.ts';
import { xmllintVerdicts } from './xmllint.ts';

/** A document that libxml2 judges differently from our engines. */
export interface Libxml2Difference {
  readonly document: string;
  /** What our machine says. */
  readonly ours: boolean;
  /** The names of the known defects that it is due to; undefined where it is due to none. */
  readonly defects: string | undefined;
}

/**
 * The documents that libxml2 judges differently from our machine. A defect of libxml2 is the reason exactly if the document,
 * written in another way that does not touch its validity, is valid for both.
 */
export async function libxml2Differences(
  schema: string,
  engines: SchemaEngines,
  documents: readonly string[],
): Promise<Libxml2Difference[]> {
  const theirs = await xmllintVerdicts(schema, documents);
  const differing = documents.filter((document, index) => engines.byMachine(document) !== theirs[index]);
  if (differing.length === 0) return [];
  const rewritten = differing.flatMap((document) => rewritings(document, engines.grammar));
  const accepted = await xmllintVerdicts(
    schema,
    rewritten.map(({ text }) => text),
  );
  const ways = rewritten.length / differing.length;
  return differing.map((document, index) => {
    const ours = engines.byMachine(document);
    const explained = rewritten
      .slice(index * ways, (index + 1) * ways)
      .find(({ text }, way) => ours && engines.byMachine(text) && accepted[index * ways + way]);
    return { document, ours, defects: explained?.defects };
  });
}

/** How many of the differences are due to which defects, in words. */
export function defectCounts(differences: readonly Libxml2Difference[]): string {
  const counts = new Map<string, number>();
  for (const { defects = 'nothing known' } of differences)
    counts.set(defects, (counts.get(defects) ?? 0) + 1);
  return [...counts].map(([defects, count]) => `${count} by ${defects}`).join(', ') || 'none';
}
