import type { Difference, DifferenceKind, DifferenceSide } from '../../comparison/difference.ts';
import { isMaterial } from '../../comparison/difference.ts';
import { printable } from '../../diagnostics/excerpt.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Colours } from '../terminal.ts';

/** How two documents differ. */
interface DocumentComparison {
  readonly kind: string;
  readonly before: ComparedDocument;
  readonly after: ComparedDocument;
  readonly differences: readonly Difference[];
}

/** One of two documents. */
interface ComparedDocument {
  /** As named on the command line. */
  readonly file: string;
  readonly text: string;
}

/** The differences as a JSON object: with the lines and columns of both sides, from 1. */
export function differencesObject({ kind, before, after, differences }: DocumentComparison): object {
  const indices = { before: new LineIndex(before.text), after: new LineIndex(after.text) };
  return {
    kind,
    before: before.file,
    after: after.file,
    same: !differences.some(isMaterial),
    differences: differences.map((difference) => ({
      ...difference,
      ...(difference.before && { before: placedSide(difference.before, indices.before) }),
      ...(difference.after && { after: placedSide(difference.after, indices.after) }),
    })),
  };
}

function placedSide({ value, span }: DifferenceSide, index: LineIndex): object {
  return span === undefined ? { value } : { value, span, ...index.position(span.start) };
}

/**
 * The differences for people, one block a device or top-level element: `-` in front of what the first document has, `+` of the
 * second, with the number of the line behind it.
 */
export function differencesText(comparison: DocumentComparison, colours: Colours): string {
  const { before, after, differences } = comparison;
  const names = [before, after].map(({ file }) => printable(file));
  if (differences.length === 0) return `${names.join(' and ')} mean the same\n`;
  const indices = { before: new LineIndex(before.text), after: new LineIndex(after.text) };
  let text = `${colours.red(`--- ${names[0]}`)}\n${colours.blue(`+++ ${names[1]}`)}\n`;
  let heading: string | undefined;
  for (const difference of differences) {
    const { group, rest } = groupOf(difference.path);
    if (group !== heading) text += `\n${colours.bold(printable(group))}\n`;
    heading = group;
    text += differenceText(difference, rest, indices, colours);
  }
  return `${text}\n${sumOf(differences)}\n`;
}

function differenceText(
  { kind, node, before, after }: Difference,
  rest: string,
  indices: { readonly before: LineIndex; readonly after: LineIndex },
  colours: Colours,
): string {
  if (kind === 'moved') {
    return `~ ${printable(rest)}${rest === '' ? '' : ': '}from position ${before?.value} to ${after?.value}\n`;
  }
  const remark = remarks[kind];
  const line = (sign: string, side: DifferenceSide | undefined, index: LineIndex): string => {
    if (side === undefined) return '';
    const value = valueText(node, rest, side.value);
    const place = side.span && `line ${index.position(side.span.start).line}`;
    const notes = [place, remark].filter((note) => note !== undefined);
    const paint = sign === '-' ? colours.red : colours.blue;
    const [first = '', ...more] = value.split('\n').map((part) => paint(`${sign} ${printable(part)}`));
    return `${[first + colours.dim(notes.map((note) => `  (${note})`).join('')), ...more].join('\n')}\n`;
  };
  return line('-', before, indices.before) + line('+', after, indices.after);
}

const remarks: Partial<Record<DifferenceKind, string>> = {
  default: 'taken for granted in the other',
  notation: 'means the same',
};

function valueText(node: Difference['node'], rest: string, value: string): string {
  if (node === 'attribute') return `${rest}='${value}'`;
  const steps = stepsOf(rest);
  // The XML of an element says its name.
  const lead = node === 'element' ? steps.slice(0, -1).join('/') : rest;
  return lead === '' ? value : `${lead}: ${value}`;
}

/** The device, or the top-level element, that a path leads into, and the rest of the path. */
function groupOf(path: string): { readonly group: string; readonly rest: string } {
  const steps = stepsOf(path);
  if (steps[0]?.startsWith('@')) return { group: '.', rest: path };
  const count = steps[0] === 'devices' ? 2 : 1;
  return { group: steps.slice(0, count).join('/'), rest: steps.slice(count).join('/') };
}

/** The steps of a path, whose predicates may hold slashes. */
function stepsOf(path: string): string[] {
  return path.match(/(?:[^/[]|\[(?:'[^']*'|"[^"]*"|[^\]'"])*\])+/g) ?? [];
}

function sumOf(differences: readonly Difference[]): string {
  const kinds = ['added', 'removed', 'changed', 'moved', 'default', 'notation'] as const;
  const counts = kinds.flatMap((kind) => {
    const count = differences.filter((difference) => difference.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const material = differences.filter(isMaterial).length;
  const verdict =
    material === 0 ? 'same meaning' : `${material} ${material === 1 ? 'difference' : 'differences'}`;
  return `${verdict}: ${counts.join(', ')}`;
}
