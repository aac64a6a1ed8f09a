export { firstInvalidCharacter, isWhiteSpace, isXmlCharacter } from './characters.ts';
export { type XmlCode, xmlCodes } from './codes.ts';
export { type DecodedXml, decodeXml } from './decode.ts';
export { encodeXml } from './encode.ts';
export { escapeAttribute, escapeText } from './escape.ts';
export { formatXml } from './format.ts';
export { isName, isNameCharacter, isNameStartCharacter, isNCName, isQName } from './names.ts';
export { pathOf, pathOfAttribute, pathOfText } from './node-path.ts';
export { type ParseOptions, type ParseResult, parseXml } from './parse.ts';
export { readXml } from './read.ts';
export { type RootTag, rootTag } from './root-tag.ts';
export { scan } from './scanner.ts';
export type { Token, TokenKind } from './token.ts';
export {
  attributeOf,
  childElement,
  childElements,
  resolvePrefix,
  textOf,
  XmlAttribute,
  XmlComment,
  type XmlDocument,
  XmlElement,
  type XmlNode,
  XmlProcessingInstruction,
  XmlText,
  xmlNamespace,
  xmlnsNamespace,
} from './tree.ts';
