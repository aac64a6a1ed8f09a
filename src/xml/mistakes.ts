import type { XmlCode } from './codes.ts';
import type { Finding } from './diagnostic-collector.ts';
import type { Reference } from './entities.ts';
import { type XmlAttribute, type XmlElement, xmlNamespace, xmlnsNamespace } from './tree.ts';

/** A finding whose code depends on what was found. */
interface CodedFinding {
  readonly code: XmlCode;
  readonly finding: Finding;
}

// The document as a whole

/** What `xml/empty-document` says. */
export const emptyDocument: Finding = { message: 'the document is empty; it needs a root element' };
/** What `xml/no-root` says. */
export const noRoot: Finding = { message: 'the document has no element; it needs a root element' };
/** What `xml/doctype` says. */
export const doctype: Finding = {
  message: 'a document type declaration is never read; leave it out, with the entities it declares',
};
/** What `xml/unknown-markup` says. */
export const unknownMarkup: Finding = {
  message:
    '`<!` begins neither a comment (`<!--`) nor a CDATA section (`<![CDATA[`) here; in text `<` is written `&lt;`',
};

/** What `xml/content-after-root` says. */
export function contentAfterRoot(name: string, root: XmlElement): Finding {
  return {
    message: `\`<${clip(name)}>\` stands after the root element \`<${clip(root.qualifiedName)}>\`; a document has one root element`,
    data: { name, root: root.qualifiedName },
    related: [{ message: `the root element \`<${clip(root.qualifiedName)}>\``, span: root.nameSpan }],
  };
}

/** What `xml/text-outside-root` says. */
export function textOutsideRoot(isAfter: boolean): Finding {
  const where = isAfter ? 'after' : 'before';
  return { message: `text stands ${where} the root element; it belongs inside it`, data: { where } };
}

/** What `xml/too-many-nodes` says. */
export function tooManyNodes(limit: number): Finding {
  return { message: `the document has more than ${limit} nodes; it is read up to here`, data: { limit } };
}

// Tags

/** What `xml/unclosed-element` says of an element whose parent is closed by `closing`, which stands from `start` to `end`. */
export function unclosedBefore(name: string, closing: string, start: number, end: number): Finding {
  return {
    message: `\`<${clip(name)}>\` is never closed; \`</${clip(name)}>\` is missing before \`</${clip(closing)}>\``,
    data: { name, closing },
    related: [{ message: `\`</${clip(name)}>\` is missing before this`, span: { start, end } }],
  };
}

/** What `xml/unclosed-element` says of the first of the open elements, the innermost; the end tags of all are missing. */
export function unclosedAtEnd(open: readonly string[]): Finding {
  const depth = open.length;
  const shown = open.slice(0, 4).map((each) => `</${clip(each)}>`);
  const more = depth > shown.length ? ` and ${depth - shown.length} more` : '';
  const name = open[0] as string;
  const verb = depth > 1 ? 'are' : 'is';
  return {
    message: `\`<${clip(name)}>\` is never closed; \`${shown.join('')}\`${more} ${verb} missing at the end of the document`,
    data: { name, unclosed: depth },
  };
}

/** What `xml/mismatched-end-tag` says. */
export function mismatchedEndTag(name: string, element: XmlElement): Finding {
  const open = element.qualifiedName;
  return {
    message: `\`</${clip(name)}>\` does not close \`<${clip(open)}>\`; \`</${clip(open)}>\` would`,
    data: { name, open },
    related: [{ message: `\`<${clip(open)}>\` is open`, span: element.nameSpan }],
  };
}

/** What `xml/unexpected-end-tag` says. */
export function unexpectedEndTag(name: string): Finding {
  return { message: `\`</${clip(name)}>\` closes nothing; no element is open here`, data: { name } };
}

/** What `xml/missing-element-name` says. */
export function missingElementName(element: XmlElement | undefined): Finding {
  if (element === undefined) return { message: 'an end tag has no name; it closes nothing here' };
  const open = element.qualifiedName;
  return {
    message: `an end tag has no name; \`</${clip(open)}>\` would close \`<${clip(open)}>\``,
    data: { open },
  };
}

/** What `xml/end-tag-content` says. */
export function endTagContent(name: string): Finding {
  return {
    message: `an end tag holds nothing but its name, directly behind \`</\`; it is written \`</${clip(name)}>\``,
    data: { name },
  };
}

/** What `xml/unterminated-start-tag` says. */
export function unterminatedStartTag(name: string): Finding {
  return { message: `the start tag \`<${clip(name)}\` has no \`>\``, data: { name } };
}

/** What `xml/unterminated-end-tag` says. */
export function unterminatedEndTag(name: string): Finding {
  return { message: `the end tag \`</${clip(name)}\` has no \`>\``, data: { name } };
}

