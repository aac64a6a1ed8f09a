import type { CodeExplanation } from './code-explanation.ts';
import type { Stage } from './diagnostic.ts';

/** An explanation as Markdown; `linkTo` makes the links to the pages of other codes. */
export function codeMarkdown(explanation: CodeExplanation, linkTo: (code: string) => string): string {
  const { code, severity, stage, meaning, why, example, canBeSuppressed, background, law, related } =
    explanation;
  const { language, wrong, remark, command, libvirt, findings, fix, right } = example;
  const parts = [
    `# \`${code}\``,
    `${capitalised(severity)}, found ${stageWords[stage]}.`,
    prose(meaning),
    prose(why),
    '## Wrong',
    ...(remark === undefined ? [] : [prose(remark)]),
    ...(wrong === '' ? [] : [block(language, wrong)]),
    ...(libvirt === undefined ? [] : [libvirtWords(libvirt, stage)]),
    command === undefined ? 'What is said about it:' : `What \`${command}\` says:`,
    block('text', findings),
    ...(fix === undefined
      ? []
      : [
          '## Fix',
          `${prose(capitalised(fix.title))}; ${fixWords(fix.certain, command)}.`,
          block('diff', fix.diff),
        ]),
    '## Right',
    block(language, right),
    ...(canBeSuppressed ? ['## Suppress it', suppressionWords(code)] : []),
    `## About \`${code.slice(0, code.indexOf('/'))}/*\``,
    prose(background),
    `Where it is laid down: ${law}`,
    ...(related.length === 0
      ? []
      : ['## See also', related.map((other) => `- [\`${other}\`](${linkTo(other)})`).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Whether somebody has to look at a fix of what a command finds. */
export function fixWords(certain: boolean, command: string | undefined): string {
  if (!certain) return 'a guess, so nothing applies it by itself';
  const finder = command?.startsWith('domxml preflight') ? 'preflight' : 'validate';
  return `\`domxml ${finder} --fix\` does that`;
}

/** What libvirt does with a document. */
export function libvirtWords(libvirt: 'refuses' | 'takes', stage: Stage): string {
  if (libvirt === 'refuses') return 'libvirt refuses it when it is defined.';
  const wouldFail = stage === 'grammar' || stage === 'compat' || stage === 'loss';
  return `libvirt takes it when it is defined${wouldFail ? ', unless asked to validate it' : ''}.`;
}

/** Who finds it. */
export const stageWords: Readonly<Record<Stage, string>> = {
  xml: 'when the XML is read',
  schema: 'when a schema is compiled',
  grammar: 'when the document is held against the format',
  rules: 'by a rule beyond the format',
  compat: 'when it is asked which other programs read the document',
  loss: 'with `--as-libvirt`, by what libvirt makes of the document',
  config: 'when settings are read',
  model: 'when a model is read or written',
};

/** The comment that suppresses a code on the next line. */
export function suppressingComment(code: string): string {
  return `<!-- domxml-disable-next-line ${code}: why -->`;
}

function suppressionWords(code: string): string {
  return [
    'In the document, in front of the line, with the reason behind a colon:',
    block('xml', suppressingComment(code)),
    'For all documents, in `domxml.config.json`:',
    block('json', `{ "severities": { "${code}": "off" } }`),
  ].join('\n\n');
}

/** A text that is no markup outside of its backticks. */
function prose(text: string): string {
  return text.replace(
    /(`[^`]*`)|([\\<>*[\]])/g,
    (_, code: string | undefined, sign: string) => code ?? `\\${sign}`,
  );
}

/** A fenced block; the fence is longer than any in the text. */
function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
