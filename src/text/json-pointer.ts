/** A key as a step of a JSON Pointer (RFC 6901 §3), without the `/` in front of it. */
export function pointerStep(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The keys that a JSON Pointer leads along (RFC 6901 §4); none for '', which is the whole value. */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
