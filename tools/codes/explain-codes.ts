import { documentBlocks } from '../../src/cli/report/pretty-reporter.ts';
import { noColours } from '../../src/cli/terminal.ts';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';
import type { CodeExplanation, ExplainedExample } from '../../src/diagnostics/code-explanation.ts';
import { printable } from '../../src/diagnostics/excerpt.ts';
import { documentCodes } from '../../src/validate/document-codes.ts';
import { kindOfDocument } from '../../src/validate/document-kinds.ts';
import { hasFixedSeverity } from '../../src/validate/severities.ts';
import { allExamples } from './all-examples.ts';
import type { CodeExample, ExampleLanguage } from './code-example.ts';
import type { CodeTable, DocumentedCode } from './code-tables.ts';
import { type ExampleRun, markedText, runExample } from './run-example.ts';

/** What there is to say of every code, in the order of the tables: with what domxml says of its example now. */
export async function explainCodes(tables: readonly CodeTable[]): Promise<CodeExplanation[]> {
  const explanations: CodeExplanation[] = [];
  for (const { codes, introduction } of tables) {
    for (const documented of codes) {
      const example = allExamples[documented.code];
      if (example === undefined) throw new Error(`${documented.code} has no example in tools/codes/examples`);
      explanations.push(await explained(documented, introduction, example));
    }
  }
  return explanations;
}

async function explained(
  { code, severity, stage, meaning, law }: DocumentedCode,
  background: string,
  example: CodeExample,
): Promise<CodeExplanation> {
  return {
    code,
    severity,
    stage,
    meaning,
    background,
    law,
    why: example.why,
    example: await explainedExample(code, example),
    canBeSuppressed: suppressible.has(code) && !hasFixedSeverity({ stage, severity }),
    related: relatedCodes(code),
  };
}

const suppressible: ReadonlySet<string> = new Set(documentCodes.map(({ code }) => code));

/** The codes that an example names, and those whose examples name it. */
function relatedCodes(code: string): string[] {
  const naming = Object.keys(allExamples).filter((other) => allExamples[other]?.related?.includes(code));
  const { related = [], also = [] } = allExamples[code] as CodeExample;
  return [...new Set([...related, ...also, ...naming])];
}

async function explainedExample(code: string, example: CodeExample): Promise<ExplainedExample> {
  const { language = 'xml', right } = example;
  const { text } = markedText(example);
  const run = await runExample(example, text);
  const file = fileName(example, text);
  const fix = run.diagnostics.find((one) => one.code === code)?.fixes?.[0];
  // No file of bytes holds a text like this.
  const isStorable = example.encoding !== undefined || text === wellFormed(text);
  const remark = isStorable ? remarkOn(example) : 'Given by a program: a file cannot hold this text.';
  const command = isStorable ? commandFor(example, file) : undefined;
  return {
    language: fileTypes[language],
    wrong: shownText(text),
    ...(remark === undefined ? {} : { remark }),
    ...(command === undefined ? {} : { command }),
    ...(example.libvirt === undefined ? {} : { libvirt: example.libvirt }),
    findings: findingsText(language, file, run),
    ...(fix === undefined
      ? {}
      : {
          fix: {
            title: fix.title,
            certain: fix.certain,
            diff: shownText(unifiedDiff(file, run.text, fix.edits)),
          },
        }),
    right: shownText(right),
  };
}

/** The extensions of files, which are the words for the languages of blocks in Markdown too. */
const fileTypes: Readonly<Record<ExampleLanguage, string>> = {
  xml: 'xml',
  schema: 'xml',
  json: 'json',
  yaml: 'yaml',
  program: 'js',
  config: 'json',
};

function fileName({ language = 'xml', settings, right }: CodeExample, text: string): string {
  if (language === 'schema') return 'schema.rng';
  if (language === 'config') return 'domxml.config.json';
  if (language !== 'xml') return `domain.${fileTypes[language]}`;
  return `${(settings?.readAs && kindOfDocument(text)) ?? kindOfDocument(right) ?? 'domain'}.xml`;
}

function commandFor({ language = 'xml', settings = {} }: CodeExample, file: string): string | undefined {
  const { libvirt, driver, host, kind, asLibvirt, readAs, maxNodes, maxDiagnostics } = settings;
  if (readAs !== undefined || maxNodes !== undefined || maxDiagnostics !== undefined) return undefined;
  switch (language) {
    case 'xml': {
      const options = [
        ...(libvirt === undefined ? [] : [`--libvirt ${libvirt}`]),
        ...(driver === undefined ? [] : [`--driver ${driver}`]),
        ...(kind === undefined ? [] : [`--kind ${kind}`]),
        ...(asLibvirt === true ? ['--as-libvirt'] : []),
      ];
      return host === undefined
        ? ['domxml validate', ...options, file].join(' ')
        : ['domxml preflight', `--connect ${host.facts.connection.uri}`, ...options, file].join(' ');
    }
    case 'schema':
      return `domxml schema compile -o compiled ${file}`;
    case 'json':
    case 'yaml':
      return `domxml convert --kind domain --to xml ${file}`;
    case 'config':
      return 'domxml validate domain.xml';
    case 'program':
      return undefined;
  }
}

/** What is to be known of an example beside its text. */
function remarkOn({ encoding, files = {}, settings = {} }: CodeExample): string | undefined {
  const { host, length, readAs, maxNodes, maxDiagnostics } = settings;
  if (host !== undefined) return host.words;
  if (length !== undefined) return `A file of ${length / 2 ** 20} MiB.`;
  if (encoding === 'latin1') return 'Each character of the file is one byte, as in ISO-8859-1.';
  if (encoding === 'utf-16') return 'The file is in UTF-16 and begins with a byte order mark.';
  if (readAs !== undefined) return `A program reads it as a ${readAs} document.`;
  if (maxNodes !== undefined) return `Read by a program that takes no more than ${maxNodes} nodes.`;
  if (maxDiagnostics !== undefined) {
    return `Read by a program that lists no more than ${maxDiagnostics} of the mistakes.`;
  }
  const names = Object.keys(files);
  return names.length > 0 ? `Beside it: ${names.join(', ')}.` : undefined;
}

/** What is printed about a text. */
function findingsText(language: ExampleLanguage, file: string, { text, diagnostics }: ExampleRun): string {
  if (language === 'program') {
    return diagnostics.map((one) => `${one.severity} ${one.code} ${one.path}: ${one.message}\n`).join('');
  }
  const blocks = [...documentBlocks({ file, text, diagnostics }, noColours)];
  return `${wellFormed(blocks.join('').trimEnd())}\n`;
}

/** A text as it can be shown: lines that nobody could read are cut, and characters that nobody can see are told. */
function shownText(text: string): string {
  return text
    .split('\n')
    .map((line) => wellFormed(printable(line)))
    .map((line) => (line.length > widestLine ? `${line.slice(0, widestLine)}…` : line))
    .join('\n');
}

const widestLine = 110;

/** A text that can be stored: halves of surrogate pairs cannot. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '·');
}
