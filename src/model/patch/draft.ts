/** A deep copy of a model, to be changed in place. */
interface Draft<Model> {
  readonly model: Model;
  /** What each object of the copy was copied from. */
  readonly originals: ReadonlyMap<object, object>;
}

type Copied = Record<string, unknown>;

/** Copies a model with everything in it. Works off a list instead of recursing, since models may be nested at any depth. */
export function draftOf<Model>(model: Model): Draft<Model> {
  const originals = new Map<object, object>();
  const pending: (readonly [from: object, to: Copied])[] = [];
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const copy = (Array.isArray(value) ? [] : {}) as Copied;
    originals.set(copy, value);
    pending.push([value, copy]);
    return copy;
  };
  const draft = copyOf(model) as Model;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [from, to] = next;
    for (const [key, value] of Object.entries(from)) to[key] = copyOf(value);
  }
  return { model: draft, originals };
}

/** Whether an object is a model or stands anywhere in it. */
export function isPartOf(model: unknown, wanted: object): boolean {
  const seen = new Set<unknown>();
  const waiting = [model];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === wanted) return true;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return false;
}
