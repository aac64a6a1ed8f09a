import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/in-order.ts';
import type { SchemaMatcher } from '../../relaxng/schema-matcher.ts';
import type { Span } from '../../text/span.ts';
import { pathOf } from '../../xml/node-path.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlDocument } from '../../xml/tree.ts';
import { aspectOf } from '../releases/finding-index.ts';
import { demandsUnmetIn } from './demands.ts';
import { lackVerdict } from './lacks.ts';
import { lossDiagnostic } from './loss-diagnostic.ts';
import { lossesIn } from './losses-in.ts';
import { refusalMessage } from './messages.ts';
import { nameReader } from './name-reader.ts';
import { NodeFindings } from './node-findings.ts';
import { withoutSpans } from './without-spans.ts';

/** What libvirt makes of a document that it does not validate. */
interface LossReport {
  /** In document order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What libvirt does not look at, each with the diagnostic that says so. */
  readonly drops: readonly { readonly diagnostic: Diagnostic; readonly spans: readonly Span[] }[];
}

/**
 * What libvirt drops, replaces or refuses when it defines a document without validating it against its grammar. `findings`
 * are those of the grammar, in document order: they say what was meant.
 */
export function lossReport(
  matcher: SchemaMatcher,
  document: XmlDocument,
  findings: readonly Diagnostic[],
): LossReport {
  const { root, text } = document;
  const reader = nameReader(matcher.grammar());
  if (root === undefined || reader.rootDefinitions(root).length === 0) {
    return { diagnostics: findings.map(asRefusal), drops: [] };
  }
  const byNode = new NodeFindings(findings);
  const diagnostics: Diagnostic[] = [];
  const drops: { diagnostic: Diagnostic; spans: readonly Span[] }[] = [];
  const unseen: Span[] = [];
  for (const loss of lossesIn(reader, text, root)) {
    const diagnostic = lossDiagnostic(loss, byNode);
    if (diagnostic !== undefined) diagnostics.push(diagnostic);
    const { cuts: spans } = loss;
    if (spans === undefined) continue;
    for (const span of spans) unseen.push(span);
    if (diagnostic !== undefined) drops.push({ diagnostic, spans });
  }
  // What libvirt looks for and does not find shows in the document as libvirt sees it.
  const seen = unseen.length === 0 ? document : parseXml(withoutSpans(text, unseen)).document;
  const lacks = (seen === document ? findings : matcher.match(seen)).flatMap(lackDiagnostics);
  return { diagnostics: inOrder([...diagnostics, ...lacks, ...demandDiagnostics(seen, lacks)]), drops };
}

/** What libvirt does about a grammar finding that something is missing; nothing of other findings. */
function lackDiagnostics(finding: Diagnostic): Diagnostic[] {
  if (aspectOf(finding) !== 'lack') return [];
  switch (lackVerdict(finding)) {
    case 'filled-in':
      return [];
    case 'refused':
      return [asRefusal(finding)];
    case 'unknown':
      return [
        {
          ...asRefusal(finding),
          code: 'loss/maybe-refused',
          severity: 'warning',
          message: `libvirt may refuse the document: ${finding.message}`,
        },
      ];
  }
}

function asRefusal(finding: Diagnostic): Diagnostic {
  return {
    ...finding,
    code: 'loss/refused',
    stage: 'loss',
    message: refusalMessage(finding.message),
    data: { ...finding.data, finding: finding.code },
  };
}

/** What libvirt misses although the grammar does not, unless that has been told of the element. */
function demandDiagnostics({ root }: XmlDocument, told: readonly Diagnostic[]): Diagnostic[] {
  if (root === undefined) return [];
  const places = new Set(told.map(({ span }) => span.start));
  return [...demandsUnmetIn(root)].flatMap(({ element, message }) =>
    places.has(element.start)
      ? []
      : [
          {
            code: 'loss/refused',
            severity: 'error',
            stage: 'loss',
            message: refusalMessage(message),
            path: pathOf(element),
            span: element.startTagSpan,
            data: { element: element.qualifiedName },
          },
        ],
  );
}
