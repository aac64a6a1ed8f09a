import { conditionWords, limitWords } from '../../reference/condition-words.ts';
import type { ExplainedPart, ExplainedValue, Explanation } from '../../reference/explain.ts';
import { summary } from '../../reference/summary.ts';
import { speakForThemselves, valueWords } from '../../reference/value-words.ts';
import type { Colours } from '../terminal.ts';
import { wrapped } from './wrapped.ts';

/** How an explanation is set. */
interface Layout {
  readonly colours: Colours;
  /** Of the terminal, in characters; Infinity where lines are not broken. */
  readonly width: number;
}

/** Names that are longer have their text on the next line. */
const widestName = 24;
const factColumn = 11;

/** An explanation for people, with its example, ended by a line end. */
export function explanationText(
  explanation: Explanation,
  example: string | undefined,
  layout: Layout,
): string {
  const { colours, width } = layout;
  const { path, kind, element, documentation, value, attributes, children } = explanation;
  const uses = useWords(explanation, element);
  const parts = (rows: readonly ExplainedPart[]) =>
    rows.map((part) => partRow(part, [...useWords(part, element), ...releaseWords(part, explanation)]));
  const told = value === undefined || speakForThemselves(value.literals) ? [] : value.literals;
  const literals = told.map((literal) =>
    partRow(literal, [limitWords(literal.conditions, element), ...releaseWords(literal, explanation)]),
  );
  const sections = [
    [`${colours.bold(path)}  ${colours.dim([kind, ...uses].join(', '))}`],
    documentation.flatMap(({ text, conditions }) => {
      const when = conditionWords(conditions, element);
      return wrapped(when === '' ? text : `${capitalised(when)}: ${text}`, width, '  ');
    }),
    section('values', literals, layout),
    factLines(explanation, layout),
    section('attributes', parts(attributes), layout),
    section('children', parts(children), layout),
    example === undefined ? [] : heading('example', layout).concat(example.replace(/^/gm, '    ')),
  ];
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** When a part may or has to be written. */
function useWords(
  { use, many }: Pick<ExplainedPart, 'many'> & Pick<Explanation, 'use'>,
  self: string,
): string[] {
  if (use === undefined) return [];
  const { required, conditions, requiredWith } = use;
  const count = many ? (required ? 'one or more' : 'any number') : required ? 'required' : 'optional';
  const demand = requiredWith && `required ${conditionWords([requiredWith], self)}`;
  return [count, limitWords(conditions, self), demand ?? ''].filter((words) => words !== '');
}

/** Releases that are not those of what is around anyway. */
function releaseWords(part: Releases, around: Releases): string[] {
  const words: string[] = [];
  if (part.since !== undefined && part.since !== around.since) words.push(`since ${part.since}`);
  if (part.until !== undefined && part.until !== around.until) words.push(`until ${part.until}`);
  return words;
}

type Releases = Pick<Explanation, 'since' | 'until'>;

function factLines(
  { kind, value, unit, since, until, drivers, defaults, element }: Explanation,
  layout: Layout,
): string[] {
  const facts: [name: string, text: string | undefined][] = [
    [kind === 'element' ? 'text' : 'value', value && factWords(value)],
    ...defaults.map(({ text, conditions }): [string, string] => {
      const when = conditionWords(conditions, element);
      return ['default', when === '' ? text : `${text} (${when})`];
    }),
    ['unit', unit],
    ['since', since && `libvirt ${since}`],
    ['until', until && `libvirt ${until}, the first release without it`],
    ['drivers', drivers.length > 0 ? drivers.join(', ') : undefined],
  ];
  return facts.flatMap(([name, text]) => (text ? lines({ name, text }, factColumn, layout) : []));
}

/** What a value may be, as far as its values are not told one by one. */
function factWords({ literals, others, isList }: ExplainedValue): string {
  if (speakForThemselves(literals))
    return valueWords({ others: [...literals.map(({ name }) => name), ...others], isList });
  return others.length > 0 || isList
    ? `${others.length > 0 ? 'also ' : ''}${valueWords({ others, isList })}`
    : '';
}

interface Row {
  readonly name: string;
  readonly text: string;
}

function partRow(
  { name, documentation }: Pick<ExplainedPart, 'name' | 'documentation'>,
  remarks: string[],
): Row {
  const remark = remarks.filter((words) => words !== '' && words !== 'optional').join(', ');
  const [only, ...others] = documentation;
  const text = only !== undefined && others.length === 0 ? only : summary(documentation);
  return { name: name === '' ? "''" : name, text: remark === '' ? text : `${text} (${remark})` };
}

function section(title: string, rows: readonly Row[], layout: Layout): string[] {
  if (rows.length === 0) return [];
  const column = Math.min(widestName, Math.max(...rows.map(({ name }) => name.length))) + 6;
  return [...heading(title, layout), ...rows.flatMap((row) => lines(row, column, layout, '    '))];
}

function heading(title: string, { colours }: Layout): string[] {
  return [`  ${colours.bold(title)}`];
}

/** A name, and a text that begins at a column and keeps to it. */
function lines({ name, text }: Row, column: number, { colours, width }: Layout, indent = '  '): string[] {
  const [first = '', ...rest] = wrapped(text, Math.max(width, column + 20), ' '.repeat(column));
  if (indent.length + name.length + 2 > column) return [indent + colours.blue(name), first, ...rest];
  return [indent + colours.blue(name) + first.slice(indent.length + name.length), ...rest];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
