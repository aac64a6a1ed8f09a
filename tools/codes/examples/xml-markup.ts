import type { CodeExamples } from '../code-example.ts';

const network = (content: string) => `<network>\n  <name>default</name>\n${content}\n</network>\n`;
const right = network("  <bridge name='virbr0' stp='on'/>");

/** Examples of tags, attributes, comments and other markup that is not written as XML has it. */
export const xmlMarkupExamples: CodeExamples = {
  'xml/unknown-markup': {
    wrong: network('  «<! the bridge of the host >»'),
    right: network('  <!-- the bridge of the host -->'),
    libvirt: 'refuses',
    why: 'A comment begins with `<!--` and ends with `-->`.',
    related: ['xml/unterminated-comment', 'xml/doctype'],
  },
  'xml/unclosed-element': {
    wrong: `<network>
  <name>default</name>
  <«dns»>
    <host ip='192.168.122.2'><hostname>web</hostname></host>
</network>
`,
    right: `<network>
  <name>default</name>
  <dns>
    <host ip='192.168.122.2'><hostname>web</hostname></host>
  </dns>
</network>
`,
    libvirt: 'refuses',
    why: 'Without its end tag nobody can tell what belongs to the element. What libvirt says names a line far from the mistake; the place here is that of the start tag.',
    related: ['xml/mismatched-end-tag', 'xml/unexpected-end-tag'],
  },
  'xml/mismatched-end-tag': {
    wrong: `<network>
  <name>default«</Name>»
</network>
`,
    right: `<network>
  <name>default</name>
</network>
`,
    libvirt: 'refuses',
    why: 'XML tells upper case from lower case, and an end tag has exactly the name of its start tag.',
  },
  'xml/unexpected-end-tag': {
    wrong: `<network>
  <name>default</name>
</network>
«</network>»
`,
    right: `<network>
  <name>default</name>
</network>
`,
    libvirt: 'refuses',
    why: 'One end tag too many, often left over from copying.',
    related: ['xml/content-after-root'],
  },
  'xml/end-tag-content': {
    wrong: `<network>
  <name>default«</ name>»
</network>
`,
    right: `<network>
  <name>default</name>
</network>
`,
    libvirt: 'refuses',
    why: 'An end tag is `</`, the name and `>`, nothing else.',
    related: ['xml/missing-element-name'],
  },
  'xml/missing-element-name': {
    wrong: `<network>
  <name>default«</>»
</network>
`,
    right: `<network>
  <name>default</name>
</network>
`,
    libvirt: 'refuses',
    why: 'XML has no short form of an end tag, other than SGML and some template languages.',
  },
  'xml/unterminated-start-tag': {
    wrong: `<network>
  <name>default</name>
  «<dns enable='yes'»
    <txt name='owner' value='web team'/>
  </dns>
</network>
`,
    right: `<network>
  <name>default</name>
  <dns enable='yes'>
    <txt name='owner' value='web team'/>
  </dns>
</network>
`,
    libvirt: 'refuses',
    why: 'The tag would go on to the next `>` and take the next element for an attribute.',
    related: ['xml/unterminated-end-tag', 'xml/unterminated-attribute-value'],
  },
  'xml/unterminated-end-tag': {
    wrong: `<network>
  <name>default«</name
  »<bridge name='virbr0'/>
</network>
`,
    right,
    libvirt: 'refuses',
    why: 'An end tag ends with `>`.',
  },
  'xml/stray-slash': {
    wrong: network("  <bridge name='virbr0' «/ >»"),
    right: network("  <bridge name='virbr0' />"),
    libvirt: 'refuses',
    why: '`/>` is one sign that says that the element is empty; nothing may stand between the two.',
  },
  'xml/less-than-in-text': {
    wrong: `<network>
  <name>default</name>
  <title>hosts «<» 100</title>
</network>
`,
    right: `<network>
  <name>default</name>
  <title>hosts &lt; 100</title>
</network>
`,
    libvirt: 'refuses',
    why: 'A `<` begins a tag wherever it stands.',
    related: ['xml/less-than-in-attribute', 'xml/bare-ampersand'],
  },

  // Attributes
  'xml/duplicate-attribute': {
    wrong: network("  <bridge name='virbr0' «name»='virbr1'/>"),
    right: network("  <bridge name='virbr0'/>"),
    libvirt: 'refuses',
    why: 'Nobody can tell which of the two is meant.',
    related: ['xml/duplicate-attribute-namespace'],
  },
  'xml/missing-space-between-attributes': {
    wrong: network("  <bridge name='virbr0'«stp»='on'/>"),
    right,
    libvirt: 'refuses',
    why: 'Attributes are told apart by the space between them.',
  },
  'xml/missing-attribute-name': {
    wrong: network("  <bridge «='virbr0'»/>"),
    right,
    libvirt: 'refuses',
    why: 'A value alone says nothing.',
    related: ['xml/missing-attribute-value', 'xml/missing-equals'],
  },
  'xml/missing-attribute-value': {
    wrong: network("  <bridge name='virbr0' «stp»/>"),
    right,
    libvirt: 'refuses',
    why: "HTML has attributes without value, XML has not: write what is meant, such as `stp='on'`.",
    related: ['xml/missing-equals'],
  },
  'xml/missing-equals': {
    wrong: network("  <bridge «name 'virbr0'»/>"),
    right,
    libvirt: 'refuses',
    why: "Attributes are written `name='value'`.",
  },
  'xml/unquoted-attribute': {
    wrong: network('  <bridge name=«virbr0»/>'),
    right,
    libvirt: 'refuses',
    why: 'HTML allows values without quotes, XML does not, not even for numbers.',
    related: ['xml/unterminated-attribute-value'],
  },
  'xml/unterminated-attribute-value': {
    wrong: network("  <bridge name=«'virbr0»/>"),
    right,
    libvirt: 'refuses',
    why: 'The value would go on to the next quote, far below. What libvirt says names a line where nothing is wrong.',
  },
  'xml/less-than-in-attribute': {
    wrong: network("  <bridge name='«<»bridge>'/>"),
    right: network("  <bridge name='bridge'/>"),
    libvirt: 'refuses',
    why: 'A `<` in a value is nearly always a quote that is missing, or a placeholder of a template that was not filled in.',
  },

  // Comments, CDATA sections, processing instructions
  'xml/unterminated-comment': {
    wrong: `<network>
  <name>default</name>
  «<!--» the bridge of the host ->
</network>
`,
    right: network('  <!-- the bridge of the host -->'),
    libvirt: 'refuses',
    why: 'All that follows would be part of the comment.',
    related: ['xml/double-hyphen-in-comment', 'xml/unterminated-cdata'],
  },
  'xml/double-hyphen-in-comment': {
    wrong: network('  <!-- made by virt-install «--»network -->'),
    right: network('  <!-- made by virt-install, option network -->'),
    libvirt: 'refuses',
    why: 'Many who comment out a command line stumble over this.',
  },
  'xml/unterminated-cdata': {
    wrong: `<network>
  <name>default</name>
  <title>«<![CDATA[»R&D</title>
</network>
`,
    right: `<network>
  <name>default</name>
  <title><![CDATA[R&D]]></title>
</network>
`,
    libvirt: 'refuses',
    why: 'All that follows would be text.',
  },
  'xml/unterminated-processing-instruction': {
    wrong: `<network>
  <name>default</name>
  «<?»editor indent=2>
</network>
`,
    right: network('  <?editor indent=2?>'),
    libvirt: 'refuses',
    why: 'All that follows would be part of the instruction.',
  },
  'xml/unterminated-doctype': {
    wrong: `«<!DOCTYPE» network [
  <!ENTITY bridge 'virbr0'>
<network>
  <name>default</name>
</network>
`,
    right: `<network>
  <name>default</name>
</network>
`,
    libvirt: 'refuses',
    why: 'The declaration would go on to the end of the file. libvirt needs none: leave it out.',
    related: ['xml/doctype'],
  },
  'xml/unterminated-markup': {
    wrong: `<network>
  <name>default</name>
  «<!»-the bridge of the host
`,
    right: network('  <!-- the bridge of the host -->'),
    libvirt: 'refuses',
    why: 'All that follows would be part of it. A comment is written `<!-- … -->`.',
    related: ['xml/unknown-markup'],
  },
  'xml/missing-processing-instruction-target': {
    wrong: network('  «<?» echo $bridge ?>'),
    right: network("  <bridge name='virbr0'/>"),
    libvirt: 'refuses',
    why: 'A template was not filled in: `<?` begins an instruction to a program, whose name follows at once.',
    related: ['xml/processing-instruction-target-xml', 'xml/colon-in-processing-instruction-target'],
  },
  'xml/processing-instruction-target-xml': {
    wrong: `<?«XML» version='1.0'?>
<network>
  <name>default</name>
</network>
`,
    right: `<?xml version='1.0'?>
<network>
  <name>default</name>
</network>
`,
    libvirt: 'refuses',
    why: 'XML tells upper case from lower case, and keeps this name for itself in all cases.',
  },
  'xml/colon-in-processing-instruction-target': {
    wrong: network('  <?«my:editor» indent=2?>'),
    right: network('  <?editor indent=2?>'),
    libvirt: 'takes',
    why: 'A colon parts a prefix from a name, and instructions have no prefixes. Other programs refuse the document.',
  },
};
