import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveringDocuments, grammarDocuments } from '../../src/arbitrary/grammar-documents.ts';
import type { DocumentOptions } from '../../src/arbitrary/random-decisions.ts';
import { accepts, DerivativeEngine } from '../../src/relaxng/derivative/derivative-engine.ts';
import { exampleOf } from '../../src/relaxng/examples/example-of.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import type { ElementPattern } from '../../src/relaxng/pattern.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { grammarTerm } from '../relaxng/derivative/term.ts';
import { lawfulGrammar } from '../relaxng/inclusion/term-schema.ts';
import { smallGrammar } from '../relaxng/small-grammar.ts';

/** Says whether documents are well-formed and valid. */
function judgeOf(grammar: Grammar): (text: string) => boolean {
  const engine = new DerivativeEngine(grammar);
  return (text) => {
    const { document, diagnostics } = parseXml(text);
    return diagnostics.length === 0 && accepts(engine, document);
  };
}

/** What a property that `isWanted` never holds is refuted by in the end. */
function smallestWith(grammar: Grammar, isWanted: (text: string) => boolean): string | undefined {
  const { counterexample } = fc.check(
    fc.property(grammarDocuments(grammar), (text) => !isWanted(text)),
    { seed: 1, numRuns: 1000 },
  );
  return counterexample?.[0];
}

const strings = smallGrammar(`<element name='e'><choice>
  <attribute name='port'><data type='unsignedShort'><param name='minInclusive'>1024</param></data></attribute>
  <attribute name='double'><data type='double'><param name='maxInclusive'>1.5</param></data></attribute>
  <attribute name='address'><data type='string'><param name='pattern'>([0-9a-f]{2}:){5}[0-9a-f]{2}</param></data></attribute>
  <attribute name='day'><data type='date'/></attribute>
  <attribute name='names'><list><oneOrMore><data type='NCName'/></oneOrMore><value>end</value></list></attribute>
  <attribute name='other'><data type='token'><except><value>none</value></except></data></attribute>
  <attribute name='word'><choice><value>up</value><value>down</value></choice></attribute>
  <attribute name='any'/>
</choice></element>`);

const things = smallGrammar(`
  <start><ref name='box'/></start>
  <define name='box'><element name='box'><interleave>
    <optional><attribute name='label'/></optional>
    <zeroOrMore><ref name='box'/></zeroOrMore>
    <zeroOrMore><element name='thing'><choice><value>ball</value><value>cup</value><data type='int'/></choice></element></zeroOrMore>
    <optional><element name='lid'><empty/></element></optional>
  </interleave></element></define>`);

