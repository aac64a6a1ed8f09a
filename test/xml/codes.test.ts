import { describe, expect, test } from 'vitest';
import { xmlCodes } from '../../src/xml/codes.ts';
import { decodeXml } from '../../src/xml/decode.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { drawDiagnostics, readDrawing } from './drawn.ts';

const drawings = [
  `

| xml/empty-document / the document is empty; it needs a root element
`,
  `
 
^^ xml/empty-document / the document is empty; it needs a root element
 
`,
  `
<!-- a -->
          | xml/no-root / the document has no element; it needs a root element
`,
  `
<a/><b/><c/>
     ^ xml/content-after-root /b \`<b>\` stands after the root element \`<a>\`; a document has one root element
`,
  `
<a/>text
    ^^^^ xml/text-outside-root / text stands after the root element; it belongs inside it
`,
  `
text<a/>
^^^^ xml/text-outside-root / text stands before the root element; it belongs inside it
`,
  `
<a/>&amp;
    ^^^^^ xml/text-outside-root / text stands after the root element; it belongs inside it
`,
  `
<a/><![CDATA[x]]>
    ^^^^^^^^^^^^^ xml/text-outside-root / text stands after the root element; it belongs inside it
`,
  `
<!DOCTYPE a [ <!ENTITY e "]>"> <!-- ' ]> --> ]>
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ xml/doctype / a document type declaration is never read; leave it out, with the entities it declares
<a>&e;</a>
   ^^^ xml/undefined-entity /a/text() the entity \`&e;\` is not defined; only \`&lt;\`, \`&gt;\`, \`&amp;\`, \`&apos;\` and \`&quot;\` are
`,
  `
<a><!ELEMENT b EMPTY></a>
   ^^^^^^^^^^^^^^^^^^ xml/unknown-markup /a \`<!\` begins neither a comment (\`<!--\`) nor a CDATA section (\`<![CDATA[\`) here; in text \`<\` is written \`&lt;\`
`,
  `
<devices>
  <disk>
   ^^^^ xml/unclosed-element /devices/disk \`<disk>\` is never closed; \`</disk>\` is missing before \`</devices>\`
    <source/>
</devices>
`,
  `
<a><b>
    ^ xml/unclosed-element /a/b \`<b>\` is never closed; \`</b></a>\` are missing at the end of the document
`,
  `
<domain><devices><disk><source><x>
                                ^ xml/unclosed-element /domain/devices/disk/source/x \`<x>\` is never closed; \`</x></source></disk></devices>\` and 1 more are missing at the end of the document
`,
  `
<a>
</A>
^^^^ xml/mismatched-end-tag /a \`</A>\` does not close \`<a>\`; \`</a>\` would
`,
  `
<a><b></c></b></a>
      ^^^^ xml/mismatched-end-tag /a/b \`</c>\` does not close \`<b>\`; \`</b>\` would
`,
  `
<a><b></c><d/></b></a>
      ^^^^ xml/mismatched-end-tag /a/b \`</c>\` does not close \`<b>\`; \`</b>\` would
`,
  `
</a><a/>
^^^^ xml/unexpected-end-tag / \`</a>\` closes nothing; no element is open here
`,
  `
<a/></b>
    ^^^^ xml/unexpected-end-tag / \`</b>\` closes nothing; no element is open here
`,
  `
<a></a b='c'>
   ^^^^^^^^^^ xml/end-tag-content /a an end tag holds nothing but its name, directly behind \`</\`; it is written \`</a>\`
`,
  `
<a></ a>
   ^^^^^ xml/end-tag-content /a an end tag holds nothing but its name, directly behind \`</\`; it is written \`</a>\`
`,
  `
<a><b></></a>
      ^^^ xml/missing-element-name /a/b an end tag has no name; \`</b>\` would close \`<b>\`
`,
  `
<a>
  <b c='d'
  ^^^^^^^^ xml/unterminated-start-tag /a/b the start tag \`<b\` has no \`>\`
  <e/>
</b></a>
`,
  `
<a
^^ xml/unterminated-start-tag /a the start tag \`<a\` has no \`>\`
`,
  `
<a><b></b
      ^^^^ xml/unterminated-end-tag /a/b the end tag \`</b\` has no \`>\`
</a>
`,
  `
<a></a
   ^^^ xml/unterminated-end-tag /a the end tag \`</a\` has no \`>\`
`,
  `
<a / >
   ^^^ xml/stray-slash /a a \`/\` in a tag is directly followed by \`>\`; \`/>\` closes an empty element
`,
  `
<a b/ c='d'/>
   ^ xml/missing-attribute-value /a/@b the attribute 'b' has no value; attributes are written \`b='…'\`
    ^ xml/stray-slash /a a \`/\` in a tag is directly followed by \`>\`; \`/>\` closes an empty element
`,
  `
<a>1 < 2</a>
     ^ xml/less-than-in-text /a/text() \`<\` begins no tag here; in text it is written \`&lt;\`
`,
  `
<a><<b/></a>
   ^ xml/less-than-in-text /a/text() \`<\` begins no tag here; in text it is written \`&lt;\`
`,
  `
<a>x<</a>
    ^ xml/less-than-in-text /a/text() \`<\` begins no tag here; in text it is written \`&lt;\`
`,
  `
<a b='1' b='2'/>
         ^ xml/duplicate-attribute /a/@b \`<a>\` already has an attribute 'b'; it may have one
`,
  `
<a b='1'c='2'/>
        ^ xml/missing-space-between-attributes /a/@c white space is missing before the attribute 'c'
`,
  `
<a ='1'/>
   ^^^^ xml/missing-attribute-name /a an attribute of \`<a>\` has no name; attributes are written \`name='value'\`
`,
  `
<a '1'/>
   ^^^ xml/missing-attribute-name /a an attribute of \`<a>\` has no name; attributes are written \`name='value'\`
`,
  `
<a b/>
   ^ xml/missing-attribute-value /a/@b the attribute 'b' has no value; attributes are written \`b='…'\`
`,
  `
<a b= />
   ^^ xml/missing-attribute-value /a/@b the attribute 'b' has no value; attributes are written \`b='…'\`
`,
  `
<a b='1' c></a>
         ^ xml/missing-attribute-value /a/@c the attribute 'c' has no value; attributes are written \`c='…'\`
`,
  `
<a b'1'/>
   ^^^^ xml/missing-equals /a/@b \`=\` is missing between 'b' and its value
`,
  `
<a b '1'/>
   ^^^^^ xml/missing-equals /a/@b \`=\` is missing between 'b' and its value
`,
  `
<a b=1 c=2/>
     ^ xml/unquoted-attribute /a/@b the value of 'b' has no quotes; it is written \`b='1'\`
         ^ xml/unquoted-attribute /a/@c the value of 'c' has no quotes; it is written \`c='2'\`
`,
  `
<a b=“1”/>
     ^^^ xml/unquoted-attribute /a/@b the value of 'b' has other quotes than ' or "; it is written \`b='1'\`
`,
  `
<a b=/x/y/>
     ^^^^ xml/unquoted-attribute /a/@b the value of 'b' has no quotes; it is written \`b='/x/y'\`
`,
  `
<a b='1>
     ^^ xml/unterminated-attribute-value /a/@b the value of 'b' has no closing '
<c d='2'/></a>
`,
  `
<a b='x/>
     ^^ xml/unterminated-attribute-value /a/@b the value of 'b' has no closing '
`,
  `
<a b='<c>'/>
      ^ xml/less-than-in-attribute /a/@b \`<\` stands in the value of 'b'; there it is written \`&lt;\`
`,
  `
<a>\u0001</a>
   ^ xml/invalid-character /a/text() the character U+0001 is not allowed in XML
`,
  `
<a b='\b'/>
      ^ xml/invalid-character /a/@b the character U+0008 is not allowed in XML
`,
  `
<a><!--\ufffe--></a>
       ^ xml/invalid-character /a the character U+FFFE is not allowed in XML
`,
  `
<a>\ud800</a>
   ^ xml/lone-surrogate /a/text() U+D800 is half of a surrogate pair and stands alone; it is no character
`,
  `
<a b='\udc00x'/>
      ^ xml/lone-surrogate /a/@b U+DC00 is half of a surrogate pair and stands alone; it is no character
`,
  `
<1a/>
 ^^ xml/invalid-name /1a '1a' is no name; a name may not begin with '1'
`,
  `
<a,b/>
 ^^^ xml/invalid-name /a,b 'a,b' is no name; a name may not contain ','
`,
  `
<a 1b='c'/>
   ^^ xml/invalid-name /a/@1b '1b' is no name; a name may not begin with '1'
`,
  `
<a b%='c'/>
   ^^ xml/invalid-name /a/@b% 'b%' is no name; a name may not contain '%'
`,
  `
<a>x & y</a>
     ^ xml/bare-ampersand /a/text() \`&\` begins no reference here; it is written \`&amp;\`
`,
  `
<a b='x&y'/>
       ^ xml/bare-ampersand /a/@b \`&\` begins no reference here; it is written \`&amp;\`
`,
  `
<a>AT&T</a>
     ^ xml/bare-ampersand /a/text() \`&\` begins no reference here; it is written \`&amp;\`
`,
  `
<a>&amp </a>
   ^^^^ xml/unterminated-reference /a/text() the reference \`&amp\` has no \`;\` at its end
`,
  `
<a>&lt</a>
   ^^^ xml/unterminated-reference /a/text() the reference \`&lt\` has no \`;\` at its end
`,
  `
<a>&#x;</a>
   ^^^^ xml/malformed-character-reference /a/text() \`&#x;\` is no character reference; those are written like \`&#10;\` or \`&#xA;\`
`,
  `
<a>&#;</a>
   ^^^ xml/malformed-character-reference /a/text() \`&#;\` is no character reference; those are written like \`&#10;\` or \`&#xA;\`
`,
  `
<a>&#12z;</a>
   ^^^^^^ xml/malformed-character-reference /a/text() \`&#12z;\` is no character reference; those are written like \`&#10;\` or \`&#xA;\`
`,
  `
<a>&#xG;</a>
   ^^^^^ xml/malformed-character-reference /a/text() \`&#xG;\` is no character reference; those are written like \`&#10;\` or \`&#xA;\`
`,
  `
<a>&#65</a>
   ^^^^ xml/unterminated-reference /a/text() the reference \`&#65\` has no \`;\` at its end
`,
  `
<a>&#0;</a>
   ^^^^ xml/invalid-character-reference /a/text() \`&#0;\` refers to a character that is not allowed in XML
`,
  `
<a>&#xD800;</a>
   ^^^^^^^^ xml/invalid-character-reference /a/text() \`&#xD800;\` refers to a character that is not allowed in XML
`,
  `
<a>&#x110000;</a>
   ^^^^^^^^^^ xml/invalid-character-reference /a/text() \`&#x110000;\` refers to a character that is not allowed in XML
`,
  `
<a>&nbsp;</a>
   ^^^^^^ xml/undefined-entity /a/text() the entity \`&nbsp;\` is not defined; only \`&lt;\`, \`&gt;\`, \`&amp;\`, \`&apos;\` and \`&quot;\` are
`,
  `
<a b='&foo;'/>
      ^^^^^ xml/undefined-entity /a/@b the entity \`&foo;\` is not defined; only \`&lt;\`, \`&gt;\`, \`&amp;\`, \`&apos;\` and \`&quot;\` are
`,
  `
<a>x]]>y</a>
    ^^^ xml/cdata-end-in-text /a/text() \`]]>\` stands in text; there it is written \`]]&gt;\`
`,
  `
<a><!-- b </a>
   ^^^^ xml/unterminated-comment /a \`<!--\` has no \`-->\` behind it
`,
  `
<a><!-- b -- c --></a>
          ^^ xml/double-hyphen-in-comment /a \`--\` stands inside a comment, where it is not allowed; a comment ends with \`-->\`
`,
  `
<a><!-- b ---></a>
          ^^ xml/double-hyphen-in-comment /a \`--\` stands inside a comment, where it is not allowed; a comment ends with \`-->\`
`,
  `
<a><![CDATA[b</a>
   ^^^^^^^^^ xml/unterminated-cdata /a \`<![CDATA[\` has no \`]]>\` behind it
`,
  `
<a><?b c</a>
   ^^ xml/unterminated-processing-instruction /a \`<?\` has no \`?>\` behind it
`,
  `
<!DOCTYPE a [
^^^^^^^^^ xml/unterminated-doctype / \`<!DOCTYPE\` has no \`>\` behind it
<a/>
`,
  `
<a><!b
   ^^ xml/unterminated-markup /a \`<!\` has no \`>\` behind it
`,
  `
<a><? b?></a>
   ^^ xml/missing-processing-instruction-target /a a processing instruction has no target; it is written \`<?target data?>\`
`,
  `
<a><?XML b?></a>
     ^^^ xml/processing-instruction-target-xml /a 'XML' is reserved and no target of a processing instruction; an XML declaration begins with \`<?xml\`
`,
  `
<a><?b:c d?></a>
     ^^^ xml/colon-in-processing-instruction-target /a the target 'b:c' of a processing instruction has a colon; it may not
`,
  `
<a><?b?c?></a>
     ^^^ xml/invalid-name /a 'b?c' is no name; a name may not contain '?'
`,
  `
<a><??></a>
   ^^ xml/missing-processing-instruction-target /a a processing instruction has no target; it is written \`<?target data?>\`
`,
  `
 <?xml version='1.0'?><a/>
 ^^^^^^^^^^^^^^^^^^^^^ xml/declaration-misplaced / the XML declaration stands behind something else; it is the very first thing of a document or left out
`,
  `
<a><?xml version='1.0'?></a>
   ^^^^^^^^^^^^^^^^^^^^^ xml/declaration-misplaced /a the XML declaration stands behind something else; it is the very first thing of a document or left out
`,
  `
<?xml version='1.0'>
^^^^^^^^^^^^^^^^^^^^ xml/declaration-unterminated / the XML declaration does not end with \`?>\`
<a/>
`,
  `
<?xml version='1.0' encoding=UTF-8?><a/>
                    ^^^^^^^^^^^^^^ xml/declaration-malformed / the XML declaration is not written like \`<?xml version="1.0" encoding="UTF-8"?>\` from here on
`,
  `
<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>
                                     ^^^^^^^^ xml/declaration-malformed / 'encoding' is out of order; the order is version, encoding, standalone, each once
`,
  `
<?xml version='1.0' coding='UTF-8'?><a/>
                    ^^^^^^ xml/declaration-malformed / the XML declaration has no 'coding'; it has version, encoding and standalone
`,
  `
<?xml encoding='UTF-8'?><a/>
^^^^^^^^^^^^^^^^^^^^^^^^ xml/declaration-missing-version / the XML declaration does not begin with a version; it is written like \`<?xml version="1.0" encoding="UTF-8"?>\`
`,
  `
<?xml?><a/>
^^^^^^^ xml/declaration-missing-version / the XML declaration does not begin with a version; it is written like \`<?xml version="1.0" encoding="UTF-8"?>\`
`,
  `
<?xml version='2.0'?><a/>
               ^^^ xml/declaration-malformed-version / version '2.0' is not '1.0'
`,
  `
<?xml version='1.0' encoding='8bit'?><a/>
                              ^^^^ xml/declaration-malformed-encoding / encoding '8bit' is not the name of an encoding such as 'UTF-8'
`,
  `
<?xml version='1.0' standalone='maybe'?><a/>
                                ^^^^^ xml/declaration-malformed-standalone / standalone 'maybe' is neither 'yes' nor 'no'
`,
  `
<?xml version='1.1'?><a/>
               ^^^ xml/declaration-unsupported-version / version '1.1' is read as XML 1.0
`,
  `
<:a/>
 ^^ xml/invalid-qualified-name /:a ':a' is no name with a prefix; a colon stands once, between the prefix and the local name
`,
  `
<a:/>
 ^^ xml/invalid-qualified-name /a: 'a:' is no name with a prefix; a colon stands once, between the prefix and the local name
`,
  `
<a:b:c/>
 ^^^^^ xml/invalid-qualified-name /a:b:c 'a:b:c' is no name with a prefix; a colon stands once, between the prefix and the local name
`,
  `
<a b:='c'/>
   ^^ xml/invalid-qualified-name /a/@b: 'b:' is no name with a prefix; a colon stands once, between the prefix and the local name
`,
  `
<a:1/>
 ^^^ xml/invalid-qualified-name /a:1 'a:1' is no name with a prefix; a colon stands once, between the prefix and the local name
`,
  `
<q:a><q:b/></q:a>
 ^ xml/undeclared-prefix /q:a the prefix 'q' is not declared; \`xmlns:q='…'\` is missing here or further out
`,
  `
<a q:b='1'/>
   ^ xml/undeclared-prefix /a/@q:b the prefix 'q' is not declared; \`xmlns:q='…'\` is missing here or further out
`,
  `
<a xmlns:b=''/>
   ^^^^^^^^^^ xml/undeclare-prefix /a/@xmlns:b the prefix 'b' is declared as no namespace; only the default namespace, \`xmlns\`, can be
`,
  `
<a xmlns:xmlns='b'/>
   ^^^^^^^^^^^^^^^ xml/reserved-prefix /a/@xmlns:xmlns the prefix 'xmlns' is never declared
`,
  `
<xmlns:a/>
 ^^^^^ xml/reserved-prefix /xmlns:a the prefix 'xmlns' only declares namespaces; no element has it
`,
  `
<a xmlns:xml='b'/>
   ^^^^^^^^^^^^^ xml/reserved-prefix /a/@xmlns:xml the prefix 'xml' always stands for 'http://www.w3.org/XML/1998/namespace'; it cannot stand for 'b'
`,
  `
<a xmlns:b='http://www.w3.org/XML/1998/namespace'/>
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ xml/reserved-namespace /a/@xmlns:b 'http://www.w3.org/XML/1998/namespace' belongs to the prefix 'xml'; \`xmlns:b\` cannot declare it
`,
  `
<a xmlns='http://www.w3.org/2000/xmlns/'/>
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ xml/reserved-namespace /a/@xmlns 'http://www.w3.org/2000/xmlns/' belongs to the prefix 'xmlns'; \`xmlns\` cannot declare it
`,
  `
<a xmlns:b='n' xmlns:c='n' b:d='1' c:d='2'/>
                                   ^^^ xml/duplicate-attribute-namespace /a/@c:d 'b:d' and 'c:d' are the same attribute: both prefixes stand for 'n'
`,
];

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xfeff, ...text].flatMap(littleEndian));
const littleEndian = (unit: string | number) => {
  const code = typeof unit === 'string' ? unit.charCodeAt(0) : unit;
  return [code & 0xff, code >> 8];
};

