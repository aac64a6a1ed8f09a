import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmlDocuments } from '../../src/arbitrary/kind-documents.ts';
import { compareDocuments, compareModels } from '../../src/comparison/compare-models.ts';
import type { Difference } from '../../src/comparison/difference.ts';
import type { ElementDescriptor } from '../../src/descriptor/descriptor.ts';
import type { ModelKind } from '../../src/model/model-kind.ts';
import type { ModelRecord, ModelValue } from '../../src/model/model-value.ts';
import { type OpenedModel, open } from '../../src/model/open.ts';
import { write } from '../../src/model/write.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { kindNames } from '../../src/validate/document-kinds.ts';
import { formatXml } from '../../src/xml/format.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { kindDocuments } from '../support/kind-documents.ts';
import { modelKindOf } from '../support/model-kinds.ts';
import { type Random, seededRandom } from '../support/random.ts';

/** How many documents of libvirt, and how many drawn from the grammar, each law of each kind is held on. */
const eachKind = Number(process.env.COMPARISONS ?? 25);

function opened(kind: ModelKind<unknown>, text: string): OpenedModel | undefined {
  return open(kind, parseXml(text).document);
}

function reopened(kind: ModelKind<unknown>, text: string): OpenedModel {
  return opened(kind, text) as OpenedModel;
}

/** A record of a model, with its type and the names of the elements that lead to it. */
interface TypedRecord {
  readonly record: ModelRecord;
  readonly type: ElementDescriptor;
  readonly steps: readonly string[];
}

/** Every record of a model that is an element which the grammar knows. */
function recordsOf({ kind: { descriptor }, root }: OpenedModel): TypedRecord[] {
  const found: TypedRecord[] = [];
  const visit = (value: ModelValue, typeName: string, steps: readonly string[]): void => {
    const type = descriptor.types[typeName] as ElementDescriptor;
    if (typeof value !== 'object' || type.shape === 'foreign') return;
    const record = value as ModelRecord;
    found.push({ record, type, steps });
    for (const child of type.children) {
      for (const one of listed(record[child.property])) visit(one, child.type, [...steps, child.property]);
    }
  };
  const [only, ...more] = descriptor.roots;
  if (more.length === 0) visit(root as ModelRecord, only?.type as string, []);
  else {
    for (const { localName, type } of descriptor.roots) {
      const record = (root as ModelRecord)[localName];
      if (record !== undefined) visit(record, type, [localName]);
    }
  }
  return found;
}

function listed(value: ModelValue): readonly ModelValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A document with differently named siblings in another order, and comments between them. */
function shuffled(document: OpenedModel, random: Random): string {
  for (const { record, type } of recordsOf(document)) {
    const order: (string | { comment: string })[] = type.children.flatMap(({ property }) =>
      listed(record[property]).map(() => property),
    );
    for (let index = order.length - 1; index > 0; index--) {
      const other = random.below(index + 1);
      [order[index], order[other]] = [order[other] as string, order[index] as string];
    }
    if (order.length > 0) record.$order = [...order, { comment: 'shuffled' }];
  }
  return write(document.kind, document.root);
}

