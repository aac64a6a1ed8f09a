/** The first sentence of what is said about a part; words that send the reader there where variants differ. */
export function summary(documentation: readonly string[]): string {
  const [first = '', ...others] = documentation;
  if (others.length > 0) return 'Differs by variant.';
  // A full stop inside backticks ends nothing, nor does one inside a number.
  return /^(?:`[^`]*`|[^`])*?[.](?= |$)/.exec(first)?.[0] ?? first;
}
