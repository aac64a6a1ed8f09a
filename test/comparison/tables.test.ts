import { expect, test } from 'vitest';
import type { Located } from '../../src/comparison/located.ts';
import { placesWithDefaults } from '../../src/comparison/tables/default-table.ts';
import { listLaws } from '../../src/comparison/tables/identity-table.ts';
import { placesWithImpliedElements } from '../../src/comparison/tables/implied-elements.ts';
import { notations } from '../../src/comparison/tables/notation-table.ts';
import { quantities } from '../../src/comparison/tables/quantity-table.ts';
import type { ElementDescriptor, KindDescriptor } from '../../src/descriptor/descriptor.ts';
import { descriptorOf, modelKindNames } from '../support/model-kinds.ts';

/** An element of the grammar in its place. */
interface GrammarPlace {
  readonly steps: readonly string[];
  readonly type: ElementDescriptor;
  readonly isMany: boolean;
}

/** The names of places in each table. */
const tables: readonly (readonly [string, readonly string[]])[] = [
  ['identities', listLaws.names],
  ['notations', notations.names],
  ['quantities', quantities.names],
  ['defaults', placesWithDefaults],
  ['implied elements', placesWithImpliedElements],
];

/** As many steps as any table looks at: places that have these in common are the same to all of them. */
const mostSteps = Math.max(...tables.flatMap(([, names]) => names.map((name) => name.split('/').length)));

/** Every element of a kind with the last steps that lead to it. */
function placesOf(kind: KindDescriptor): GrammarPlace[] {
  const places = new Map<string, GrammarPlace>();
  const pending: { typeName: string; place: GrammarPlace }[] = [];
  const add = (typeName: string, steps: readonly string[], isMany: boolean): void => {
    const type = kind.types[typeName] as ElementDescriptor;
    const key = `${typeName} ${steps.join('/')}`;
    if (places.has(key)) return;
    const place = { steps, type, isMany };
    places.set(key, place);
    pending.push({ typeName, place });
  };
  const around = kind.kind === 'domaindevice' ? ['devices'] : [];
  for (const root of kind.roots) add(root.type, [...around, root.localName], false);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { steps, type } = next.place;
    for (const child of type.children) {
      add(child.type, [...steps, child.property].slice(-mostSteps), child.many === true);
    }
  }
  return [...places.values()];
}

const places = (await Promise.all(modelKindNames.map(descriptorOf))).flatMap(placesOf);

/** All names of elements, attributes and texts, by their last step. */
const byLastStep = new Map<string, (readonly string[])[]>();
for (const { steps, type } of places) {
  const parts = ['text()', ...type.attributes.map(({ localName }) => `@${localName}`)];
  for (const path of [steps, ...parts.map((part) => [...steps, part])]) {
    const last = path.at(-1) as string;
    const alike = byLastStep.get(last);
    if (alike === undefined) byLastStep.set(last, [path]);
    else alike.push(path);
  }
}

function stands(name: string): boolean {
  const wanted = name.split('/').reverse();
  return (byLastStep.get(wanted[0] as string) ?? []).some((path) => {
    const steps = [...path].reverse();
    return wanted.every((step, index) => step === '*' || steps[index] === step);
  });
}

test.each(tables)('every name in the table of %s stands for something in a grammar', (_, names) => {
  expect(names.filter((name) => !stands(name))).toEqual([]);
});

/** The element at the end of some steps. */
function located(steps: readonly string[]): Located {
  let place: Located | undefined;
  for (const name of steps) place = { name, record: {}, parent: place, index: 0 };
  return place as Located;
}

test('of every list it is known whether its order counts', () => {
  const lists = places.filter(({ isMany, steps }) => isMany && steps.length > 1);
  expect(lists.length).toBeGreaterThan(200);
  const unknown = lists
    .map(({ steps }) => steps)
    .filter((steps) => listLaws.find(located(steps.slice(0, -1)), steps.at(-1)) === undefined);
  expect([...new Set(unknown.map((steps) => steps.slice(-3).join('/')))]).toEqual([]);
});

test('what lists are known by is there', () => {
  const wrong: string[] = [];
  for (const { steps, type, isMany } of places) {
    if (!isMany || steps.length < 2) continue;
    const law = listLaws.find(located(steps.slice(0, -1)), steps.at(-1));
    for (const key of law?.keys.flat() ?? []) {
      if (key === '.' ? type.content === undefined : !stands(`${steps.slice(-2).join('/')}/${key}`)) {
        wrong.push(`${steps.slice(-2).join('/')} ${key}`);
      }
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
});

test('where an amount has a unit, the table of quantities knows it', () => {
  // The unit of an address is part of it, that of a lease a time; those of caches libvirt ignores, or reports alone.
  const others = [
    '/address',
    'range/lease',
    'host/lease',
    'cache/size',
    'cache/line',
    'bank/control',
    '/bandwidth',
  ];
  const unknown = places
    .filter(({ type }) => type.attributes.some(({ property }) => property === 'unit'))
    .map(({ steps }) => steps)
    .filter((steps) => quantities.find(located(steps)) === undefined)
    .map((steps) => steps.slice(-3).join('/'))
    .filter((path) => !others.some((name) => path.endsWith(name)));
  expect([...new Set(unknown)]).toEqual([]);
});
