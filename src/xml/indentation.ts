/**
 * From here on what is nested deeper is not indented further: with two more spaces a level the text of a chain of elements
 * would grow with the square of its length.
 */
const deepestLevel = 128;

const known: string[] = [];

/** The spaces in front of what stands inside `depth` elements: two a level. */
export function indentation(depth: number): string {
  const level = Math.min(depth, deepestLevel);
  return (known[level] ??= '  '.repeat(level));
}