/** The path without what tells siblings apart. */
function plain(path: string): string {
  return path.replace(/\[(?:'[^']*'|"[^"]*"|[^\]'"])*\]/g, '');
}

describe.each(kindNames)('%s', async (name) => {
  const kind = await modelKindOf(name);
  const originals = kindDocuments(name).filter((text) => opened(kind, text) !== undefined);
  const step = Math.max(1, Math.floor(originals.length / eachKind));
  const drawn = fc.sample(await xmlDocuments(name), { seed: 1, numRuns: eachKind });
  const texts = [...originals.filter((_, index) => index % step === 0), ...drawn];

  test('a document does not differ from itself', () => {
    for (const text of texts) {
      expect(compareDocuments(reopened(kind, text), reopened(kind, text), { all: true })).toEqual([]);
    }
  });

  test('neither layout, nor comments, nor the order of siblings of different names counts', () => {
    const random = seededRandom(1);
    for (const text of texts) {
      const parsed = parseXml(text);
      const formatted = applyTextEdits(parsed.document.text, formatXml(parsed));
      const other = shuffled(reopened(kind, text), random);
      expect(compareDocuments(reopened(kind, text), reopened(kind, formatted), { all: true })).toEqual([]);
      expect(compareDocuments(reopened(kind, text), reopened(kind, other), { all: true })).toEqual([]);
    }
  });

  test('a changed value is found, at its place or in the element that it makes another', () => {
    const random = seededRandom(2);
    for (const text of texts) {
      const after = reopened(kind, text);
      const place = changeOne(after, random);
      if (place === undefined) continue;
      const differences = compareModels(kind, reopened(kind, text).root, after.root);
      expect.soft(differences, `${place}\n${text}`).not.toEqual([]);
      for (const { path } of differences) {
        const found = plain(path);
        const isRight = found === place || place.startsWith(`${found}/`) || path.includes('…');
        expect.soft(isRight, `${path} for ${place}\n${text}`).toBe(true);
      }
    }
  });

  test('a number may have a sign', () => {
    for (const text of texts) {
      const after = reopened(kind, text);
      for (const { record, type } of recordsOf(after)) {
        for (const { property, value } of type.attributes) {
          const number = record[property];
          const isNumber = typeof number === 'number' || typeof number === 'bigint';
          if (value.kind === 'integer' && isNumber && number >= 0) record[property] = `+${number}`;
        }
      }
      expect(compareModels(kind, reopened(kind, text).root, after.root)).toEqual([]);
    }
  });

  test('what one lacks the other has', () => {
    const random = seededRandom(3);
    for (const text of texts) {
      const after = reopened(kind, text);
      for (let count = 0; count < 3; count++) changeOne(after, random);
      removeOne(after, random);
      const before = reopened(kind, text).root;
      const there = compareModels(kind, before, after.root, { all: true });
      const back = compareModels(kind, after.root, before, { all: true });
      expect(back.map(words).sort()).toEqual(there.map((difference) => words(turned(difference))).sort());
    }
  });
});

/** Removes a random child element. */
function removeOne(document: OpenedModel, random: Random): void {
  const records = recordsOf(document).filter(({ record, type }) =>
    type.children.some(({ property }) => record[property] !== undefined),
  );
  if (records.length === 0) return;
  const { record, type } = random.pick(records);
  const present = type.children.filter(({ property }) => record[property] !== undefined);
  delete record[random.pick(present).property];
}

function words({ kind, path, before, after }: Difference): string {
  // Which of two elements in a row has moved is a matter of view.
  return kind === 'moved'
    ? `moved ${plain(path).replace(/[^/]*$/, '')}`
    : JSON.stringify([kind, plain(path), before, after]);
}

function turned({ before, after, kind, ...rest }: Difference): Difference {
  const opposites = { added: 'removed', removed: 'added' } as const;
  return {
    ...rest,
    kind: kind === 'added' || kind === 'removed' ? opposites[kind] : kind,
    ...(after && { before: after }),
    ...(before && { after: before }),
  };
}

/**
 * Where another value may mean the same: libvirt numbers consoles itself, chooses ports of screens, and gives every PC a mouse and
 * a keyboard and threads that are counted their numbers; filters have many words for yes.
 */
const perhapsSame =
  /console\/target\/@port$|graphics\/@port$|input\/@(?:type|bus)$|iothreadids\/iothread\/@id$|@gratuitous$|@statematch$/;

/** Changes a random value to one that means something else; returns its path without predicates. */
function changeOne(document: OpenedModel, random: Random): string | undefined {
  const records = recordsOf(document);
  for (let attempt = 0; attempt < 20; attempt++) {
    const { record, type, steps } = random.pick(records);
    const present = type.attributes.filter(({ property }) => record[property] !== undefined);
    if (present.length === 0) continue;
    const attribute = random.pick(present);
    const place = [...steps, `@${attribute.localName}`].join('/');
    if (perhapsSame.test(place)) continue;
    const value = record[attribute.property];
    const { kind } = attribute.value;
    if (typeof value === 'boolean') record[attribute.property] = !value;
    else if (kind === 'integer' && typeof value !== 'string')
      record[attribute.property] = BigInt(value as number) + 1024n;
    else if (kind === 'enumeration') {
      const others = attribute.value.literals.filter((literal) => literal !== value);
      if (others.length === 0) continue;
      record[attribute.property] = random.pick(others);
    } else record[attribute.property] = `${value}~`;
    return place;
  }
  return undefined;
}
