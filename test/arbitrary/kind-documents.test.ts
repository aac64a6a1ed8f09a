import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { coveringDocuments } from '../../src/arbitrary/grammar-documents.ts';
import { models, xmlDocuments } from '../../src/arbitrary/kind-documents.ts';
import { networkKind } from '../../src/model/kinds/network.ts';
import { accepts, DerivativeEngine } from '../../src/relaxng/derivative/derivative-engine.ts';
import { documentKinds, kindNames } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';

describe('documents drawn for a kind', () => {
  const counts = { drawn: 0, covering: 0 };

  test.each(kindNames)('%s: are accepted by the machine and by derivatives', async (kind) => {
    const { matcher } = await documentKinds[kind].load();
    const drawn = fc.sample(await xmlDocuments(kind), { seed: 1, numRuns: 100 });
    const covering = coveringDocuments(matcher.grammar());
    const engine = new DerivativeEngine(matcher.grammar());
    const refused = [...drawn, ...covering].filter((text) => {
      const { document, diagnostics } = parseXml(text);
      const byDerivatives = diagnostics.length === 0 && accepts(engine, document);
      return !(byDerivatives && matcher.accepts(text) === true);
    });
    expect(refused).toEqual([]);
    counts.drawn += drawn.length;
    counts.covering += covering.length;
  });

  test('are documents of the release that is asked for', async () => {
    const { matcher } = await documentKinds.network.load({ libvirt: '6.0.0' });
    const old = fc.sample(await xmlDocuments('network', { libvirt: '6.0.0' }), { seed: 1, numRuns: 200 });
    const engine = new DerivativeEngine(matcher.grammar());
    expect(old.filter((text) => !accepts(engine, parseXml(text).document))).toEqual([]);
    const newest = fc.sample(await xmlDocuments('network'), { seed: 1, numRuns: 200 });
    expect(newest.some((text) => !accepts(engine, parseXml(text).document))).toBe(true);
  });

  test('shrink to the smallest that shows a fault', async () => {
    const { counterexample } = fc.check(
      fc.property(await xmlDocuments('domain'), (text) => !text.includes('<interface')),
      { seed: 3, numRuns: 1000 },
    );
    const smallest = counterexample?.[0] ?? '';
    expect(smallest).toMatch(/<devices>\s*<interface /);
    expect(smallest.match(/<\w/g)?.length).toBeLessThan(8);
  });

  afterAll(() => {
    console.log(
      `both engines accept ${counts.drawn} drawn and ${counts.covering} covering documents of ${kindNames.length} kinds`,
    );
  });
});

test('drawn models have the type of their kind', async () => {
  const networks = await models(networkKind, { maxElements: 20 });
  fc.assert(
    fc.property(networks, ({ mtu }) => ['number', 'undefined'].includes(typeof mtu?.size)),
    { seed: 1, numRuns: 200 },
  );
});
