import type { Random } from './random.ts';

type Json = unknown;
type Container = Record<string, Json> | Json[];

/** A copy of a model, as it is in JSON, with one random change: good or bad, as it happens. */
export function mutateModel(model: unknown, random: Random): unknown {
  const copy = structuredClone(model);
  const holder = { model: copy };
  const places = placesIn(holder);
  const [container, key] = random.pick(places);
  const value = get(container, key);
  const change = random.pick(changes);
  change(container, key, value, random, places);
  return JSON.parse(JSON.stringify(holder.model) ?? 'null');
}

type Place = readonly [Container, string | number];

type Change = (
  container: Container,
  key: string | number,
  value: Json,
  random: Random,
  places: readonly Place[],
) => void;

const scalars: readonly Json[] = [
  'yes',
  'on',
  '',
  '007',
  '-5',
  '1.5',
  '18446744073709551615',
  0,
  -1,
  1.5,
  4,
  true,
  false,
  null,
  [],
  {},
  ['a'],
  'file',
  'network',
];

const changes: readonly Change[] = [
  (container, key) => remove(container, key),
  (container, key, _value, random) => set(container, key, random.pick(scalars)),
  (container, key, value) => set(container, key, [value]),
  (container, key, value) => set(container, key, Array.isArray(value) ? value[0] : { value }),
  (container, key, value) => {
    if (Array.isArray(container)) container.push(value);
    else container[`${String(key)}s`] = value;
  },
  (container, key, _value, random, places) =>
    set(container, key, structuredClone(get(...random.pick(places)))),
  (_container, _key, value, random, places) => {
    const [other, name] = random.pick(places);
    if (isRecord(value) && !Array.isArray(other)) value[name] = structuredClone(other[name]);
  },
  (_container, _key, value, random) => {
    if (isRecord(value)) value.$foreign = random.pick(foreign);
  },
  (_container, _key, value, random) => {
    if (isRecord(value)) value.$order = random.pick(orders);
  },
];

const foreign: readonly Json[] = [
  {},
  { attributes: [{ name: 'a', value: 'b' }] },
  { attributes: [{ name: 'a' }] },
  { attributes: {} },
  {
    children: [
      { name: 'a', children: ['t', { comment: 'c' }, { instruction: 'i', value: '' }, { name: 'b' }] },
    ],
  },
  { children: [{ name: 'a', more: 1 }] },
  { children: ['t'] },
  { children: [{ name: 'a', children: [{ comment: 'c', name: 'd' }] }] },
  { children: [{ name: 'a', children: [{}] }] },
  { children: [{ name: 'a', children: [{ comment: 5 }, null] }] },
  { more: [] },
];

const orders: readonly Json[] = [
  [],
  ['a', { comment: 'c' }, { instruction: 'i', value: 'v', at: 5 }, { text: 't' }],
  [{ comment: 'c', at: -1 }],
  [{ comment: 'c', inside: true, outside: 'before' }],
  [{ comment: 'c', inside: false }],
  [{ comment: 'c', outside: 'there' }],
  [{ text: 't', at: 1 }],
  [5],
  'a',
  [{ instruction: 'i' }],
  [[]],
];

function placesIn(root: Container): Place[] {
  const places: Place[] = [];
  const containers: Container[] = [root];
  for (const container of containers) {
    for (const [key, value] of Object.entries(container)) {
      places.push([container, Array.isArray(container) ? Number(key) : key]);
      if (typeof value === 'object' && value !== null) containers.push(value as Container);
    }
  }
  return places;
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function get(container: Container, key: string | number): Json {
  return (container as Record<string | number, Json>)[key];
}

function set(container: Container, key: string | number, value: Json): void {
  (container as Record<string | number, Json>)[key] = value;
}

function remove(container: Container, key: string | number): void {
  if (Array.isArray(container)) container.splice(key as number, 1);
  else delete container[key];
}
