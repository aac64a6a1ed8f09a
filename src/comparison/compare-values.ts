import type { AttributeDescriptor, ValueDescriptor } from '../descriptor/descriptor.ts';
import type { ModelRecord } from '../model/model-value.ts';
import type { ElementPair, Sides } from './comparison.ts';
import type { DifferenceKind } from './difference.ts';
import type { Finding } from './finding.ts';
import { type Located, textOf } from './located.ts';
import { stepTo } from './path.ts';
import { impliedAttribute } from './tables/default-table.ts';
import { normalForm } from './tables/notation-table.ts';
import { bytesOf, type QuantityPlace } from './tables/quantity.ts';
import { quantities } from './tables/quantity-table.ts';

/** How the attributes and the texts of two elements differ. */
export function* compareValues(pair: ElementPair, sides: Sides): Generator<Finding> {
  const { type, before, after } = pair;
  const quantity = quantities.find(before);
  const isKnown = quantity !== undefined && haveAmounts(before.record, after.record, quantity);
  const isSettled = (property: string): boolean =>
    before.record[property] === after.record[property] ||
    (isKnown && (property === quantity.amount || property === quantity.unit));
  for (const attribute of type.attributes) {
    if (!isSettled(attribute.property)) yield* compareAttribute(attribute, pair, sides);
  }
  if (type.content !== undefined && !isSettled('value')) yield* compareText(type.content, pair, sides);
  if (isKnown) yield* compareQuantity(quantity, pair, sides);
}

function* compareAttribute(
  attribute: AttributeDescriptor,
  pair: ElementPair,
  sides: Sides,
): Generator<Finding> {
  const { before, after } = pair;
  const part = `@${attribute.localName}`;
  const one = textOf(before.record[attribute.property], attribute.value);
  const other = textOf(after.record[attribute.property], attribute.value);
  if (one === other) return;
  const normalOne = normalText(
    before,
    part,
    one ?? impliedAttribute(before, part, attribute),
    attribute.value,
  );
  const normalOther = normalText(
    after,
    part,
    other ?? impliedAttribute(after, part, attribute),
    attribute.value,
  );
  yield attributeFinding(attribute, [one, other], normalOne === normalOther, pair, sides);
}

function* compareText(
  content: ValueDescriptor,
  { name, before, after, step }: ElementPair,
  sides: Sides,
): Generator<Finding> {
  const one = textOf(before.record.value, content) ?? '';
  const other = textOf(after.record.value, content) ?? '';
  if (one === other) return;
  const normalOne = normalText(before, undefined, textOrImplied(before, one), content);
  const normalOther = normalText(after, undefined, textOrImplied(after, other), content);
  let kind: DifferenceKind = 'changed';
  if (normalOne === normalOther) kind = one === '' || other === '' ? 'default' : 'notation';
  yield {
    kind,
    step,
    before: sides.before.text(before, name, one),
    after: sides.after.text(after, name, other),
  };
}

function textOrImplied(owner: Located, text: string): string {
  return text === '' ? (impliedAttribute(owner, 'text()') ?? '') : text;
}

function normalText(
  owner: Located,
  part: string | undefined,
  text: string | undefined,
  value: ValueDescriptor,
): string | undefined {
  return text === undefined ? undefined : normalForm(owner, part, text, value);
}

/** Whether both say how much; of one that does not the unit means nothing. */
function haveAmounts(before: ModelRecord, after: ModelRecord, { amount }: QuantityPlace): boolean {
  return [before[amount], after[amount]].every((value) => value !== undefined && value !== '');
}

/** How two amounts differ, units considered: told of the unit where that alone is another, else of the amount. */
function* compareQuantity(quantity: QuantityPlace, pair: ElementPair, sides: Sides): Generator<Finding> {
  const { type, name, before, after, step: outer } = pair;
  const one = amountIn(before.record, quantity);
  const other = amountIn(after.record, quantity);
  if (one.amount === other.amount && one.unit === other.unit) return;
  const isSame = one.bytes !== undefined && one.bytes === other.bytes;
  const descriptorOf = (property: string): AttributeDescriptor =>
    type.attributes.find((attribute) => attribute.property === property) as AttributeDescriptor;
  if (one.amount === other.amount) {
    yield attributeFinding(descriptorOf(quantity.unit), [one.unit, other.unit], isSame, pair, sides);
    return;
  }
  const areUnitsAlike = (one.unit ?? quantity.defaultUnit) === (other.unit ?? quantity.defaultUnit);
  const [textBefore, textAfter] = [one, other].map(({ amount, unit = quantity.defaultUnit }) =>
    areUnitsAlike ? amount : `${amount} ${unit}`,
  ) as [string, string];
  if (quantity.amount !== 'value') {
    yield attributeFinding(descriptorOf(quantity.amount), [textBefore, textAfter], isSame, pair, sides);
    return;
  }
  yield {
    kind: isSame ? 'notation' : 'changed',
    step: outer,
    before: sides.before.text(before, name, textBefore),
    after: sides.after.text(after, name, textAfter),
  };
}

interface Amount {
  readonly amount: string;
  readonly unit: string | undefined;
  readonly bytes: bigint | undefined;
}

function amountIn(record: ModelRecord, { amount, unit, defaultUnit, granule }: QuantityPlace): Amount {
  const text = String(record[amount]);
  const unitText = record[unit] === undefined ? undefined : String(record[unit]);
  return { amount: text, unit: unitText, bytes: bytesOf(text, unitText ?? defaultUnit, granule) };
}

/** What there is to say of an attribute whose texts are not the same; `isSame`: they mean the same. */
function attributeFinding(
  attribute: AttributeDescriptor,
  [one, other]: readonly [before: string | undefined, after: string | undefined],
  isSame: boolean,
  { before, after, step }: ElementPair,
  sides: Sides,
): Finding {
  let kind: DifferenceKind = isSame ? 'notation' : 'changed';
  if (one === undefined) kind = isSame ? 'default' : 'added';
  else if (other === undefined) kind = isSame ? 'default' : 'removed';
  return {
    kind,
    step: stepTo(`@${attribute.localName}`, step),
    ...(one === undefined ? {} : { before: sides.before.attribute(before, attribute, one) }),
    ...(other === undefined ? {} : { after: sides.after.attribute(after, attribute, other) }),
  };
}
