import { parseArgs } from 'node:util';
import { writeOutput } from './output.ts';

/** One command of the command line. */
export interface Command {
  /** The help text, ended by a line end. */
  readonly usage: string;
  /** Runs with the arguments behind the command's name; resolves to the exit status. Throws `UsageError`. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The command line itself is wrong: reported with the usage, exit status 2. */
export class UsageError extends Error {}

/** An option as `node:util` parses it. */
interface OptionShape {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
}

/** The options and the other arguments of a command line. */
export interface ParsedArguments {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly operands: readonly string[];
}

/**
 * A command that takes options of these shapes, and `--help`, which prints its usage. `action` resolves to the exit status and may
 * throw `UsageError`.
 */
export function command(
  usage: string,
  shapes: Readonly<Record<string, OptionShape>>,
  action: (parsed: ParsedArguments) => Promise<number>,
): Command {
  return {
    usage,
    async run(args) {
      const parsed = parseArguments(args, { ...shapes, help: { type: 'boolean', short: 'h' } });
      if (parsed.options.help !== true) return await action(parsed);
      writeOutput(usage);
      return 0;
    },
  };
}

/** Parses arguments. Throws `UsageError` for what the shapes do not say. */
function parseArguments(
  args: readonly string[],
  options: Readonly<Record<string, OptionShape>>,
): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { options: values as ParsedArguments['options'], operands: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of an option that takes one of a few words; undefined where it is not given. */
export function choiceOption<Word extends string>(
  parsed: ParsedArguments,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = parsed.options[name];
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}, not '${value}'`);
  return word;
}

/** The value of an option that takes a whole number from 0; undefined where it is not given. */
export function numberOption(parsed: ParsedArguments, name: string): number | undefined {
  const value = parsed.options[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^[0-9]{1,9}$/.test(value)) {
    throw new UsageError(`--${name} takes a whole number, not '${value}'`);
  }
  return Number(value);
}
