import type { DiagnosticCode } from '../src/diagnostics/diagnostic-code.ts';
import { interchangeCodes } from '../src/interchange/codes.ts';
import { modelCodes } from '../src/model/codes.ts';
import { modelSchemaCodes } from '../src/model-schema/codes.ts';
import { grammarCodes } from '../src/relaxng/match/codes.ts';
import { schemaCodes } from '../src/relaxng/schema/codes.ts';
import { releaseCodes } from '../src/validate/releases/release-codes.ts';
import type { Rule } from '../src/validate/rule.ts';
import { domainRules } from '../src/validate/rules/domain-rules.ts';
import { suppressionCodes } from '../src/validate/suppression/codes.ts';
import { xmlCodes } from '../src/xml/codes.ts';

/**
 * The reference of all diagnostic codes as Markdown; `load` gives the text of a source file, for the doc comments of
 * rules.
 */
export function diagnosticsPage(load: (path: string) => string | undefined): string {
  return [
    '# Diagnostics\n',
    'Every code that domxml reports, by stage. Made by `npm run generate` from the tables of codes and the comments of the rules.\n',
    section('XML', 'The text is not well-formed, or not namespace-well-formed.', xmlCodes),
    section('Grammar', 'The document does not match the schema.', [...grammarCodes, ...releaseCodes]),
    '## Rules\n',
    'What libvirt or the kernel demands beyond the grammar.\n',
    ...domainRules.map((rule) => ruleText(rule, load)),
    section(
      'Suppression',
      'A comment that suppresses findings is wrong, or suppresses nothing.',
      suppressionCodes,
    ),
    section(
      'Model',
      'A model that a program made, or that stands in JSON or YAML, cannot be written as a document, or not as one that suits the grammar.',
      [...modelCodes, ...modelSchemaCodes, ...interchangeCodes],
    ),
    section('Schema', 'A RELAX NG schema itself is wrong.', schemaCodes),
  ].join('\n');
}

function section(title: string, introduction: string, codes: readonly DiagnosticCode[]): string {
  const rows = codes.map(({ code, severity, meaning }) => `| \`${code}\` | ${severity} | ${cell(meaning)} |`);
  return `## ${title}\n\n${introduction}\n\n| code | severity | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function ruleText(rule: Rule, load: (path: string) => string | undefined): string {
  const [subject, name] = rule.code.split('/') as [string, string];
  const path = `src/validate/rules/${subject}/${name}.ts`;
  const comment = /\/\*\*\n([\s\S]*?) \*\/\nexport const \w+: Rule/.exec(load(path) ?? '')?.[1];
  if (comment === undefined) throw new Error(`${path} has no doc comment that states the law`);
  const text = comment.replace(/^ \* ?/gm, '').trim();
  const fails = {
    define: 'libvirt refuses to define it',
    start: 'the guest does not start',
    never: 'nothing fails',
  };
  return `### \`${rule.code}\` (${rule.severity}; ${fails[rule.fails]})\n\n${text}\n\nSource: ${rule.origin}.\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
