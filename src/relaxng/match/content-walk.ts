import { LineIndex } from '../../text/line-index.ts';
import { isBlank, visibleSpan } from '../../xml/characters.ts';
import { pathOf } from '../../xml/node-path.ts';
import type { XmlElement, XmlText } from '../../xml/tree.ts';
import { textOf } from '../../xml/tree.ts';
import type { ContentState } from '../derivative/content-state.ts';
import type { DerivativeEngine } from '../derivative/derivative-engine.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { NamespaceScope } from '../derivative/namespace-scope.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { textDerivative } from '../derivative/text-derivative.ts';
import type { ElementPattern } from '../pattern.ts';
import { possibleElements, stringPatterns } from '../possible-parts.ts';
import { fittingVariant, fittingVariantOfParent } from './condition.ts';
import { reportMissing, reportSkipped, reportText, reportValue } from './content-findings.ts';
import type { Findings } from './findings.ts';
import { foldIntoParent, foldIntoVariant } from './fold-variant.ts';
import { grammarIndex } from './grammar-index.ts';
import { likeliestDefinition, likelyDefinitions } from './likeliest-definition.ts';
import { MoveAllowance } from './move-allowance.ts';
import { OpenContent } from './open-content.ts';
import type { Reported, Scene } from './refusal.ts';
import { judgeRefusedChild } from './refused-child.ts';
import { judgeSameNamedChild } from './same-named-child.ts';
import { reportStartTag } from './start-tag-findings.ts';
import type { StartTagReading } from './start-tag-reading.ts';
import { readStartTag } from './start-tag-reading.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Goes through the invalid parts of a document, reports what is wrong and carries on behind it. Valid elements are
 * passed over as a whole; an invalid one is read as the likeliest of its possible definitions.
 */
export class ContentWalk {
  readonly #engine: DerivativeEngine;
  readonly #text: string;
  readonly #findings: Findings;
  readonly #verdicts: Verdicts;
  readonly #open: OpenContent[] = [];
  readonly #scene: Scene;
  #lines: LineIndex | undefined;

  constructor(engine: DerivativeEngine, verdicts: Verdicts, findings: Findings) {
    this.#engine = engine;
    this.#text = findings.text;
    this.#findings = findings;
    this.#verdicts = verdicts;
    this.#scene = {
      verdicts,
      index: grammarIndex(engine.grammar),
      text: this.#text,
      moves: new MoveAllowance(this.#text),
      around: this.#open,
    };
  }

