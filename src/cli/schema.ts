import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printable } from '../diagnostics/excerpt.ts';
import { encodeSchema } from '../relaxng/schema-matcher.ts';
import { type Command, command, type ParsedArguments, UsageError } from './command.ts';
import { complain } from './complaints.ts';
import { readFailure } from './inputs.ts';
import { writeOutput } from './output.ts';
import { compileSchemaFile } from './schema-file.ts';

const usage = `Usage: domxml schema ACTION ...

  compile FILE.rng... -o DIR    compile RELAX NG schemas to JSON files
  diff OLD.rng NEW.rng          prove that two schemas accept the same documents, or show what only one accepts

domxml schema ACTION --help tells more about an action.
`;

const compileUsage = `Usage: domxml schema compile FILE.rng... -o DIR

Compiles RELAX NG schemas (XML syntax) to DIR/NAME.json: the grammar, and tables for validation in one pass.
'domxml validate --schema DIR/NAME.json' and matcherOfData of domxml/relaxng take them.

  -o, --output DIR       where to write (made if it is not there)
  -h, --help             print this

Exit status: 0 compiled; 1 a schema is wrong; 2 wrong usage, or a file could not be read or written.
`;

const compileCommand = command(compileUsage, { output: { type: 'string', short: 'o' } }, compile);

/** `domxml schema`: compiles and compares schemas. */
export const schemaCommand: Command = { usage, run };

async function run(args: readonly string[]): Promise<number> {
  const [action, ...rest] = args;
  if (action === 'compile') return compileCommand.run(rest);
  if (action === 'diff') return (await import('./schema-diff.ts')).schemaDiffCommand.run(rest);
  if (action === '--help' || action === '-h') {
    writeOutput(usage);
    return 0;
  }
  throw new UsageError(action === undefined ? 'say compile or diff' : `unknown action '${action}'`);
}

async function compile(parsed: ParsedArguments): Promise<number> {
  const files = parsed.operands;
  const output = parsed.options.output as string | undefined;
  if (output === undefined) throw new UsageError('-o DIR is missing');
  if (files.length === 0) throw new UsageError('name at least one schema');
  let status = 0;
  for (const file of files) status = Math.max(status, compileOne(file, output));
  return status;
}

function compileOne(file: string, output: string): number {
  const compiled = compileSchemaFile(file);
  if (typeof compiled === 'number') return compiled;
  const { grammar } = compiled;
  const data = encodeSchema(grammar);
  const target = join(output, `${basename(file).replace(/\.rng$/, '')}.json`);
  try {
    mkdirSync(output, { recursive: true });
    writeFileSync(target, `${JSON.stringify(data)}\n`);
  } catch (error) {
    return complain(target, readFailure(error));
  }
  const served = data.tables === undefined ? 'by derivatives only (beyond the tables)' : 'by tables';
  writeOutput(`${printable(target)}: ${grammar.elements.length} element definitions, validated ${served}\n`);
  return 0;
}
