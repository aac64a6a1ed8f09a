import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlDocument, XmlElement } from '../../src/xml/tree.ts';
import { childElements } from '../../src/xml/tree.ts';
import type { Explainer } from './explainer.ts';
import { type JingError, jingErrors } from './jing.ts';
import { mutantsOf } from './mutants.ts';
import type { Shortcomings } from './shortcomings.ts';

/** On how many invalid documents the place of the first finding is that of jing's first error. */
export interface PlaceFigures {
  invalid: number;
  /** Documents that one takes for valid and the other does not. */
  verdictsDiffer: number;
  /** Both first findings are about the same element. */
  sameElement: number;
  /** The same, with our findings in the order in which jing comes across what is wrong. */
  sameElementInOrder: number;
  /** Some finding of ours is about the element of jing's first error. */
  anySameElement: number;
  /** jing's place is on a line of what our first finding underlines. */
  sameLine: number;
}

/**
 * Compares the places of first findings on mutants. jing reports what it cannot accept at the end of a start tag, of an end
 * tag or of a text, whatever part of it is wrong: so places are compared by the element that they are about. Of something
 * missing jing tells the child in front of which it is missing, or the end of the parent, where we tell the parent. jing's
 * order is that of its events (what is missing in an element comes when it ends), ours that of the text (it is underlined
 * at the element's start tag); the figures tell both, since the difference is one of order alone.
 */
export function measurePlaces(
  explainer: Explainer,
  schema: string,
  count: number,
  seed: number,
  shortcomings?: Shortcomings,
): PlaceFigures {
  const mutants = mutantsOf(explainer.documents, count, seed);
  const errors = jingErrors(schema, mutants);
  const figures: PlaceFigures = {
    invalid: 0,
    verdictsDiffer: 0,
    sameElement: 0,
    sameElementInOrder: 0,
    anySameElement: 0,
    sameLine: 0,
  };
  for (const [index, text] of mutants.entries()) {
    const [error] = errors[index] as JingError[];
    const findings = explainer.explain(text);
    const [first] = findings;
    if ((error === undefined) !== (first === undefined)) figures.verdictsDiffer++;
    if (error === undefined || first === undefined) continue;
    figures.invalid++;
    const { document } = parseXml(text);
    const lines = new LineIndex(text);
    const theirs = elementOfError(document, lines.lineStart(error.line) + error.column - 1);
    const agrees = (finding: Diagnostic) => isAbout(document, finding, theirs);
    if (agrees(first)) figures.sameElement++;
    if (agrees(firstToCome(document, findings))) figures.sameElementInOrder++;
    if (findings.some(agrees)) figures.anySameElement++;
    const [start, end] = [first.span.start, first.span.end].map((offset) => lines.position(offset).line);
    if ((start as number) <= error.line && error.line <= (end as number)) figures.sameLine++;
    if (!agrees(firstToCome(document, findings))) {
      shortcomings?.add(
        `here ${first.code}, jing: ${error.message.replace(/"[^"]*"/g, '…').slice(0, 60)}`,
        explainer,
        text,
      );
    }
  }
  return figures;
}

/** Missing things are told at the parent. */
const lacks = ['grammar/missing-element', 'grammar/choice-not-satisfied'];

function isLack({ code, data }: Diagnostic): boolean {
  // What another release of libvirt would accept is told by a code of its own.
  return lacks.includes(typeof data.finding === 'string' ? data.finding : code);
}

function isAbout(document: XmlDocument, finding: Diagnostic, element: XmlElement): boolean {
  const ours = elementAt(document, finding.span.start);
  return ours === element || (isLack(finding) && ours === element.parent);
}

/** The finding that an event-driven reader comes across first. */
function firstToCome(document: XmlDocument, findings: readonly Diagnostic[]): Diagnostic {
  const eventOf = (finding: Diagnostic): number => {
    const { code, span, data, related = [] } = finding;
    const element = elementAt(document, span.start);
    if (code === 'grammar/element-value') return element.end;
    if (code === 'grammar/text-not-allowed') return span.end;
    if (!isLack(finding)) return element.startTagEnd;
    // What is missing in front of a child is noticed when the child starts.
    const child = code === 'grammar/missing-element' && data.before === undefined ? undefined : related[0];
    return child === undefined ? element.end : elementAt(document, child.span.start).startTagEnd;
  };
  const events = findings.map((finding) => ({ finding, event: eventOf(finding) }));
  return events.reduce((a, b) => (b.event < a.event ? b : a)).finding;
}

/** The element whose start tag or end tag ends at an offset, or whose text does. */
function elementOfError(document: XmlDocument, offset: number): XmlElement {
  return elementAt(document, Math.max(0, offset - 1));
}

/** The innermost element around an offset. */
function elementAt({ root }: XmlDocument, offset: number): XmlElement {
  let element = root as XmlElement;
  for (;;) {
    const inner = childElements(element).find(({ start, end }) => start <= offset && offset < end);
    if (inner === undefined) return element;
    element = inner;
  }
}
