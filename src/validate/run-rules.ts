import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { ModelRecord } from '../model/model-value.ts';
import type { OpenedModel } from '../model/open.ts';
import type { Span } from '../text/span.ts';
import { pathOf, pathOfAttribute } from '../xml/node-path.ts';
import { effectiveValue } from './effective/effective-value.ts';
import type { Finding, Rule, RuleContext, RuleData, Visitor } from './rule.ts';
import { fixOf } from './rule-fixes.ts';
import { type Circumstances, domainOf, possibleDrivers, runnableRules } from './runnable-rules.ts';

/** Runs rules over a model, those that have what they need, and returns their findings in document order. */
export function runRules(
  rules: readonly Rule[],
  opened: OpenedModel,
  circumstances: Circumstances = {},
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const drivers = possibleDrivers(opened, circumstances);
  const common = {
    domain: domainOf(opened),
    driver: drivers.length === 1 ? drivers[0] : undefined,
    host: circumstances.host,
  };
  for (const rule of runnableRules(rules, opened, circumstances)) {
    const context = { ...common, ...contextFor(rule, opened, found) };
    for (const [typeName, visitor] of Object.entries(rule.visit)) {
      const visit = visitor as Visitor<unknown, RuleContext<RuleData>>;
      for (const record of opened.origins.recordsOf(typeName)) visit(record, context);
    }
  }
  return inOrder(found);
}

function contextFor(
  rule: Rule,
  opened: OpenedModel,
  found: Diagnostic[],
): Pick<RuleContext<RuleData>, 'effective' | 'report'> {
  return {
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
  const fixes = (finding.fixes ?? []).flatMap((fix) => fixOf(fix, opened) ?? []);
  return {
    code: rule.code,
    severity: rule.severity,
    stage: 'rules',
    message: rule.message(finding.data),
    path: place.path,
    span: place.span,
    data: { ...finding.data, fails: rule.fails },
    ...(related.length === 0 ? {} : { related }),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

interface Place {
  readonly path: string;
  readonly span: Span;
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
  if (part?.kind === 'attribute') return { path: pathOfAttribute(element, part), span: part.span };
  const { startTagSpan } = part ?? element;
  return { path: pathOf(part ?? element), span: startTagSpan };
}
