import { alternatives, conditionWords, limitWords } from '../src/reference/condition-words.ts';
import type { ExplainedPart, ExplainedValue, Explanation, Statement } from '../src/reference/explain.ts';
import { summary } from '../src/reference/summary.ts';
import { speakForThemselves, valueWords } from '../src/reference/value-words.ts';
import { code, plain, table } from './markdown.ts';

/** What a section shows. */
export interface SectionContent {
  readonly heading: string;
  readonly level: 1 | 2;
  readonly element: Explanation;
  readonly attributes: readonly Explanation[];
  readonly children: readonly { readonly link: string; readonly part: ExplainedPart }[];
  /** Links to the elements around beside that of the place that is described. */
  readonly others: readonly string[];
  readonly example: string | undefined;
}

/** The most values that are listed in a table. */
const mostInline = 6;

/** A section of the reference as Markdown. */
export function referenceSection(content: SectionContent): string {
  const { heading, level, element, attributes, others, example } = content;
  const { value } = element;
  const parts = [
    `${'#'.repeat(level)} ${heading}`,
    statements(element.documentation, element.element).join('\n\n'),
    factLine(element),
    value && `Content: ${typeWords(value)}.`,
    value && literalList(value, element),
    element.open && 'May hold elements or attributes of any name.',
    example && `\`\`\`xml\n${example}\n\`\`\``,
    attributes.length > 0 && attributeTable(attributes),
    ...attributes.map(({ name, value: values }, index) => {
      const list = values && literalList(values, attributes[index] as Explanation);
      return list && `Values of ${code(name)}:\n\n${list}`;
    }),
    content.children.length > 0 && childTable(content),
    others.length > 0 && `Also in ${alternatives(others).replace(/ or (?=[^,]*$)/, ' and ')}.`,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');
}

function factLine({ since, until, drivers, unit, defaults, element }: Explanation): string {
  const facts = [
    since && `since ${since}`,
    until && `until ${until}`,
    drivers.length > 0 && `drivers: ${drivers.join(', ')}`,
    unit && `unit: ${unit}`,
    defaults.length > 0 && `default: ${defaultWords(defaults, element)}`,
  ];
  const known = facts.filter((fact) => typeof fact === 'string');
  return known.length > 0 ? `${capitalised(known.join(' · '))}` : '';
}

function attributeTable(attributes: readonly Explanation[]): string {
  const rows = attributes.map((attribute) => {
    const { name, element, use, value, defaults, drivers, unit, documentation } = attribute;
    const type = value === undefined ? 'empty' : typeWords(value);
    return [
      use?.required ? `${code(name)} required` : code(name),
      unit === undefined ? type : `${type} (${plain(unit)})`,
      defaultWords(defaults, element),
      releaseWords(attribute),
      drivers.join(', '),
      [...statements(documentation, element), ...useSentences(attribute, element)].join(' '),
    ];
  });
  return table(['attribute', 'type', 'default', 'since', 'drivers', 'meaning'], rows);
}

function childTable({ children, element }: SectionContent): string {
  const rows = children.map(({ link, part }) => {
    const { many, use, documentation, drivers } = part;
    const count = many ? (use.required ? 'one or more' : 'any number') : use.required ? 'required' : '';
    const meaning = [plain(summary(documentation)), ...useSentences(part, element.element)].join(' ');
    return [link, count, releaseWords(part), drivers.join(', '), meaning];
  });
  return table(['child', 'count', 'since', 'drivers', 'meaning'], rows);
}

/** The values of an enumeration one by one; '' where they are yes and no, which need no words. */
function literalList({ literals }: ExplainedValue, { since, element }: Explanation): string {
  if (speakForThemselves(literals)) return '';
  const items = literals.map((literal) => {
    const releases = literal.since === since ? '' : releaseWords(literal);
    const remarks = [releases, limitWords(literal.conditions, element, code)];
    const remark = remarks.filter((words) => words !== '').join(', ');
    return `- ${code(literal.name)}${remark === '' ? '' : ` (${remark})`}: ${plain(literal.documentation.join(' '))}`;
  });
  return items.join('\n');
}

function typeWords({ literals, others, isList }: ExplainedValue): string {
  const names = literals.map(({ name }) => (name === '' ? 'nothing' : code(name)));
  const listed = names.length > mostInline ? [`one of ${names.length} values`] : names;
  return valueWords({ others: [...listed, ...others.map(datatype)], isList });
}

/** Regular expressions are shown as they are. */
function datatype(words: string): string {
  const [, before, pattern] = /^(.*matching )(.*)$/s.exec(words) ?? [];
  return before === undefined || pattern === undefined ? plain(words) : plain(before) + code(pattern);
}

function statements(documentation: readonly Statement[], self: string): string[] {
  return documentation.map(({ text, conditions }) => {
    const when = conditionWords(conditions, self, code);
    return when === '' ? plain(text) : `${capitalised(when)}: ${plain(text)}`;
  });
}

function defaultWords(defaults: readonly Statement[], self: string): string {
  const words = defaults.map(({ text, conditions }) => {
    const when = conditionWords(conditions, self, code);
    return when === '' ? code(text) : `${code(text)} (${when})`;
  });
  return words.join(', ');
}

function useSentences({ use }: Pick<Explanation, 'use'>, self: string): string[] {
  if (use === undefined) return [];
  const { conditions, requiredWith } = use;
  return [
    ...(conditions.length > 0 ? [`${capitalised(limitWords(conditions, self, code))}.`] : []),
    ...(requiredWith === undefined ? [] : [`Required ${conditionWords([requiredWith], self, code)}.`]),
  ];
}

function releaseWords({ since, until }: Pick<ExplainedPart, 'since' | 'until'>): string {
  return [since, until && `until ${until}`].filter((words) => words !== undefined).join(', ');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
