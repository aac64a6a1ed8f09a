import type { Expected } from '../../diagnostics/diagnostic.ts';
import { anyText } from '../datatype-words.ts';
import { namedOnly } from '../expected.ts';
import type { GrammarCode } from './codes.ts';
import type { Condition } from './condition.ts';

/**
 * The facts that each message is made from; they are the `data` of the diagnostics. Elements and attributes as written.
 */
export interface FindingData {
  readonly 'grammar/unknown-element': RefusedElementData;
  readonly 'grammar/element-not-allowed': RefusedElementData & {
    /** The parent's attributes decide: it allows the element with others, perhaps with one other value. */
    readonly variant?: boolean;
    readonly condition?: Condition;
    /** The sibling that excludes the element. */
    readonly excludedBy?: string;
    /** Names of elements that may have it as a child. */
    readonly belongsIn?: readonly string[];
  };
  readonly 'grammar/element-repeated': {
    readonly element: string;
    /** The attribute that tells it from others of its name, as written. */
    readonly of?: string;
    readonly parent: string;
    /** The line of the first one. */
    readonly firstLine?: number;
  };
  readonly 'grammar/element-out-of-order': {
    readonly element: string;
    /** The attribute that tells it from others of its name, as written. */
    readonly of?: string;
    readonly parent: string;
    readonly before?: string;
    readonly after?: string;
  };
  readonly 'grammar/missing-element': SuitingData & {
    readonly element: string;
    /** The attribute that says which variant of the element this is, as written. */
    readonly of?: string;
    /** The names one of which is missing; none where any will do. */
    readonly missing: readonly string[];
    /** The child in front of which it is missing, with the attribute that tells it from others of its name. */
    readonly before?: string;
  };
  readonly 'grammar/unknown-attribute': RefusedAttributeData;
  readonly 'grammar/attribute-not-allowed': RefusedAttributeData & {
    /** Other attributes of the element decide: it would be allowed without them, perhaps with one other value. */
    readonly variant?: boolean;
    readonly condition?: Condition;
  };
  readonly 'grammar/missing-attribute': SuitingData & {
    readonly element: string;
    /** The names one of which is missing; none where any will do. */
    readonly missing: readonly string[];
  };
  readonly 'grammar/attribute-value': SuitingData & {
    readonly element: string;
    readonly attribute: string;
    readonly value: string;
    readonly suggestion?: string;
    /** The value of another attribute that decides which ones this may have. */
    readonly condition?: Condition;
  };
  readonly 'grammar/element-value': SuitingData & {
    readonly element: string;
    readonly value: string;
    readonly suggestion?: string;
  };
  readonly 'grammar/text-not-allowed': SuitingData & {
    readonly element: string;
    readonly text: string;
    /** The element may have no child elements either. */
    readonly empty?: boolean;
  };
  readonly 'grammar/wrong-namespace': {
    readonly element: string;
    readonly attribute?: string;
    readonly namespaceName: string;
    readonly expectedNamespaceName: string;
    /** The name with the prefix of the expected namespace. */
    readonly suggestion?: string;
  };
  readonly 'grammar/wrong-variant': {
    readonly element: string;
    readonly attribute: string;
    readonly is?: string;
    readonly allowed: readonly string[];
    /** What does not go with the value, in words. */
    readonly refused: readonly string[];
  };
  readonly 'grammar/wrong-root': { readonly element?: string; readonly suggestion?: string };
  readonly 'grammar/choice-not-satisfied': SuitingData & {
    readonly element: string;
    readonly of: 'attributes' | 'elements';
  };
}

interface SuitingData {
  /** The value of an attribute around the place with which all would be right as it is written. */
  readonly suits?: Condition;
}

interface RefusedElementData extends SuitingData {
  readonly element: string;
  readonly parent: string;
  readonly suggestion?: string;
}

interface RefusedAttributeData extends SuitingData {
  readonly element: string;
  readonly attribute: string;
  readonly suggestion?: string;
}

/** The message of a finding: what is, and what would be right. */
export function findingMessage<Code extends GrammarCode>(
  code: Code,
  data: FindingData[Code],
  expected: readonly Expected[],
): string {
  const message = messages[code](withShortNames(data), namedOnly(expected));
  const { suits } = data as SuitingData;
  // Who has made a suggestion needs no second one.
  return suits === undefined || message.endsWith('?') ? message : message + suitsWords(suits, data);
}

/** The facts of a message with the names in them that documents make up, and may make up as long as they like. */
function withShortNames<Data extends object>(data: Data): Data {
  const short = Object.entries(data).map(([key, fact]) => [key, madeUp.has(key) ? shown(fact) : fact]);
  return Object.fromEntries(short) as Data;
}

