import { printable } from '../../diagnostics/excerpt.ts';

/** Lines of columns that begin below each other, two spaces apart: the heads and the rows under them. What could drive a terminal is replaced. */
export function tableText(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows].map((cells) => cells.map((cell) => printable(cell).replaceAll('\t', '·')));
  const widths = heads.map((_, column) =>
    lines.reduce((widest, cells) => Math.max(widest, cellWidth(cells[column])), 0),
  );
  return lines.map((cells) => `${lineText(cells, widths)}\n`).join('');
}

function lineText(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - cellWidth(cell))}`);
  return padded.join('  ').trimEnd();
}

/** How many characters a text has for who reads it. */
function cellWidth(text = ''): number {
  return Array.from(text).length;
}
