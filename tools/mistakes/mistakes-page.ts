import { documentBlocks } from '../../src/cli/report/pretty-reporter.ts';
import { noColours } from '../../src/cli/terminal.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import type { DocumentSchema } from '../../src/validate/document-schema.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import { type MistakeCase, mistakeCases, mistakenDomain } from './mistake-cases.ts';
import { type OtherAnswers, otherAnswersPath } from './other-answers.ts';

/** The page that sets what domxml says of common mistakes beside what other validators say, by its path. */
export async function mistakesFiles(
  load: (path: string) => string | undefined,
): Promise<Map<string, string>> {
  const others: OtherAnswers = JSON.parse(load(otherAnswersPath) ?? '{"libxml2":{},"jing":{}}');
  const schema = await documentKinds.domain.load();
  const sections = mistakeCases.map((mistake, index) => section(index + 1, mistake, schema, others));
  return new Map([['docs/mistakes.md', [introduction, ...sections].join('\n')]]);
}

const introduction = `# What is said of common mistakes

Fifteen mistakes in domains and three answers to each: that of \`domxml validate\`, that of libxml2 (\`xmllint --relaxng\`;
\`virsh define --validate\` prints the same messages without file and line) and that of jing. domxml uses its own grammar of
the newest libvirt; the others use libvirt's, of release 9.0.0. Each document is a small domain with nothing else wrong in it;
only the lines that matter are shown. Behind \`fix:\` stands what \`domxml validate --fix\` does, behind \`help:\` what is left
to you. Made by \`npm run generate\`.
`;

function section(number: number, mistake: MistakeCase, schema: DocumentSchema, others: OtherAnswers): string {
  return [
    `## ${number}. ${mistake.title}\n`,
    fenced(mistake.lines, 'xml'),
    'domxml:\n',
    fenced(ownAnswer(mistakenDomain(mistake), schema)),
    'libxml2:\n',
    fenced(others.libxml2[mistake.title] ?? 'not asked'),
    'jing:\n',
    fenced(others.jing[mistake.title] ?? 'not asked'),
  ].join('\n');
}

function ownAnswer(text: string, schema: DocumentSchema): string {
  const { diagnostics } = openDocument(text, schema);
  const blocks = documentBlocks({ file: 'domain.xml', text, diagnostics }, noColours);
  return [...blocks].join('').trimEnd();
}

function fenced(text: string, language = 'text'): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`;
}
