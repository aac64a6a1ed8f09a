/** A place in a list or record that is being made. */
export interface Slot {
  readonly holder: object;
  readonly key: string | number;
}

/** Puts a value where it belongs, also under names that objects have by nature, such as `__proto__`. */
export function putValue({ holder, key }: Slot, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
