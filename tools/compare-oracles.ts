/**
 * Compares verdicts by the thousand and prints figures; the tests do the same with fewer documents.
 *
 *   npx tsx tools/compare-oracles.ts official domain --mutants 40000 --drawn 2000 --drawn-mutants 5000 --jing 4000
 *   npx tsx tools/compare-oracles.ts libxml2 domain --mutants 4000
 *
 * `official`: our grammar of a kind, as of the release that is installed, against libvirt's own; of every document our machine
 * on both grammars, of `--jing` documents jing on libvirt's. `libxml2`: our grammar as it is, in both engines and in libxml2.
 * `--seed` draws other documents; `--save` is a folder for the documents that differ. Exits with 1 where there are any.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jingVerdicts } from '../test/support/jing.ts';
import { kindDocuments } from '../test/support/kind-documents.ts';
import { defectCounts, libxml2Differences } from '../test/support/libxml2-differences.ts';
import { mutantsOf } from '../test/support/mutants.ts';
import { comparisonDocuments, officialComparison } from '../test/support/official-comparison.ts';
import { seededRandom } from '../test/support/random.ts';
import { schemaEngines } from '../test/support/schema-engines.ts';
import { ownSchema } from '../test/support/schema-files.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '1000' },
    drawn: { type: 'string', default: '0' },
    'drawn-mutants': { type: 'string', default: '0' },
    jing: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    save: { type: 'string' },
  },
});
const [oracle, kind] = positionals;
const seed = Number(options.seed);
const differing: string[] = [];

if (kind !== undefined && oracle === 'official') compareOfficial(kind);
else if (kind !== undefined && oracle === 'libxml2') await compareLibxml2(kind);
else throw new Error('say what to compare with, official or libxml2, and a kind of document');

if (options.save !== undefined) {
  mkdirSync(options.save, { recursive: true });
  for (const [index, document] of differing.entries()) {
    writeFileSync(join(options.save, `${index}.xml`), document);
  }
}
process.exitCode = differing.length > 0 ? 1 : 0;

function compareOfficial(kind: string): void {
  const comparison = timed('both grammars compiled', () => officialComparison(kind));
  const { own, official, schema } = comparison;
  const documents = timed('documents made', () =>
    comparisonDocuments(kind, comparison, {
      mutants: Number(options.mutants),
      drawn: Number(options.drawn),
      drawnMutants: Number(options['drawn-mutants']),
      seed,
    }),
  );
  const ours = timed('judged by our grammar', () => documents.map((document) => own.byMachine(document)));
  const theirs = timed("judged by libvirt's", () =>
    documents.map((document) => official.byMachine(document)),
  );
  report('machine on both grammars', documents, ours, theirs);

  const sample = pickSome(documents, Number(options.jing));
  if (sample.length === 0) return;
  const verdicts = timed('judged by jing', () => jingVerdicts(schema, sample));
  const machine = sample.map((document) => own.byMachine(document));
  report("jing on libvirt's grammar, machine on ours", sample, machine, verdicts);
}

async function compareLibxml2(kind: string): Promise<void> {
  const schema = ownSchema(kind);
  const engines = timed('grammar compiled', () => schemaEngines(schema));
  const originals = kindDocuments(kind);
  const documents = [...originals, ...mutantsOf(originals, Number(options.mutants), seed)];
  const machine = timed('judged by the machine', () => documents.map(engines.byMachine));
  const derivatives = timed('judged by derivatives', () => documents.map(engines.byDerivatives));
  report('machine and derivatives', documents, machine, derivatives);

  const started = performance.now();
  const differences = await libxml2Differences(schema, engines, documents);
  console.log(`judged by libxml2: ${seconds(started)}`);
  console.log(`different in libxml2: ${differences.length}, ${defectCounts(differences)}`);
  differing.push(
    ...differences.filter(({ defects }) => defects === undefined).map(({ document }) => document),
  );
}

function report(
  what: string,
  documents: readonly string[],
  ours: readonly boolean[],
  theirs: readonly boolean[],
): void {
  const different = documents.filter((_, index) => ours[index] !== theirs[index]);
  const valid = ours.filter((verdict) => verdict).length;
  console.log(`${what}: ${documents.length} documents, ${valid} valid, ${different.length} differences`);
  differing.push(...different);
}

/** So many of the documents, or all; always the same ones for a seed. */
function pickSome(documents: readonly string[], count: number): string[] {
  const random = seededRandom(seed);
  return documents.filter(() => random.chance(count / documents.length));
}

function timed<Result>(what: string, work: () => Result): Result {
  const started = performance.now();
  const result = work();
  console.log(`${what}: ${seconds(started)}`);
  return result;
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
