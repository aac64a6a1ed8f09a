import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/in-order.ts';
import { childElements, type XmlDocument, type XmlElement } from '../../xml/tree.ts';
import { type BlankedValue, blankedValues, blanksAroundNumbers } from './blanks-around-numbers.ts';
import { mayHaveBlanksAtEnds } from './blanks-at-ends.ts';
import type { Place } from './content-model.ts';
import { crossedInterleaves } from './crossed-interleaves.ts';
import { countAttributes, type ManyAttributes, manyAttributes } from './many-attributes.ts';
import { mistakenElement } from './mistaken-element.ts';
import { placesOf } from './places.ts';

/** A document that its grammar accepts; the tree is asked for only where the text gives a reason. */
export interface ValidDocument {
  text(): string;
  tree(): XmlDocument;
}

/** What of a grammar is asked about documents for libxml2. */
export interface CompatGrammar {
  /** Whether the grammar accepts a document. */
  accepts(text: string): boolean;
  /** What the grammar says of a document where the patterns of numbers are held against them with the white space around. */
  matchRawPatterns(document: XmlDocument): Diagnostic[];
}

/**
 * What a valid document of a kind has that libxml2 refuses or takes very long over, and so everybody who validates with it, such as
 * `virsh define --validate`; in document order.
 */
export function compatFindings(document: ValidDocument, kind: string, grammar: CompatGrammar): Diagnostic[] {
  const text = document.text();
  const places = placesOf(kind);
  const mayHaveBlanks = mayHaveBlanksAtEnds(text);
  if (!mayHaveBlanks && (places === undefined || mayMatter[kind]?.(text) === false)) return [];
  const { root } = document.tree();
  if (root === undefined) return [];
  const fromPlaces = places === undefined ? [] : placeFindings(root, places, text, grammar.accepts);
  const values = mayHaveBlanks ? allBlankedValues(root) : [];
  const fromValues =
    values.length === 0 ? [] : blanksAroundNumbers(values, grammar.matchRawPatterns(document.tree()), text);
  return inOrder([...fromPlaces, ...fromValues]);
}

/** Whether the text of a document of a kind has what its places are about: without it, the tree is not worth the time. */
const mayMatter: Readonly<Record<string, (text: string) => boolean>> = {
  domainsnapshot: (text) => /<(?:domain|inactiveDomain)\b/.test(text),
  domaincheckpoint: (text) => /<domain\b/.test(text),
  domaindevice: (text) => /<(?:iotune|mirror|portForward|hostdev|driver\b[^>]{99})/.test(text),
  pool: partsSizes,
  interface: (text) => /<link\b/.test(text),
  filter: (text) => /<stp\b/.test(text),
  device: (text) => /<devnode\b/.test(text),
};

/** Whether something seems to stand between the sizes of a pool. */
function partsSizes(text: string): boolean {
  const other = text.search(
    /(?:capacity|allocation|available)\s*>\s*<(?!\/?(?:capacity|allocation|available)\b)/,
  );
  return (
    other >= 0 && ['<capacity', '<allocation', '<available'].some((size) => text.lastIndexOf(size) > other)
  );
}

function placeFindings(
  root: XmlElement,
  places: Readonly<Record<string, Place>>,
  text: string,
  accepts: (text: string) => boolean,
): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const crowded: ManyAttributes[] = [];
  const open: [XmlElement, Place][] = [];
  const enter = (element: XmlElement, inside: Readonly<Record<string, Place>>): void => {
    const place = element.namespaceName === '' ? inside[element.localName] : undefined;
    if (place !== undefined) open.push([element, place]);
  };
  enter(root, places);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, { content, attributesTogether, mistaken, children }] = next;
    if (content !== undefined) findings.push(...crossedInterleaves(element, content, text, accepts));
    if (mistaken !== undefined) findings.push(...mistakenElement(element, mistaken));
    const many = attributesTogether && countAttributes(element, attributesTogether.except);
    if (many !== undefined) crowded.push(many);
    if (children !== undefined) for (const child of childElements(element)) enter(child, children);
  }
  return [...findings, ...manyAttributes(crowded)];
}

function allBlankedValues(root: XmlElement): BlankedValue[] {
  const values: BlankedValue[] = [];
  const open = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const value of blankedValues(element)) values.push(value);
    for (const child of childElements(element)) open.push(child);
  }
  return values;
}
