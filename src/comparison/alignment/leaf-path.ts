const longestPath = 256;

/** What the tokens of leaves in an element begin with. Of long paths the end: steps far out say nothing that those further in do not. */
export function leafPath(outer: string, name: string): string {
  return `${outer}${name}/`.slice(-longestPath);
}
