import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SimpleForm, SimplePattern } from '../simplify/simple-pattern.ts';
import { contentOf, forEachPatternBottomUp } from '../simplify/walk-patterns.ts';

/** What content consists of: nothing, text and elements, or one string that is data; and `undefined` for a mixture. */
type ContentType = 'empty' | 'complex' | 'simple' | undefined;

/**
 * String sequences (RELAX NG §7.2): data, values and lists are the whole text of an element or attribute, not a part of
 * it beside other text, elements or themselves.
 */
export function restrictStringSequences({ elements }: SimpleForm, diagnostics: SchemaDiagnostics): void {
  const types = new Map<SimplePattern, ContentType>();
  const visited = new Set<SimplePattern>();
  const visit = (pattern: SimplePattern) => types.set(pattern, contentType(pattern, types, diagnostics));
  for (const element of elements) forEachPatternBottomUp(contentOf(element), visited, visit, isString);
}

/** Where content types begin: what is inside is no part of the question. */
function isString({ kind }: SimplePattern): boolean {
  return kind === 'element' || kind === 'data' || kind === 'list';
}

function contentType(
  pattern: SimplePattern,
  types: ReadonlyMap<SimplePattern, ContentType>,
  diagnostics: SchemaDiagnostics,
): ContentType {
  switch (pattern.kind) {
    case 'empty':
    case 'notAllowed':
      return 'empty';
    case 'text':
    case 'element':
      return 'complex';
    case 'data':
    case 'value':
    case 'list':
      return 'simple';
    case 'attribute':
      return types.get(contentOf(pattern)) === undefined ? undefined : 'empty';
    case 'choice':
      return choiceType(pattern, types);
    case 'oneOrMore': {
      const type = types.get(contentOf(pattern));
      if (type !== 'simple') return type;
      report(contentOf(pattern), 'is repeated; a sequence of values is a list', diagnostics);
      return undefined;
    }
    case 'group':
    case 'interleave':
      return sequenceType(pattern, types, diagnostics);
  }
}

function choiceType(pattern: SimplePattern, types: ReadonlyMap<SimplePattern, ContentType>): ContentType {
  let widest: ContentType = 'empty';
  for (const member of pattern.members) {
    const type = types.get(member);
    if (type === undefined) return undefined;
    if (type === 'simple' || widest === 'empty') widest = type;
  }
  return widest;
}

function sequenceType(
  pattern: SimplePattern,
  types: ReadonlyMap<SimplePattern, ContentType>,
  diagnostics: SchemaDiagnostics,
): ContentType {
  const filled = pattern.members.filter((member) => types.get(member) !== 'empty');
  if (filled.some((member) => types.get(member) === undefined)) return undefined;
  const data = filled.find((member) => types.get(member) === 'simple');
  if (data === undefined) return filled.length === 0 ? 'empty' : 'complex';
  if (filled.length === 1) return 'simple';
  const other = filled.find((member) => member !== data) ?? data;
  report(data, `stands beside ${other.kind}; data has to be the whole content of its element`, diagnostics);
  return undefined;
}

function report(pattern: SimplePattern, what: string, diagnostics: SchemaDiagnostics): void {
  diagnostics.atNode(pattern.node, {
    code: 'schema/string-sequence',
    message: `'${pattern.node.element.localName}' ${what}`,
    section: '7.2',
    data: { kind: pattern.kind },
  });
}
