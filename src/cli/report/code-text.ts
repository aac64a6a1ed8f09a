import type { CodeExplanation } from '../../diagnostics/code-explanation.ts';
import { fixWords, libvirtWords, stageWords, suppressingComment } from '../../diagnostics/code-markdown.ts';
import type { Colours } from '../terminal.ts';
import { wrapped } from './wrapped.ts';

/** How an explanation is set. */
interface Layout {
  readonly colours: Colours;
  /** Of the terminal, in characters; Infinity where lines are not broken. */
  readonly width: number;
}

/** The explanation of a diagnostic code for people, ended by a line end. */
export function codeText(explanation: CodeExplanation, layout: Layout): string {
  const { code, severity, stage, meaning, why, example, canBeSuppressed, background, law, related } =
    explanation;
  const { wrong, remark, command, libvirt, findings, fix, right } = example;
  const { width } = layout;
  const { bold, dim } = layout.colours;
  const blocks = [
    `${bold(code)}  ${dim(`${severity}, found ${stageWords[stage]}`)}`,
    ...paragraphs(meaning, layout),
    ...paragraphs(why, layout),
    section('wrong', [remark, wrong], layout),
    ...(libvirt === undefined ? [] : [`  ${libvirtWords(libvirt, stage)}`]),
    section(command ?? 'what is said about it', [findings], layout),
    ...(fix === undefined
      ? []
      : [section('fix', [`${fix.title}; ${fixWords(fix.certain, command)}`, fix.diff], layout)]),
    section('right', [right], layout),
    ...(canBeSuppressed ? [section('suppress it', [suppressingComment(code)], layout)] : []),
    section(
      `about ${code.slice(0, code.indexOf('/'))}/*`,
      [background, `Laid down in: ${withoutLinks(law)}`].map((text) => wrapped(text, width - 4).join('\n')),
      layout,
    ),
    ...(related.length > 0 ? [section('see also', [related.join('\n')], layout)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function paragraphs(text: string, { width }: Layout): string[] {
  return text.split('\n\n').map((paragraph) => wrapped(paragraph, width, '  ').join('\n'));
}

function section(title: string, texts: readonly (string | undefined)[], { colours }: Layout): string {
  const lines = texts.flatMap((text) => (text ? text.trimEnd().split('\n') : []));
  return [`  ${colours.bold(title)}`, ...lines.map((line) => (line === '' ? '' : `    ${line}`))].join('\n');
}

/** Links of Markdown as their words with the address behind. */
function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)');
}
