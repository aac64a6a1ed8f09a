import type { ChildDescriptor, ElementDescriptor, KindDescriptor } from '../../src/descriptor/descriptor.ts';
import type { ForeignElement } from '../../src/descriptor/foreign.ts';
import { rootOf } from '../../src/model/roots.ts';
import type { Random } from './random.ts';

/** A record of a model, to be changed in place. */
type Members = Record<string, unknown>;

interface Place {
  readonly record: Members;
  readonly type: ElementDescriptor;
}

/** Changes one record; says whether there was anything to change. */
type Change = (place: Place, context: Context) => boolean;

interface Context {
  readonly random: Random;
  readonly kind: KindDescriptor;
}

const words = [
  'a',
  'vdb',
  '42',
  'ä',
  '😀',
  "it's",
  'a "b" c',
  'x < y & z > w',
  ']]>',
  'a\nb',
  'a\r\tb',
  ' a ',
  '',
];

/** Makes one change in a model, and returns what was done; undefined where the model has nothing of the sort. */
export function changeOnce(
  kind: KindDescriptor,
  model: unknown,
  random: Random,
): keyof typeof changes | undefined {
  const places = placesOf(kind, model);
  const foreign = foreignElementsOf(places);
  const context = { random, kind };
  for (let attempt = 0; attempt < 20; attempt++) {
    const name = random.pick(Object.keys(changes)) as keyof typeof changes;
    if (name === 'changeForeign' && foreign.length > 0) {
      changeForeign(random.pick(foreign), random);
      return name;
    }
    // Few records have lists or comments: all are asked, so that each change is made about as often.
    const start = random.below(places.length);
    for (let index = 0; index < places.length; index++) {
      if (changes[name](places[(start + index) % places.length] as Place, context)) return name;
    }
  }
  return undefined;
}

const changes = {
  setAttribute({ record, type }, { random }) {
    const there = type.attributes.filter(({ property }) => record[property] !== undefined);
    if (there.length === 0) return false;
    record[random.pick(there).property] = anyScalar(random);
    return true;
  },
  addAttribute({ record, type }, { random }) {
    const absent = type.attributes.filter(({ property }) => record[property] === undefined);
    if (absent.length === 0) return false;
    record[random.pick(absent).property] = anyScalar(random);
    return true;
  },
  removeMember({ record }, { random }) {
    const there = Object.keys(record).filter((key) => !key.startsWith('$'));
    if (there.length === 0) return false;
    delete record[random.pick(there)];
    return true;
  },
  setText({ record, type }, { random, kind }) {
    const scalars = type.children.filter(
      ({ property, type: name, many }) =>
        !many && /string|number|boolean|bigint/.test(typeof record[property]) && isScalar(kind, name),
    );
    if (type.content !== undefined && random.chance(0.5)) record.value = random.pick(words);
    else if (scalars.length > 0) record[random.pick(scalars).property] = random.pick(words);
    else return false;
    return true;
  },
  addChild({ record, type }, context) {
    const absent = type.children.filter(({ property }) => record[property] === undefined);
    if (absent.length === 0) return false;
    const child = context.random.pick(absent);
    const value = newValue(child, context);
    record[child.property] = child.many ? [value] : value;
    return true;
  },
  replaceChild({ record, type }, context) {
    const there = type.children.filter(({ property, many }) => !many && record[property] !== undefined);
    if (there.length === 0) return false;
    const child = context.random.pick(there);
    record[child.property] = newValue(child, context);
    return true;
  },
  insertItem({ record, type }, context) {
    const [child, list] = anyList(record, type, context.random);
    if (child === undefined) return false;
    const { random } = context;
    const like = random.chance(0.5) ? structuredClone(random.pick(list)) : newValue(child, context);
    list.splice(random.below(list.length + 1), 0, like);
    return true;
  },
  removeItem({ record, type }, { random }) {
    const [child, list] = anyList(record, type, random);
    if (child === undefined) return false;
    if (list.length === 1) delete record[child.property];
    else list.splice(random.below(list.length), 1);
    return true;
  },
  moveItem({ record, type }, { random }) {
    const [child, list] = anyList(record, type, random);
    if (child === undefined || list.length < 2) return false;
    const [item] = list.splice(random.below(list.length), 1);
    list.splice(random.below(list.length + 1), 0, item);
    return true;
  },
  changeVariant({ record, type }, { random }) {
    const there = type.attributes.flatMap(({ property, value }) =>
      value.kind === 'enumeration' && record[property] !== undefined ? [{ property, value }] : [],
    );
    if (there.length === 0) return false;
    const { property, value } = random.pick(there);
    record[property] = random.pick(value.literals);
    return true;
  },
  addForeign({ record }, { random }) {
    const foreign = (record.$foreign ??= {}) as { attributes?: unknown[]; children?: unknown[] };
    const namespaceName = `urn:${random.below(2)}`;
    if (random.chance(0.5)) {
      if (foreign.attributes?.length) return false;
      foreign.attributes = [{ name: 'test:new', namespaceName, value: random.pick(words) }];
    } else foreign.children = [...(foreign.children ?? []), newForeign(namespaceName, random)];
    return true;
  },
  removeForeign({ record }, { random }) {
    const foreign = record.$foreign as { attributes?: unknown[]; children?: unknown[] } | undefined;
    const list = foreign?.attributes ?? foreign?.children;
    if (list === undefined) return false;
    if (list.length === 1) delete record.$foreign;
    else list.splice(random.below(list.length), 1);
    return true;
  },
  changeForeign: () => false,
  addComment({ record, type }, { random }) {
    const order = record.$order as unknown[] | undefined;
    if (order === undefined || type.content !== undefined) return false;
    order.splice(random.below(order.length + 1), 0, { comment: ' new ' });
    return true;
  },
  removeOrder({ record }) {
    return record.$order !== undefined && delete record.$order;
  },
  reverseOrder({ record }) {
    const order = record.$order as unknown[] | undefined;
    // Comments in texts and around the root element go by their places.
    if (
      order?.some(
        (entry) =>
          typeof entry === 'object' && entry !== null && /at|inside|outside/.test(Object.keys(entry).join()),
      )
    ) {
      return false;
    }
    order?.reverse();
    return order !== undefined;
  },
} satisfies Record<string, Change>;

