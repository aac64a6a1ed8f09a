import type { Severity } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts';

const errors = {
  // The document as a whole
  'xml/empty-document':
    'The text is empty or holds nothing but white space. A document has exactly one root element (XML 1.0 §2.1, production 1).',
  'xml/no-root':
    'There are comments, processing instructions or text, but no element. A document has exactly one root element (XML 1.0 §2.1, production 1).',
  'xml/content-after-root':
    'A second element stands at the top level. A document has exactly one root element (XML 1.0 §2.1, production 1).',
  'xml/text-outside-root':
    'Text, a reference or a CDATA section stands outside the root element, where only white space, comments and processing instructions may (XML 1.0 §2.8, production 27).',
  'xml/doctype':
    'There is a document type declaration. It is skipped with all it declares: entities are never expanded and nothing is loaded, because both are ways to attack whoever reads the document.',
  'xml/unknown-markup':
    '`<!` begins a comment (`<!--`) or a CDATA section (`<![CDATA[`); in a document without DTD it begins nothing else (XML 1.0 §3.1, production 43).',

  // Tags
  'xml/unclosed-element': 'An element has a start tag but no end tag (XML 1.0 §3, production 39).',
  'xml/mismatched-end-tag':
    'The name of an end tag differs from that of the element it would close (XML 1.0 §3, constraint "Element Type Match").',
  'xml/unexpected-end-tag': 'An end tag stands where no element is open (XML 1.0 §3, production 39).',
  'xml/end-tag-content':
    'Something stands in an end tag besides its name, or before it (XML 1.0 §3.1, production 42).',
  'xml/missing-element-name': 'An end tag has no name (XML 1.0 §3.1, production 42).',
  'xml/unterminated-start-tag': 'A start tag has no `>` (XML 1.0 §3.1, production 40).',
  'xml/unterminated-end-tag': 'An end tag has no `>` (XML 1.0 §3.1, production 42).',
  'xml/stray-slash': 'A `/` in a start tag is not directly followed by `>` (XML 1.0 §3.1, production 44).',
  'xml/less-than-in-text':
    'A `<` begins no markup. In text it is written `&lt;` (XML 1.0 §2.4, production 14).',

  // Attributes
  'xml/duplicate-attribute':
    'A start tag has two attributes of the same name (XML 1.0 §3.1, constraint "Unique Att Spec").',
  'xml/missing-space-between-attributes':
    'No white space stands before an attribute (XML 1.0 §3.1, production 40).',
  'xml/missing-attribute-name':
    'A value or a `=` stands in a tag without an attribute name before it (XML 1.0 §3.1, production 41).',
  'xml/missing-attribute-value': 'An attribute has no value (XML 1.0 §3.1, production 41).',
  'xml/missing-equals':
    'The `=` between an attribute and its value is missing (XML 1.0 §3.1, production 41).',
  'xml/unquoted-attribute': 'The value of an attribute stands without quotes (XML 1.0 §2.3, production 10).',
  'xml/unterminated-attribute-value':
    'The value of an attribute has no closing quote (XML 1.0 §2.3, production 10).',
  'xml/less-than-in-attribute':
    'A `<` stands in the value of an attribute, where it is written `&lt;` (XML 1.0 §3.1, constraint "No < in Attribute Values").',

  // Characters, names and references
  'xml/invalid-character':
    'A control character or other code point that XML does not allow, not even as a reference (XML 1.0 §2.2, production 2).',
  'xml/lone-surrogate':
    'Half of a surrogate pair stands alone: it encodes no character (XML 1.0 §2.2, production 2).',
  'xml/invalid-name':
    'A name holds a character that names may not have, or may not begin with (XML 1.0 §2.3, productions 4 to 5).',
  'xml/bare-ampersand':
    'An `&` begins no reference. In text and attributes it is written `&amp;` (XML 1.0 §2.4).',
  'xml/unterminated-reference': 'A reference has no `;` (XML 1.0 §4.1, productions 66 and 68).',
  'xml/malformed-character-reference':
    'A character reference is neither `&#` decimal digits `;` nor `&#x` hexadecimal digits `;` (XML 1.0 §4.1, production 66).',
  'xml/invalid-character-reference':
    'A character reference names a code point that is no XML character (XML 1.0 §4.1, constraint "Legal Character").',
  'xml/undefined-entity':
    'A reference names an entity other than lt, gt, amp, apos and quot. Without DTD, which is never processed, there are no others (XML 1.0 §4.1, constraint "Entity Declared").',
  'xml/cdata-end-in-text':
    '`]]>` stands in text, where its `>` is written `&gt;` (XML 1.0 §2.4, production 14).',

  // Comments, CDATA sections, processing instructions
  'xml/unterminated-comment': 'A comment has no `-->` (XML 1.0 §2.5, production 15).',
  'xml/double-hyphen-in-comment':
    '`--` stands inside a comment, or a comment ends with `--->` (XML 1.0 §2.5, production 15).',
  'xml/unterminated-cdata': 'A CDATA section has no `]]>` (XML 1.0 §2.7, production 18).',
  'xml/unterminated-processing-instruction':
    'A processing instruction has no `?>` (XML 1.0 §2.6, production 16).',
  'xml/unterminated-doctype': 'A document type declaration has no end (XML 1.0 §2.8, production 28).',
  'xml/unterminated-markup': 'Something that begins with `<!` has no `>` (XML 1.0 §3.1, production 43).',
  'xml/missing-processing-instruction-target':
    'A processing instruction does not begin with a name (XML 1.0 §2.6, production 16).',
  'xml/processing-instruction-target-xml':
    'The target of a processing instruction is `xml` in another case, which is reserved (XML 1.0 §2.6, production 17).',
  'xml/colon-in-processing-instruction-target':
    'The target of a processing instruction holds a colon (Namespaces in XML §7).',

  // The XML declaration
  'xml/declaration-misplaced':
    'The XML declaration is not the very first thing of the document (XML 1.0 §2.8, production 22).',
  'xml/declaration-unterminated': 'The XML declaration has no `?>` (XML 1.0 §2.8, production 23).',
  'xml/declaration-malformed':
    'The XML declaration is not `<?xml version="1.0" encoding="…" standalone="…"?>` with encoding and standalone optional, in this order (XML 1.0 §2.8, production 23).',
  'xml/declaration-missing-version':
    'The XML declaration does not begin with the version (XML 1.0 §2.8, production 23).',
  'xml/declaration-malformed-version':
    'The version in the XML declaration is not `1.` and digits (XML 1.0 §2.8, production 26).',
  'xml/declaration-malformed-encoding':
    'The encoding in the XML declaration is not a Latin letter followed by letters, digits, `.`, `_` and `-` (XML 1.0 §4.3.3, production 81).',
  'xml/declaration-malformed-standalone':
    'Standalone in the XML declaration is neither `yes` nor `no` (XML 1.0 §2.9, production 32).',

  // Namespaces
  'xml/invalid-qualified-name':
    'The name of an element or attribute has a colon at its beginning or end, two colons, or a local part that is no name (Namespaces in XML §4, production 7).',
  'xml/undeclared-prefix':
    'The prefix of a name is declared by no `xmlns:` attribute around it (Namespaces in XML §5, constraint "Prefix Declared").',
  'xml/undeclare-prefix':
    'A prefix is declared to be the empty namespace; only the default namespace may be (Namespaces in XML §5, constraint "No Prefix Undeclaring").',
  'xml/reserved-prefix':
    'The prefix `xmlns` is declared or used for an element, or `xml` is declared to be something else (Namespaces in XML §3, constraint "Reserved Prefixes and Namespace Names").',
  'xml/reserved-namespace':
    'The namespace of `xml` or of `xmlns` is given to another prefix or made the default (Namespaces in XML §3, constraint "Reserved Prefixes and Namespace Names").',
  'xml/duplicate-attribute-namespace':
    'A start tag has two attributes with the same local name in the same namespace, under different prefixes (Namespaces in XML §6.3, constraint "Attributes Unique").',

  // Bytes and sizes
  'xml/binary': 'The bytes are not text: there are NUL bytes among them.',
  'xml/unsupported-encoding':
    'The document is in another encoding than UTF-8 or UTF-16 with byte order mark, by its first bytes or by its XML declaration.',
  'xml/encoding-mismatch':
    'The XML declaration names another encoding than the byte order mark shows (XML 1.0 §4.3.3).',
  'xml/invalid-utf8': 'A byte sequence is not UTF-8 (XML 1.0 §4.3.3).',
  'xml/invalid-utf16': 'A byte sequence is not UTF-16 (XML 1.0 §4.3.3).',
  'xml/too-large': 'There are more bytes than a text can hold in this JavaScript engine.',
  'xml/too-many-nodes': 'The document has more nodes than the reader was told to take; the tree ends there.',
  'xml/too-many-diagnostics': 'There are more mistakes than the reader was told to list.',
} as const;

const warnings = {
  'xml/declaration-unsupported-version':
    'The XML declaration names a version 1.x other than 1.0. The document is read as XML 1.0, as the specification asks for (XML 1.0 5th edition §2.8).',
} as const;

/** A code of this room. */
export type XmlCode = keyof typeof errors | keyof typeof warnings;

/** Every code that reading XML can report. */
export const xmlCodes: readonly DiagnosticCode[] = [
  ...entries('error', errors),
  ...entries('warning', warnings),
];

const severities = new Map(xmlCodes.map(({ code, severity }) => [code, severity]));

/** How bad a finding of that code is. */
export function severityOf(code: XmlCode): Severity {
  return severities.get(code) as Severity;
}

function entries(severity: Severity, meanings: Readonly<Record<string, string>>): DiagnosticCode[] {
  return Object.entries(meanings).map(([code, meaning]) => ({ code, severity, stage: 'xml', meaning }));
}
