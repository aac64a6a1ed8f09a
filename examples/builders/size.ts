/** A size as people write it: '4 GiB'. KB, MB and so on count by 1000, KiB, MiB and so on by 1024. */
export type Size = `${bigint} ${'bytes' | 'KB' | 'KiB' | 'MB' | 'MiB' | 'GB' | 'GiB' | 'TB' | 'TiB'}`;

/** The size as `<memory>`, `<capacity>` and their like have it. Throws a `RangeError` if the text is none. */
export function size(text: Size): { unit: string; value: number } {
  const [, digits, unit] = /^(\d+) (bytes|[KMGT]i?B)$/.exec(text) ?? [];
  const value = Number(digits);
  if (unit === undefined || !Number.isSafeInteger(value)) {
    throw new RangeError(`a size is a whole number and a unit, such as '4 GiB', not '${text}'`);
  }
  return { unit, value };
}
