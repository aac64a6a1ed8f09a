/** A value as JSON, on one line unless it is to be indented, in which what could drive a terminal is escaped too where JSON itself does not ask for it. */
export function jsonText(
  value: unknown,
  replacer?: (name: string, value: unknown) => unknown,
  indent?: number,
): string {
  // Line ends are those of the layout alone.
  return JSON.stringify(value, replacer, indent).replace(
    /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A replacer for JSON: integers that it does not hold exactly become decimal texts, as in models. */
export function integersAsTexts(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
