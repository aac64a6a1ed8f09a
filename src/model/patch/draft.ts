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
