import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** What can be wrong with a schema, in the order of the sections of the RELAX NG specification. */
export const schemaCodes = [
  code(
    'schema/not-well-formed',
    'A file of the schema is not well-formed XML; the message says what the XML reader found.',
  ),
  code(
    'schema/not-relaxng',
    'The root element is not a pattern of the namespace http://relaxng.org/ns/structure/1.0 (RELAX NG §3).',
  ),
  code('schema/unknown-element', 'RELAX NG has no element of this name (RELAX NG §3).'),
  code('schema/misplaced-element', 'RELAX NG has this element, but not at this place (RELAX NG §3).'),
  code(
    'schema/missing-element',
    'A pattern, a name class or an element that has to be there is not (RELAX NG §3).',
  ),
  code('schema/misplaced-text', 'Text stands where only elements may (RELAX NG §3).'),
  code(
    'schema/misplaced-attribute',
    'The attribute has no meaning on this element of RELAX NG; attributes of other namespaces are annotations and allowed (RELAX NG §3).',
  ),
  code(
    'schema/missing-attribute',
    'The element of RELAX NG needs an attribute that is not there (RELAX NG §3).',
  ),
  code(
    'schema/malformed-name',
    'The value has to be a name: without a colon, or with a prefix where elements and attributes are named (RELAX NG §3).',
  ),
  code('schema/unknown-combine', "The value of combine is neither 'choice' nor 'interleave' (RELAX NG §3)."),
  code(
    'schema/malformed-uri',
    'The value is not a URI reference, or not one that may stand here: a datatype library is absolute, neither has a fragment (RELAX NG §3, §4.5).',
  ),
  code('schema/missing-file', 'A file that the schema consists of cannot be found (RELAX NG §4.6, §4.7).'),
  code('schema/recursive-file', 'A file refers to itself, directly or through others (RELAX NG §4.6, §4.7).'),
  code(
    'schema/include-without-grammar',
    'The root element of an included file is not a grammar (RELAX NG §4.7).',
  ),
  code(
    'schema/override-without-definition',
    'An include replaces a definition that the included grammar does not have (RELAX NG §4.7).',
  ),
  code('schema/undeclared-prefix', 'The prefix of a name stands for no namespace here (RELAX NG §4.10).'),
  code(
    'schema/wildcard-in-except',
    'An except excludes all names from anyName, or a whole namespace from nsName (RELAX NG §4.16).',
  ),
  code(
    'schema/namespace-declaration-as-attribute',
    'An attribute pattern names xmlns or the namespace of declarations, which are no attributes (RELAX NG §4.16).',
  ),
  code(
    'schema/unknown-datatype-library',
    'There is no datatype library of this URI: known are the built-in one and XML Schema datatypes (RELAX NG §4.16).',
  ),
  code('schema/unknown-datatype', 'The datatype library has no datatype of this name (RELAX NG §4.16).'),
  code(
    'schema/unsuitable-parameter',
    'The datatype has no such parameter, or not with this value (RELAX NG §4.16).',
  ),
  code('schema/value-outside-datatype', 'The value does not belong to its own datatype (RELAX NG §4.16).'),
  code(
    'schema/duplicate-definition',
    'A name is defined more than once, and more than one of the definitions has no combine (RELAX NG §4.17).',
  ),
  code(
    'schema/conflicting-combine',
    'Definitions of one name are combined by choice in one place and by interleave in another (RELAX NG §4.17).',
  ),
  code('schema/missing-start', 'A grammar has no start (RELAX NG §4.18).'),
  code(
    'schema/undefined-reference',
    'A reference to a name that the grammar does not define (RELAX NG §4.18).',
  ),
  code(
    'schema/parent-of-outermost-grammar',
    'A parentRef in a grammar that no other surrounds (RELAX NG §4.18).',
  ),
  code(
    'schema/recursive-reference',
    'A definition refers to itself without an element in between (RELAX NG §4.19).',
  ),
  code('schema/attribute-content', 'An attribute contains an element or an attribute (RELAX NG §7.1.1).'),
  code(
    'schema/repeated-group-with-attribute',
    'An attribute stands in a group or interleave that is repeated (RELAX NG §7.1.2).',
  ),
  code(
    'schema/list-content',
    'A list contains something other than data, values, groups, choices and repetitions of them (RELAX NG §7.1.3).',
  ),
  code(
    'schema/except-content',
    'The except of data contains something other than data, values and choices (RELAX NG §7.1.4).',
  ),
  code(
    'schema/start-content',
    'The start of a grammar is something other than elements and choices (RELAX NG §7.1.5).',
  ),
  code(
    'schema/string-sequence',
    'Data, values or lists stand beside other content that could be text, so nobody could tell where one ends (RELAX NG §7.2).',
  ),
  code('schema/duplicate-attribute', 'An attribute could occur twice in the same element (RELAX NG §7.3).'),
  code(
    'schema/unrepeated-wildcard-attribute',
    'An attribute with infinitely many names does not stand in oneOrMore or zeroOrMore (RELAX NG §7.3).',
  ),
  code(
    'schema/interleaved-element',
    'The same element could belong to two members of an interleave (RELAX NG §7.4).',
  ),
  code('schema/interleaved-text', 'Text could belong to two members of an interleave (RELAX NG §7.4).'),
  code(
    'schema/too-deep',
    'Patterns, or files that refer to files, are nested deeper than the compiler follows.',
  ),
  code(
    'schema/too-large',
    'The schema grows beyond what the compiler accepts once its references are followed.',
  ),
] as const satisfies readonly DiagnosticCode[];

/** A code of `schemaCodes`. */
export type SchemaCode = (typeof schemaCodes)[number]['code'];

function code<const C extends `schema/${string}`>(name: C, meaning: string) {
  return { code: name, severity: 'error', stage: 'schema', meaning } as const;
}
