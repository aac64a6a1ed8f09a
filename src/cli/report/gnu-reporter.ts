import { printable } from '../../diagnostics/excerpt.ts';
import { LineIndex } from '../../text/line-index.ts';
import { levels } from './levels.ts';
import type { Reporter } from './reporter.ts';

/**
 * A reporter of one line per place, as compilers write them and editors read them (GNU Coding Standards, "Formatting Error
 * Messages"): `file:line:column: level: message [code]`. Other places that belong to a finding follow it as notes.
 * Where a finding ends is left out: not all that read such lines know what to make of it.
 */
export function gnuReporter(write: (text: string) => void): Reporter {
  return {
    report({ file, text, diagnostics, omitted, failure, skipped }) {
      const name = printable(file);
      if (failure !== undefined) write(`${name}: error: ${printable(failure)}\n`);
      if (skipped !== undefined) write(`${name}: note: passed over: ${printable(skipped)}\n`);
      const index = new LineIndex(text);
      const place = (offset: number): string => {
        const { line, column } = index.position(offset);
        return `${name}:${line}:${column}`;
      };
      for (const { severity, code, message, span, related = [] } of diagnostics) {
        write(`${place(span.start)}: ${levels[severity]}: ${printable(message)} [${code}]\n`);
        for (const other of related) write(`${place(other.span.start)}: note: ${printable(other.message)}\n`);
      }
      if (omitted > 0) write(`${name}: note: ${omitted} more\n`);
    },
    finish() {},
  };
}
