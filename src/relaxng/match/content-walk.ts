import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Span } from '../../text/span.ts';
import { isBlank, visibleSpan } from '../../xml/characters.ts';
import { pathOf, pathOfText } from '../../xml/node-path.ts';
import type { XmlElement, XmlText } from '../../xml/tree.ts';
import { textOf } from '../../xml/tree.ts';
import type { DerivativeEngine } from '../derivative/derivative-engine.ts';
import { elementDerivative } from '../derivative/element-derivative.ts';
import { NamespaceScope } from '../derivative/namespace-scope.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { textDerivative } from '../derivative/text-derivative.ts';
import { expectedContent, expectedElements, expectedValues } from '../expected.ts';
import { nameClassKey, namesOf } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import { possibleElements, stringPatterns } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import type { Findings, Place } from './findings.ts';
import type { GrammarIndex } from './grammar-index.ts';
import { grammarIndex } from './grammar-index.ts';
import { likeliestDefinition } from './likeliest-definition.ts';
import { OpenContent } from './open-content.ts';
import type { Skipped } from './refused-child.ts';
import { judgeRefusedChild } from './refused-child.ts';
import { literals, reportStartTag } from './start-tag-findings.ts';
import type { StartTagReading } from './start-tag-reading.ts';
import { readStartTag } from './start-tag-reading.ts';
import { Verdicts } from './verdicts.ts';

/**
 * Goes through the invalid parts of a document, reports what is wrong and carries on behind it. Valid elements are
 * passed over as a whole; an invalid one is read as the likeliest of its possible definitions.
 */
export class ContentWalk {
  readonly #engine: DerivativeEngine;
  readonly #text: string;
  readonly #findings: Findings;
  readonly #index: GrammarIndex;
  readonly #verdicts: Verdicts;
  readonly #open: OpenContent[] = [];

  /** `text` is that of the document. */
  constructor(engine: DerivativeEngine, text: string, findings: Findings) {
    this.#engine = engine;
    this.#text = text;
    this.#findings = findings;
    this.#index = grammarIndex(engine.grammar);
    this.#verdicts = new Verdicts(engine);
  }

