/** A value as JSON on one line, in which what could drive a terminal is escaped too where JSON itself does not ask for it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
