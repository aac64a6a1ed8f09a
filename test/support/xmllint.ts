import { basename, dirname, relative } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { loadSchema, type SchemaLoader } from '../../src/relaxng/schema/load-schema.ts';
import { SchemaDiagnostics } from '../../src/relaxng/schema/schema-diagnostics.ts';
import { schemaFiles } from './schema-files.ts';

/** Documents per run: each run reads the schema anew. */
const batchSize = 1000;

/** What libxml2 (xmllint, compiled to WebAssembly) says to each document: whether it is well-formed and valid. */
export async function xmllintVerdicts(
  schema: string,
  documents: readonly string[],
  load: SchemaLoader = schemaFiles,
): Promise<boolean[]> {
  const { sources } = loadSchema(schema, load, new SchemaDiagnostics());
  const files = Array.from(sources, ([uri, contents]) => ({
    fileName: uri === schema ? basename(schema) : relative(dirname(schema), uri),
    contents,
  }));
  const [root, ...included] = files as [(typeof files)[number], ...typeof files];
  const verdicts: boolean[] = [];
  for (let start = 0; start < documents.length; start += batchSize) {
    const batch = documents.slice(start, start + batchSize);
    const { rawOutput } = await validateXML({
      xml: batch.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
      schema: root,
      preload: included,
      extension: 'relaxng',
      initialMemoryPages: 256 * memoryPages.MiB,
      maxMemoryPages: 2 * memoryPages.GiB,
    });
    verdicts.push(...readVerdicts(rawOutput, batch.length));
  }
  return verdicts;
}

/** Every document gets a line of its own at the end: `0.xml validates`, `0.xml fails to validate`, or is not parsed. */
function readVerdicts(output: string, count: number): boolean[] {
  const valid = new Set<number>();
  const judged = new Set<number>();
  for (const [, name, verdict] of output.matchAll(/^(\d+)\.xml (validates|fails to validate)$/gm)) {
    judged.add(Number(name));
    if (verdict === 'validates') valid.add(Number(name));
  }
  for (const [, name] of output.matchAll(/^(\d+)\.xml:\d+: (?:parser|namespace) error/gm))
    judged.add(Number(name));
  return Array.from({ length: count }, (_, index) => {
    if (!judged.has(index))
      throw new Error(`xmllint says nothing about document ${index}: ${output.slice(0, 2000)}`);
    return valid.has(index);
  });
}
