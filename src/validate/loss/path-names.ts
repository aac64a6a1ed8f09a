/** A path without what tells siblings of a name apart: `/domain/devices/disk` of `/domain/devices/disk[2]`. */
export function withoutPredicates(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}
