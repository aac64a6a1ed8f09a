import { readFileSync } from 'node:fs';
import { parseXml } from '../../src/xml/parse.ts';
import { attributeOf, childElement, childElements, textOf, type XmlElement } from '../../src/xml/tree.ts';

/** One case of James Clark's conformance suite for RELAX NG. */
export interface SpectestCase {
  /** From 1, in the order of the suite. */
  readonly number: number;
  readonly sections: readonly string[];
  readonly documentation: string;
  readonly schema: string;
  /** Whether the schema has to be accepted. */
  readonly correct: boolean;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
  /** Files that the schema refers to, by their path from the schema. */
  readonly resources: ReadonlyMap<string, string>;
}

/** Reads the suite (spectest.xml); its one entity is expanded before, since our reader processes no DOCTYPE. */
export function readSpectest(path: string): SpectestCase[] {
  const text = expandEntities(readFileSync(path, 'utf8'));
  const { document, diagnostics } = parseXml(text);
  if (document.root === undefined || diagnostics.length > 0) throw new Error(diagnostics[0]?.message);
  const cases: SpectestCase[] = [];
  collect(document.root, text, '', cases);
  return cases;
}

function expandEntities(text: string): string {
  const doctype = /<!DOCTYPE[^[]*\[([\s\S]*?)\]>/.exec(text);
  let expanded = text.replace(doctype?.[0] ?? '', '');
  for (const [, name, value] of (doctype?.[1] ?? '').matchAll(/<!ENTITY (\w+) "([^"]*)">/g)) {
    const replacement = (value ?? '').replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    expanded = expanded.replaceAll(`&${name};`, replacement);
  }
  return expanded;
}

function collect(suite: XmlElement, text: string, documentation: string, cases: SpectestCase[]): void {
  for (const child of childElements(suite)) {
    const own = childElement(child, 'documentation');
    const words = own === undefined ? documentation : textOf(own).replace(/\s+/g, ' ').trim();
    if (child.localName === 'testSuite') collect(child, text, words, cases);
    if (child.localName === 'testCase') cases.push(caseOf(child, text, words, cases.length + 1));
  }
}

function caseOf(element: XmlElement, text: string, documentation: string, number: number): SpectestCase {
  const contents = (name: string) =>
    childElements(element)
      .filter((child) => child.localName === name)
      .map((child) => contentText(child, text));
  const resources = new Map<string, string>();
  collectResources(element, '', text, resources);
  const correct = childElement(element, 'correct');
  const schema = correct ?? childElement(element, 'incorrect');
  if (schema === undefined) throw new Error(`case ${number} has no schema`);
  return {
    number,
    sections: childElements(element)
      .filter((child) => child.localName === 'section')
      .map(textOf),
    documentation,
    schema: contentText(schema, text),
    correct: correct !== undefined,
    valid: contents('valid'),
    invalid: contents('invalid'),
    resources,
  };
}

function collectResources(
  element: XmlElement,
  folder: string,
  text: string,
  resources: Map<string, string>,
): void {
  for (const child of childElements(element)) {
    const name = attributeOf(child, 'name')?.value ?? '';
    if (child.localName === 'resource') resources.set(folder + name, contentText(child, text));
    if (child.localName === 'dir') collectResources(child, `${folder}${name}/`, text, resources);
  }
}

function contentText(element: XmlElement, text: string): string {
  return text.slice(element.startTagEnd, element.endTagStart);
}
