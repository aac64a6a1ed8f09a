import { printable } from '../diagnostics/excerpt.ts';
import { LineIndex } from '../text/line-index.ts';
import { type AppliedFix, applyFixes } from '../validate/apply-fixes.ts';
import type { DocumentSchema } from '../validate/document-schema.ts';
import type { OpenOptions } from '../validate/open-document.ts';
import { encodeXml } from '../xml/encode.ts';
import { type Input, readFailure } from './inputs.ts';
import { writeOutput } from './output.ts';
import { replaceFile } from './replace-file.ts';
import { unifiedDiff } from './unified-diff.ts';

/** A document behind its fixes. */
interface MendedDocument {
  /** What is to be validated. */
  readonly bytes: Uint8Array;
  /** What was mended: a line for each fix. */
  readonly said: string;
  /** Why what was mended could not be written. */
  readonly failure?: string;
}

/**
 * Applies the certain fixes of a document: in place, or to standard output for standard input; with `isDryRun` prints what would
 * change instead.
 */
export function fixDocument(
  input: Input,
  bytes: Uint8Array,
  schema: DocumentSchema,
  options: OpenOptions,
  isDryRun: boolean,
): MendedDocument {
  const { text, edits, applied, given } = applyFixes(bytes, schema, options);
  const mended = edits.length === 0 ? bytes : encodeXml(text, bytes);
  if (isDryRun) writeOutput(unifiedDiff(printable(input), given, edits));
  else if (input === '-') writeOutput(mended);
  else if (edits.length > 0) {
    try {
      replaceFile(input, bytes, mended);
    } catch (error) {
      return { bytes, said: '', failure: readFailure(error) };
    }
  }
  return { bytes: mended, said: isDryRun ? '' : appliedLines(input, given, applied) };
}

/** A line for each fix, with the place that it had in the document as it was. */
function appliedLines(input: Input, text: string, applied: readonly AppliedFix[]): string {
  const index = new LineIndex(text);
  return applied
    .map(({ code, title, offset }) => {
      const { line, column } = index.position(offset);
      return `${printable(input)}:${line}:${column} fixed ${code}: ${printable(title)}\n`;
    })
    .join('');
}
