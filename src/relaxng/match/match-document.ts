import type { Diagnostic, Expected } from '../../diagnostics/diagnostic.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { withPrefixOf } from '../../xml/names.ts';
import { pathOf } from '../../xml/node-path.ts';
import type { XmlDocument, XmlElement } from '../../xml/tree.ts';
import { DerivativeEngine } from '../derivative/derivative-engine.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { NamespaceScope } from '../derivative/namespace-scope.ts';
import { expectedAttributes, expectedElements } from '../expected.ts';
import type { Grammar } from '../grammar.ts';
import type { ElementPattern } from '../pattern.ts';
import { ContentWalk } from './content-walk.ts';
import { Findings } from './findings.ts';
import { renameElementFix } from './fixes.ts';
import { foldMisplaced } from './fold-misplaced.ts';
import { Verdicts } from './verdicts.ts';

/** Limits of `matchDocument`. */
export interface MatchOptions {
  /** How many findings to look for at most; 1000 by default, at least 1. */
  readonly maxDiagnostics?: number;
}

/**
 * Everything in a document that a grammar does not allow, each independent mistake once, in document order; nothing
 * exactly if the document is valid. To match many documents, give the same engine each time. Takes time linear in the
 * length of the document.
 */
export function matchDocument(
  grammar: Grammar | DerivativeEngine,
  document: XmlDocument,
  options: MatchOptions = {},
): Diagnostic[] {
  const engine = grammar instanceof DerivativeEngine ? grammar : new DerivativeEngine(grammar);
  const findings = new Findings(document.text, Math.max(1, options.maxDiagnostics ?? 1000));
  const { root } = document;
  if (root === undefined) {
    const expected = expectedElements(engine.grammar.start);
    const place = { path: '/', span: { start: 0, end: 0 } };
    findings.report({ code: 'grammar/wrong-root', place, data: {}, expected });
    return findings.inOrder();
  }
  const verdicts = new Verdicts(engine);
  const start = engine.states.state([{ element: undefined, residual: engine.grammar.start }]);
  const end = verdicts.behind(start, root, NamespaceScope.outermost);
  if (end?.lanes.some(({ residual }) => residual.nullable)) return [];
  const definitions = rootDefinitions(engine, root, findings);
  if (definitions.length > 0) new ContentWalk(engine, verdicts, findings).explain(root, definitions);
  foldMisplaced(findings);
  // The walk fails wherever the verdict does. Should it ever not, a vague word is better than none.
  if (findings.count === 0) reportFailure(engine, root, findings);
  return findings.inOrder();
}

/** Reports the innermost element that matches none of its possible definitions. */
function reportFailure(engine: DerivativeEngine, root: XmlElement, findings: Findings): void {
  const start = engine.states.state([{ element: undefined, residual: engine.grammar.start }]);
  let failed: XmlElement | undefined;
  let expected: Expected[] = [];
  engine.matchElement(start, root, NamespaceScope.outermost, (element, candidates, matched) => {
    if (matched.length > 0 || failed !== undefined) return;
    failed = element;
    expected = candidates.flatMap(({ content }) => [
      ...expectedAttributes(content),
      ...expectedElements(content),
    ]);
  });
  const element = failed ?? root;
  findings.report({
    code: 'grammar/choice-not-satisfied',
    place: { path: pathOf(element), span: element.startTagSpan },
    data: { element: element.qualifiedName, of: 'elements' },
    expected,
  });
}

/** The definitions the root is to be looked at with; none, and a finding, where it is out of the question. */
function rootDefinitions(
  engine: DerivativeEngine,
  root: XmlElement,
  findings: Findings,
): readonly ElementPattern[] {
  const { derivatives, grammar } = engine;
  const { namespaceName, localName, qualifiedName: element } = root;
  const steps = elementDerivative(derivatives, grammar.start, derivatives.name(namespaceName, localName));
  if (steps.length > 0) return steps.map((step) => step.element);

  const expected = expectedElements(grammar.start);
  const place = { path: pathOf(root), span: root.nameSpan };
  const sameLocalName = expected.find(({ name }) => name === localName);
  if (sameLocalName !== undefined) {
    const expectedNamespaceName = sameLocalName.namespaceName ?? '';
    const data = { element, namespaceName, expectedNamespaceName };
    findings.report({ code: 'grammar/wrong-namespace', place, data, expected });
    return [];
  }
  const suggestion = nearestWord(
    localName,
    expected.map(({ name }) => name),
  );
  const meant = expected.find(({ name }) => name === suggestion);
  if (meant === undefined) {
    findings.report({ code: 'grammar/wrong-root', place, data: { element }, expected });
    return [];
  }
  const fixes = [renameElementFix(root, withPrefixOf(element, meant.name), false)];
  findings.report({
    code: 'grammar/wrong-root',
    place,
    data: { element, suggestion: meant.name },
    expected,
    fixes,
  });
  const name = derivatives.name(meant.namespaceName ?? '', meant.name);
  return elementDerivative(derivatives, grammar.start, name).map((step) => step.element);
}
