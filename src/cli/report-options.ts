import { choiceOption, type ParsedArguments, UsageError } from './command.ts';
import { type ReportFormat, reportFormats } from './report/formats.ts';

/** The options that say how findings are reported, and whether documents are mended. */
export const reportShapes = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'ignore-unknown': { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

/** How many findings of a document are reported where nobody says how many. */
export const defaultMaxDiagnostics = 100;

/** The lines about these options in a help text, with that about `--max-diagnostics`. */
export const reportUsage = `\
  --format FORMAT        pretty (default), json (one array), jsonl (one object a line), sarif,
                         github (annotations), gnu (as compilers do) or junit
  -o, --output FILE      write the report to FILE; what it comes to goes to standard output
  --max-diagnostics N    report at most N diagnostics per document (default: ${defaultMaxDiagnostics})
  --ignore-unknown       pass over documents of no known kind, such as other XML files of a repository
  --fix                  apply the fixes that are certain, in place ('-': to standard output, findings to
                         standard error), say which, and report what is left
  --dry-run              with --fix: change nothing; print what would change as a diff
  -q, --quiet            print no findings; the exit status tells
`;

/** Whether documents are to be mended, and if so whether it is only shown what that would be. */
type Fixing = 'none' | 'write' | 'show';

/** What the command line says about reports. */
export interface ReportOptions {
  readonly format: ReportFormat;
  /** The file for the report; undefined or `-` for standard output. */
  readonly output: string | undefined;
  /** Whether nothing is printed; a file is written all the same. */
  readonly quiet: boolean;
  /** Whether documents of unknown kind are passed over. */
  readonly ignoreUnknown: boolean;
  readonly fixing: Fixing;
}

/** What the command line says about reports. Throws `UsageError`. */
export function reportOptions(parsed: ParsedArguments): ReportOptions {
  return {
    format: choiceOption(parsed, 'format', reportFormats) ?? 'pretty',
    output: parsed.options.output as string | undefined,
    quiet: parsed.options.quiet === true,
    ignoreUnknown: parsed.options['ignore-unknown'] === true,
    fixing: fixingOption(parsed),
  };
}

function fixingOption({ options, operands }: ParsedArguments): Fixing {
  if (options.fix !== true && options['dry-run'] === true) throw new UsageError('--dry-run goes with --fix');
  if (options.fix === true && operands.includes('-') && operands.length > 1) {
    throw new UsageError('with --fix, standard input (-) stands alone');
  }
  if (options.fix !== true) return 'none';
  return options['dry-run'] === true ? 'show' : 'write';
}
