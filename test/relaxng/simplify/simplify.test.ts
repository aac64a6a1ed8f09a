import { describe } from 'vitest';
import { schemaLaw } from './schema-law.ts';

const xsd = "datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'";

describe('simplification, from attributes to names (RELAX NG §4.1 to §4.10)', () => {
  schemaLaw(
    '§4.1 foreign elements and attributes mean nothing to the grammar',
    `<element name='a' xmlns:f='urn:f' f:note='x'><f:doc><empty/></f:doc><empty/><f:end/></element>`,
    { valid: ['<a/>'], invalid: ['<a>x</a>'] },
  );
  schemaLaw(
    '§4.2 white space around names, types and combine is dropped, that of values is not',
    `<grammar>
      <start combine=' choice '><element><name> a
        </name><value type=' string '> x </value></element></start>
      <start combine='choice'><ref name=' b '/></start>
      <define name='b '><element name='	b'><empty/></element></define>
    </grammar>`,
    { valid: ['<a> x </a>', '<b/>'], invalid: ['<a>x</a>'] },
  );
  schemaLaw(
    '§4.3 a datatype library reaches down to data and value until another one replaces it',
    `<element name='a' ${xsd}>
      <element name='b'><data type='int'/></element>
      <element name='c' datatypeLibrary=''><value type='string'>1</value></element>
    </element>`,
    {
      valid: ['<a><b> 1 </b><c>1</c></a>'],
      invalid: ['<a><b>x</b><c>1</c></a>', '<a><b>1</b><c> 1 </c></a>'],
    },
  );
  schemaLaw(
    '§4.4 a value without type is a token, whatever the library',
    `<element name='a' ${xsd}><value>x  y</value></element>`,
    { valid: ['<a> x y </a>'], invalid: ['<a>xy</a>'] },
  );
  schemaLaw(
    '§4.5 a reference is resolved against xml:base, and that against the xml:base around it',
    {
      'dir/schema.rng': `<group xml:base='one/'><choice xml:base='two/x'><externalRef href='../b.rng'/></choice></group>`,
      'dir/one/b.rng': `<element name='b'><empty/></element>`,
    },
    { valid: ['<b/>'] },
  );
  schemaLaw(
    '§4.5 file paths are URIs, absolute or relative, and may lead upwards',
    {
      '../schemas/a.rng': `<externalRef href='../parts/b.rng'/>`,
      '../parts/b.rng': `<externalRef href='../../c.rng'/>`,
      '../../c.rng': `<externalRef href='/etc/d e.rng'/>`,
      '/etc/d e.rng': `<externalRef href='./f/../g.rng'/>`,
      '/etc/g.rng': `<element name='g'><empty/></element>`,
    },
    { valid: ['<g/>'] },
  );
  schemaLaw(
    '§4.6 a pattern from another file takes over ns, unless it has its own',
    {
      'a.rng': `<choice ns='urn:a'><externalRef href='b.rng'/><externalRef href='c.rng' ns='urn:n'/><externalRef href='b.rng' ns=''/></choice>`,
      'b.rng': `<element name='b'><empty/></element>`,
      'c.rng': `<element name='c' ns='urn:c'><empty/></element>`,
    },
    {
      valid: [`<b xmlns='urn:a'/>`, `<c xmlns='urn:c'/>`, '<b/>'],
      invalid: [`<c xmlns='urn:n'/>`, `<c xmlns='urn:a'/>`],
    },
  );
  schemaLaw(
    '§4.6 the names of a grammar in another file are its own',
    {
      'a.rng': `<grammar><start><element name='a'><externalRef href='b.rng'/><ref name='x'/></element></start>
        <define name='x'><element name='x'><empty/></element></define></grammar>`,
      'b.rng': `<grammar><start><ref name='x'/></start><define name='x'><element name='y'><empty/></element></define></grammar>`,
    },
    { valid: ['<a><y/><x/></a>'], invalid: ['<a><x/><x/></a>'] },
  );
  schemaLaw(
    '§4.7 an include replaces start and definitions, inside div and nested includes as well',
    {
      'a.rng': `<grammar><include href='b.rng' ns='urn:a'>
          <start><element name='s'><ref name='x'/><ref name='y'/><ref name='z'/></element></start>
          <div><define name='x'><element name='x2'><empty/></element></define></div>
        </include></grammar>`,
      'b.rng': `<grammar><start><ref name='x'/></start>
        <include href='c.rng'><define name='y'><element name='y2'><empty/></element></define></include></grammar>`,
      'c.rng': `<grammar><div><define name='x'><element name='x1'><empty/></element></define></div>
        <define name='y'><element name='y1'><empty/></element></define>
        <define name='z'><element name='z1'><empty/></element></define></grammar>`,
    },
    {
      valid: [`<s xmlns='urn:a'><x2/><y2/><z1/></s>`],
      invalid: [`<s xmlns='urn:a'><x1/><y2/><z1/></s>`, `<s xmlns='urn:a'><x2/><y1/><z1/></s>`],
    },
  );
  schemaLaw(
    '§4.7 a replaced definition may be the sum of several, and its replacement as well',
    {
      'a.rng': `<grammar><include href='b.rng'>
          <define name='x' combine='choice'><element name='c'><empty/></element></define>
          <define name='x' combine='choice'><element name='d'><empty/></element></define>
        </include></grammar>`,
      'b.rng': `<grammar><start><ref name='x'/></start>
        <define name='x' combine='interleave'><element name='a'><empty/></element></define>
        <define name='x'><element name='b'><empty/></element></define></grammar>`,
    },
    { valid: ['<c/>', '<d/>'], invalid: ['<a/>', '<b/>'] },
  );
  schemaLaw(
    '§4.8 an attribute named by attribute has no namespace unless it has ns, an element inherits',
    `<element name='a' ns='urn:a'><attribute name='x'/><attribute ns='urn:b' name='y'/><element name='b'><empty/></element></element>`,
    {
      valid: [`<a xmlns='urn:a' x='' xmlns:b='urn:b' b:y=''><b/></a>`],
      invalid: [`<a xmlns='urn:a' xmlns:a='urn:a' a:x='' xmlns:b='urn:b' b:y=''><b/></a>`],
    },
  );
  schemaLaw(
    '§4.9 ns reaches names, namespace wildcards and qualified values from the nearest element',
    `<group ns='urn:a' ${xsd}>
      <element><choice><name>a</name><nsName ns='urn:n'/></choice><attribute><name>q</name><value type='QName'>v</value></attribute></element>
    </group>`,
    {
      valid: [`<a xmlns='urn:a' xmlns:a='urn:a' a:q='v'/>`, `<z xmlns='urn:n' xmlns:a='urn:a' a:q='a:v'/>`],
      invalid: [`<a xmlns:a='urn:a' a:q='a:v'/>`, `<a xmlns='urn:a' xmlns:a='urn:a' q='v'/>`],
    },
  );
  schemaLaw(
    '§4.10 a prefix wins over ns; the prefix xml needs no declaration',
    `<element ns='urn:no' name='p:a' xmlns:p='urn:p'><attribute name='xml:lang'/><element><name>p:b</name><empty/></element></element>`,
    { valid: [`<a xmlns='urn:p' xml:lang=''><b/></a>`], invalid: [`<a xmlns='urn:no' xml:lang=''><b/></a>`] },
  );
});

