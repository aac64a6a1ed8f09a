import type { CodeExamples } from '../code-example.ts';

const network = (content: string) => `<network>\n  <name>default</name>\n${content}\n</network>\n`;
const titled = (title: string) => network(`  <title>${title}</title>`);
const qemu = 'http://libvirt.org/schemas/domain/qemu/1.0';
const domain = (declarations: string, content: string) => `<domain type='kvm'${declarations}>
  <name>web</name>
  <memory>1048576</memory>
  <os><type>hvm</type></os>
${content}
</domain>
`;
const commandLine = `  <qemu:commandline>
    <qemu:arg value='-snapshot'/>
  </qemu:commandline>`;
const withArgument = domain(` xmlns:qemu='${qemu}'`, commandLine);
const withMetadata = (declarations: string, content = '<app:owner/>') =>
  domain('', `  <metadata>\n    <app:guest${declarations}>${content}</app:guest>\n  </metadata>`);

/** Examples of characters, references, names and namespaces that XML does not have, or not like that. */
export const xmlNameExamples: CodeExamples = {
  // Characters and references
  'xml/invalid-character': {
    wrong: titled('red «\u001b»[31m'),
    right: titled('red'),
    libvirt: 'refuses',
    why: 'Control characters get into documents by copying from a terminal or by a damaged file. XML has no way to write them.',
    related: ['xml/invalid-character-reference', 'xml/lone-surrogate'],
  },
  'xml/lone-surrogate': {
    wrong: titled('cut «\ud83d»'),
    right: titled('cut \u{1f5a5}'),
    why: 'A program cut a text in the middle of a character such as an emoji. This happens to texts in memory; in a file of bytes the same mistake is reported as invalid UTF-8 or UTF-16.',
  },
  'xml/invalid-name': {
    wrong: network("  <«2nd-bridge» name='virbr1'/>"),
    right: network("  <bridge name='virbr1'/>"),
    libvirt: 'refuses',
    why: 'Names of elements and attributes begin with a letter or an underscore.',
    related: ['xml/invalid-qualified-name'],
  },
  'xml/bare-ampersand': {
    wrong: titled('R«&»D'),
    right: titled('R&amp;D'),
    libvirt: 'refuses',
    why: 'An `&` begins a reference such as `&lt;`, so one that means itself is written `&amp;`; in the addresses of web pages too.',
    related: ['xml/undefined-entity', 'xml/unterminated-reference'],
  },
  'xml/unterminated-reference': {
    wrong: titled('R «&amp» D'),
    right: titled('R &amp; D'),
    libvirt: 'refuses',
    why: 'References end with a semicolon.',
  },
  'xml/malformed-character-reference': {
    wrong: titled('one «&#A9;»'),
    right: titled('one &#xA9;'),
    libvirt: 'refuses',
    why: 'Hexadecimal digits need an `x` in front.',
    related: ['xml/invalid-character-reference'],
  },
  'xml/invalid-character-reference': {
    wrong: titled('one«&#0;»'),
    right: titled('one'),
    libvirt: 'refuses',
    why: 'The characters that XML does not have cannot be written in any other way either.',
  },
  'xml/undefined-entity': {
    wrong: titled('one«&nbsp;»network'),
    right: titled('one&#160;network'),
    libvirt: 'refuses',
    why: 'Most of the names that HTML has for characters mean nothing in XML: write the character itself, or its number.',
  },
  'xml/cdata-end-in-text': {
    wrong: titled('list[list[0«]]>»1'),
    right: titled('list[list[0]]&gt;1'),
    libvirt: 'refuses',
    why: 'These three characters end a CDATA section and may stand nowhere else.',
    related: ['xml/unterminated-cdata'],
  },

  // Namespaces
  'xml/invalid-qualified-name': {
    wrong: network("  <«:bridge» name='virbr0'/>"),
    right: network("  <bridge name='virbr0'/>"),
    libvirt: 'takes',
    why: 'A colon parts the prefix from the name, so there is something on both sides of it. libvirt does not know what is meant.',
    related: ['xml/undeclared-prefix'],
  },
  'xml/undeclared-prefix': {
    wrong: domain('', commandLine.replace('qemu', '«qemu»')),
    right: withArgument,
    libvirt: 'takes',
    why: `The command line of QEMU belongs to a namespace, and the prefix has to say to which. libvirt does not refuse such a document: it ignores the elements with the prefix, and the guest runs without the arguments.`,
    related: ['xml/undeclare-prefix', 'grammar/wrong-namespace'],
  },
  'xml/undeclare-prefix': {
    wrong: withMetadata(" «xmlns:app=''»", ''),
    right: withMetadata(" xmlns:app='https://example.org/app'", ''),
    libvirt: 'takes',
    why: 'A prefix stands for a namespace, and there has to be one. Only `xmlns` without prefix can be empty.',
  },
  'xml/reserved-prefix': {
    wrong: withMetadata(" xmlns:app='https://example.org/app' «xmlns:xml='https://example.org/xml'»", ''),
    right: withMetadata(" xmlns:app='https://example.org/app'", ''),
    libvirt: 'takes',
    why: 'The prefixes `xml` and `xmlns` have a meaning of their own everywhere, which no document can change.',
    related: ['xml/reserved-namespace'],
  },
  'xml/reserved-namespace': {
    wrong: withMetadata(" «xmlns:app='http://www.w3.org/2000/xmlns/'»", ''),
    right: withMetadata(" xmlns:app='https://example.org/app'", ''),
    libvirt: 'takes',
    why: 'The namespaces of `xml` and `xmlns` belong to these prefixes alone.',
  },
  'xml/duplicate-attribute-namespace': {
    wrong: withMetadata(
      " xmlns:app='https://example.org/app' xmlns:own='https://example.org/app' app:id='1' «own:id»='2'",
      '',
    ),
    right: withMetadata(" xmlns:app='https://example.org/app' app:id='1'", ''),
    libvirt: 'takes',
    why: 'Both prefixes stand for the same namespace, so both attributes are the same one. libvirt overlooks it; other programs refuse the document.',
  },
};
