// Edits a grammar of ours in random places, one at a time, and prints what the comparison with the original sees. The
// examples it gives are judged by derivatives and, with --jing, by jing on both schemas.
//   npx tsx tools/inclusion-sensitivity.ts [count] [seed] [--kind=KIND] [--jing]

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { jingVerdicts } from '../test/support/jing.ts';
import type { SchemaEdit } from '../test/support/schema-edits.ts';
import { SensitivityTrial } from '../test/support/schema-sensitivity.ts';

const numbers = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const count = Number(numbers[0] ?? 200);
const seed = Number(numbers[1] ?? 1);
const kind =
  process.argv.find((argument) => argument.startsWith('--kind='))?.slice('--kind='.length) ?? 'domain';
const trial = new SensitivityTrial(kind, true);
const verdicts = { found: 0, neutral: 0, unproved: 0, illegal: 0 };
const examples: { readonly text: string; readonly acceptedByBase: boolean; readonly edit: SchemaEdit }[] = [];
let contradicted = 0;
let unconfirmed = 0;

for (const { edit, verdict, differences, contradictions } of trial.outcomes(count, seed)) {
  verdicts[verdict]++;
  if (verdict !== 'found' && verdict !== 'illegal') console.log(`${verdict}: ${edit.description}`);
  for (const document of contradictions) {
    contradicted++;
    console.log(`contradicted after ${edit.description}:\n${document}\n`);
  }
  const added = differences.flatMap(({ example, acceptedByBase }) =>
    example === undefined ? [] : [{ text: example, acceptedByBase, edit }],
  );
  examples.push(...added);
  if (process.argv.includes('--jing') && added.length > 0) {
    const judged = verdictsOfEdited(
      edit,
      added.map(({ text }) => text),
    );
    for (const [index, example] of added.entries()) {
      if (judged !== undefined) unconfirmedUnless(judged[index] === !example.acceptedByBase, example);
    }
  }
  console.error(`${verdicts.found + verdicts.neutral + verdicts.unproved} of ${count}`);
}
if (process.argv.includes('--jing')) {
  const judged = jingVerdicts(
    trial.path,
    examples.map(({ text }) => text),
  );
  for (const [index, example] of examples.entries())
    unconfirmedUnless(judged[index] === example.acceptedByBase, example);
}

console.log(
  `${count} legal edits of ${kind}, seed ${seed}: ${verdicts.found} found, ${verdicts.neutral} proved neutral, ${verdicts.unproved} not proved; ${verdicts.illegal} more made the schema illegal`,
);
console.log(`${examples.length} examples, contradicted by derivatives: ${contradicted}`);
if (process.argv.includes('--jing'))
  console.log(`examples that jing does not confirm in both schemas: ${unconfirmed}`);
if (contradicted + unconfirmed + verdicts.unproved > 0) process.exitCode = 1;

function unconfirmedUnless(confirmed: boolean, example: (typeof examples)[number] | undefined): void {
  if (confirmed || example === undefined) return;
  unconfirmed++;
  console.log(`not confirmed by jing after ${example.edit.description}:\n${example.text}\n`);
}

/**
 * What jing says with the edited schema, whose files are written to a folder of their own for it. Undefined where it takes
 * none: unlike us it holds the value of a facet against the facets in front of it.
 */
function verdictsOfEdited(edit: SchemaEdit, documents: readonly string[]): boolean[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'domxml-edited-'));
  try {
    const target = (path: string): string => join(folder, relative(dirname(trial.path), path));
    for (const [path, text] of trial.files) {
      mkdirSync(dirname(target(path)), { recursive: true });
      writeFileSync(target(path), path === edit.path ? edit.text : text);
    }
    return jingVerdicts(target(trial.path), documents);
  } catch (error) {
    console.log(
      `not judged by jing after ${edit.description}: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