describe('simplification of grammars and patterns (RELAX NG §4.11 to §4.21)', () => {
  schemaLaw(
    '§4.11 div only hands down ns and the datatype library',
    `<grammar><div ns='urn:a'><div ${xsd}><start><element name='a'><data type='int'/></element></start></div></div></grammar>`,
    { valid: [`<a xmlns='urn:a'>1</a>`], invalid: ['<a>1</a>', `<a xmlns='urn:a'>x</a>`] },
  );
  schemaLaw(
    '§4.12 several patterns are a group, several exceptions a choice, and an attribute without pattern has text',
    `<element name='a'><attribute name='x'/><oneOrMore><element name='b'><empty/></element><element><anyName><except><name>d</name><name>e</name></except></anyName>
      <data type='string'><except><value type='string'>1</value><value type='string'>2</value></except></data></element></oneOrMore></element>`,
    {
      valid: [`<a x='anything'><b/><c/><b/><c>3</c></a>`],
      invalid: [
        `<a x=''><b/></a>`,
        `<a x=''><b/><c>1</c></a>`,
        `<a x=''><b/><c>2</c></a>`,
        `<a x=''><b/><e/></a>`,
      ],
    },
  );
  schemaLaw(
    '§4.12 a choice, group or interleave of one pattern is that pattern',
    `<choice><group><interleave><choice><element><choice><choice><name>a</name></choice></choice><empty/></element></choice></interleave></group></choice>`,
    { valid: ['<a/>'], invalid: ['<b/>'] },
  );
  schemaLaw(
    '§4.13 mixed lets text stand anywhere between its patterns',
    `<element name='a'><mixed><element name='b'><empty/></element><element name='c'><empty/></element></mixed></element>`,
    { valid: ['<a>x<b/>y<c/>z</a>', '<a><b/><c/></a>'], invalid: ['<a><c/><b/></a>'] },
  );
  schemaLaw(
    '§4.14, §4.15 optional and zeroOrMore may be absent',
    `<element name='a'><optional><element name='b'><empty/></element></optional><zeroOrMore><element name='c'><empty/></element></zeroOrMore></element>`,
    { valid: ['<a/>', '<a><b/></a>', '<a><c/><c/></a>'], invalid: ['<a><b/><b/></a>'] },
  );
  schemaLaw(
    '§4.16 anyName may exclude a namespace and nsName a name',
    `<element><anyName><except><nsName ns='urn:a'><except><name ns='urn:a'>b</name></except></nsName></except></anyName><empty/></element>`,
    { valid: ['<a/>', `<b xmlns='urn:a'/>`], invalid: [`<a xmlns='urn:a'/>`] },
  );
  schemaLaw(
    '§4.17 definitions of a name are combined as their combine says; one may go without',
    `<grammar><start><element name='a'><ref name='x'/></element></start>
      <define name='x'><element name='b'><empty/></element></define>
      <div><define name='x' combine='interleave'><element name='c'><empty/></element></define></div>
      <define name='x' combine='interleave'><element name='d'><empty/></element></define></grammar>`,
    { valid: ['<a><d/><b/><c/></a>'], invalid: ['<a><b/><c/></a>'] },
  );
  schemaLaw(
    '§4.18 a nested grammar has names of its own and reaches those around it by parentRef',
    `<grammar><start><element name='a'><grammar>
        <start><group><ref name='x'/><parentRef name='x'/><grammar><start><parentRef name='y'/></start></grammar></group></start>
        <define name='x'><element name='inner'><empty/></element></define>
        <define name='y'><element name='middle'><empty/></element></define>
      </grammar></element></start>
      <define name='x'><element name='outer'><empty/></element></define></grammar>`,
    { valid: ['<a><inner/><outer/><middle/></a>'], invalid: ['<a><inner/><inner/><middle/></a>'] },
  );
  schemaLaw(
    '§4.19 a definition may contain itself inside an element, and one that nothing refers to is free to loop',
    `<grammar><start><ref name='tree'/></start>
      <define name='tree'><element name='t'><zeroOrMore><ref name='tree'/></zeroOrMore></element></define>
      <define name='unused'><ref name='unused'/></define></grammar>`,
    { valid: ['<t><t/><t><t/></t></t>'], invalid: ['<t><u/></t>'] },
  );
  schemaLaw(
    '§4.20 what is not allowed takes everything with it that needs it, before the restrictions are looked at',
    `<choice><element name='a'><choice><empty/><group><notAllowed/><element name='b'><data type='token'/><data type='token'/></element></group></choice></element><notAllowed/></choice>`,
    { valid: ['<a/>'], invalid: ['<a><b/></a>'] },
  );
  schemaLaw(
    '§4.20 an element whose content is not allowed is still a pattern',
    `<element name='a'><optional><element name='b'><notAllowed/></element></optional></element>`,
    { valid: ['<a/>'], invalid: ['<a><b/></a>'] },
  );
  schemaLaw(
    '§4.21 empty adds nothing to a group, an interleave or a repetition',
    `<group><empty/><interleave><element name='a'><oneOrMore><group><empty/><empty/></group></oneOrMore></element><empty/></interleave></group>`,
    { valid: ['<a/>'], invalid: ['<a>x</a>'] },
  );
});
