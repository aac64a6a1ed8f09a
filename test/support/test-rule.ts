import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { domainKind } from '../../src/model/kinds/domain.ts';
import { open } from '../../src/model/open.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { documentKinds } from '../../src/validate/document-kinds.ts';
import { openDocument } from '../../src/validate/open-document.ts';
import type { Rule } from '../../src/validate/rule.ts';
import { runRules } from '../../src/validate/run-rules.ts';
import { parseXml } from '../../src/xml/parse.ts';

/** The cases of a rule. Every one is markup that stands in `<devices>`, or a whole document from `<domain`. */
export interface RuleCases {
  readonly valid: readonly string[];
  /**
   * With the findings drawn: under a line, carets below the place and the message behind them. Several findings under one line
   * stand on a line each. A case that the grammar refuses too (what libvirt takes without schema validation) begins with
   * `<!-- refused by the grammar -->`.
   */
  readonly invalid: readonly string[];
}

const schema = await documentKinds.domain.load();

/** Tests one rule: findings match exactly in place and message, cases suit the grammar, fixes remove what they fix. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.code, () => {
    test.each(cases.valid.map((text) => [text]))('says nothing about %s', (text) => {
      const document = framed(text);
      expect(grammarAccepts(document)).toBe(true);
      expect(findings(rule, document)).toEqual([]);
    });
    test.each(cases.invalid.map((text) => [text]))('finds %s', (drawing) => {
      const { text, drawn } = undraw(drawing);
      expect(grammarAccepts(text)).toBe(!drawing.includes('<!-- refused by the grammar -->'));
      const found = findings(rule, text);
      expect(found.map(({ message, span }) => ({ message, span }))).toEqual(drawn);
      for (const one of found) {
        for (const fix of one.fixes ?? []) {
          const fixed = applyTextEdits(text, fix.edits);
          expect(findings(rule, fixed).length, fix.title).toBe(found.length - 1);
          expect(grammarAccepts(fixed) || !grammarAccepts(text), fix.title).toBe(true);
          if (fix.certain)
            expect(errorsOf(fixed)).toEqual(errorsOf(text).filter((code) => code !== rule.code));
        }
      }
    });
  });
}

function findings(rule: Rule, text: string): Diagnostic[] {
  const { document, diagnostics } = parseXml(text);
  expect(diagnostics).toEqual([]);
  const opened = open(domainKind, document);
  return opened === undefined ? [] : runRules([rule], opened);
}

function grammarAccepts(text: string): boolean {
  return schema.matcher.match(parseXml(text).document).length === 0;
}

/** The codes of all that is found in a document. */
function errorsOf(text: string): string[] {
  return openDocument(text, schema).diagnostics.map(({ code }) => code);
}

/** A whole domain around devices. */
function framed(text: string): string {
  if (text.includes('<domain')) return text;
  return `<domain type='qemu'>
<name>guest</name>
<memory>1</memory>
<os><type>hvm</type></os>
<devices>
${text.trim()}
</devices>
</domain>
`;
}

interface Drawn {
  readonly message: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Takes the caret lines out of a drawing and turns them into spans. */
function undraw(drawing: string): { text: string; drawn: Drawn[] } {
  const kept: string[] = [];
  const drawn: Drawn[] = [];
  let lineStart = 0;
  let nextStart = 0;
  for (const line of framed(drawing).split('\n')) {
    const caret = /^( *)(\^+) (.*)$/.exec(line);
    if (caret === null) {
      lineStart = nextStart;
      nextStart += line.length + 1;
      kept.push(line);
      continue;
    }
    const start = lineStart + (caret[1] as string).length;
    drawn.push({ message: caret[3] as string, span: { start, end: start + (caret[2] as string).length } });
  }
  return { text: kept.join('\n'), drawn: drawn.sort((a, b) => a.span.start - b.span.start) };
}
