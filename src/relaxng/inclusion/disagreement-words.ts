import { attributesNamed } from '../derivative/attribute-derivative.ts';
import { NamespaceScope } from '../derivative/namespace-scope.ts';
import { matchesContent } from '../derivative/string-match.ts';
import type { ExampleAttribute } from '../examples/example-tree.ts';
import { type ExpandedName, type NameClass, namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed, possibleElements, stringPatterns } from '../possible-parts.ts';
import { type RequiredPart, requiredParts } from '../required-parts.ts';
import { type AttributeState, attributesIn } from './attribute-product.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonTools } from './comparison-state.ts';
import type { Cause } from './disagreement.ts';

/** What a disagreement is about. */
export type DifferenceKind =
  | 'attribute'
  | 'requiredAttribute'
  | 'value'
  | 'element'
  | 'requiredElement'
  | 'order'
  | 'text'
  | 'combination';

/** A cause in words. */
export interface CauseWords {
  readonly kind: DifferenceKind;
  /** What stands behind the element in the path: '/@type', '/child' or ''. */
  readonly place: string;
  readonly explanation: string;
  /** Equal for causes of one comparison that come down to the same. */
  readonly key: string;
}

/** What the side that accepts, and the side that refuses, are called. */
export interface SideNames {
  readonly accepting: string;
  readonly refusing: string;
}

/** Says what a cause is. */
export function causeWords(
  tools: ComparisonTools,
  comparison: Comparison,
  cause: Cause,
  sides: SideNames,
): CauseWords {
  const words = new Words(tools, comparison, sides);
  switch (cause.kind) {
    case 'attribute':
      return words.attribute(cause.before, cause.after);
    case 'missingAttribute':
      return words.missingAttribute(cause.before);
    case 'text':
      return words.text(cause.sides.own, cause.sides.others, cause.text);
    case 'element':
      return words.element(cause);
    case 'textBesideElements':
      return words.of('text', '', 'text', `text is accepted here only by ${sides.accepting}`);
    case 'end':
      return words.end(cause.sides.others);
    case 'combination': {
      const explanation = `what this element has is accepted in this combination only by ${sides.accepting}`;
      return words.of('combination', '', 'combination', explanation);
    }
  }
}

class Words {
  readonly #tools: ComparisonTools;
  readonly #comparison: Comparison;
  readonly #accepting: string;
  readonly #refusing: string;

  constructor(tools: ComparisonTools, comparison: Comparison, { accepting, refusing }: SideNames) {
    this.#tools = tools;
    this.#comparison = comparison;
    this.#accepting = accepting;
    this.#refusing = refusing;
  }

  of(kind: DifferenceKind, place: string, key: string, explanation: string): CauseWords {
    return { kind, place, explanation, key: `${kind} ${place} ${key}` };
  }

  attribute(before: AttributeState, after: AttributeState): CauseWords {
    const { name, value } = after.attributes.at(-1) as ExampleAttribute;
    const { derivatives } = this.#tools;
    const met = derivatives.name(name.namespaceName, name.localName);
    const own = attributesNamed(derivatives, this.#comparison.element.content, met);
    const others = this.#comparison.candidates.flatMap(({ content }) =>
      attributesNamed(derivatives, content, met),
    );
    const shown = nameInWords(
      name,
      [...own, ...others].map(({ nameClass }) => nameClass),
    );
    const place = `/@${shown === undefined ? '*' : name.localName}`;
    const attribute = shown === undefined ? 'an attribute of any other name' : `attribute \`${shown}\``;
    if (others.length === 0)
      return this.of('attribute', place, '', `${attribute} is accepted here only by ${this.#accepting}`);
    const contents = others.map(({ content }) => content);
    if (!contents.some((content) => this.#matches(content, value))) {
      const values = this.#valueWords(
        own.map(({ content }) => content),
        contents,
        value,
      );
      return this.of('value', place, '', `${values} of ${attribute} ${this.#onlyAccepted(values)}`);
    }
    const beside = besideWords(before.attributes);
    const explanation = `${attribute} with the value '${value}' is accepted ${beside} only by ${this.#accepting}`;
    return this.of('combination', place, '', explanation);
  }

  missingAttribute(before: AttributeState): CauseWords {
    const required = commonParts(before.others, 'attribute');
    const [only] = required;
    if (only === undefined) {
      const names = partNames(before.others.flatMap((other) => attributesIn([other])));
      const explanation = `one of the attributes ${names} is required by ${this.#refusing}${this.#where(before)}`;
      return this.of('requiredAttribute', '', names, explanation);
    }
    const names = partNames(required);
    const always = commonParts(
      this.#comparison.candidates.map(({ content }) => content),
      'attribute',
    );
    const where = required.every((part) => always.includes(part)) ? '' : this.#where(before);
    const verb = required.length === 1 ? 'is' : 'are';
    const noun = required.length === 1 ? 'attribute' : 'attributes';
    return this.of(
      'requiredAttribute',
      required.length === 1 ? `/@${namesOf(only.nameClass)[0]?.localName ?? '*'}` : '',
      names,
      `${noun} ${names} ${verb} required by ${this.#refusing}${where}`,
    );
  }

  text(own: Pattern, others: readonly Pattern[], text: string): CauseWords {
    if (text === '') {
      const alive = others.filter(({ kind }) => kind !== 'notAllowed');
      if (alive.some((other) => possibleElements(other).length > 0)) return this.end(others);
    }
    const contents = this.#comparison.candidates.map(({ content }) => content);
    if (contents.every((content) => stringPatterns(content).length === 0)) {
      return this.of('text', '', 'text', `text is accepted here only by ${this.#accepting}`);
    }
    const values = this.#valueWords([own], others, text);
    return this.of('value', '', '', `${values} ${this.#onlyAccepted(values)}`);
  }

