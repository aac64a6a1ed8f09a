import type { Condition } from './use.ts';

/** Marks what is written in a document as it stands. */
type Mark = (text: string) => string;

const unmarked: Mark = (text) => text;

/**
 * Conditions in words, such as `with interface type bridge or network, not with mode vepa`: what has to be comes before what
 * must not be. '' for none. An attribute of the element `self` is named without its element.
 */
export function conditionWords(conditions: readonly Condition[], self: string, code = unmarked): string {
  const demands = conditions.filter((condition) => !isExclusion(condition));
  const exclusions = conditions.filter(isExclusion);
  const inWords = (some: readonly Condition[]) =>
    some.map((condition) => words(condition, self, code)).join(' and ');
  return [inWords(demands), inWords(exclusions)].filter((part) => part !== '').join(', ');
}

/** The same as a limit of something that is allowed otherwise: `only with type bridge`, `not with type user`. */
export function limitWords(conditions: readonly Condition[], self: string, code = unmarked): string {
  const limits = conditionWords(conditions, self, code);
  return conditions.every(isExclusion) ? limits : `only ${limits}`;
}

/** Names as `one, another or a third`. */
export function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function words(condition: Condition, self: string, code: Mark): string {
  const { element, outer, attribute, values, orAbsent, others } = condition;
  const owner = outer ? `outer ${code(element)} ` : element === self ? '' : `${code(element)} `;
  const name = owner + code(attribute);
  const listed = (list: readonly string[]) =>
    alternatives(list.map((value) => code(value === '' ? "''" : value)));
  if (values.length === 0) return `without ${name}`;
  if (isExclusion(condition)) return `not with ${name} ${listed(others)}`;
  return `with ${name} ${listed(values)}${orAbsent ? ' or without it' : ''}`;
}

/** Whether it takes fewer words to say what the attribute must not be. */
function isExclusion({ values, orAbsent, others }: Condition): boolean {
  return orAbsent && others.length < values.length;
}