  /** Reports everything in a root element that keeps it from matching any of the definitions. */
  explain(root: XmlElement, definitions: readonly ElementPattern[]): void {
    this.#enter(root, definitions, undefined);
    for (;;) {
      const content = this.#open.at(-1);
      if (content === undefined) return;
      if (this.#findings.full) {
        for (const { atEnd } of this.#open.toReversed()) atEnd?.();
        return;
      }
      const child = content.element.children[content.nextChild++];
      if (child === undefined) {
        this.#open.pop();
        if (!content.takesOnlyText) reportMissing(this.#findings, content, content.residual);
        content.atEnd?.();
      } else if (child.kind === 'element') {
        this.#readChild(content, child);
      } else if (child.kind === 'text' && !isBlank(child.value)) {
        this.#readText(content, child);
      }
    }
  }

  /**
   * Reads a start tag, and the text of an element without child elements; leaves child elements to the loop. Where the
   * definitions are guessed, an element that does not look like one of them is left alone.
   */
  #enter(
    element: XmlElement,
    definitions: readonly ElementPattern[],
    parent: OpenContent | undefined,
    guessed = false,
  ): void {
    const { derivatives } = this.#engine;
    const scope = (parent?.scope ?? NamespaceScope.outermost).enter(element);
    const definition = likeliestDefinition(this.#verdicts, element, definitions, scope);
    const reading = readStartTag(derivatives, definition.content, element, scope);
    const content = new OpenContent(element, definition, definitions, scope, reading.content);
    const hasElements = element.children.some(({ kind }) => kind === 'element');
    if (guessed && !this.#looksLike(content, reading, hasElements)) return;
    const variant = fittingVariant(this.#verdicts, content);
    const variantOfParent =
      variant === undefined && parent !== undefined && !guessed
        ? fittingVariantOfParent(this.#verdicts, parent, element)
        : undefined;
    const found = this.#findings.count;
    const atEnd = (): void => {
      if (variant !== undefined) foldIntoVariant(this.#findings, found, content, variant);
      else if (variantOfParent !== undefined && parent !== undefined) {
        foldIntoParent(this.#findings, found, parent.element, element, variantOfParent);
      }
    };
    reportStartTag(this.#findings, this.#scene, content, reading);
    if (!hasElements || content.takesOnlyText) this.#readValue(content, hasElements);
    if (hasElements) {
      content.atEnd = atEnd;
      this.#open.push(content);
    } else {
      atEnd();
    }
  }

  #looksLike(
    { element, initial, scope }: OpenContent,
    reading: StartTagReading,
    hasElements: boolean,
  ): boolean {
    if (reading.faults.some(({ kind }) => kind !== 'value')) return false;
    return hasElements || matchesContent(this.#engine.derivatives, initial, textOf(element), scope);
  }

  #readChild(content: OpenContent, child: XmlElement): void {
    const behind = this.#verdicts.behind(this.#stateOf(content), child, content.scope);
    const [lane] = behind?.lanes ?? [];
    if (lane !== undefined) {
      content.pass(child, lane.residual);
      content.state = behind;
      return;
    }
    const { derivatives } = this.#engine;
    const name = derivatives.name(child.namespaceName, child.localName);
    let steps = elementDerivative(derivatives, content.residual, name);
    let candidates = steps.map(({ element }) => element);
    let matched = this.#verdicts.matched(child, candidates, content.scope);
    if (matched.length === 0) {
      const refusal =
        steps.length === 0
          ? judgeRefusedChild(this.#scene, content, child)
          : judgeSameNamedChild(this.#scene, content, child, candidates);
      if (refusal?.kind === 'reported') {
        this.#reportRefused(content, child, refusal);
        return;
      }
      if (refusal !== undefined) {
        reportSkipped(this.#findings, content, child, refusal);
        content.residual = refusal.residual;
        steps = elementDerivative(derivatives, content.residual, name);
        candidates = steps.map(({ element }) => element);
        matched = this.#verdicts.matched(child, candidates, content.scope);
      }
    }
    const likely =
      matched.length > 0
        ? matched
        : likelyDefinitions(this.#verdicts, child, candidates, content.scope.enter(child));
    const taken = steps.filter(({ element }) => likely.includes(element));
    content.pass(child, derivatives.builder.choice(taken.map(({ residual }) => residual)));
    if (matched.length === 0) this.#enter(child, candidates, content);
  }

  #stateOf(content: OpenContent): ContentState {
    const { definition: element, residual, state } = content;
    if (state?.lanes[0]?.residual === residual) return state;
    return (content.state = this.#engine.states.state([{ element, residual }]));
  }

  #reportRefused(content: OpenContent, child: XmlElement, refusal: Reported): void {
    const { finding, expected, first, related, definitions, residual } = refusal;
    this.#findings.report({
      code: finding.code,
      place: { path: pathOf(child), span: child.nameSpan },
      data: first === undefined ? finding.data : { ...finding.data, firstLine: this.#lineOf(first.start) },
      expected,
      related,
      fixes: refusal.fixes,
    });
    if (refusal.misplaced !== undefined) content.misplace(refusal.misplaced);
    content.pass(child, residual);
    if (definitions.length > 0) this.#enter(child, definitions, content, refusal.guessed);
  }

  #lineOf(offset: number): number {
    this.#lines ??= new LineIndex(this.#text);
    return this.#lines.position(offset).line;
  }

  /** Text beside child elements. */
  #readText(content: OpenContent, text: XmlText): void {
    if (content.textReported || content.takesOnlyText) return;
    const residual = textDerivative(this.#engine.derivatives, content.residual);
    if (residual.kind !== 'notAllowed') {
      content.residual = residual;
      return;
    }
    content.textReported = true;
    reportText(this.#findings, content, visibleSpan(this.#text, text.span));
  }

  /** The text of an element without child elements, or without right to have any. */
  #readValue(content: OpenContent, hasElements: boolean): void {
    const { element, initial, scope } = content;
    const literal = textOf(element);
    const blank = isBlank(literal);
    if (matchesContent(this.#engine.derivatives, initial, literal, scope) || (blank && hasElements)) return;
    const strings = stringPatterns(initial);
    const takesElements = possibleElements(initial, true).length > 0;
    if (strings.some(({ kind }) => kind !== 'text') && !(blank && takesElements)) {
      reportValue(this.#findings, content, literal.trim());
      return;
    }
    let residual = initial;
    if (!blank) {
      residual = textDerivative(this.#engine.derivatives, initial);
      if (residual.kind === 'notAllowed') {
        residual = initial;
        reportText(this.#findings, content);
      }
    }
    reportMissing(this.#findings, content, residual);
  }
}
