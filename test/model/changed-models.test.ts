import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmlDocuments } from '../../src/arbitrary/kind-documents.ts';
import type { KindDescriptor } from '../../src/descriptor/descriptor.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import { documentKinds, type KindName, kindNames } from '../../src/validate/document-kinds.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { canonicalXml } from '../support/canonical-xml.ts';
import { inJson, modelKindOf } from '../support/model-kinds.ts';
import { withNoise } from '../support/noise.ts';

/** What stands somewhere in a model. */
interface Slot {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

/** A text that no document has. */
const marker = 'marked-text';

/** Makers of values, so that none is part of two models. */
const oddValues: readonly (() => unknown)[] = [
  () => marker,
  () => `${marker}<&>'"]]>\t\n`,
  () => null,
  () => true,
  () => 0,
  () => 1.5,
  () => Number.NaN,
  () => 10n ** 30n,
  () => '',
  () => '\r\n\t',
  () => '\0',
  () => '\ud800',
  () => '--',
  () => '?>',
  () => 'xmlns',
  () => [],
  () => [marker],
  () => ({}),
  () => ({ value: marker }),
  () => ({ name: marker }),
  () => ({ comment: marker }),
  () => ({ instruction: marker, value: ' ' }),
  () => ({ children: [{ name: marker, children: [marker, { comment: marker }] }] }),
  () => ({ attributes: [{ name: `x:${marker}`, namespaceName: 'urn:x', value: marker }] }),
  () => ({ attributes: [{ name: 'xmlns', value: marker }] }),
  () => new Date(0),
  () => () => 1,
];

const oddChange = fc.record({
  place: fc.nat(),
  value: fc.constantFrom(...oddValues),
  /** Where in an object the value is put; else it takes the place of what is there. */
  key: fc.option(fc.constantFrom('$foreign', '$order', 'value', 'news'), { nil: undefined, freq: 2 }),
});

const structuralChange = fc.record({ place: fc.nat(), isRemoved: fc.boolean() });

/** Documents whose order says what nothing else does, with the reason. */
const ordered: Readonly<Partial<Record<KindName, { readonly documents: RegExp; readonly reason: string }>>> =
  {
    domainCapabilities: {
      documents: /<blockers.*<blockers/s,
      reason: 'which CPU model a <blockers> is about is told by its place behind the <model>',
    },
  };

describe.each(kindNames)('%s', async (name) => {
  const kind = await modelKindOf(name);
  const documents = withNoise(await xmlDocuments(name, { maxElements: 15 }));

  test('a model with anything in it is refused where that is, or written without loss', () => {
    const property = fc.property(
      documents,
      fc.array(oddChange, { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        const model = inJson(read(kind, text));
        for (const { place, value, key } of changes) {
          const slots = slotsOf(model);
          if (slots.length === 0) return;
          const { holder, key: own } = slots[place % slots.length] as Slot;
          holder[key === undefined || Array.isArray(holder) ? own : key] = value();
        }
        const written = writtenOrRefused(() => write(kind, model), model);
        if (written === undefined) return;
        expect(parseXml(written).diagnostics).toEqual([]);
        const rewritten = write(kind, read(kind, written));
        expect(canonicalXml(kind.descriptor, rewritten)).toBe(canonicalXml(kind.descriptor, written));
        expect(markersIn(written)).toBeGreaterThanOrEqual(markersIn(JSON.stringify(withoutMentions(model))));
      },
    );
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  test('a model of which parts are removed or repeated is read as it was written', async () => {
    const isClosed = (key: string | number): boolean => String(key).startsWith('$') || foreign.has(key);
    const foreign = foreignProperties(kind.descriptor);
    const property = fc.property(
      await xmlDocuments(name),
      fc.array(structuralChange, { maxLength: 5 }),
      (text, changes) => {
        const model = inJson(read(kind, text)) as Slot['holder'];
        const parts = kind.descriptor.roots.length === 1 ? model : Object.values(model)[0];
        for (const { place, isRemoved } of changes) {
          const slots = slotsOf(parts, isClosed);
          if (slots.length === 0) break;
          const { holder, key } = slots[place % slots.length] as Slot;
          if (!Array.isArray(holder)) delete holder[key];
          else if (isRemoved) holder.splice(key as number, 1);
          else holder.splice(key as number, 0, structuredClone(holder[key as number]));
        }
        const again = inJson(read(kind, write(kind, model)));
        if (!isDeepStrictEqual(withoutOrder(again), withoutOrder(model))) {
          expect(withoutOrder(again)).toEqual(withoutOrder(model));
        }
      },
    );
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  test('a valid model that says nothing of order is written in one that the grammar allows and libvirt writes', async () => {
    const { matcher } = await documentKinds[name].load();
    const property = fc.property(await xmlDocuments(name), (text) => {
      fc.pre(!ordered[name]?.documents.test(text));
      const written = write(kind, withoutOrder(inJson(read(kind, text))));
      expect(matcher.accepts(written)).toBe(true);
      expect(JSON.stringify(inJson(read(kind, written)))).not.toContain('"$order"');
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });
});

/** The properties whose values are elements that the grammar does not describe. */
function foreignProperties({ types }: KindDescriptor): ReadonlySet<string | number> {
  const children = Object.values(types).flatMap((type) => type.children);
  return new Set(
    children.filter(({ type }) => types[type]?.shape === 'foreign').map(({ property }) => property),
  );
}

/** What `write` returns; undefined where it refuses the model, which it has to do for values that are there. */
function writtenOrRefused(write: () => string, model: unknown): string | undefined {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    expect(error.diagnostics.filter(({ path }) => !leadsSomewhere(model, path))).toEqual([]);
    return undefined;
  }
}

/** Whether a JSON Pointer (RFC 6901) leads to a value. */
function leadsSomewhere(model: unknown, pointer: string): boolean {
  let value = model;
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !(name in value)) return false;
    value = (value as Slot['holder'])[name];
  }
  return true;
}

/** All that a model has; inside of what `isClosed` says nothing is looked for. */
function slotsOf(model: unknown, isClosed: (key: string | number) => boolean = () => false): Slot[] {
  const slots: Slot[] = [];
  const open = [model];
  for (const value of open) {
    if (typeof value !== 'object' || value === null) continue;
    const holder = value as Slot['holder'];
    for (const name of Object.keys(holder)) {
      const key = Array.isArray(value) ? Number(name) : name;
      slots.push({ holder, key });
      if (!isClosed(key)) open.push(holder[key]);
    }
  }
  return slots;
}

/** A model without the order of its parts, and without lists of nothing: there is no such thing in XML. */
function withoutOrder(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) =>
      key === '$order' || (Array.isArray(value) && value.length === 0) ? undefined : value,
    ) ?? 'null',
  );
}

/** A model without what `$order` says of parts that are somewhere else. */
function withoutMentions(model: unknown): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) => {
      if (typeof value === 'bigint') return String(value);
      return key === '$order' && Array.isArray(value)
        ? value.filter((one) => typeof one !== 'string')
        : value;
    }),
  );
}

function markersIn(text: string): number {
  return text.split(marker).length - 1;
}
