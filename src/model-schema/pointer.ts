/** A key as it stands in a JSON Pointer (RFC 6901). */
export function pointerKey(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