  /** Reports everything in a root element that keeps it from matching any of the definitions. */
  explain(root: XmlElement, definitions: readonly ElementPattern[]): void {
    this.#enter(root, definitions, NamespaceScope.outermost);
    for (;;) {
      const content = this.#open.at(-1);
      if (content === undefined || this.#findings.full) return;
      const child = content.element.children[content.nextChild++];
      if (child === undefined) {
        this.#open.pop();
        if (!content.takesOnlyText) this.#reportMissing(content, content.residual);
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
    outside: NamespaceScope,
    guessed = false,
  ): void {
    const { derivatives } = this.#engine;
    const scope = outside.enter(element);
    const definition = likeliestDefinition(derivatives, this.#verdicts, element, definitions, scope);
    const reading = readStartTag(derivatives, definition.content, element, scope);
    const content = new OpenContent(element, definition, scope, reading.content);
    const hasElements = element.children.some(({ kind }) => kind === 'element');
    if (guessed && !this.#looksLike(content, reading, hasElements)) return;
    reportStartTag(this.#findings, this.#index, derivatives, content, reading);
    if (hasElements) this.#open.push(content);
    if (!hasElements || content.takesOnlyText) this.#readValue(content, hasElements);
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
    const { derivatives } = this.#engine;
    const name = derivatives.name(child.namespaceName, child.localName);
    let steps = elementDerivative(derivatives, content.residual, name);
    if (steps.length === 0) {
      const refusal = judgeRefusedChild(derivatives, this.#index, content, child);
      if (refusal.kind === 'reported') {
        const { finding, expected, related, definitions } = refusal;
        const place = { path: pathOf(child), span: child.nameSpan };
        this.#findings.report(finding.code, place, finding.data, expected, related);
        if (refusal.misplaced) content.misplace(child);
        content.pass(child, refusal.residual);
        if (definitions.length > 0) this.#enter(child, definitions, content.scope, refusal.guessed);
        return;
      }
      this.#reportSkipped(content, child, refusal);
      content.residual = refusal.residual;
      steps = elementDerivative(derivatives, content.residual, name);
    }
    const candidates = steps.map(({ element }) => element);
    const matched = this.#verdicts.matched(child, candidates, content.scope);
    const taken =
      matched.length === 0 || matched.length === steps.length
        ? steps
        : steps.filter(({ element }) => matched.includes(element));
    content.pass(child, derivatives.builder.choice(taken.map(({ residual }) => residual)));
    if (matched.length === 0) this.#enter(child, candidates, content.scope);
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
    this.#reportText(content, visibleSpan(this.#text, text.span));
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
      this.#reportValue(content, literal.trim());
      return;
    }
    let residual = initial;
    if (!blank) {
      residual = textDerivative(this.#engine.derivatives, initial);
      if (residual.kind === 'notAllowed') {
        residual = initial;
        this.#reportText(content, this.#textSpan(element));
      }
    }
    this.#reportMissing(content, residual);
  }

  #reportValue(content: OpenContent, value: string): void {
    const expected = expectedValues(content.initial);
    const suggestion = nearestWord(value, literals(expected));
    this.#findings.report(
      'grammar/element-value',
      { path: pathOfText(content.element), span: this.#textSpan(content.element) },
      { element: content.name, value, ...(suggestion === undefined ? {} : { suggestion }) },
      expected,
    );
  }

  #reportText(content: OpenContent, span: Span): void {
    this.#findings.report(
      'grammar/text-not-allowed',
      { path: pathOfText(content.element), span },
      {
        element: content.name,
        text: this.#text.slice(span.start, span.end),
        ...(expectedElements(content.initial).length === 0 ? { empty: true } : {}),
      },
      expectedContent(content.residual),
    );
  }

  /** Reports what is missing in front of a child. */
  #reportSkipped(content: OpenContent, child: XmlElement, { missing }: Skipped): void {
    const related = [{ message: `in front of this <${child.qualifiedName}>`, span: child.nameSpan }];
    if (missing.length === 0) this.#reportChoice(content, content.residual, related);
    for (const element of missing) {
      if (isMisplaced(content, element)) continue;
      this.#findings.report(
        'grammar/missing-element',
        startTagPlace(content.element),
        { element: content.name, missing: localNames(element), before: child.qualifiedName },
        expectedElements(element),
        related,
      );
    }
  }

  /** Reports what is missing at the end of an element. */
  #reportMissing(content: OpenContent, residual: Pattern): void {
    if (residual.nullable) return;
    const missing = new Map<string, ElementPattern>();
    for (const part of requiredParts(residual)) {
      if (part.kind === 'element') missing.set(nameClassKey(part.nameClass), part);
    }
    if (missing.size === 0) this.#reportChoice(content, residual);
    for (const element of missing.values()) {
      if (isMisplaced(content, element)) continue;
      this.#findings.report(
        'grammar/missing-element',
        startTagPlace(content.element),
        { element: content.name, missing: localNames(element) },
        expectedElements(element),
      );
    }
  }

  #reportChoice(content: OpenContent, residual: Pattern, related?: readonly RelatedPlace[]): void {
    if (possibleElements(residual).some((element) => isMisplaced(content, element))) return;
    this.#findings.report(
      'grammar/choice-not-satisfied',
      startTagPlace(content.element),
      { element: content.name, of: 'elements' },
      [...expectedElements(residual), ...expectedValues(residual)],
      related,
    );
  }

  /** From the first to the last character of an element's text; the start tag where it has none. */
  #textSpan(element: XmlElement): Span {
    const texts = element.children.filter((child) => child.kind === 'text' && !isBlank(child.value));
    const [first, last] = [texts[0], texts.at(-1)];
    if (first === undefined || last === undefined) return element.startTagSpan;
    return visibleSpan(this.#text, { start: first.start, end: last.end });
  }
}

function isMisplaced(content: OpenContent, element: ElementPattern): boolean {
  return namesOf(element.nameClass).some((name) => content.isMisplaced(name));
}

function localNames({ nameClass }: ElementPattern): string[] {
  return namesOf(nameClass).map(({ localName }) => localName);
}

function startTagPlace(element: XmlElement): Place {
  return { path: pathOf(element), span: element.startTagSpan };
}
