import type { CodeExamples } from '../code-example.ts';

const network = (content: string) => `<network>
  <name>default</name>
${content}
</network>
`;

/** Examples of comments that are to suppress findings. */
export const suppressionExamples: CodeExamples = {
  'suppression/malformed': {
    wrong: network("  <!-- «domxml-disable-nextline» grammar/unknown-element -->\n  <bridge name='virbr0'/>"),
    right: network("  <bridge name='virbr0'/>"),
    related: ['suppression/unknown-code', 'suppression/unused'],
    libvirt: 'takes',
    why: 'The comment suppresses nothing. Which words there are is told with the finding.',
  },
  'suppression/unknown-code': {
    wrong: network(
      "  <!-- domxml-disable-next-line «grammar/unknown-elements» -->\n  <bridge name='virbr0'/>",
    ),
    right: network("  <bridge name='virbr0'/>"),
    libvirt: 'takes',
    why: 'The comment suppresses nothing. `domxml explain` knows all codes; `grammar/*` stands for all of a family.',
  },
  'suppression/unused': {
    wrong: network(
      "  «<!-- domxml-disable-next-line grammar/unknown-element -->»\n  <bridge name='virbr0'/>",
    ),
    right: network("  <bridge name='virbr0'/>"),
    libvirt: 'takes',
    why: 'What the comment was for has been mended, or stands elsewhere now. Left in place, it would suppress the next mistake, which nobody has seen yet.',
  },
};