const byteCases: readonly [bytes: Uint8Array, code: string, span: [number, number], message: string][] = [
  [
    Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
    'xml/binary',
    [0, 0],
    'this is no text: there is a NUL byte at offset 7',
  ],
  [
    utf8("<?xml version='1.0' encoding='ISO-8859-1'?><a/>"),
    'xml/unsupported-encoding',
    [30, 40],
    "the encoding 'ISO-8859-1' is not read; save the document as UTF-8",
  ],
  [
    Uint8Array.from([...utf8("<?xml version='1.0' encoding='latin1'?><a>"), 0xe4, ...utf8('</a>')]),
    'xml/unsupported-encoding',
    [30, 36],
    "the encoding 'latin1' is not read; save the document as UTF-8",
  ],
  [
    Uint8Array.from([0x4c, 0x6f, 0xa7, 0x94]),
    'xml/unsupported-encoding',
    [0, 0],
    'the document is in EBCDIC, which is not read; save it as UTF-8',
  ],
  [
    Uint8Array.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]),
    'xml/unsupported-encoding',
    [0, 0],
    'the document is in UTF-32 (little-endian), which is not read; save it as UTF-8',
  ],
  [
    Uint8Array.from([0x3c, 0, 0x61, 0]),
    'xml/unsupported-encoding',
    [0, 0],
    'the document is in UTF-16 without byte order mark, which is not read; save it as UTF-8',
  ],
  [
    utf16("<?xml version='1.0' encoding='UTF-8'?><a/>"),
    'xml/encoding-mismatch',
    [30, 35],
    "the declaration says 'UTF-8', but the byte order mark shows UTF-16",
  ],
  [
    Uint8Array.from([...utf8('<ä>'), 0xc0, 0x80, ...utf8('</ä>')]),
    'xml/invalid-utf8',
    [3, 4],
    'byte 0xC0 at offset 4 is not UTF-8; save the document as UTF-8',
  ],
  [
    Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0, 0xd8, 0x3c, 0]),
    'xml/invalid-utf16',
    [1, 2],
    'byte 4 begins no UTF-16 character',
  ],
];

