/**
 * A decoded document as libvirt can be given it, which takes texts in UTF-8 and believes what they declare: with that encoding
 * declared instead of another one. What follows stands where it stood, as far as there is room.
 */
export function declaredAsUtf8(text: string): string {
  return text.replace(
    /^(<\?xml\b[^>]*?\bencoding\s*=\s*)(?:'[^'>]*'|"[^">]*")/,
    (declared: string, lead: string) => `${lead}'UTF-8'`.padEnd(declared.length),
  );
}
