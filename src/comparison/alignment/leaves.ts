import type { ElementDescriptor, KindDescriptor, ValueDescriptor } from '../../descriptor/descriptor.ts';
import { type ForeignContent, type ForeignElement, foreignProperty } from '../../descriptor/foreign.ts';
import type { ModelRecord } from '../../model/model-value.ts';
import { childrenOf, type Located, textOf } from '../located.ts';
import { impliedAttribute } from '../tables/default-table.ts';
import { normalForm } from '../tables/notation-table.ts';
import { bytesOf, type QuantityPlace } from '../tables/quantity.ts';
import { quantities } from '../tables/quantity-table.ts';
import { foreignLeaves } from './foreign-leaves.ts';
import { leafPath } from './leaf-path.ts';

/** One thing that an element says. */
export interface Leaf {
  /** Where and what, in normal form: equal for what means the same. */
  readonly token: string;
  /** How much it tells of which element this is: words of a few inside are on many. */
  readonly weight: number;
}

const wordWeight = 0.25;

/** What an element and all in it say, defaults aside. */
export function leavesOf(kind: KindDescriptor, typeName: string, element: Located): Leaf[] {
  const leaves: Leaf[] = [];
  const pending: { place: Located; typeName: string; path: string }[] = [
    { place: element, typeName, path: '' },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { place, path } = next;
    const type = kind.types[next.typeName] as ElementDescriptor;
    if (type.shape === 'foreign') {
      for (const token of foreignLeaves(place.record as unknown as ForeignElement))
        leaves.push({ token: path + token, weight: 1 });
      continue;
    }
    addValues(leaves, place, type, path);
    for (const child of type.children) {
      for (const inner of childrenOf(place, child.property)) {
        pending.push({ place: inner, typeName: child.type, path: leafPath(path, child.property) });
      }
    }
    const foreign = place.record[foreignProperty] as ForeignContent | undefined;
    for (const one of foreign?.attributes ?? [])
      leaves.push({ token: `${path}@${one.name}=${one.value}`, weight: 1 });
    for (const one of foreign?.children ?? [])
      for (const token of foreignLeaves(one)) leaves.push({ token: path + token, weight: 1 });
  }
  return leaves;
}

/** The same for elements that say the same, in whatever order. */
export function signatureOf(leaves: readonly Leaf[]): string {
  return leaves
    .map(({ token }) => token)
    .sort()
    .join('\n');
}

function addValues(leaves: Leaf[], place: Located, type: ElementDescriptor, path: string): void {
  const quantity = quantities.find(place);
  const { record } = place;
  leaves.push({ token: path, weight: wordWeight });
  for (const attribute of type.attributes) {
    const { property, localName, value } = attribute;
    if (property === quantity?.unit) continue;
    const text = textOf(record[property], value);
    const part = `@${localName}`;
    if (text === undefined || text === impliedAttribute(place, part, attribute)) continue;
    const normal =
      property === quantity?.amount
        ? amountText(record, text, quantity)
        : normalForm(place, part, text, value);
    leaves.push({ token: `${path}${part}=${normal}`, weight: path === '' ? 1 : weightOf(value) });
  }
  const { content } = type;
  const text = content && textOf(record.value, content);
  if (content === undefined || text === undefined || text === '') return;
  const normal =
    quantity?.amount === 'value'
      ? amountText(record, text, quantity)
      : normalForm(place, undefined, text, content);
  leaves.push({ token: `${path}=${normal}`, weight: weightOf(content) });
}

function weightOf({ kind }: ValueDescriptor): number {
  return kind === 'boolean' || kind === 'enumeration' ? wordWeight : 1;
}

function amountText(
  record: ModelRecord,
  amount: string,
  { unit, defaultUnit, granule }: QuantityPlace,
): string {
  return String(bytesOf(amount, String(record[unit] ?? defaultUnit), granule) ?? amount);
}