  element({ sides, name, earlier }: Cause & { kind: 'element' }): CauseWords {
    const own = elementsNamed(this.#comparison.element.content, name);
    const shown = nameInWords(
      name,
      own.map(({ nameClass }) => nameClass),
    );
    const place = `/${shown === undefined ? '*' : name.localName}`;
    const element = shown === undefined ? 'an element of any other name' : `element <${shown}>`;
    const known = this.#comparison.candidates.some(({ content }) => elementsNamed(content, name).length > 0);
    if (!known)
      return this.of('element', place, '', `${element} is accepted here only by ${this.#accepting}`);
    const alive = sides.others.filter(({ kind }) => kind !== 'notAllowed');
    if (alive.some((other) => elementsNamed(other, name).length > 0)) {
      const expected = partNames(alive.flatMap((other) => possibleElements(other)));
      const explanation = `${element} may come before ${expected} only in ${this.#accepting}: the order differs`;
      return this.of('order', '', '', explanation);
    }
    const names = earlier.list.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
    const repeated = names.some(
      ({ namespaceName, localName }) => localName === name.localName && namespaceName === name.namespaceName,
    );
    if (repeated) {
      return this.of(
        'combination',
        place,
        'again',
        `a further ${element} is accepted only by ${this.#accepting}`,
      );
    }
    const behind = [...new Set(names.map(({ localName }) => `<${localName}>`))].join(', ');
    const where = behind === '' ? 'beside these attributes' : `behind ${behind}`;
    return this.of('combination', place, '', `${element} is accepted ${where} only by ${this.#accepting}`);
  }

  end(others: readonly Pattern[]): CauseWords {
    const required = commonParts(others, 'element');
    const alive = others.filter(({ kind }) => kind !== 'notAllowed');
    if (required.length === 0) {
      const names = partNames(alive.flatMap((other) => possibleElements(other)));
      const explanation =
        names === ''
          ? `more content is required by ${this.#refusing}`
          : `one of ${names} is required by ${this.#refusing}`;
      return this.of('requiredElement', '', names, explanation);
    }
    const names = partNames(required);
    const place =
      required.length === 1
        ? `/${namesOf((required[0] as RequiredPart).nameClass)[0]?.localName ?? '*'}`
        : '';
    const subject = required.length === 1 ? `element ${names} is` : `elements ${names} are`;
    return this.of('requiredElement', place, names, `${subject} required by ${this.#refusing}`);
  }

  #where({ attributes }: AttributeState): string {
    return attributes.length === 0 ? '' : ` ${besideWords(attributes)}`;
  }

  #onlyAccepted(values: string): string {
    return `${values.startsWith('values') ? 'are' : 'is'} accepted only by ${this.#accepting}`;
  }

  /** The values that only one side accepts; where it does not list them, an example. */
  #valueWords(own: readonly Pattern[], others: readonly Pattern[], example: string): string {
    const literals = new Set<string>();
    for (const part of own.flatMap((content) => stringPatterns(content))) {
      if (part.kind === 'value' && !others.some((other) => this.#matches(other, part.literal)))
        literals.add(part.literal);
    }
    const values = [...literals].slice(0, mostValues).map((literal) => `'${literal}'`);
    const more = literals.size > mostValues ? ` and ${literals.size - mostValues} more` : '';
    if (!literals.has(example.trim())) return `values such as '${[...literals].at(0) ?? example}'`;
    return `${literals.size === 1 ? 'value' : 'values'} ${values.join(', ')}${more}`;
  }

  #matches(content: Pattern, literal: string): boolean {
    return matchesContent(this.#tools.derivatives, content, literal, NamespaceScope.outermost);
  }
}

/** How many values are named one by one. */
const mostValues = 5;

/** What all patterns that are left ask for. */
function commonParts(patterns: readonly Pattern[], kind: RequiredPart['kind']): RequiredPart[] {
  const lists = patterns
    .filter((pattern) => pattern.kind !== 'notAllowed')
    .map((pattern) => [...requiredParts(pattern)].filter((part) => part.kind === kind));
  const [first = [], ...others] = lists;
  return first.filter((part) => others.every((list) => partNames(list).includes(partNames([part]))));
}

/** Names of parts as they are written, each once. */
function partNames(parts: readonly (RequiredPart | ElementPattern)[]): string {
  const names = parts.flatMap(({ kind, nameClass }) => {
    const listed = namesOf(nameClass).map(({ localName }) => localName);
    return (listed.length === 0 ? ['*'] : listed).map((name) =>
      kind === 'element' ? `<${name}>` : `\`${name}\``,
    );
  });
  return [...new Set(names)].slice(0, mostNames).join(', ');
}

const mostNames = 8;

/** The name; undefined where it only stands for all that some wildcard matches. */
function nameInWords(
  { namespaceName, localName }: ExpandedName,
  classes: readonly NameClass[],
): string | undefined {
  const listed = classes.some((nameClass) =>
    namesOf(nameClass).some((name) => name.localName === localName && name.namespaceName === namespaceName),
  );
  return listed ? localName : undefined;
}

function besideWords(attributes: readonly ExampleAttribute[]): string {
  if (attributes.length === 0) return 'without other attributes';
  return `beside ${attributes.map(({ name, value }) => `${name.localName}='${value}'`).join(' ')}`;
}
