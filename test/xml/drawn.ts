import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** A text with the findings that are drawn under its lines. */
export interface Drawn {
  readonly text: string;
  readonly findings: readonly string[];
}

const caretLine = /^( *)(\^+|\|) (\S+) (\S+) (.*)$/;

/**
 * Reads a drawing: under a line of the text, `^^^ code path message` underlines one finding; `|` marks an empty place. A
 * finding that goes on behind its line is underlined to the end of the line and one further.
 */
export function readDrawing(drawing: string): Drawn {
  const lines = drawing.replace(/^\n/, '').replace(/\n$/, '').split('\n');
  const textLines: string[] = [];
  const findings: string[] = [];
  for (const line of lines) {
    const found = caretLine.exec(line);
    if (found === null) textLines.push(line);
    else findings.push(`${textLines.length}:${line.trimEnd()}`);
  }
  return { text: textLines.join('\n'), findings };
}

/** Draws diagnostics the way `readDrawing` reads them. */
export function drawDiagnostics(text: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, path, message, span }) => {
    const before = text.slice(0, span.start).split('\n');
    const column = (before.at(-1) as string).length;
    const lineEnd = text.indexOf('\n', span.start);
    const end = lineEnd < 0 ? span.end : Math.min(span.end, lineEnd + 1);
    const carets = span.end === span.start ? '|' : '^'.repeat(end - span.start);
    return `${before.length}:${' '.repeat(column)}${carets} ${code} ${path} ${message}`;
  });
}
