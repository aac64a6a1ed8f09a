/** Whether a value is an object with properties, and nothing with a meaning of its own. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  // The prototype of literals has none itself, in whatever realm they were made.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
