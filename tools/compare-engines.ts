// Judges mutants of libvirt's domain documents by the machine, by derivatives and, where it is installed, by jing, and
// prints every document on which they differ. libxml2 is listed for comparison, with the reasons that are known.
//   npx tsx tools/compare-engines.ts [count] [seed] [--libxml2]

import { jingInstalled, jingVerdicts } from '../test/support/jing.ts';
import { kindDocuments } from '../test/support/kind-documents.ts';
import { defectCounts, libxml2Differences } from '../test/support/libxml2-differences.ts';
import { mutantsOf } from '../test/support/mutants.ts';
import { schemaEngines } from '../test/support/schema-engines.ts';
import { officialSchema, ownSchema } from '../test/support/schema-files.ts';

const numbers = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const count = Number(numbers[0] ?? 40_000);
const seed = Number(numbers[1] ?? 1);
const batchSize = 2_000;
const schema = officialSchema('domain') ?? ownSchema('domain');
const engines = schemaEngines(schema);
const documents = kindDocuments('domain');

let judged = 0;
let valid = 0;
let byDerivatives = 0;
let byJing = 0;
const libxml2: string[] = [];
for (let batch = 0; judged < count; batch++) {
  const mutants = mutantsOf(documents, Math.min(batchSize, count - judged), seed * 1_000 + batch);
  const machine = mutants.map((mutant) => engines.byMachine(mutant));
  const derivatives = mutants.map((mutant) => engines.byDerivatives(mutant));
  const jing = jingInstalled ? jingVerdicts(schema, mutants) : undefined;
  for (const [index, mutant] of mutants.entries()) {
    const verdict = machine[index];
    if (verdict) valid++;
    if (derivatives[index] !== verdict) {
      byDerivatives++;
      console.log(`machine ${verdict}, derivatives ${derivatives[index]}:\n${mutant}\n`);
    }
    if (jing !== undefined && jing[index] !== verdict) {
      byJing++;
      console.log(`machine ${verdict}, jing ${jing[index]}:\n${mutant}\n`);
    }
  }
  if (process.argv.includes('--libxml2')) {
    const differences = await libxml2Differences(schema, engines, mutants);
    if (differences.length > 0) libxml2.push(defectCounts(differences));
  }
  judged += mutants.length;
  console.error(`${judged} of ${count}`);
}

console.log(`${judged} mutants of ${documents.length} documents, seed ${seed}, ${schema}: ${valid} valid`);
console.log(`machine and derivatives differ on ${byDerivatives}`);
console.log(jingInstalled ? `machine and jing differ on ${byJing}` : 'jing is not installed');
if (process.argv.includes('--libxml2')) {
  console.log(`libxml2 differs:${libxml2.length === 0 ? ' never' : ''}`);
  for (const line of libxml2) console.log(`  ${line}`);
}
if (byDerivatives + byJing > 0) process.exitCode = 1;
