/** Stands for every character beyond ASCII that is one code unit and may stand in documents. */
export const ordinaryCode = 0x80;
/** Stands for the others, which have to be looked at: halves of surrogate pairs, and what follows them in Unicode. */
export const unusualCode = 0x81;
/** Stands behind the last character: a `<`, at which every kind of token ends that can end without its terminator. */
const textEndCode = 0x3c;

const encoder = new TextEncoder();
/** Texts up to this length use one buffer, one after the other. */
const sharedBuffer = new Uint8Array(0x8000);

/**
 * A byte for each code unit of a text, and a `<` behind the last: the code of an ASCII character, `ordinaryCode` or
 * `unusualCode` for any other. To read them costs a fraction of what it costs to read a string.
 */
export function characterCodes(
  text: string,
  codes: Uint8Array = new Uint8Array(text.length + 1),
): Uint8Array {
  const { length } = text;
  // Bytes of UTF-8 are as many as code units where all are ASCII, and nowhere else.
  const { read, written } = encoder.encodeInto(text, codes);
  if (read !== length || written !== length) {
    for (let offset = 0; offset < length; offset++) {
      const unit = text.charCodeAt(offset);
      codes[offset] = unit < 0x80 ? unit : unit < 0xd800 ? ordinaryCode : unusualCode;
    }
  }
  codes[length] = textEndCode;
  return codes;
}

/** The same, good until the next call only. */
export function passingCharacterCodes(text: string): Uint8Array {
  return text.length < sharedBuffer.length ? characterCodes(text, sharedBuffer) : characterCodes(text);
}
