/** Bits of `byteClasses`. */
export const byteClass = {
  /** Space, tab, LF, CR. */
  whiteSpace: 1,
  /** Letters, digits, `.`, `-`, `_`, and every byte beyond ASCII (names with such are looked at again). No colon. */
  name: 2,
  /** What a name may begin with. */
  nameStart: 4,
  /** What is not simply the next character of text: `<`, `&`, `]`, CR, controls and bytes beyond ASCII. */
  textStop: 8,
  /** The same for attribute values: quotes, `<`, `&`, tabs and line ends, controls and bytes beyond ASCII. */
  valueStop: 16,
  /** What XML does not allow anywhere: controls. Bytes beyond ASCII are judged as characters, all at once. */
  control: 32,
} as const;

/** What each byte of UTF-8 can be in a document. */
export const byteClasses: Uint8Array = Uint8Array.from({ length: 0x100 }, (_, byte) => classOf(byte));

function classOf(byte: number): number {
  if (byte >= 0x80) return byteClass.name | byteClass.nameStart | byteClass.textStop | byteClass.valueStop;
  const character = String.fromCharCode(byte);
  let bits = 0;
  if (/[A-Za-z_]/.test(character)) bits |= byteClass.name | byteClass.nameStart;
  if (/[0-9.-]/.test(character)) bits |= byteClass.name;
  if (/[ \t\n\r]/.test(character)) bits |= byteClass.whiteSpace;
  else if (byte < 0x20) bits |= byteClass.control | byteClass.textStop | byteClass.valueStop;
  if (/[<&\]\r]/.test(character)) bits |= byteClass.textStop;
  if (/["'<&\t\n\r]/.test(character)) bits |= byteClass.valueStop;
  return bits;
}
