import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { ModelRecord, ModelValue, OpenedModel } from '../model/read.ts';
import type { Span } from '../text/span.ts';
import { pathOf, pathOfAttribute } from '../xml/node-path.ts';
import { effectiveValue } from './effective/effective-value.ts';
import type { Finding, Rule, RuleContext, RuleData, Visitor } from './rule.ts';

/** Runs rules over a model and returns their findings in document order. */
export function runRules(rules: readonly Rule[], opened: OpenedModel): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visitors = visitorsByType(rules, opened, found);
  for (const { record, typeName } of recordsOf(opened)) {
    for (const visit of visitors.get(typeName) ?? []) visit(record);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** For every type the visitors of all rules, each bound to its rule's context. */
function visitorsByType(
  rules: readonly Rule[],
  opened: OpenedModel,
  found: Diagnostic[],
): Map<string, ((record: ModelRecord) => void)[]> {
  const visitors = new Map<string, ((record: ModelRecord) => void)[]>();
  for (const rule of rules) {
    const context = contextFor(rule, opened, found);
    for (const [typeName, visitor] of Object.entries(rule.visit)) {
      const visit = visitor as Visitor<unknown, RuleData>;
      const list = visitors.get(typeName) ?? [];
      list.push((record) => visit(record, context));
      visitors.set(typeName, list);
    }
  }
  return visitors;
}

function contextFor(rule: Rule, opened: OpenedModel, found: Diagnostic[]): RuleContext<RuleData> {
  return {
    root: opened.root as unknown as RuleContext<RuleData>['root'],
    effective: (node, property) => {
      const origin = opened.origins.get(node);
      if (origin === undefined) return { source: 'unknown' };
      return effectiveValue(node as ModelRecord, property, origin) as never;
    },
    report: (finding) => {
      const diagnostic = diagnosticOf(rule, finding, opened);
      if (diagnostic !== undefined) found.push(diagnostic);
    },
  };
}

function diagnosticOf(rule: Rule, finding: Finding<RuleData>, opened: OpenedModel): Diagnostic | undefined {
  const place = placeOf(finding, opened);
  if (place === undefined) return undefined;
  const related: RelatedPlace[] = (finding.related ?? []).flatMap((one) => {
    const other = placeOf(one, opened);
    return other === undefined ? [] : [{ message: one.message, span: other.span }];
  });
  return {
    code: rule.code,
    severity: rule.severity,
    stage: 'rules',
    message: rule.message(finding.data),
    path: place.path,
    span: place.span,
    data: { ...finding.data, fails: rule.fails },
    ...(related.length === 0 ? {} : { related }),
    ...(finding.removalFix === undefined || !place.isAttribute
      ? {}
      : { fixes: [{ title: finding.removalFix, edits: [{ span: place.withSpaceBefore, newText: '' }] }] }),
  };
}

interface Place {
  readonly path: string;
  readonly span: Span;
  readonly isAttribute: boolean;
  /** The span with the white space before it: what has to go to remove the part. */
  readonly withSpaceBefore: Span;
}

/** The place of a finding: the attribute, the child's start tag, or the record's own start tag. */
function placeOf(
  finding: { readonly node: object; readonly at?: string },
  opened: OpenedModel,
): Place | undefined {
  const { origins } = opened;
  const element = origins.get(finding.node)?.element;
  if (element === undefined) return undefined;
  const part = finding.at === undefined ? undefined : origins.partOf(finding.node, finding.at);
  if (part?.kind === 'attribute') {
    const before = element.attributes[element.attributes.indexOf(part) - 1];
    const start = before?.end ?? element.nameSpan.end;
    return {
      path: pathOfAttribute(element, part),
      span: part.span,
      isAttribute: true,
      withSpaceBefore: { start, end: part.end },
    };
  }
  const { startTagSpan } = part ?? element;
  return {
    path: pathOf(part ?? element),
    span: startTagSpan,
    isAttribute: false,
    withSpaceBefore: startTagSpan,
  };
}

/** Every record of a model with its type, parents before children, in document order among siblings of one name. */
function* recordsOf({ root, origins }: OpenedModel): Generator<{ record: ModelRecord; typeName: string }> {
  const stack: ModelValue[] = [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) stack.push(value[index] as ModelValue);
      continue;
    }
    const origin = origins.get(value);
    if (origin === undefined) continue;
    yield { record: value as ModelRecord, typeName: origin.typeName };
    for (const child of origin.descriptor.children) {
      const inner = (value as ModelRecord)[child.property];
      if (inner !== undefined) stack.push(inner);
    }
  }
}