describe('documents drawn from a grammar', () => {
  test('are accepted by it, whatever the grammar', () => {
    fc.assert(
      fc.property(grammarTerm, fc.integer(), (term, seed) => {
        const grammar = lawfulGrammar(term);
        fc.pre(grammar !== undefined && exampleOf(grammar.elements[0] as ElementPattern) !== undefined);
        const isValid = judgeOf(grammar as Grammar);
        const drawn = fc.sample(grammarDocuments(grammar as Grammar), { seed, numRuns: 5 });
        expect(drawn.filter((text) => !isValid(text))).toEqual([]);
        const covering = coveringDocuments(grammar as Grammar);
        expect(covering.filter((text) => !isValid(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('have values that their datatypes allow', () => {
    const isValid = judgeOf(strings);
    fc.assert(fc.property(grammarDocuments(strings), isValid), { numRuns: 2000 });
  });

  test('have values without white space and zeros around them if they are to be plain', () => {
    const values = (options: DocumentOptions): string[] =>
      fc
        .sample(grammarDocuments(strings, options), { seed: 1, numRuns: 2000 })
        .flatMap((text) =>
          [...text.matchAll(/(?:port|word|names)='([^']*)'/g)].map(([, value]) => value as string),
        );
    const isOdd = (value: string): boolean => /^\s|\s$|^0|^\+/.test(value);
    expect(values({}).some(isOdd)).toBe(true);
    expect(values({ plainValues: true }).filter(isOdd)).toEqual([]);
    const smallest = fc.check(
      fc.property(grammarDocuments(strings, { plainValues: true }), (text) => !/port='.{5}'/.test(text)),
      { seed: 1, numRuns: 1000 },
    );
    expect(smallest.counterexample?.[0]).toMatch(/^<e port='[1-9][0-9]{4}'\/>$/);
  });

  test('have every value of an enumeration, and both ends of a range', () => {
    const drawn = fc.sample(grammarDocuments(strings), { seed: 1, numRuns: 2000 }).join('\n');
    for (const value of ["word='up'", "word='down'", "port='1024'", "port='65535'"])
      expect(drawn).toContain(value);
  });

  test('have interleaved children in any order', () => {
    const drawn = fc.sample(grammarDocuments(things), { seed: 1, numRuns: 500 });
    expect(drawn.some((text) => /<lid\/>\s*<(?:thing|box)/.test(text))).toBe(true);
    expect(drawn.some((text) => /<\/thing>\s*<lid\/>/.test(text))).toBe(true);
    expect(
      drawn.some((text) => /<thing>[^<]*<\/thing>\s*<box.*<thing>[^<]*<\/thing>\s*<\/box>/s.test(text)),
    ).toBe(true);
  });

  test('have names of all namespaces where any are allowed', () => {
    const open = smallGrammar(`<element name='e'><zeroOrMore><element>
      <anyName><except><nsName ns='urn:closed'/><name>e</name></except></anyName>
      <zeroOrMore><attribute><anyName/></attribute></zeroOrMore><text/>
    </element></zeroOrMore></element>`);
    const drawn = fc.sample(grammarDocuments(open), { seed: 1, numRuns: 300 });
    expect(drawn.filter((text) => !judgeOf(open)(text))).toEqual([]);
    const roots = drawn.map((text) => parseXml(text).document.root);
    const children = roots.flatMap(
      (root) => root?.children.filter((child) => child.kind === 'element') ?? [],
    );
    const namespaces = new Set(children.map(({ namespaceName }) => namespaceName));
    expect([...namespaces].sort()).toEqual(['', 'urn:example']);
    expect(new Set(children.map(({ localName }) => localName)).size).toBeGreaterThan(2);
  });

  test('never have names that namespace declarations have', () => {
    const open =
      smallGrammar(`<element name='e'><zeroOrMore><element><anyName><except><name ns='http://www.w3.org/2000/xmlns/'>x</name></except></anyName><empty/></element></zeroOrMore>
    </element>`);
    fc.assert(fc.property(grammarDocuments(open), judgeOf(open)), { numRuns: 200 });
  });

  test('are no deeper and larger than they have to be beyond the limits', () => {
    const documents = grammarDocuments(things, { maxDepth: 2, maxElements: 5 });
    const depth = (text: string): number =>
      Math.max(...[...text.matchAll(/^ */gm)].map(([indent]) => indent.length));
    for (const text of fc.sample(documents, { seed: 1, numRuns: 500 })) {
      expect(depth(text)).toBeLessThanOrEqual(6);
      expect(text.match(/<\w/g)?.length).toBeLessThan(20);
    }
  });

  test('are the same ones for the same seed', () => {
    const draw = () => fc.sample(grammarDocuments(things), { seed: 7, numRuns: 20 });
    expect(draw()).toEqual(draw());
  });
});

describe('documents shrink', () => {
  test('to valid documents only', () => {
    const isValid = judgeOf(things);
    const seen: string[] = [];
    smallestWith(things, (text) => {
      seen.push(text);
      return text.includes('cup');
    });
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((text) => !isValid(text))).toEqual([]);
  });

  test('to nothing but what is wanted', () => {
    expect(smallestWith(things, (text) => text.includes('cup'))).toBe('<box>\n  <thing>cup</thing>\n</box>');
    expect(smallestWith(things, (text) => /<lid\/>\s*<thing/.test(text))).toMatch(
      /^<box>\n {2}<lid\/>\n {2}<thing>\w+<\/thing>\n<\/box>$/,
    );
    expect(smallestWith(strings, (text) => /any='[^']{5}/u.test(text))).toMatch(/^<e any='\w{5}'\/>$/);
  });

  test('by taking what recurs out of itself', () => {
    expect(smallestWith(things, (text) => text.split('<thing>').length > 2)).toMatch(
      /^<box>(\n {2}<thing>\w+<\/thing>){2}\n<\/box>$/,
    );
  });
});

describe('covering documents', () => {
  test('have every attribute, child and value wherever it can be', () => {
    const drawn = coveringDocuments(things).join('\n');
    for (const part of ['label=', '<box', '>ball<', '>cup<', '<lid/>']) expect(drawn).toContain(part);
    expect(drawn).toMatch(/<thing>[^a-z<]+<\/thing>/);
  });

  test('are the same ones each time', () => {
    expect(coveringDocuments(things)).toEqual(coveringDocuments(things));
  });

  test('get to what only recursion leads to', () => {
    const chain = smallGrammar(`
      <start><ref name='a'/></start>
      <define name='a'><element name='a'><optional><ref name='b'/></optional></element></define>
      <define name='b'><element name='b'><optional><attribute name='last'><value>yes</value></attribute></optional>
        <optional><ref name='a'/></optional></element></define>`);
    expect(coveringDocuments(chain).join('\n')).toContain("last='yes'");
  });
});

test('a grammar that accepts nothing is refused', () => {
  const endless = smallGrammar(`<start><ref name='a'/></start>
    <define name='a'><element name='a'><ref name='a'/></element></define>`);
  expect(() => grammarDocuments(endless)).toThrow(RangeError);
  expect(() => coveringDocuments(endless)).toThrow('accepts no document');
});
