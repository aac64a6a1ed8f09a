import type { ContentOrder } from '../descriptor/extras.ts';
import type { ForeignContent, ForeignElement } from '../descriptor/foreign.ts';
import type { ModelMistakes, ModelPath } from './mistakes.ts';

/** Whether a value is an object with properties, and nothing with a meaning of its own. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is what stands under `$foreign`; reports what is not. */
export function isForeignContent(
  value: unknown,
  path: ModelPath,
  mistakes: ModelMistakes,
): value is ForeignContent {
  if (!isPlainObject(value)) return wrong(path, mistakes, 'an object with attributes and children');
  const { attributes, children } = value;
  const areLists = [attributes, children].every((each) => each === undefined || Array.isArray(each));
  if (!areLists) return wrong(path, mistakes, 'an object whose attributes and children are lists');
  const childrenPath = { outer: path, key: 'children' };
  const fine = ((children ?? []) as unknown[]).map((child, index) =>
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
  const { namespaceName, children } = value;
  if (namespaceName !== undefined && typeof namespaceName !== 'string') return wrong(path, mistakes, wanted);
  if (children !== undefined && !Array.isArray(children)) return wrong(path, mistakes, wanted);
  return areForeignAttributes(value.attributes, path, mistakes);
}

/** Whether a value is what stands under `$order`; reports what is not. */
export function isOrder(value: unknown, path: ModelPath, mistakes: ModelMistakes): value is ContentOrder {
  const wanted = 'names of properties, { comment }, { instruction, value } and { text }';
  if (!Array.isArray(value)) return wrong(path, mistakes, `a list of ${wanted}`);
  const fine = value.map((entry: unknown, index) => {
    if (typeof entry === 'string') return true;
    if (isPlainObject(entry) && isPlace(entry) && (isMarkup(entry) || typeof entry.text === 'string'))
      return true;
    return wrong({ outer: path, key: index }, mistakes, `one of ${wanted}`);
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
  const fine = value.map(
    (each: unknown, index) =>
      (isPlainObject(each) &&
        typeof each.name === 'string' &&
        typeof each.value === 'string' &&
        (each.namespaceName === undefined || typeof each.namespaceName === 'string')) ||
      wrong({ outer: listPath, key: index }, mistakes, `one of ${wanted}`),
  );
  return fine.every(Boolean);
}

function wrong(path: ModelPath | undefined, mistakes: ModelMistakes, wanted: string): false {
  mistakes.report('model/wrong-shape', path, `here stands ${wanted}`);
  return false;
}
