const textEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};
const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Character data that reads back as `value`. Characters that XML 1.0 cannot express at all stay as they are: ask
 * `firstInvalidCharacter` before.
 */
export function escapeText(value: string): string {
  return /[&<>\r]/.test(value) ? value.replace(/[&<>\r]/g, (character) => textEscapes[character]!) : value;
}

/**
 * What to write between the quotes of an attribute so that it reads back as `value`; right for either quote unless one is given.
 * Characters that XML 1.0 cannot express at all stay as they are: ask `firstInvalidCharacter` before.
 */
export function escapeAttribute(value: string, quote?: string): string {
  if (!/[&<"'\t\n\r]/.test(value)) return value;
  return value.replace(/[&<"'\t\n\r]/g, (character) => {
    const isOtherQuote = quote !== undefined && character !== quote && /["']/.test(character);
    return isOtherQuote ? character : attributeEscapes[character]!;
  });
}
