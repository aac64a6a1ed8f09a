import { printable } from '../../diagnostics/excerpt.ts';
import type { DocumentReport } from './reporter.ts';

/** One line that says what libvirt would do with a document that it does not validate. */
export function libvirtLine({ file, ok, diagnostics, omitted }: DocumentReport): string {
  return `${printable(file)}: libvirt would ${ok ? taking(diagnostics, omitted) : 'refuse this document'}\n`;
}

function taking(diagnostics: DocumentReport['diagnostics'], omitted: number): string {
  const codes = diagnostics.filter(({ stage }) => stage === 'loss').map(({ code }) => code);
  const doubts = codes.filter((code) => code === 'loss/maybe-refused').length;
  const drops = codes.length - doubts;
  const dropping =
    drops === 0
      ? 'take this document as it is'
      : `take this document and drop ${omitted > 0 ? 'at least ' : ''}${drops} ${drops === 1 ? 'thing' : 'things'}`;
  return doubts === 0 ? dropping : `${dropping}, or refuse it`;
}
