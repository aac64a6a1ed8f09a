import { orderProperty } from '../descriptor/extras.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import { ModelMistakes, type ModelPath } from '../model/mistakes.ts';
import { ModelError } from '../model/model-error.ts';
import type { ModelKind } from '../model/model-kind.ts';
import { isPlainObject } from '../model/plain-object.ts';
import { modelPlace, type Place } from '../model-schema/place.ts';
import { putValue, type Slot } from './put-value.ts';

/** A model as JSON and YAML can say it. */
export type Plain = string | number | boolean | readonly Plain[] | PlainRecord;

/** Values by property. */
export interface PlainRecord {
  readonly [property: string]: Plain;
}

/** A value that waits to be copied to where it belongs. */
interface Task extends Slot {
  readonly value: unknown;
  readonly place: Place | undefined;
  readonly path: ModelPath | undefined;
}

/**
 * A copy of a model with its properties in libvirt's order: attributes, children, text, then what no grammar knows. Numbers that
 * JSON does not hold exactly are decimal texts. Throws `ModelError` for what is no data.
 */
export function plainModel(kind: ModelKind<unknown>, model: unknown): Plain {
  const mistakes = new ModelMistakes();
  const whole: { model?: Plain } = {};
  const around = new Set<object>();
  const root = { value: model, place: modelPlace(kind), holder: whole, key: 'model', path: undefined };
  const waiting: (Task | { readonly left: object })[] = [root];
  for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
    if ('left' in task) {
      around.delete(task.left);
      continue;
    }
    const { value, place, path } = task;
    const isList = Array.isArray(value);
    if (!isList && !isPlainObject(value)) {
      putValue(task, plainScalar(value, path, mistakes));
    } else if (around.has(value)) {
      mistakes.report('model/circular', path, 'the record contains itself');
    } else {
      const holder = isList ? [] : {};
      putValue(task, holder);
      around.add(value);
      waiting.push({ left: value });
      const keys = isList ? [...value.keys()] : orderedKeys(value, place);
      for (const key of keys.reverse()) {
        const inner = (value as Readonly<Record<string | number, unknown>>)[key];
        if (inner === undefined) continue;
        const innerPlace = isList ? place : place?.properties().get(key as string);
        waiting.push({ value: inner, place: innerPlace, holder, key, path: { outer: path, key } });
      }
    }
  }
  if (mistakes.found.length > 0) throw new ModelError(mistakes.found);
  return whole.model as Plain;
}

function plainScalar(value: unknown, path: ModelPath | undefined, mistakes: ModelMistakes): Plain {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      mistakes.report('model/not-a-number', path, `${value} is no number that a document can hold`);
    }
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? String(BigInt(value)) : value;
  }
  mistakes.report('model/wrong-shape', path, 'here stands no text, number, boolean, list or object');
  return '';
}

/** The keys of a record, those of the grammar in its order, others behind them. */
function orderedKeys(record: object, place: Place | undefined): string[] {
  const own = Object.keys(record);
  const known = place?.properties();
  if (known === undefined || known.size === 0) return own;
  const first = [...known.keys()].filter((key) => Object.hasOwn(record, key));
  const late = [foreignProperty, orderProperty].filter((key) => Object.hasOwn(record, key));
  const placed = new Set([...first, ...late]);
  return [...first, ...own.filter((key) => !placed.has(key)), ...late];
}