/** What `xml/stray-slash` says. */
export const straySlash: Finding = {
  message: 'a `/` in a tag is directly followed by `>`; `/>` closes an empty element',
};
/** What `xml/less-than-in-text` says. */
export const lessThanInText: Finding = { message: '`<` begins no tag here; in text it is written `&lt;`' };

// Attributes

/** What `xml/duplicate-attribute` says. */
export function duplicateAttribute(element: string, first: XmlAttribute): Finding {
  const name = first.qualifiedName;
  return {
    message: `\`<${clip(element)}>\` already has an attribute '${clip(name)}'; it may have one`,
    data: { name, element },
    related: [{ message: `the first '${clip(name)}'`, span: first.span }],
  };
}

/** What `xml/missing-space-between-attributes` says. */
export function missingSpace(name: string): Finding {
  return { message: `white space is missing before the attribute '${clip(name)}'`, data: { name } };
}

/** What `xml/missing-attribute-name` says. */
export function missingAttributeName(element: string): Finding {
  return {
    message: `an attribute of \`<${clip(element)}>\` has no name; attributes are written \`name='value'\``,
    data: { element },
  };
}

/** What `xml/missing-attribute-value` says. */
export function missingValue(name: string): Finding {
  return {
    message: `the attribute '${clip(name)}' has no value; attributes are written \`${clip(name)}='…'\``,
    data: { name },
  };
}

/** What `xml/missing-equals` says. */
export function missingEquals(name: string): Finding {
  return { message: `\`=\` is missing between '${clip(name)}' and its value`, data: { name } };
}

/** What `xml/unquoted-attribute` says. */
export function unquotedAttribute(name: string, value: string): Finding {
  const bare = withoutTypographicQuotes(value);
  const what = bare === value ? 'has no quotes' : `has other quotes than ' or "`;
  return {
    message: `the value of '${clip(name)}' ${what}; it is written \`${clip(name)}='${clip(bare)}'\``,
    data: { name, value },
  };
}

/** The value that stands between quotes as word processors write them, which to XML are letters like any other. */
export function withoutTypographicQuotes(value: string): string {
  return /^[\u00ab\u00bb\u2018-\u201f](.*)[\u00ab\u00bb\u2018-\u201f]$/s.exec(value)?.[1] ?? value;
}

/** What `xml/unterminated-attribute-value` says. */
export function unterminatedValue(name: string, quote: number): Finding {
  const shown = String.fromCharCode(quote);
  return { message: `the value of '${clip(name)}' has no closing ${shown}`, data: { name, quote: shown } };
}

/** What `xml/less-than-in-attribute` says. */
export function lessThanInAttribute(name: string): Finding {
  return {
    message: `\`<\` stands in the value of '${clip(name)}'; there it is written \`&lt;\``,
    data: { name },
  };
}

// Characters, names and references

/** What `xml/cdata-end-in-text` says. */
export const cdataEndInText: Finding = { message: '`]]>` stands in text; there it is written `]]&gt;`' };

/** What `xml/invalid-character` and `xml/lone-surrogate` say of a code unit. */
export function invalidCharacter(unit: number): Finding {
  const codePoint = codePointName(unit);
  const message =
    unit >= 0xd800 && unit < 0xe000
      ? `${codePoint} is half of a surrogate pair and stands alone; it is no character`
      : `the character ${codePoint} is not allowed in XML`;
  return { message, data: { codePoint: unit } };
}

/** What `xml/invalid-name` says of a name whose first wrong character stands at `offset`. */
export function invalidName(name: string, offset: number): Finding {
  const codePoint = name.codePointAt(offset) ?? 0;
  const character = /[\p{C}\p{Z}]/u.test(String.fromCodePoint(codePoint))
    ? codePointName(codePoint)
    : `'${String.fromCodePoint(codePoint)}'`;
  const what = offset === 0 ? 'may not begin with' : 'may not contain';
  return { message: `'${clip(name)}' is no name; a name ${what} ${character}`, data: { name, codePoint } };
}

/** What `xml/invalid-qualified-name` says. */
export function invalidQualifiedName(name: string): Finding {
  return {
    message: `'${clip(name)}' is no name with a prefix; a colon stands once, between the prefix and the local name`,
    data: { name },
  };
}