const madeUp: ReadonlySet<string> = new Set([
  'element',
  'attribute',
  'parent',
  'before',
  'after',
  'excludedBy',
  'namespaceName',
]);

const messages: {
  readonly [Code in GrammarCode]: (data: FindingData[Code], expected: readonly Expected[]) => string;
} = {
  'grammar/unknown-element': ({ element, parent, suggestion }, expected) =>
    suggestion === undefined
      ? `<${element}> is not known; ${expectedInside(parent, expected)}`
      : unknownChild(element, parent, suggestion),

  'grammar/element-not-allowed': (
    { element, parent, suggestion, variant, condition, excludedBy, belongsIn },
    expected,
  ) => {
    if (suggestion !== undefined) return unknownChild(element, parent, suggestion);
    if (excludedBy !== undefined) return `<${element}> is not allowed in <${parent}> beside <${excludedBy}>`;
    if (condition !== undefined)
      return `<${element}> is not allowed in this <${parent}>${conditionWords(condition)}`;
    if (variant) {
      return `<${element}> is not allowed in <${parent}> with these attributes; ${expectedInside(parent, expected)}`;
    }
    if (belongsIn === undefined) {
      return `<${element}> is not allowed in <${parent}>; ${expectedInside(parent, expected)}`;
    }
    return `<${element}> is not allowed in <${parent}>; it belongs in ${alternatives(belongsIn.map((name) => tag(name)))}`;
  },

  'grammar/element-repeated': ({ element, of, parent, firstLine }) =>
    `<${parent}> may have only one ${tag(element, of)}${firstLine === undefined ? '' : `; the first is on line ${firstLine}`}`,

  'grammar/element-out-of-order': ({ element, of, parent, before, after }, expected) => {
    if (before !== undefined) return `${tag(element, of)} must come before <${before}> in <${parent}>`;
    if (after !== undefined) return `${tag(element, of)} must come after <${after}> in <${parent}>`;
    return `${tag(element, of)} comes too late or too early in <${parent}>; ${expectedInside(parent, expected)}`;
  },

  'grammar/missing-element': ({ element, of, missing, before }) => {
    const needed = missing.length === 0 ? 'another element' : alternatives(missing.map((name) => tag(name)));
    const place = before === undefined ? '' : ` before <${before}>`;
    return `${tag(element, of)} is incomplete: it needs ${needed}${place}`;
  },

  'grammar/unknown-attribute': attributeMessage,

  'grammar/attribute-not-allowed': (data, expected) => {
    const { element, attribute, variant, condition } = data;
    if (condition !== undefined) {
      return `attribute ${attribute} is not allowed on this <${element}>${conditionWords(condition)}`;
    }
    return variant
      ? `attribute ${attribute} is not allowed on <${element}> with the other attributes it has`
      : attributeMessage(data, expected);
  },

  'grammar/missing-attribute': ({ element, missing }, expected) => {
    if (missing.length === 0) return `<${element}> needs another attribute`;
    const values = expected.filter(({ kind, name }) => kind !== 'attribute' && name !== anyText);
    const words = values.length === 0 ? '' : ` (${alternatives(values.map(expectedWord))})`;
    return `<${element}> needs the attribute ${alternatives(missing)}${words}`;
  },

  'grammar/attribute-value': ({ element, attribute, value, suggestion, condition }, expected) => {
    const reason = condition === undefined ? correction(suggestion, expected) : conditionWords(condition);
    return `${attribute}='${shown(value)}' is not valid on <${element}>${reason}`;
  },

  'grammar/element-value': ({ element, value, suggestion }, expected) =>
    value === ''
      ? `<${element}> needs a value${correction(suggestion, expected)}`
      : `'${shown(value)}' is not a valid value for <${element}>${correction(suggestion, expected)}`,

  'grammar/text-not-allowed': ({ element, text, empty }) =>
    empty
      ? `text '${shown(text)}' is not allowed in <${element}>, which must be empty`
      : `text '${shown(text)}' is not allowed in <${element}>, only elements are`,

  'grammar/wrong-namespace': ({ element, attribute, namespaceName, expectedNamespaceName, suggestion }) => {
    const subject = attribute === undefined ? `<${element}>` : `attribute ${attribute} of <${element}>`;
    const is = namespaceName === '' ? 'it is in no namespace' : `it is in ${namespaceName}`;
    return expectedNamespaceName === ''
      ? `${subject} is allowed here only without a namespace; ${is}`
      : `${subject} is allowed here only in the namespace ${expectedNamespaceName}` +
          (suggestion === undefined
            ? `; ${is}`
            : `, as ${attribute === undefined ? tag(suggestion) : suggestion}; ${is}`);
  },

  'grammar/wrong-variant': ({ element, attribute, is, allowed, refused }) => {
    const variant = is === undefined ? `without ${attribute}` : `with ${attribute}='${shown(is)}'`;
    return `<${element}> ${variant} does not allow ${listed(refused)}; as written it would suit ${valueWords(attribute, allowed)}`;
  },

  'grammar/wrong-root': ({ element, suggestion }, expected) => {
    const roots =
      expected.length === 0 ? 'no element at all' : alternatives(expected.map(({ name }) => tag(name)));
    if (element === undefined) return `the document has no root element; expected ${roots}`;
    if (suggestion !== undefined)
      return `<${element}> is not a known root element; did you mean <${suggestion}>?`;
    return `<${element}> is not a root element of this grammar; expected ${roots}`;
  },

  'grammar/choice-not-satisfied': ({ element, of }, expected) => {
    const names = expected.map((item) => (item.kind === 'element' ? tag(item.name) : expectedWord(item)));
    const lack = of === 'elements' ? 'is incomplete: it needs' : 'needs one of its attributes:';
    return `<${element}> ${lack} ${names.length === 0 ? 'more than it has' : alternatives(names)}`;
  },
};

