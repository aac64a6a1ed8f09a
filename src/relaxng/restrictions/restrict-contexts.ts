import { isInfiniteNameClass } from '../name-class.ts';
import type { SchemaCode } from '../schema/codes.ts';
import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SimpleForm, SimplePattern, SimplePatternKind } from '../simplify/simple-pattern.ts';
import { contentOf } from '../simplify/walk-patterns.ts';

/** What is around a pattern, as bits. */
const around = { attribute: 1, list: 2, except: 4, oneOrMore: 8, repeatedGroup: 16, start: 32 } as const;

interface ContextRule {
  readonly section: string;
  readonly code: SchemaCode;
  readonly context: number;
  readonly forbidden: ReadonlySet<SimplePatternKind>;
  readonly message: (what: string) => string;
}

/**
 * What may not stand where (RELAX NG §7.1). References lead to elements in the simple form: `ref` there is `element`
 * here.
 */
const contextRules: readonly ContextRule[] = [
  {
    section: '7.1.1',
    code: 'schema/attribute-content',
    context: around.attribute,
    forbidden: new Set(['element', 'attribute']),
    message: (what) => `an attribute cannot contain ${what}`,
  },
  {
    section: '7.1.3',
    code: 'schema/list-content',
    context: around.list,
    forbidden: new Set(['element', 'attribute', 'list', 'text', 'interleave']),
    message: (what) => `a list cannot contain ${what}`,
  },
  {
    section: '7.1.4',
    code: 'schema/except-content',
    context: around.except,
    forbidden: new Set(['element', 'attribute', 'list', 'group', 'interleave', 'oneOrMore', 'empty', 'text']),
    message: (what) => `the except of data cannot contain ${what}`,
  },
  {
    section: '7.1.2',
    code: 'schema/repeated-group-with-attribute',
    context: around.repeatedGroup,
    forbidden: new Set(['attribute']),
    message: (what) => `a group or interleave that is repeated cannot contain ${what}`,
  },
  {
    section: '7.1.5',
    code: 'schema/start-content',
    context: around.start,
    forbidden: new Set([
      'attribute',
      'data',
      'value',
      'text',
      'list',
      'group',
      'interleave',
      'oneOrMore',
      'empty',
    ]),
    message: (what) => `the start consists of elements; it cannot be ${what}`,
  },
];

interface Place {
  readonly pattern: SimplePattern;
  readonly contexts: number;
  /** The pattern that made the latest context, for messages. */
  readonly holder: SimplePattern | undefined;
}

/**
 * Contextual restrictions (RELAX NG §7.1.1 to §7.1.5), and the one of §7.3 that attributes with infinitely many names
 * are repeated.
 */
export function restrictContexts({ start, elements }: SimpleForm, diagnostics: SchemaDiagnostics): void {
  /** By contexts: the patterns that have been seen in them. */
  const seen: Set<SimplePattern>[] = [];
  const pending: Place[] = elements.map((element) => ({
    pattern: contentOf(element),
    contexts: 0,
    holder: undefined,
  }));
  pending.push({ pattern: start, contexts: around.start, holder: undefined });
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { pattern, contexts } = place;
    const seenHere = (seen[contexts] ??= new Set());
    if (seenHere.has(pattern)) continue;
    seenHere.add(pattern);
    const left = reportViolations(place, diagnostics);
    if (pattern.kind === 'element') continue;
    const inner = innerContexts(pattern.kind, left);
    const holder = inner === contexts ? place.holder : pattern;
    for (const member of pattern.members) pending.push({ pattern: member, contexts: inner, holder });
  }
}

/** Reports what is wrong with a pattern at its place; returns the contexts that still matter inside it. */
function reportViolations({ pattern, contexts, holder }: Place, diagnostics: SchemaDiagnostics): number {
  let left = contexts;
  for (const rule of contextRules) {
    if ((left & rule.context) === 0 || !rule.forbidden.has(pattern.kind)) continue;
    left &= ~rule.context;
    diagnostics.atNode(pattern.node, {
      code: rule.code,
      message: rule.message(withArticle(pattern.kind)),
      section: rule.section,
      data: { kind: pattern.kind },
      ...(holder === undefined
        ? {}
        : { related: { message: `the ${holder.kind} around it`, node: holder.node } }),
    });
  }
  if (pattern.kind === 'attribute' && (contexts & around.oneOrMore) === 0) {
    const { nameClass } = pattern.node;
    if (nameClass !== undefined && isInfiniteNameClass(nameClass)) {
      diagnostics.atNode(pattern.node, {
        code: 'schema/unrepeated-wildcard-attribute',
        message: 'an attribute of any name has to stand in oneOrMore or zeroOrMore',
        section: '7.3',
      });
    }
  }
  return left;
}

function innerContexts(kind: SimplePatternKind, contexts: number): number {
  switch (kind) {
    case 'attribute':
      return around.attribute;
    case 'data':
      return around.except;
    case 'list':
      return contexts | around.list;
    case 'oneOrMore':
      return contexts | around.oneOrMore;
    case 'group':
    case 'interleave':
      return contexts & around.oneOrMore ? contexts | around.repeatedGroup : contexts;
    default:
      return contexts;
  }
}

function withArticle(kind: SimplePatternKind): string {
  if (kind === 'text' || kind === 'data' || kind === 'empty' || kind === 'oneOrMore') return `'${kind}'`;
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
