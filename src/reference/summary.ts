/** The most statements of variants that a summary gives in full. */
const mostStatements = 3;

/** What is said about a part in short: the first sentence, or, where variants differ, that of each as long as they are few. */
export function summary(documentation: readonly string[]): string {
  const sentences = [...new Set(documentation.map(firstSentence))];
  if (sentences.length <= mostStatements) return sentences.join(' Or: ');
  return `${sentences.slice(0, mostStatements - 1).join(' Or: ')} Or others, by variant.`;
}

function firstSentence(text: string): string {
  // A full stop inside backticks ends nothing, nor does one inside a number.
  return /^(?:`[^`]*`|[^`])*?[.](?= |$)/.exec(text)?.[0] ?? text;
}
