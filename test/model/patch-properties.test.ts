import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmlDocuments } from '../../src/arbitrary/kind-documents.ts';
import { once } from '../../src/lazy/once.ts';
import { ModelError } from '../../src/model/model-error.ts';
import type { ModelKind } from '../../src/model/model-kind.ts';
import { type OpenedModel, open } from '../../src/model/open.ts';
import { patch } from '../../src/model/patch/patch.ts';
import { read } from '../../src/model/read.ts';
import { write } from '../../src/model/write.ts';
import { applyTextEdits, type TextEdit } from '../../src/text/text-edit.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { corpusThere } from '../support/corpus.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { changeOnce } from '../support/model-changes.ts';
import { inJson, modelKindNames, modelKindOf } from '../support/model-kinds.ts';
import { withNoise } from '../support/noise.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { isThorough } from '../support/thorough.ts';

/** How many changes are made: to documents of libvirt, and for each kind to documents with unexpected content. */
const [inCorpus, inNoise] = (process.env.PATCHES ?? (isThorough ? '5000,100' : '2500,50'))
  .split(',')
  .map(Number) as [number, number];

/** Documents as others lay them out. */
const layouts: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('  ', '\t'),
  (text) => text.replaceAll('\n  ', '\n    '),
  (text) => text.replace(/>\s+</g, '><').trimEnd(),
  (text) => text.replace(/\n\s+/g, '\n').trimEnd(),
  (text) => text.replace(/\n( *)(?=<[a-z])/g, '\n$1<!-- here -->\n$1'),
  (text) => text.replace(/(\/[a-z]*>)\n/g, '$1 <!-- there -->\n'),
  (text) => `\ufeff${text.replace(/='([^'"<]*)'/g, ' = "$1"')}`,
];

/** What was done so far. */
const done = new Map<string, number>();

const kinds = once(() => Promise.all(modelKindNames.map(modelKindOf)));

test(`${inCorpus} single changes to documents of libvirt are edits of their size`, async () => {
  const random = seededRandom(Number(process.env.PATCH_SEED ?? 1));
  const documents = (await kinds()).flatMap((kind) => {
    const texts = kindDocuments(kind.name).map((text) =>
      random.chance(0.5) ? text : random.pick(layouts)(text),
    );
    return openedDocuments(kind, texts);
  });
  for (let count = 0; count < (corpusThere ? inCorpus : 500); count++) {
    expectRightEdits(random.pick(documents), random);
  }
  const each = [...done].sort().map(([change, count]) => `${change} ${count}`);
  console.log(`patched: ${each.join(', ')}`);
});

describe.each(modelKindNames)('%s: changes to documents with unexpected content', async (name) => {
  const kind = await modelKindOf(name);
  const documents = await xmlDocuments(name);

  test('are edits that give the changed model', () => {
    const random = seededRandom(Number(process.env.PATCH_SEED ?? 1));
    const texts = fc.sample(withNoise(documents), {
      seed: Number(process.env.PATCH_SEED ?? 1),
      numRuns: inNoise,
    });
    for (const document of openedDocuments(kind, texts)) expectRightEdits(document, random);
  });
});

interface Opened extends OpenedModel {
  readonly hasOrder: boolean;
  /** Whether there is text where none belongs. */
  readonly hasStrayText: boolean;
}

function openedDocuments(kind: ModelKind<unknown>, texts: readonly string[]): Opened[] {
  return texts.flatMap((text) => {
    const { document, diagnostics } = parseXml(text);
    const opened = open(kind, document);
    if (diagnostics.length > 0 || opened === undefined) return [];
    const json = JSON.stringify(inJson(opened.root));
    return [{ ...opened, hasOrder: json.includes('"$order"'), hasStrayText: json.includes('{"text":') }];
  });
}

/** Makes one change at random and expects the edits to be right. */
function expectRightEdits(opened: Opened, random: Random): void {
  const { kind, document, root } = opened;
  let change: string | undefined;
  const makeChange = (model: unknown): void => {
    change = changeOnce(kind.descriptor, model, random);
  };
  let changed: unknown = structuredClone(root);
  let edits: TextEdit[];
  if (random.chance(0.5)) {
    makeChange(changed);
    if (writtenOrNot(kind, changed) === undefined) return;
    edits = patch(opened, changed);
  } else {
    try {
      edits = patch(opened, (model) => {
        makeChange(model);
        changed = structuredClone(model);
      });
    } catch (error) {
      expect(error).toBeInstanceOf(ModelError);
      return;
    }
  }
  done.set(String(change), (done.get(String(change)) ?? 0) + 1);
  // Texts that become neighbours are one text, with whatever white space is between them.
  if (opened.hasStrayText && /remove|replace/i.test(String(change))) return;
  const written = write(kind, changed);
  const wanted = read(kind, written);
  const text = applyTextEdits(document.text, edits);
  const found = read(kind, text);
  const isOrder = /order|comment/i.test(String(change));
  const seen = isOrder || !opened.hasOrder ? [found, wanted] : [withoutOrder(found), withoutOrder(wanted)];
  if (!isDeepStrictEqual(seen[0], seen[1])) {
    expect({ change, text: text, model: seen[0] }).toEqual({ change, text: document.text, model: seen[1] });
  }
  if (!isOrder && !/remove|replace|foreign/i.test(String(change))) {
    const kept = comments(text);
    const lost = comments(document.text).filter((comment) => !kept.includes(comment));
    if (lost.length > 0) expect({ change, lost, text: document.text, edits }).toBe('kept');
  }
  expectSmall(change, document.text, edits, differenceOf(write(kind, root), written));
}

/** The edits change about as much as changes in what libvirt would write. */
function expectSmall(
  change: string | undefined,
  text: string,
  edits: readonly TextEdit[],
  size: number,
): void {
  const changed = edits.reduce((sum, { span, newText }) => sum + newText.length + span.end - span.start, 0);
  if (changed > 3 * size + 300) expect({ change, text, edits, size }).toBe('smaller');
}

/** How many characters two texts differ in, from the first to the last. */
function differenceOf(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return one.length + other.length - 2 * (start + end);
}

function writtenOrNot(kind: ModelKind<unknown>, model: unknown): string | undefined {
  try {
    return write(kind, model);
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    return undefined;
  }
}

function comments(text: string): string[] {
  return text.match(/<!--[\s\S]*?-->/g) ?? [];
}

function withoutOrder(model: unknown): unknown {
  if (Array.isArray(model)) return model.map(withoutOrder);
  if (typeof model !== 'object' || model === null) return model;
  const members = Object.entries(model).filter(([key]) => key !== '$order');
  return Object.fromEntries(members.map(([key, value]) => [key, withoutOrder(value)]));
}
