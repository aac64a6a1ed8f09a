import { compareGrammars, type GrammarComparison } from '../relaxng/inclusion/compare-grammars.ts';
import { type Command, choiceOption, command, type ParsedArguments, UsageError } from './command.ts';
import { writeOutput } from './output.ts';
import { Progress } from './progress.ts';
import { comparisonObject, comparisonText, comparisonVerdict } from './report/comparison-report.ts';
import { compileSchemaFile } from './schema-file.ts';
import { coloursFor } from './terminal.ts';

const usage = `Usage: domxml schema diff OLD.rng NEW.rng [--format pretty|json]

Proves that two RELAX NG schemas (XML syntax) accept exactly the same documents, or shows what only
one of them accepts: each difference with its place, an explanation, and a short document that one
schema accepts and the other refuses.

  --format FORMAT        pretty (default) or json (one object)
  -h, --help             print this

Exit status: 0 equal, which is proved; 1 different, or a schema is wrong; 2 wrong usage, a file
could not be read, or neither equality nor a difference could be proved (the output says why).
`;

const statusOf = { equal: 0, different: 1, unproved: 2 } as const;

/** `domxml schema diff`: compares what two schemas accept. */
export const schemaDiffCommand: Command = command(usage, { format: { type: 'string' } }, run);

async function run(parsed: ParsedArguments): Promise<number> {
  const format = choiceOption(parsed, 'format', ['pretty', 'json']) ?? 'pretty';
  const [olderFile, newerFile, ...more] = parsed.operands;
  if (olderFile === undefined || newerFile === undefined || more.length > 0) {
    throw new UsageError('diff takes two schemas');
  }
  const older = compileSchemaFile(olderFile);
  const newer = compileSchemaFile(newerFile);
  if (typeof older === 'number' || typeof newer === 'number') {
    return Math.max(...[older, newer].map((result) => (typeof result === 'number' ? result : 0)));
  }
  const progress = new Progress();
  const comparison: GrammarComparison = compareGrammars(older.grammar, newer.grammar, {
    onProgress: (compared) => progress.say(() => `${compared} pairs of definitions compared`),
  });
  progress.clear();
  const sources = { older: older.sources, newer: newer.sources };
  if (format === 'json')
    writeOutput(`${JSON.stringify(comparisonObject(comparison, sources), undefined, 2)}\n`);
  else writeOutput(comparisonText(comparison, sources, coloursFor('output')));
  return statusOf[comparisonVerdict(comparison)];
}
