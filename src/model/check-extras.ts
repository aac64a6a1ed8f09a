import type { ContentOrder } from '../descriptor/extras.ts';
import type { ForeignContent, ForeignElement } from '../descriptor/foreign.ts';
import type { ModelMistakes, ModelPath } from './mistakes.ts';
import { isPlainObject } from './plain-object.ts';

/** Whether a value is what stands under `$foreign`; reports what is not. */
export function isForeignContent(
  value: unknown,
  path: ModelPath,
  mistakes: ModelMistakes,
): value is ForeignContent {
  if (!isPlainObject(value)) return wrong(path, mistakes, 'an object with attributes and children');
  if (!hasOnly(value, ['attributes', 'children'], path, mistakes)) return false;
  const { attributes, children } = value;
  const areLists = [attributes, children].every((each) => each === undefined || Array.isArray(each));
  if (!areLists) return wrong(path, mistakes, 'an object whose attributes and children are lists');
  const childrenPath = { outer: path, key: 'children' };
  const fine = [...((children ?? []) as unknown[])].map((child, index) =>
    isForeignElement(child, { outer: childrenPath, key: index }, mistakes),
  );
  return areForeignAttributes(attributes, path, mistakes) && fine.every(Boolean);
}

/**
 * Whether a value has the shape of an element outside the grammar; reports what is not. What its children are is seen when
 * they are written.
 */
export function isForeignElement(
  value: unknown,
  path: ModelPath | undefined,
  mistakes: ModelMistakes,
): value is ForeignElement {
  const wanted = 'an element outside the grammar, such as { name, attributes, children }';
  if (!isPlainObject(value) || typeof value.name !== 'string') return wrong(path, mistakes, wanted);
  if (!hasOnly(value, elementNames, path, mistakes)) return false;
  const { namespaceName, children } = value;
  if (namespaceName !== undefined && typeof namespaceName !== 'string') return wrong(path, mistakes, wanted);
  if (children !== undefined && !Array.isArray(children)) return wrong(path, mistakes, wanted);
  return areForeignAttributes(value.attributes, path, mistakes);
}

/** Whether a value is what stands under `$order`; reports what is not. */
export function isOrder(value: unknown, path: ModelPath, mistakes: ModelMistakes): value is ContentOrder {
  const wanted = 'names of properties, { comment }, { instruction, value } and { text }';
  if (!Array.isArray(value)) return wrong(path, mistakes, `a list of ${wanted}`);
  const fine = [...value].map((entry: unknown, index) => {
    if (typeof entry === 'string') return true;
    const way = { outer: path, key: index };
    if (isPlainObject(entry) && isPlace(entry)) {
      if (isMarkup(entry)) return isMarkupAlone(entry, way, mistakes);
      if (typeof entry.text === 'string') return hasOnly(entry, ['text'], way, mistakes);
    }
    return wrong(way, mistakes, `one of ${wanted}`);
  });
  return fine.every(Boolean);
}

/** Whether an object is a comment or a processing instruction. */
export function isMarkup(value: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof value.comment === 'string' ||
    (typeof value.instruction === 'string' && typeof value.value === 'string')
  );
}

/** Whether a comment or processing instruction has nothing else with it; reports what it has. */
export function isMarkupAlone(
  value: Readonly<Record<string, unknown>>,
  path: ModelPath,
  mistakes: ModelMistakes,
): boolean {
  const names = typeof value.comment === 'string' ? ['comment'] : ['instruction', 'value'];
  return hasOnly(value, [...names, ...placeNames], path, mistakes);
}

const elementNames = ['name', 'namespaceName', 'attributes', 'children'];
const attributeNames = ['name', 'namespaceName', 'value'];
const placeNames = ['at', 'inside', 'outside'];

function isPlace({ at, inside, outside }: Readonly<Record<string, unknown>>): boolean {
  return (
    (at === undefined || (Number.isInteger(at) && (at as number) >= 0)) &&
    (inside === undefined || inside === true) &&
    (outside === undefined || outside === 'before' || outside === 'after')
  );
}

function areForeignAttributes(value: unknown, path: ModelPath | undefined, mistakes: ModelMistakes): boolean {
  if (value === undefined) return true;
  const listPath = { outer: path, key: 'attributes' };
  const wanted = 'attributes outside the grammar, such as { name, value }';
  if (!Array.isArray(value)) return wrong(listPath, mistakes, `a list of ${wanted}`);
  const fine = [...value].map((each: unknown, index) => {
    const way = { outer: listPath, key: index };
    const isAttribute =
      isPlainObject(each) &&
      typeof each.name === 'string' &&
      typeof each.value === 'string' &&
      (each.namespaceName === undefined || typeof each.namespaceName === 'string');
    return isAttribute
      ? hasOnly(each, attributeNames, way, mistakes)
      : wrong(way, mistakes, `one of ${wanted}`);
  });
  return fine.every(Boolean);
}

/** Whether an object has no other properties than these; reports those it has. */
function hasOnly(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: ModelPath | undefined,
  mistakes: ModelMistakes,
): boolean {
  let isFine = true;
  for (const [property, own] of Object.entries(value)) {
    if (own === undefined || names.includes(property)) continue;
    const words = `there is no property '${property}' here`;
    mistakes.report('model/unknown-property', { outer: path, key: property }, words, { property });
    isFine = false;
  }
  return isFine;
}

function wrong(path: ModelPath | undefined, mistakes: ModelMistakes, wanted: string): false {
  mistakes.report('model/wrong-shape', path, `here stands ${wanted}`);
  return false;
}
