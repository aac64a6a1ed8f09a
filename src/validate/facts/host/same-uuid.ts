/** Whether two UUIDs are the same, however they are written (src/util/viruuid.c virUUIDParse: hyphens and blanks say nothing). */
export function sameUuid(one: string, other: string): boolean {
  return digits(one) === digits(other);
}

function digits(uuid: string): string {
  return uuid.replace(/[-\s]/g, '').toLowerCase();
}
