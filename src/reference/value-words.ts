import { alternatives } from './condition-words.ts';

/** What a value may be beside those listed one by one, in words: `a whole number from 0 up to 65535`. */
export function valueWords({
  others,
  isList,
}: {
  readonly others: readonly string[];
  readonly isList: boolean;
}): string {
  const words = alternatives(others);
  if (!isList) return words;
  return words === '' ? 'a list, separated by white space' : `a list, separated by white space, of ${words}`;
}

/** Whether the values are a mere yes and no, of which there is nothing to say. */
export function speakForThemselves(
  literals: readonly { readonly name: string; readonly documentation: readonly string[] }[],
): boolean {
  return literals.every(({ name, documentation }) => documentation.join().toLowerCase() === `${name}.`);
}
