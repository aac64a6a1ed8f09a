import { printable } from '../../diagnostics/excerpt.ts';
import type { GrammarComparison, Inclusion } from '../../relaxng/inclusion/compare-grammars.ts';
import type { Difference } from '../../relaxng/inclusion/find-differences.ts';
import type { ElementOrigin } from '../../relaxng/pattern.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Colours } from '../terminal.ts';

/** The texts of the files of both schemas by path. */
interface ComparedSources {
  readonly older: ReadonlyMap<string, string>;
  readonly newer: ReadonlyMap<string, string>;
}

/** What a comparison comes to: a difference in one direction is one, whatever is not known of the other. */
export function comparisonVerdict({
  oldInNew,
  newInOld,
}: GrammarComparison): 'equal' | 'different' | 'unproved' {
  const verdicts = [oldInNew.verdict, newInOld.verdict];
  if (verdicts.includes('different')) return 'different';
  return verdicts.includes('unproved') ? 'unproved' : 'equal';
}

/** A comparison for people: a block for each difference, and one line that sums up. */
export function comparisonText(
  comparison: GrammarComparison,
  sources: ComparedSources,
  colours: Colours,
): string {
  const { oldInNew, newInOld } = comparison;
  const places = new Places();
  const block = (difference: Difference, onlyOld: boolean): string => {
    const { path, explanation, example, accepting, refusing, otherPaths } = difference;
    const [oldOrigins, newOrigins] = onlyOld ? [accepting, refusing] : [refusing, accepting];
    const sign = onlyOld ? colours.red('- only OLD') : colours.blue('+ only NEW');
    const defined = [
      ...places.shown('OLD', oldOrigins, sources.older),
      ...places.shown('NEW', newOrigins, sources.newer),
    ];
    const lines = [
      `${sign} ${colours.bold(printable(path))}`,
      `    ${printable(explanation)}`,
      ...otherPaths.slice(0, mostPaths).map((other) => `    also ${printable(other)}`),
      ...(otherPaths.length > mostPaths ? [`    and ${otherPaths.length - mostPaths} more like it`] : []),
      ...(defined.length > 0 ? [colours.dim(`    ${defined.join(', ')}`)] : []),
      ...(example ?? '(the shortest example is too long to show)')
        .split('\n')
        .map((line) => `    ${colours.dim('|')} ${printable(line)}`),
    ];
    return `${lines.join('\n')}\n\n`;
  };
  return [
    ...oldInNew.differences.map((difference) => block(difference, true)),
    ...newInOld.differences.map((difference) => block(difference, false)),
    ...doubtsOf(comparison).map((doubt) => `${colours.yellow('not exact')}: ${printable(doubt)}\n`),
    `${summary(comparison, colours)}\n`,
  ].join('');
}

/** How many further paths are listed one by one. */
const mostPaths = 5;

function summary(comparison: GrammarComparison, colours: Colours): string {
  const { oldInNew, newInOld } = comparison;
  switch (comparisonVerdict(comparison)) {
    case 'equal':
      return `${colours.bold('equal')}: both accept the same documents`;
    case 'unproved':
      return `${colours.bold('not proved')}: no difference was found, but there may be one`;
    case 'different':
      return `${colours.bold('different')}: ${countWords(oldInNew, 'OLD')}, ${countWords(newInOld, 'NEW')}`;
  }
}

function countWords({ verdict, differences }: Inclusion, name: string): string {
  if (verdict === 'unproved') return `not proved whether anything is accepted only by ${name}`;
  const { length } = differences;
  return length === 0 ? `nothing accepted only by ${name}` : `${length} accepted only by ${name}`;
}

function doubtsOf({ oldInNew, newInOld }: GrammarComparison): string[] {
  return [...new Set([...oldInNew.doubts, ...newInOld.doubts])];
}

/** A comparison as one object for JSON; positions as in diagnostics. */
export function comparisonObject(comparison: GrammarComparison, sources: ComparedSources): object {
  const { oldInNew, newInOld } = comparison;
  const places = new Places();
  const differenceObject = (difference: Difference, only: 'old' | 'new'): object => {
    const { kind, path, explanation, example, accepting, refusing, otherPaths, otherWays } = difference;
    const [oldOrigins, newOrigins] = only === 'old' ? [accepting, refusing] : [refusing, accepting];
    return {
      only,
      kind,
      path,
      explanation,
      ...(example === undefined ? {} : { example }),
      places: {
        old: oldOrigins.map((origin) => places.objectOf(origin, sources.older)),
        new: newOrigins.map((origin) => places.objectOf(origin, sources.newer)),
      },
      otherPaths,
      otherWays,
    };
  };
  return {
    verdict: comparisonVerdict(comparison),
    oldInNew: oldInNew.verdict,
    newInOld: newInOld.verdict,
    doubts: doubtsOf(comparison),
    differences: [
      ...oldInNew.differences.map((difference) => differenceObject(difference, 'old')),
      ...newInOld.differences.map((difference) => differenceObject(difference, 'new')),
    ],
  };
}

/** Turns origins into lines and columns. */
class Places {
  readonly #indexes = new Map<string, LineIndex>();

  shown(side: string, origins: readonly ElementOrigin[], sources: ReadonlyMap<string, string>): string[] {
    const [first, ...others] = origins;
    if (first === undefined) return [];
    const { line, column } = this.#position(first, sources);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [`${side} ${printable(first.source)}:${line}:${column}${more}`];
  }

  objectOf(origin: ElementOrigin, sources: ReadonlyMap<string, string>): object {
    const { source, definition, start, end } = origin;
    const { line, column } = this.#position(origin, sources);
    return { file: source, definition, span: { start, end }, line, column };
  }

  #position({ source, start }: ElementOrigin, sources: ReadonlyMap<string, string>) {
    const text = sources.get(source) ?? '';
    let index = this.#indexes.get(text);
    if (index === undefined) this.#indexes.set(text, (index = new LineIndex(text)));
    return index.position(start);
  }
}
