import { describe, expect, test } from 'vitest';
import { examples as exampleTexts } from '../../generated/examples.ts';
import type { ElementReference } from '../../src/reference/element-reference.ts';
import { Examples } from '../../src/reference/examples.ts';
import { type Entry, entryPath, findEntry } from '../../src/reference/find-entry.ts';
import { Reference } from '../../src/reference/reference.ts';
import { parseReferencePath } from '../../src/reference/reference-path.ts';
import { DerivativeEngine } from '../../src/relaxng/derivative/derivative-engine.ts';
import { NamespaceScope } from '../../src/relaxng/derivative/namespace-scope.ts';
import { documentKinds, kindNames } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { attributeOf, childElements, textOf, type XmlElement } from '../../src/xml/tree.ts';
import { kindReference, smallReference } from '../support/references.ts';

const documents = JSON.parse(exampleTexts) as Readonly<Record<string, readonly string[]>>;

/** Of attributes and values, which are many, every so many-th is shown. */
const step = 16;
/** The definitions that were shown already, by their places in the schema: kinds share them. */
const shown = new Set<string>();

describe.each(kindNames)('the examples of %s', (kind) => {
  test('show what they are for, shortly, and are valid in the newest release', async () => {
    const reference = await kindReference(kind);
    const examples = new Examples(
      reference,
      (documents[kind] ?? []).map((text) => parseXml(text).document),
    );
    const { builder, start, elements, annotations } = (await documentKinds[kind].load()).matcher.grammar();
    const newest = new Reference({ builder, start, elements, annotations, releases: new Map() });
    const engine = new DerivativeEngine(newest.grammar);
    const wrong: string[] = [];
    for (const entry of entriesOf(reference)) {
      const path = parseReferencePath(entryPath(entry));
      if (!('place' in findEntry(newest, path))) continue; // Gone.
      const text = examples.exampleOf(entry) ?? '';
      const { document, diagnostics } = parseXml(text);
      const { root } = document;
      const isRight =
        root !== undefined &&
        diagnostics.length === 0 &&
        shows([root, ...childElements(root)], entry) &&
        // The outermost element is that of the place, or the one around it.
        [path.names, path.names.slice(0, -1)].some((names) => {
          const outer = findEntry(newest, { names, attribute: undefined, literal: undefined });
          return 'place' in outer && matches(engine, root, outer.place.element);
        });
      if (!isRight) wrong.push(`${entryPath(entry)}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('the richest of the documents is shown, without what is not needed', () => {
  const reference = smallReference(`
    <start>
      <element name='list'>
        <oneOrMore><element name='item'>
          <optional><attribute name='a'/></optional>
          <optional><attribute name='b'/></optional>
          <interleave>
            <element name='title'><text/></element>
            <zeroOrMore><element name='note'><text/></element></zeroOrMore>
          </interleave>
        </element></oneOrMore>
      </element>
    </start>`);
  const text = `<list>
  <item a='1'><title>one</title></item>
  <item a='2' b='3'>
    <!-- A comment. -->
    <note>x</note>
    <title>two</title>
  </item>
</list>`;
  const examples = new Examples(reference, [parseXml(text).document]);
  const example = (path: string) =>
    examples.exampleOf(findEntry(reference, parseReferencePath(path)) as Entry);
  expect(example('list/item')).toBe(`<item a='2' b='3'>\n  <note>x</note>\n  <title>two</title>\n</item>`);
  expect(example('list/item/title')).toBe(`<item a='2' b='3'>\n  <title>two</title>\n</item>`);
});

test('what no document shows is made up', () => {
  const reference = smallReference(`
    <start>
      <element name='a'>
        <attribute name='k'><choice><value>x</value><value>y</value></choice></attribute>
        <optional><element name='b'><value>z</value></element></optional>
      </element>
    </start>`);
  const examples = new Examples(reference, []);
  const example = (path: string) =>
    examples.exampleOf(findEntry(reference, parseReferencePath(path)) as Entry);
  expect(example('a/@k=y')).toBe(`<a k='y'/>`);
  expect(example('a/b')).toBe('<b>z</b>');
});

function* entriesOf(reference: Reference): Generator<Entry> {
  let count = 0;
  for (const [element, place] of reference.places) {
    const origins = element.definitions
      .map(({ origin }) => `${origin.source} ${origin.start}`)
      .sort()
      .join();
    if (shown.has(origins)) continue;
    shown.add(origins);
    yield { place, attribute: undefined, literal: undefined };
    for (const attribute of [undefined, ...element.attributes]) {
      if (attribute !== undefined && count++ % step === 0) yield { place, attribute, literal: undefined };
      const { literals = [] } = (attribute === undefined ? element.text : attribute.value) ?? {};
      for (const literal of literals) if (count++ % step === 0) yield { place, attribute, literal };
    }
  }
}

function shows(candidates: readonly XmlElement[], { place, attribute, literal }: Entry): boolean {
  return candidates.some((element) => {
    if (element.localName !== place.element.localName) return false;
    const value = attribute
      ? attributeOf(element, attribute.localName, attribute.namespaceName)?.value
      : textOf(element);
    if (value === undefined) return false;
    return (
      literal === undefined ||
      ` ${value.trim()} `.includes(` ${literal.literal} `) ||
      value.trim() === literal.literal
    );
  });
}

function matches(engine: DerivativeEngine, root: XmlElement, { definitions }: ElementReference): boolean {
  const residual = engine.grammar.builder.choice(definitions);
  const before = engine.states.state([{ element: undefined, residual }]);
  const after = engine.matchElement(before, root, NamespaceScope.outermost);
  return after.lanes.some((lane) => lane.residual.nullable);
}
