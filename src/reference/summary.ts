/** The first sentence of what is said about a part; words that send the reader there where variants differ. */
export function summary(documentation: readonly string[]): string {
  const [first = '', ...others] = documentation;
  if (others.length > 0) return 'Differs by variant.';
  // A full stop inside backticks or a number ends nothing.
  return /^(?:`[^`]*`|[^`])*?[.](?= [A-Z]|$)/.exec(first)?.[0] ?? first;
}
