import type { CodeExamples } from '../code-example.ts';

const relaxng = 'http://relaxng.org/ns/structure/1.0';
const types = 'http://www.w3.org/2001/XMLSchema-datatypes';

/** A schema of host names, with content in the element. */
const host = (content: string, attributes = '') =>
  `<element name='host' xmlns='${relaxng}'${attributes}>\n${content}\n</element>\n`;
const grammar = (content: string) => `<grammar xmlns='${relaxng}'>\n${content}\n</grammar>\n`;
const start = `  <start>
    <element name='host'>
      <ref name='address'/>
    </element>
  </start>`;
const address = `  <define name='address'>
    <attribute name='ip'/>
  </define>`;
const right = host(`  <attribute name='ip'/>`);
const typed = (content: string) => host(content, `\n    datatypeLibrary='${types}'`);
const addressFile = { 'address.rng': grammar(address) };

/** Examples of schemas that are not written as RELAX NG has it: sections 3 and 4 of the specification. */
export const schemaSyntaxExamples: CodeExamples = {
  'schema/not-well-formed': {
    language: 'schema',
    wrong: host(`  <attribute name=«ip»/>`),
    right,
    why: 'A schema is an XML document before it is a schema. `domxml explain xml/…` tells more about what is wrong with the XML.',
  },
  'schema/not-relaxng': {
    language: 'schema',
    wrong: `«<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>»\n  <xs:element name='host'/>\n</xs:schema>\n`,
    right,
    why: 'domxml reads RELAX NG in its XML syntax, as libvirt has its schemas: not XML Schema, not DTDs, and not the compact syntax of RELAX NG.',
  },
  'schema/unknown-element': {
    language: 'schema',
    wrong: host(`  «<atribute name='ip'/>»`),
    right,
    why: 'Nothing is guessed in a schema: what it means has to be beyond doubt.',
    related: ['schema/misplaced-element'],
  },
  'schema/misplaced-element': {
    language: 'schema',
    wrong: host(`  «<define name='address'>»\n    <attribute name='ip'/>\n  </define>`),
    right: grammar(`${start}\n${address}`),
    why: 'Definitions stand in a grammar, patterns in a start, a definition or another pattern.',
    related: ['schema/missing-element'],
  },
  'schema/missing-element': {
    language: 'schema',
    wrong: host(`  «<oneOrMore>»\n  </oneOrMore>`),
    right: host(`  <oneOrMore>\n    <element name='name'><text/></element>\n  </oneOrMore>`),
    why: 'The element says how often or in which order something comes, and here is nothing. Where nothing is meant, write `<empty/>`.',
  },
  'schema/misplaced-text': {
    language: 'schema',
    wrong: host(`  «the address»\n  <attribute name='ip'/>`),
    right: host(`  <!-- the address -->\n  <attribute name='ip'/>`),
    why: 'Words for readers stand in comments, or in elements of another namespace, such as `<a:documentation>`.',
  },
  'schema/misplaced-attribute': {
    language: 'schema',
    wrong: host(`  <attribute name='ip' «use»='required'/>`),
    right,
    why: 'XML Schema says so of attributes; in RELAX NG an attribute is required unless it stands in `<optional>`.',
    related: ['schema/missing-attribute'],
  },
  'schema/missing-attribute': {
    language: 'schema',
    wrong: grammar(`  <start>
    <element name='host'>
      «<ref/>»
    </element>
  </start>
${address}`),
    right: grammar(`${start}\n${address}`),
    why: 'A reference has to say to which definition it leads.',
  },
  'schema/malformed-name': {
    language: 'schema',
    wrong: host(`  <attribute name='«2nd ip»'/>`),
    right: host(`  <attribute name='second-ip'/>`),
    why: 'No document can have an attribute of this name, so the pattern could never be matched.',
    related: ['schema/undeclared-prefix'],
  },
  'schema/unknown-combine': {
    language: 'schema',
    wrong: grammar(`${start}\n${address.replace("'>", `' combine='«sequence»'>`)}`),
    right: grammar(`${start}\n${address.replace("'>", `' combine='interleave'>`)}`),
    why: 'Several definitions of one name are either alternatives (`choice`) or all needed, in any order (`interleave`).',
    related: ['schema/conflicting-combine'],
  },
  'schema/malformed-uri': {
    language: 'schema',
    wrong: host(
      `  <attribute name='ip'>\n    <data type='token' datatypeLibrary='«datatypes»'/>\n  </attribute>`,
    ),
    right: host(
      `  <attribute name='ip'>\n    <data type='token' datatypeLibrary='${types}'/>\n  </attribute>`,
    ),
    why: 'Libraries of datatypes are known by their whole address; it is a name, and nothing is loaded from there.',
    related: ['schema/unknown-datatype-library'],
  },
  'schema/missing-file': {
    language: 'schema',
    wrong: grammar(`  <include href='«adress.rng»'/>\n${start}`),
    right: grammar(`  <include href='address.rng'/>\n${start}`),
    files: addressFile,
    why: 'A part of the schema is missing, so nothing can be said about documents. File names are relative to the file that mentions them.',
    related: ['schema/recursive-file'],
  },
  'schema/recursive-file': {
    language: 'schema',
    wrong: grammar(`  <include href='«schema.rng»'/>\n${start}\n${address}`),
    right: grammar(`  <include href='address.rng'/>\n${start}`),
    files: addressFile,
    why: 'The schema would have no end.',
    related: ['schema/recursive-reference'],
  },
  'schema/include-without-grammar': {
    language: 'schema',
    wrong: grammar(`  <include href='«host.rng»'/>\n${start}\n${address}`),
    right: grammar(`  <include href='address.rng'/>\n${start}`),
    files: { ...addressFile, 'host.rng': right },
    why: '`<include>` takes over definitions, and only a grammar has them. A file that is one pattern is taken over by `<externalRef>`.',
  },
  'schema/override-without-definition': {
    language: 'schema',
    wrong: grammar(`  <include href='address.rng'>
    «<define name='adress'>»
      <attribute name='ipv6'/>
    </define>
  </include>
${start}`),
    right: grammar(`  <include href='address.rng'>
    <define name='address'>
      <attribute name='ipv6'/>
    </define>
  </include>
${start}`),
    files: addressFile,
    why: 'What stands in an `<include>` takes the place of a definition there. A name that is not there is a slip, or the other file has changed.',
    related: ['schema/undefined-reference'],
  },
  'schema/undeclared-prefix': {
    language: 'schema',
    wrong: host(`  <element name='«qemu:arg»'><empty/></element>`),
    right: host(
      `  <element name='qemu:arg'><empty/></element>`,
      `\n    xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'`,
    ),
    why: 'A file sees its own declarations alone: one that is included has to declare again what the file around it declares.',
  },
  'schema/wildcard-in-except': {
    language: 'schema',
    wrong: host(`  <element>
    <anyName>
      <except>
        «<anyName/>»
      </except>
    </anyName>
    <empty/>
  </element>`),
    right: host(`  <element>
    <anyName>
      <except>
        <name>ip</name>
      </except>
    </anyName>
    <empty/>
  </element>`),
    why: 'All names except all names are none.',
  },
  'schema/namespace-declaration-as-attribute': {
    language: 'schema',
    wrong: host(`  «<attribute name='xmlns'/>»`),
    right,
    why: 'To RELAX NG, `xmlns` is no attribute but says what names mean. The namespace of an element is told by `ns`.',
  },
  'schema/unknown-datatype-library': {
    language: 'schema',
    wrong: host(`  <attribute name='ip'>
    <data type='ip' datatypeLibrary='«https://example.org/network»'/>
  </attribute>`),
    right: typed(`  <attribute name='ip'>\n    <data type='token'/>\n  </attribute>`),
    why: 'There are two libraries: that of RELAX NG itself (`string` and `token`) and XML Schema datatypes. Nothing is loaded from the address.',
    related: ['schema/unknown-datatype'],
  },
  'schema/unknown-datatype': {
    language: 'schema',
    wrong: host(`  <attribute name='port'>\n    <data type='«unsignedShort»'/>\n  </attribute>`),
    right: typed(`  <attribute name='port'>\n    <data type='unsignedShort'/>\n  </attribute>`),
    why: 'Without `datatypeLibrary` the types are those of RELAX NG itself: `string` and `token`.',
  },
  'schema/unsuitable-parameter': {
    language: 'schema',
    wrong: typed(`  <attribute name='port'>
    <data type='unsignedShort'>
      «<param name='maximum'>»1023</param>
    </data>
  </attribute>`),
    right: typed(`  <attribute name='port'>
    <data type='unsignedShort'>
      <param name='maxInclusive'>1023</param>
    </data>
  </attribute>`),
    why: 'Parameters are the facets of XML Schema, such as `pattern`, `minLength` and `maxInclusive`, and not every type has all.',
  },
  'schema/value-outside-datatype': {
    language: 'schema',
    wrong: typed(`  <attribute name='port'>\n    «<value type='unsignedShort'>any</value>»\n  </attribute>`),
    right: typed(`  <attribute name='port'>\n    <value type='token'>any</value>\n  </attribute>`),
    why: 'No document could ever have this value.',
  },
  'schema/duplicate-definition': {
    language: 'schema',
    wrong: grammar(
      `${start}\n${address}\n${address.replace('<define', '«<define').replace("'>", "'>»").replace("name='ip'", "name='ipv6'")}`,
    ),
    right: grammar(
      `${start}\n${address.replace("'>", "' combine='choice'>")}\n${address.replace("'>", "' combine='choice'>").replace("name='ip'", "name='ipv6'")}`,
    ),
    why: 'Nobody can tell which of the two is meant, or whether both are: `combine` says so.',
    related: ['schema/conflicting-combine'],
  },
  'schema/conflicting-combine': {
    language: 'schema',
    wrong: grammar(
      `${start}\n${address.replace("'>", "' combine='choice'>")}\n${address.replace("'>", "' combine='«interleave»'>").replace("name='ip'", "name='ipv6'")}`,
    ),
    right: grammar(
      `${start}\n${address.replace("'>", "' combine='choice'>")}\n${address.replace("'>", "' combine='choice'>").replace("name='ip'", "name='ipv6'")}`,
    ),
    why: 'The two definitions would be alternatives and both needed at once.',
  },
  'schema/missing-start': {
    language: 'schema',
    wrong: `«<grammar xmlns='${relaxng}'>»\n${address}\n</grammar>\n`,
    right: grammar(`${start}\n${address}`),
    why: '`<start>` says with which element documents begin. A file of definitions for others needs none, but cannot be used alone.',
  },
  'schema/undefined-reference': {
    language: 'schema',
    wrong: grammar(`${start.replace("'address'", "'«adress»'")}\n${address}`),
    right: grammar(`${start}\n${address}`),
    why: 'The reference leads nowhere, so nothing can be said about documents.',
  },
  'schema/parent-of-outermost-grammar': {
    language: 'schema',
    wrong: grammar(`${start.replace("<ref name='address'/>", "«<parentRef name='address'/>»")}\n${address}`),
    right: grammar(`${start}\n${address}`),
    why: '`<parentRef>` is for a grammar inside a grammar. References to definitions of the same grammar are `<ref>`.',
    related: ['schema/undefined-reference'],
  },
  'schema/recursive-reference': {
    language: 'schema',
    wrong: grammar(`${start}
  <define name='address'>
    <optional>
      «<ref name='address'/>»
    </optional>
  </define>`),
    right: grammar(`${start}
  <define name='address'>
    <optional>
      <element name='host'>
        <ref name='address'/>
      </element>
    </optional>
  </define>`),
    why: 'The definition would have no end. With an element in between it says that elements may stand inside each other.',
  },
};
