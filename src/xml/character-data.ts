import { type Reference, readReference } from './entities.ts';

/**
 * What the text between two offsets stands for: references expanded, line ends normalised (XML 1.0 §2.11) and, in an
 * attribute, every white-space character made a space (§3.3.3). A reference that stands for nothing keeps its own text.
 */
export function readCharacterData(
  text: string,
  start: number,
  end: number,
  inAttribute: boolean,
  onMistake?: (offset: number, reference: Reference) => void,
): string {
  const normalise = inAttribute ? normaliseAttribute : normaliseLineEnds;
  // Chunks keep the intermediate string short: one concatenation per reference would make a rope as deep as the text.
  const chunks: string[] = [];
  let chunk = '';
  let position = start;
  for (let offset = indexOfAmpersand(text, start, end); offset < end; ) {
    const reference = readReference(text, offset, end);
    if (reference.mistake !== undefined) onMistake?.(offset, reference);
    chunk += normalise(text.slice(position, offset));
    chunk += reference.value ?? text.slice(offset, reference.end);
    if (chunk.length > 0x1000) {
      chunks.push(chunk);
      chunk = '';
    }
    position = reference.end;
    offset = indexOfAmpersand(text, position, end);
  }
  chunk += normalise(text.slice(position, end));
  return chunks.length === 0 ? chunk : chunks.join('') + chunk;
}

/** A text with CR LF and lone CR made LF (XML 1.0 §2.11). */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function normaliseAttribute(text: string): string {
  return text.replace(/\r\n|[\t\n\r]/g, ' ');
}

/** Bounded by `end`: a plain search would run through the rest of the document for every text without reference. */
function indexOfAmpersand(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && text.charCodeAt(offset) !== 0x26) offset++;
  return offset;
}