/** All records of a model with their types. */
function placesOf(kind: KindDescriptor, model: unknown): Place[] {
  const root = rootOf(kind, model as never);
  if (root === undefined) return [];
  const places: Place[] = [
    { record: root.value as Members, type: kind.types[root.root.type] as ElementDescriptor },
  ];
  for (const { record, type } of places) {
    for (const child of type.children) {
      const value = record[child.property];
      const childType = kind.types[child.type] as ElementDescriptor;
      if (childType.shape === 'foreign') continue;
      for (const each of Array.isArray(value) ? value : [value]) {
        if (typeof each === 'object' && each !== null)
          places.push({ record: each as Members, type: childType });
      }
    }
  }
  return places;
}

function foreignElementsOf(places: readonly Place[]): ForeignElement[] {
  const elements = places.flatMap(({ record }) => [
    ...((record.$foreign as { children?: ForeignElement[] } | undefined)?.children ?? []),
    ...(typeof record.metadata === 'object' ? [record.metadata as ForeignElement] : []),
  ]);
  for (const { children } of elements) {
    for (const child of children ?? [])
      if (typeof child === 'object' && 'name' in child) elements.push(child);
  }
  return elements;
}

function changeForeign(element: ForeignElement, random: Random): void {
  const members = element as unknown as { attributes?: unknown[]; children?: unknown[] };
  const children = (members.children ??= []);
  const namespaceName = `urn:${random.below(2)}`;
  const place = random.below(children.length + 1);
  if (random.chance(0.2)) {
    members.attributes = [{ name: 'test:only', namespaceName, value: random.pick(words) }];
  } else if (random.chance(0.5) && children.length > 0) {
    const [child] = children.splice(place % children.length, 1);
    if (random.chance(0.5)) children.splice(random.below(children.length + 1), 0, child);
  } else {
    const added = random.pick([newForeign(namespaceName, random), { comment: 'c' }, random.pick(words)]);
    children.splice(place, 0, added);
  }
}

function newForeign(namespaceName: string, random: Random): ForeignElement {
  return {
    name: 'test:element',
    namespaceName,
    attributes: [{ name: 'a', value: random.pick(words) }],
    children: [random.pick(words), { name: 'inner', children: [] }],
  };
}

/** A list of the record, with its child; undefined where it has none. */
function anyList(
  record: Members,
  type: ElementDescriptor,
  random: Random,
): readonly [child: ChildDescriptor, list: unknown[]] | readonly [child: undefined, list: unknown[]] {
  const lists = type.children.filter(
    ({ property, many }) => many && ((record[property] as unknown[] | undefined)?.length ?? 0) > 0,
  );
  if (lists.length === 0) return [undefined, []];
  const child = random.pick(lists);
  return [child, record[child.property] as unknown[]];
}

function newValue({ type: name }: ChildDescriptor, { kind, random }: Context): unknown {
  const type = kind.types[name] as ElementDescriptor;
  switch (type.shape) {
    case 'flag':
      return true;
    case 'scalar':
      return random.pick(words);
    case 'foreign':
      return { ...newForeign('urn:1', random), name: 'metadata', namespaceName: undefined };
    case 'record': {
      const record: Members = {};
      for (const { property } of type.attributes)
        if (random.chance(0.4)) record[property] = random.pick(words);
      for (const child of type.children) {
        const isSmall = isScalar(kind, child.type) && !child.many;
        if (isSmall && random.chance(0.3)) record[child.property] = random.pick(words);
      }
      return record;
    }
  }
}

function isScalar(kind: KindDescriptor, name: string): boolean {
  return kind.types[name]?.shape === 'scalar';
}

function anyScalar(random: Random): unknown {
  return random.chance(0.3) ? random.below(1000) : random.pick(words);
}
