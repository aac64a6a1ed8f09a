import { libvirtReleases } from '../../src/validate/releases/libvirt-releases.ts';
import { rewritings } from './libxml2-defects.ts';
import { schemaAtRelease } from './schema-at-release.ts';
import type { SchemaEngines } from './schema-engines.ts';
import { schemaFiles } from './schema-files.ts';
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
 * written in another way that does not touch its validity, gets the same verdict from both.
 */
export async function libxml2Differences(
  schema: string,
  engines: SchemaEngines,
  documents: readonly string[],
): Promise<Libxml2Difference[]> {
  // Our engines take a schema for that of the newest release; libxml2 does not know what is gone.
  const newest = schemaAtRelease(schemaFiles, libvirtReleases.newest);
  const theirs = await xmllintVerdicts(schema, documents, newest);
  const differing = documents.flatMap((document, index) => {
    const ours = engines.byMachine(document);
    return ours === theirs[index] ? [] : { document, ours, rewritten: rewritings(document, engines.grammar) };
  });
  if (differing.length === 0) return [];
  const accepted = await xmllintVerdicts(
    schema,
    differing.flatMap(({ rewritten }) => rewritten.map(({ text }) => text)),
    newest,
  );
  let next = 0;
  return differing.map(({ document, ours, rewritten }) => {
    const verdicts = rewritten.map(() => accepted[next++]);
    const explained = rewritten.find(
      ({ text }, way) => engines.byMachine(text) === ours && verdicts[way] === ours,
    );
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
