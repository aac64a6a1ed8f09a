import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { XmlCode } from '../codes.ts';
import {
  duplicateAttribute,
  lessThanInAttribute,
  missingEquals,
  missingSpace,
  unquotedAttribute,
  unterminatedValue,
} from './attribute-fixes.ts';
import {
  bareAmpersand,
  cdataEndInText,
  invalidCharacter,
  lessThanInText,
  misplacedDeclaration,
  undefinedEntity,
  unterminatedDeclaration,
  unterminatedReference,
} from './character-fixes.ts';
import { doctype, doubleHyphen } from './markup-fixes.ts';
import type { Mending, Mistake } from './mistake.ts';
import {
  endTagContent,
  mismatchedEndTag,
  missingElementName,
  straySlash,
  unclosedElement,
  unexpectedEndTag,
  unterminatedEndTag,
  unterminatedStartTag,
} from './tag-fixes.ts';

/** What mends a mistake of each code; those that are not here are for the author alone. */
const mendings: { readonly [Code in XmlCode]?: Mending } = {
  'xml/doctype': doctype,
  'xml/unclosed-element': unclosedElement,
  'xml/mismatched-end-tag': mismatchedEndTag,
  'xml/unexpected-end-tag': unexpectedEndTag,
  'xml/end-tag-content': endTagContent,
  'xml/missing-element-name': missingElementName,
  'xml/unterminated-start-tag': unterminatedStartTag,
  'xml/unterminated-end-tag': unterminatedEndTag,
  'xml/stray-slash': straySlash,
  'xml/less-than-in-text': lessThanInText,
  'xml/duplicate-attribute': duplicateAttribute,
  'xml/duplicate-attribute-namespace': duplicateAttribute,
  'xml/missing-space-between-attributes': missingSpace,
  'xml/missing-equals': missingEquals,
  'xml/unquoted-attribute': unquotedAttribute,
  'xml/unterminated-attribute-value': unterminatedValue,
  'xml/less-than-in-attribute': lessThanInAttribute,
  'xml/invalid-character': invalidCharacter,
  'xml/lone-surrogate': invalidCharacter,
  'xml/bare-ampersand': bareAmpersand,
  'xml/unterminated-reference': unterminatedReference,
  'xml/undefined-entity': undefinedEntity,
  'xml/cdata-end-in-text': cdataEndInText,
  'xml/double-hyphen-in-comment': doubleHyphen,
  'xml/declaration-misplaced': misplacedDeclaration,
  'xml/declaration-unterminated': unterminatedDeclaration,
};

/** What would mend a mistake; a fix is certain where the repair follows from what is written, whatever the document is about. */
export function fixesOf(code: XmlCode, mistake: Mistake): readonly Fix[] {
  const fix = mendings[code]?.(mistake);
  return fix === undefined ? [] : [{ ...fix, title: clipped(fix.title) }];
}

/** Names and values in it are as long as their authors like. */
const longestTitle = 400;

function clipped(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle)}…`;
}
