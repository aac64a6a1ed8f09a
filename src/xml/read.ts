import { decodeXml } from './decode.ts';
import { type ParseOptions, type ParseResult, parseXml } from './parse.ts';

/**
 * Decodes and parses the bytes of a document. Where they cannot be decoded, that is the only diagnostic: the document is
 * then empty.
 */
export function readXml(bytes: Uint8Array, options: ParseOptions = {}): ParseResult {
  const decoded = decodeXml(bytes);
  const parsed = parseXml(decoded.text, options);
  if (decoded.diagnostics.length === 0) return parsed;
  if (decoded.text === '') return { document: parsed.document, diagnostics: decoded.diagnostics };
  return { document: parsed.document, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics] };
}