function attributeMessage(
  { element, attribute, suggestion, suits }: FindingData['grammar/unknown-attribute'],
  expected: readonly Expected[],
): string {
  const refusal = `attribute ${attribute} is not allowed on <${element}>`;
  if (suggestion !== undefined) return `${refusal}; did you mean ${suggestion}?`;
  if (suits !== undefined) return refusal;
  if (expected.length === 0) return `${refusal}; it takes no more attributes`;
  return `${refusal}; allowed: ${enumeration(expected.map(({ name }) => name)).join(', ')}`;
}

function expectedInside(parent: string, expected: readonly Expected[]): string {
  const names = expected.filter(({ kind }) => kind === 'element').map(({ name }) => tag(name));
  if (names.length > 0) return `expected ${alternatives(names)}`;
  return expected.length > 0 ? `<${parent}> takes only text` : `<${parent}> takes no more elements`;
}

function correction(suggestion: string | undefined, expected: readonly Expected[]): string {
  if (suggestion !== undefined) return `; did you mean '${suggestion}'?`;
  return expected.length === 0 ? '' : `; expected ${alternatives(expected.map(expectedWord))}`;
}

function conditionWords({ attribute, is, allowed }: Condition): string {
  const values = alternatives(allowed.map((value) => `'${value}'`));
  const here = is === undefined ? `${attribute} is absent` : `${attribute}='${shown(is)}'`;
  return `; it is allowed when ${attribute} is ${values}, but here ${here}`;
}

function suitsWords({ element, attribute, is, allowed }: Condition, data: object): string {
  const isItself = 'attribute' in data && data.attribute === attribute && 'value' in data;
  const reason =
    is === undefined || isItself ? '' : ` because <${shown(element)} ${attribute}='${shown(is)}'>`;
  return allowed.length > mostSuiting
    ? reason
    : `${reason}; as written it would suit ${valueWords(attribute, allowed)}`;
}

/** Who could have meant one of many things has probably meant none of them. */
const mostSuiting = 4;

function valueWords(attribute: string, values: readonly string[]): string {
  return alternatives(values.map((value) => `${attribute}='${value}'`));
}

function unknownChild(element: string, parent: string, suggestion: string): string {
  return `<${element}> is not a known child of <${parent}>; did you mean <${suggestion}>?`;
}

function expectedWord({ kind, name }: Expected): string {
  return kind === 'value' ? `'${name}'` : name;
}

function tag(name: string, attribute?: string): string {
  return attribute === undefined ? `<${name}>` : `<${name} ${attribute}>`;
}

const longestEnumeration = 12;

function alternatives(words: readonly string[]): string {
  if (words.length > longestEnumeration) return enumeration(words).join(', ');
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function listed(words: readonly string[]): string {
  const shownWords = enumeration(words);
  return shownWords.length < 2
    ? (shownWords[0] ?? 'what stands in it')
    : `${shownWords.slice(0, -1).join(', ')} and ${shownWords.at(-1)}`;
}

function enumeration(words: readonly string[]): readonly string[] {
  if (words.length <= longestEnumeration) return words;
  return [...words.slice(0, longestEnumeration), `… (${words.length} in all)`];
}

const longestShown = 60;

/** A value as messages show it: not more of it than one can read at a glance. */
export function shown(value: string): string {
  return value.length <= longestShown ? value : `${value.slice(0, longestShown)}…`;
}