describe('every mistake in a text has its code, message, path and place', () => {
  test.each(drawings)('%s', (drawing) => {
    const { text, findings } = readDrawing(drawing);
    expect(drawDiagnostics(text, parseXml(text).diagnostics)).toEqual(findings);
  });
});

describe('every mistake in bytes has its code, message and place', () => {
  for (const [bytes, code, [start, end], message] of byteCases) {
    test(message, () => {
      const expected = [{ code, span: { start, end }, message, path: '/' }];
      expect(decodeXml(bytes).diagnostics).toMatchObject(expected);
    });
  }
});

test('more nodes than allowed end the tree with a diagnostic', () => {
  const { document, diagnostics } = parseXml('<a><b/><c/><d/></a>', { maxNodes: 3 });
  expect(diagnostics).toMatchObject([{ code: 'xml/too-many-nodes', span: { start: 11, end: 13 } }]);
  expect(document.root?.children).toHaveLength(2);
});

test('more mistakes than allowed end the list with a diagnostic', () => {
  const { diagnostics } = parseXml('<a>&&&&&</a>', { maxDiagnostics: 2 });
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'xml/bare-ampersand',
    'xml/bare-ampersand',
    'xml/too-many-diagnostics',
  ]);
});

test('bytes beyond the longest string are too large', () => {
  // Never touched, so that it takes no memory.
  const bytes = new Uint8Array(0x20000000);
  expect(decodeXml(bytes).diagnostics).toMatchObject([{ code: 'xml/too-large' }]);
});

test('every code has a test here and a meaning that cites or explains', () => {
  const elsewhere = ['xml/too-many-nodes', 'xml/too-many-diagnostics', 'xml/too-large'];
  const tested = new Set([...elsewhere, ...byteCases.map(([, code]) => code)]);
  for (const { findings } of drawings.map(readDrawing)) {
    for (const finding of findings) tested.add(/xml\/\S+/.exec(finding)?.[0] as string);
  }
  expect([...tested].sort()).toEqual(xmlCodes.map(({ code }) => code).sort());
  for (const { meaning } of xmlCodes) expect(meaning).toMatch(/\.$/);
});
