import type { Diagnostic, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import { pathOf, pathOfAttribute, pathOfText } from '../../xml/node-path.ts';
import { type LossCode, lossCodes } from './codes.ts';
import type { Loss, LossKind } from './loss.ts';
import { lossMessage } from './messages.ts';
import type { NodeFindings } from './node-findings.ts';

/**
 * The diagnostic of a loss, with what the grammar has to say about the same place; undefined where there is nothing to be told.
 */
export function lossDiagnostic(loss: Loss, findings: NodeFindings): Diagnostic | undefined {
  const { kind, element, attribute, span, taken } = loss;
  const code = codeOf(loss);
  if (code === undefined) return undefined;
  const finding = findings.within(attribute?.span ?? span);
  const related: readonly RelatedPlace[] | undefined =
    taken === undefined
      ? finding?.related
      : [{ message: `libvirt takes this <${taken.qualifiedName}>`, span: taken.nameSpan }];
  return {
    code,
    severity: severities.get(code) ?? 'warning',
    stage: 'loss',
    message: lossMessage(loss, finding),
    path: pathTo(loss),
    span,
    ...(finding?.expected === undefined ? {} : { expected: finding.expected }),
    data: {
      ...finding?.data,
      element: element.qualifiedName,
      ...(attribute === undefined ? {} : { attribute: attribute.qualifiedName }),
      loss: kind,
      ...(finding === undefined ? {} : { finding: finding.code }),
    },
    ...(related === undefined ? {} : { related }),
    ...(finding?.fixes === undefined ? {} : { fixes: finding.fixes }),
  };
}

const codes: Readonly<Record<LossKind, LossCode | undefined>> = {
  'refused-name': 'loss/refused',
  'refused-value': 'loss/refused',
  'refused-repeat': 'loss/refused',
  'read-as-one': 'loss/maybe-refused',
  dropped: 'loss/element-dropped',
  'dropped-tags': 'loss/element-dropped',
  'not-kept': 'loss/element-dropped',
  replaced: 'loss/value-replaced',
  'dropped-text': 'loss/text-dropped',
  'dropped-value': 'loss/value-dropped',
  'dropped-repeat': 'loss/repeated-element-dropped',
  'unbound-prefix': 'loss/unbound-prefix',
  'running-state': 'loss/running-state-dropped',
  'prefix-ignored': undefined,
};

const severities = new Map(lossCodes.map(({ code, severity }) => [code, severity]));

function codeOf({ kind, attribute }: Loss): LossCode | undefined {
  const code = codes[kind];
  return code === 'loss/element-dropped' && attribute !== undefined ? 'loss/attribute-dropped' : code;
}

function pathTo({ element, attribute, span }: Loss): string {
  if (attribute !== undefined) return pathOfAttribute(element, attribute);
  return span.start === element.nameSpan.start ? pathOf(element) : pathOfText(element);
}
