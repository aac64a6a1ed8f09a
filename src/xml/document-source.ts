/**
 * Throws a `TypeError` unless a document is given as text or as bytes. For callers without types: the reader would look for
 * the end of something without a length.
 */
export function checkDocumentSource(source: unknown): asserts source is string | Uint8Array {
  if (typeof source === 'string') return;
  // Bytes of another realm, such as a frame or a virtual machine, are not an instance of our class.
  const type = Object.prototype.toString.call(source).slice('[object '.length, -1);
  if (type !== 'Uint8Array') throw new TypeError(`a document is a string or a Uint8Array, not ${type}`);
}
