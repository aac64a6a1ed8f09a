import type { CodeExamples } from '../code-example.ts';

const network = `<network>
  <name>default</name>
  <bridge name='virbr0'/>
</network>
`;

/** Examples of what is wrong with a document as a whole: its bytes, its XML declaration, what stands beside the root element. */
export const xmlDocumentExamples: CodeExamples = {
  'xml/empty-document': {
    wrong: '«»',
    right: network,
    libvirt: 'refuses',
    why: 'Often a program failed before it wrote anything, or a shell emptied the file that it was to read (`cmd file > file`).',
    related: ['xml/no-root'],
  },
  'xml/no-root': {
    wrong: '<!-- the default network -->\n«»',
    right: `<!-- the default network -->\n${network}`,
    libvirt: 'refuses',
    why: 'The document says nothing about a guest or a network, so nothing can be defined. Often all of it has been put into a comment.',
  },
  'xml/content-after-root': {
    wrong: `<network>
  <name>inside</name>
</network>
<«network»>
  <name>outside</name>
</network>
`,
    right: `<network>
  <name>inside</name>
</network>
`,
    libvirt: 'refuses',
    why: 'A file holds one document, and nothing takes the first of several. Put each into a file of its own.',
    related: ['xml/text-outside-root', 'xml/unexpected-end-tag'],
  },
  'xml/text-outside-root': {
    wrong: `${network}«EOF»\n`,
    right: network,
    libvirt: 'refuses',
    why: 'What stands around the document, such as the prompt of a terminal or the end of a shell script, was copied into the file.',
    related: ['xml/content-after-root'],
  },
  'xml/doctype': {
    wrong: `«<!DOCTYPE network SYSTEM 'network.dtd'>»\n${network}`,
    right: network,
    libvirt: 'takes',
    why: 'libvirt has no use for document type declarations. They can make a reader load files and addresses, or expand a few lines into gigabytes, so domxml never reads what they declare.',
    related: ['xml/undefined-entity'],
  },
  'xml/declaration-misplaced': {
    wrong: `\n«<?xml version='1.0'?>»\n${network}`,
    right: `<?xml version='1.0'?>\n${network}`,
    libvirt: 'refuses',
    why: 'An empty line in front of the declaration is enough for libvirt to refuse the document, since the declaration says how its bytes are to be read.',
    related: ['xml/processing-instruction-target-xml'],
  },
  'xml/declaration-unterminated': {
    wrong: `«<?xml version='1.0'>»\n${network}`,
    right: `<?xml version='1.0'?>\n${network}`,
    libvirt: 'refuses',
    why: 'The declaration ends with `?>`, other than a tag.',
    related: ['xml/unterminated-processing-instruction'],
  },
  'xml/declaration-malformed': {
    wrong: `<?xml version='1.0' «charset»='UTF-8'?>\n${network}`,
    right: `<?xml version='1.0' encoding='UTF-8'?>\n${network}`,
    libvirt: 'refuses',
    why: 'The declaration has version, encoding and standalone, in this order, and nothing else.',
    related: [
      'xml/declaration-missing-version',
      'xml/declaration-malformed-version',
      'xml/declaration-malformed-encoding',
      'xml/declaration-malformed-standalone',
    ],
  },
  'xml/declaration-missing-version': {
    wrong: `«<?xml encoding='UTF-8'?>»\n${network}`,
    right: `<?xml version='1.0' encoding='UTF-8'?>\n${network}`,
    libvirt: 'refuses',
    why: 'The version is the one thing that a declaration has to say. A document without any declaration is fine.',
  },
  'xml/declaration-malformed-version': {
    wrong: `<?xml version='«2.0»'?>\n${network}`,
    right: `<?xml version='1.0'?>\n${network}`,
    libvirt: 'refuses',
    why: 'The version is that of XML, not of your document or of libvirt, and it is 1.0.',
    related: ['xml/declaration-unsupported-version'],
  },
  'xml/declaration-malformed-encoding': {
    wrong: `<?xml version='1.0' encoding='«8-bit»'?>\n${network}`,
    right: `<?xml version='1.0' encoding='UTF-8'?>\n${network}`,
    libvirt: 'refuses',
    why: 'Nobody can tell how the bytes of the document are to be read.',
    related: ['xml/unsupported-encoding'],
  },
  'xml/declaration-malformed-standalone': {
    wrong: `<?xml version='1.0' standalone='«true»'?>\n${network}`,
    right: `<?xml version='1.0' standalone='yes'?>\n${network}`,
    libvirt: 'refuses',
    why: 'Standalone says that no document type declaration changes the document. libvirt documents have none, so it may be left out.',
  },
  'xml/declaration-unsupported-version': {
    wrong: `<?xml version='«1.1»'?>\n${network}`,
    right: `<?xml version='1.0'?>\n${network}`,
    libvirt: 'takes',
    why: 'Readers take the document for XML 1.0, libvirt among them. What XML 1.1 allows beyond it, such as references to most control characters, is an error all the same.',
  },
  'xml/binary': {
    wrong: '«»QFI\u00fb\0\0\0\u0003',
    right: network,
    encoding: 'latin1',
    libvirt: 'refuses',
    why: 'The file is not a document but something else: here the disk image of a guest, whose document says where the image is.',
    related: ['xml/unsupported-encoding'],
  },
  'xml/unsupported-encoding': {
    wrong: `<?xml version='1.0' encoding='«ISO-8859-1»'?>\n${network}`,
    right: `<?xml version='1.0' encoding='UTF-8'?>\n${network}`,
    encoding: 'latin1',
    libvirt: 'takes',
    why: 'libvirt reads some more encodings, but writes UTF-8 alone, and not every program between you and libvirt reads the same ones. Save the document as UTF-8.',
    related: ['xml/invalid-utf8', 'xml/encoding-mismatch'],
  },
  'xml/encoding-mismatch': {
    wrong: `<?xml version='1.0' encoding='«UTF-8»'?>\n${network}`,
    right: `<?xml version='1.0'?>\n${network}`,
    encoding: 'utf-16',
    libvirt: 'takes',
    why: 'An editor has saved the document as UTF-16, or it was converted, and the declaration has stayed as it was. Save it as UTF-8, which is what it says.',
    related: ['xml/invalid-utf16'],
  },
  'xml/invalid-utf8': {
    wrong: '<network>\n  <name>b«\u00fc»ro</name>\n</network>\n',
    right: '<network>\n  <name>b\u00fcro</name>\n</network>\n',
    encoding: 'latin1',
    libvirt: 'refuses',
    why: 'The file was saved in another encoding, here ISO-8859-1, without saying so. Nobody can know which letters are meant.',
  },
  'xml/invalid-utf16': {
    wrong: '<network>\n  <name>b«\udc00»ro</name>\n</network>\n',
    right: '<network>\n  <name>b\u00fcro</name>\n</network>\n',
    encoding: 'utf-16',
    libvirt: 'refuses',
    why: 'The file begins as UTF-16 does, but was cut or damaged: half of a character stands alone.',
    related: ['xml/lone-surrogate'],
  },
  'xml/too-large': {
    settings: { length: 0x20000000 },
    wrong: '«»',
    right: network,
    why: 'The file is not the document that was meant: documents of libvirt are a few thousand bytes long. Very often it is the disk image of a guest.',
  },
  'xml/too-many-nodes': {
    wrong: `<network>
  <name>default</name>
  <dns>
    <host ip='192.168.122.2'«>»<hostname>a</hostname></host>
    <host ip='192.168.122.3'><hostname>b</hostname></host>
  </dns>
</network>
`,
    right: network,
    settings: { maxNodes: 8 },
    why: 'Programs that read documents of strangers say how much they take (`parseXml(text, { maxNodes })`). The command line has no such limit.',
    related: ['xml/too-large', 'xml/too-many-diagnostics'],
  },
  'xml/too-many-diagnostics': {
    wrong: `<network>
  <name>R&D</name>
  <domain name='r«&»d' localOnly='a&b'/>
</network>
`,
    right: network,
    settings: { maxDiagnostics: 1 },
    also: ['xml/bare-ampersand'],
    why: 'There are more mistakes than are listed; mend the first ones, since the others often follow from them.',
  },
};
