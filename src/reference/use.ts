import { nameClassContains } from '../relaxng/name-class.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import { partKey } from '../relaxng/required-parts.ts';
import type { AttributeReference, ChildReference } from './element-reference.ts';
import { textsOf } from './value-reference.ts';
import type { Discriminator, Variant } from './variants.ts';

/** What an attribute, of the element itself or of the one around it, has to be. */
export interface Condition {
  /** The name of the element that has the attribute. */
  readonly element: string;
  /** Whether it is around an element of the same name, which is the one spoken of. */
  readonly outer: boolean;
  readonly attribute: string;
  readonly values: readonly string[];
  /** Whether it may also be absent. */
  readonly orAbsent: boolean;
  /** The values that it may not have. */
  readonly others: readonly string[];
}

/** When a part may be written, and when it has to be. */
export interface Use {
  /** Whether it has to be there wherever it may be there. */
  readonly required: boolean;
  /** All of them have to hold for the part to be allowed. */
  readonly conditions: readonly Condition[];
  /** When it has to be there, where that is not always or never. */
  readonly requiredWith: Condition | undefined;
}

/** When an attribute may be written. */
export function attributeUse(attribute: AttributeReference, discriminators: readonly Discriminator[]): Use {
  const { namespaceName, localName } = attribute;
  const others = discriminators.filter((one) => one.attribute !== attribute);
  return useOf(attribute.required, attribute.patterns.map(partKey), others, (variant) =>
    variant.attributes.some(({ nameClass }) => nameClassContains(nameClass, namespaceName, localName)),
  );
}

/** When a child element may be written. */
export function childUse(
  { element, required }: ChildReference,
  discriminators: readonly Discriminator[],
): Use {
  const { definitions } = element;
  return useOf(required, definitions.map(partKey), discriminators, ({ children }) =>
    definitions.some((definition) => children.has(definition)),
  );
}

/** When an attribute may have a value. */
export function literalConditions(
  attribute: AttributeReference,
  literal: string,
  discriminators: readonly Discriminator[],
): readonly Condition[] {
  const { namespaceName, localName } = attribute;
  const others = discriminators.filter((one) => one.attribute !== attribute);
  const has = (variant: Variant) => {
    const named = variant.attributes.filter(({ nameClass }) =>
      nameClassContains(nameClass, namespaceName, localName),
    );
    const texts = textsOf(named.map(({ content }) => content));
    return texts.some((text) => text.kind === 'value' && text.literal === literal);
  };
  // What needs the value says so itself; that the other values cannot have it goes without saying.
  return conditionsOf(others, has).filter(({ values }) => values.length > 0);
}

/** When an element is what one of these definitions says. */
export function definitionConditions(
  definitions: readonly ElementPattern[],
  discriminators: readonly Discriminator[],
): readonly Condition[] {
  return conditionsOf(discriminators, (variant) =>
    definitions.some((definition) => variant.definitions.has(definition)),
  );
}

function useOf(
  required: boolean,
  keys: readonly string[],
  discriminators: readonly Discriminator[],
  isAllowed: (variant: Variant) => boolean,
): Use {
  const conditions = conditionsOf(discriminators, isAllowed);
  if (required) return { required, conditions, requiredWith: undefined };
  const isRequired = (variant: Variant): boolean => keys.some((key) => variant.required.has(key));
  let requiredWith: Condition | undefined;
  for (const discriminator of discriminators) {
    const allowed = [...discriminator.variants].filter(([, variant]) => isAllowed(variant));
    const demanding = allowed.filter(([, variant]) => isRequired(variant));
    if (demanding.length === 0) continue;
    if (demanding.length === allowed.length) return { required: true, conditions, requiredWith: undefined };
    requiredWith ??= condition(
      discriminator,
      demanding.map(([value]) => value),
    );
  }
  return { required, conditions, requiredWith };
}

function conditionsOf(
  discriminators: readonly Discriminator[],
  holds: (variant: Variant) => boolean,
): readonly Condition[] {
  let limits: readonly Limit[] = [];
  for (const discriminator of discriminators) {
    const limit = limitBeside(limits, discriminator, holds);
    if (limit !== undefined) limits = [...limits, limit];
  }
  // A later limit may imply an earlier one, as `type dir` of a disk does that its `device` is no `lun`.
  for (const limit of limits) {
    const others = limits.filter((other) => other !== limit);
    if (others.length > 0 && limitBeside(others, limit.discriminator, holds) === undefined) limits = others;
  }
  const conditions = limits.map(({ discriminator, allowed }) =>
    condition(discriminator, [...allowed.keys()]),
  );
  // That another variant's attribute is absent goes without saying.
  const positive = conditions.filter(({ values }) => values.length > 0);
  return positive.length > 0 ? positive : conditions;
}

/** The variants by one attribute for which something holds. */
interface Limit {
  readonly discriminator: Discriminator;
  readonly allowed: ReadonlyMap<string | undefined, Variant>;
}

/**
 * The limit that an attribute adds to others; undefined for none. Among the definitions that those leave, what only others
 * exclude needs no limit of its own.
 */
function limitBeside(
  limits: readonly Limit[],
  discriminator: Discriminator,
  holds: (variant: Variant) => boolean,
): Limit | undefined {
  const left = limits.map(
    ({ allowed }) => new Set([...allowed.values()].flatMap(({ definitions }) => [...definitions])),
  );
  const possible = [...discriminator.variants].filter(([, { definitions }]) =>
    [...definitions].some((definition) => left.every((leaves) => leaves.has(definition))),
  );
  const allowed = new Map(possible.filter(([, variant]) => holds(variant)));
  return allowed.size === 0 || allowed.size === possible.length ? undefined : { discriminator, allowed };
}

function condition(
  { element, outer, attribute, variants }: Discriminator,
  values: readonly (string | undefined)[],
): Condition {
  return {
    element: element.name,
    outer,
    attribute: attribute.name,
    values: values.filter((value) => value !== undefined),
    orAbsent: values.includes(undefined),
    others: [...variants.keys()].filter(
      (value) => value !== undefined && !values.includes(value),
    ) as string[],
  };
}
