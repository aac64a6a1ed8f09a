import type { Severity } from '../../diagnostics/diagnostic.ts';
import { printable } from '../../diagnostics/excerpt.ts';
import { LineIndex } from '../../text/line-index.ts';
import { baseFolder, pathBelow } from './base-folder.ts';
import { relatedPlaces } from './related-places.ts';
import type { Reporter } from './reporter.ts';
import { sourceRange } from './source-range.ts';

/** The workflow command for each severity. */
const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * A reporter of workflow commands of GitHub Actions, which become annotations of the files in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function githubReporter(write: (text: string) => void): Reporter {
  return {
    report({ file, text, diagnostics, omitted, failure, skipped }) {
      const name = file === '-' ? {} : { file: printable(pathBelow(baseFolder(), file) ?? file) };
      if (failure !== undefined) write(command('error', { title: 'not validated', ...name }, [failure]));
      if (skipped !== undefined) write(command('notice', { title: 'passed over', ...name }, [skipped]));
      const index = new LineIndex(text);
      for (const diagnostic of diagnostics) {
        const { severity, code, message, span, fixes = [] } = diagnostic;
        const { line, column, endLine, endColumn } = sourceRange(index, span);
        // GitHub takes columns only where both are on one line.
        const columns = line === endLine ? { col: column, endColumn } : {};
        write(
          command(commands[severity], { title: code, ...name, line, endLine, ...columns }, [
            message,
            ...relatedPlaces(diagnostic, index).map(
              (other) => `line ${index.position(other.span.start).line}: ${other.message}`,
            ),
            ...fixes.map(({ title, certain }) => `${certain ? 'fix' : 'help'}: ${title}`),
          ]),
        );
      }
      if (omitted > 0) write(command('notice', { title: 'left out', ...name }, [`${omitted} more findings`]));
    },
    finish() {},
  };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeMessage(lines.map(printable).join('\n'))}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
