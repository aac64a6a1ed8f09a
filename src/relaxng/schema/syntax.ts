import type { SchemaNodeKind } from './schema-node.ts';

/** What may stand at a place of a schema (RELAX NG §3). */
export type Role =
  | 'pattern'
  | 'nameClass'
  | 'grammarContent'
  | 'includeContent'
  | 'nameExcept'
  | 'dataContent';

/** What one element of RELAX NG may have, `ns` and `datatypeLibrary` aside, which all may have. */
interface ElementSyntax {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What its children are; undefined where it has none. */
  readonly children: Role | undefined;
  readonly least: number;
  readonly most: number;
  /** Whether it contains text instead of elements. */
  readonly text: boolean;
}

const many = Number.POSITIVE_INFINITY;
const patterns = syntax({ children: 'pattern', least: 1 });
const leaf = syntax({});

/**
 * The syntax of RELAX NG as a table (RELAX NG §3). `element` and `attribute` are special: what stands first depends on
 * whether they have a name attribute.
 */
export const schemaSyntax: Readonly<Record<SchemaNodeKind, ElementSyntax>> = {
  element: syntax({ optional: ['name'], children: 'pattern', least: 1 }),
  attribute: syntax({ optional: ['name'], children: 'pattern', most: 1 }),
  group: patterns,
  interleave: patterns,
  choice: patterns,
  optional: patterns,
  zeroOrMore: patterns,
  oneOrMore: patterns,
  list: patterns,
  mixed: patterns,
  ref: syntax({ required: ['name'] }),
  parentRef: syntax({ required: ['name'] }),
  empty: leaf,
  text: leaf,
  notAllowed: leaf,
  value: syntax({ optional: ['type'], text: true }),
  data: syntax({ required: ['type'], children: 'dataContent' }),
  param: syntax({ required: ['name'], text: true }),
  dataExcept: patterns,
  externalRef: syntax({ required: ['href'] }),
  grammar: syntax({ children: 'grammarContent' }),
  start: syntax({ optional: ['combine'], children: 'pattern', least: 1, most: 1 }),
  define: syntax({ required: ['name'], optional: ['combine'], children: 'pattern', least: 1 }),
  div: syntax({ children: 'grammarContent' }),
  include: syntax({ required: ['href'], children: 'includeContent' }),
  name: syntax({ text: true }),
  anyName: syntax({ children: 'nameExcept', most: 1 }),
  nsName: syntax({ children: 'nameExcept', most: 1 }),
  nameChoice: syntax({ children: 'nameClass', least: 1 }),
  nameExcept: syntax({ children: 'nameClass', least: 1 }),
};

/** Which elements, by local name, may play a role, and what kind of node each becomes. */
export const kindsByRole: Readonly<Record<Role, ReadonlyMap<string, SchemaNodeKind>>> = {
  pattern: kinds([
    'element',
    'attribute',
    'group',
    'interleave',
    'choice',
    'optional',
    'zeroOrMore',
    'oneOrMore',
    'list',
    'mixed',
    'ref',
    'parentRef',
    'empty',
    'value',
    'data',
    'text',
    'notAllowed',
    'externalRef',
    'grammar',
  ]),
  nameClass: new Map([...kinds(['name', 'anyName', 'nsName']), ['choice', 'nameChoice']]),
  grammarContent: kinds(['start', 'define', 'div', 'include']),
  includeContent: kinds(['start', 'define', 'div']),
  nameExcept: new Map([['except', 'nameExcept']]),
  dataContent: new Map([...kinds(['param']), ['except', 'dataExcept']]),
};

/** Words for what is expected at a place, for messages. */
export const roleWords: Readonly<Record<Role, string>> = {
  pattern: 'a pattern',
  nameClass: "a name class ('name', 'anyName', 'nsName' or 'choice')",
  grammarContent: "'start', 'define', 'div' or 'include'",
  includeContent: "'start', 'define' or 'div'",
  nameExcept: "'except'",
  dataContent: "'param' or 'except'",
};

/** Whether RELAX NG has an element of this local name. */
export function isRelaxngName(localName: string): boolean {
  return Object.values(kindsByRole).some((kindsOfRole) => kindsOfRole.has(localName));
}

function syntax(parts: Partial<ElementSyntax>): ElementSyntax {
  return { required: [], optional: [], children: undefined, least: 0, most: many, text: false, ...parts };
}

function kinds(names: readonly SchemaNodeKind[]): ReadonlyMap<string, SchemaNodeKind> {
  return new Map(names.map((name) => [name, name]));
}