/** What is wrong with the reference whose text is given. */
export function reference(text: string, { mistake }: Reference): CodedFinding {
  const shown = clip(text);
  const data = { reference: text };
  switch (mistake) {
    case 'unterminated': {
      const message = `the reference \`${shown}\` has no \`;\` at its end`;
      return { code: 'xml/unterminated-reference', finding: { message, data } };
    }
    case 'undefined': {
      const message = `the entity \`${shown}\` is not defined; only \`&lt;\`, \`&gt;\`, \`&amp;\`, \`&apos;\` and \`&quot;\` are`;
      return { code: 'xml/undefined-entity', finding: { message, data } };
    }
    case 'malformed-number': {
      const message = `\`${shown}\` is no character reference; those are written like \`&#10;\` or \`&#xA;\``;
      return { code: 'xml/malformed-character-reference', finding: { message, data } };
    }
    case 'not-a-character': {
      const message = `\`${shown}\` refers to a character that is not allowed in XML`;
      return { code: 'xml/invalid-character-reference', finding: { message, data } };
    }
    default: {
      const message = '`&` begins no reference here; it is written `&amp;`';
      return { code: 'xml/bare-ampersand', finding: { message, data } };
    }
  }
}

// Comments, processing instructions and the XML declaration

/** What `xml/double-hyphen-in-comment` says. */
export const doubleHyphen: Finding = {
  message: '`--` stands inside a comment, where it is not allowed; a comment ends with `-->`',
};
/** What `xml/missing-processing-instruction-target` says. */
export const missingTarget: Finding = {
  message: 'a processing instruction has no target; it is written `<?target data?>`',
};
/** What `xml/declaration-unterminated` says. */
export const unterminatedDeclaration: Finding = { message: 'the XML declaration does not end with `?>`' };

/** What the codes `xml/unterminated-…` say of anything between `opening` and `closing`. */
export function unterminated(opening: string, closing: string): Finding {
  return { message: `\`${opening}\` has no \`${closing}\` behind it`, data: { closing } };
}

/** What `xml/processing-instruction-target-xml` says. */
export function targetXml(target: string): Finding {
  return {
    message: `'${target}' is reserved and no target of a processing instruction; an XML declaration begins with \`<?xml\``,
    data: { target },
  };
}

/** What `xml/colon-in-processing-instruction-target` says. */
export function colonInTarget(target: string): Finding {
  return {
    message: `the target '${clip(target)}' of a processing instruction has a colon; it may not`,
    data: { target },
  };
}

/** What `xml/declaration-misplaced` says. */
export function misplacedDeclaration(before: number): Finding {
  return {
    message:
      'the XML declaration stands behind something else; it is the very first thing of a document or left out',
    data: { before },
  };
}

// Namespaces

/** What is wrong with the attribute that declares `prefix` ('' for the default namespace), if something is. */
export function namespaceDeclaration(attribute: XmlAttribute, prefix: string): CodedFinding | undefined {
  const { value, qualifiedName } = attribute;
  const data = { prefix, namespaceName: value };
  if (prefix === 'xmlns') {
    return {
      code: 'xml/reserved-prefix',
      finding: { message: "the prefix 'xmlns' is never declared", data },
    };
  }
  if (prefix === 'xml' && value !== xmlNamespace) {
    const message = `the prefix 'xml' always stands for '${xmlNamespace}'; it cannot stand for '${clip(value)}'`;
    return { code: 'xml/reserved-prefix', finding: { message, data } };
  }
  if (value === xmlnsNamespace || (value === xmlNamespace && prefix !== 'xml')) {
    const owner = value === xmlNamespace ? 'xml' : 'xmlns';
    const message = `'${value}' belongs to the prefix '${owner}'; \`${clip(qualifiedName)}\` cannot declare it`;
    return { code: 'xml/reserved-namespace', finding: { message, data } };
  }
  if (value === '' && prefix !== '') {
    const message = `the prefix '${clip(prefix)}' is declared as no namespace; only the default namespace, \`xmlns\`, can be`;
    return { code: 'xml/undeclare-prefix', finding: { message, data } };
  }
  return undefined;
}

/** What `xml/undeclared-prefix` says. */
export function undeclaredPrefix(prefix: string): Finding {
  return {
    message: `the prefix '${clip(prefix)}' is not declared; \`xmlns:${clip(prefix)}='…'\` is missing here or further out`,
    data: { prefix },
  };
}

/** What `xml/reserved-prefix` says of an element with the prefix `xmlns`. */
export function xmlnsElement(name: string): Finding {
  return {
    message: "the prefix 'xmlns' only declares namespaces; no element has it",
    data: { name },
  };
}

/** What `xml/duplicate-attribute-namespace` says. */
export function duplicateExpandedName(attribute: XmlAttribute, first: XmlAttribute): Finding {
  const names = `'${clip(first.qualifiedName)}' and '${clip(attribute.qualifiedName)}'`;
  return {
    message: `${names} are the same attribute: both prefixes stand for '${clip(attribute.namespaceName)}'`,
    data: {
      name: attribute.qualifiedName,
      first: first.qualifiedName,
      namespaceName: attribute.namespaceName,
    },
    related: [{ message: `the first of the two, '${clip(first.qualifiedName)}'`, span: first.span }],
  };
}

/** Names and values in messages stay short, however long they are in the text. */
function clip(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
