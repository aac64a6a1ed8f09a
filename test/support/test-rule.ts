import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyTextEdits } from '../../src/text/text-edit.ts';
import { documentKinds, type KindName } from '../../src/validate/document-kinds.ts';
import type { DocumentSchema } from '../../src/validate/document-schema.ts';
import type { DriverName } from '../../src/validate/drivers/driver-names.ts';
import type { HostFacts } from '../../src/validate/facts/host/host-facts.ts';
import { type OpenOptions, openDocument } from '../../src/validate/open-document.ts';
import type { Rule } from '../../src/validate/rule.ts';
import { runRules } from '../../src/validate/run-rules.ts';
import { parseXml } from '../../src/xml/parse.ts';

/**
 * The cases of a rule. Every one is markup that stands in `<devices>`, or a whole document from `<domain`; or, with `alone`, a device
 * as it is attached to a domain.
 */
export interface RuleCases {
  /** What is known of the host, for cases that do not say otherwise. */
  readonly host?: HostFacts;
  /** The kind of the documents that all cases are, where they are not domains; every case is a whole document then. */
  readonly kind?: 'domain' | 'network' | 'pool' | 'secret';
  /** The driver that all cases are for; default: that of the host. */
  readonly driver?: DriverName;
  readonly valid: readonly RuleCase[];
  /**
   * With the findings drawn: under a line, carets below the place and the message behind them. Several findings under one line
   * stand on a line each. A case that the grammar refuses too (what libvirt takes without schema validation) begins with
   * `<!-- refused by the grammar -->`.
   */
  readonly invalid: readonly RuleCase[];
}

/** A text, or one with what is known of its host and whether it is a device alone. */
export type RuleCase =
  | string
  | { readonly text: string; readonly host?: HostFacts | undefined; readonly alone?: boolean };

/** Tests one rule: findings match exactly in place and message, cases suit the grammar, fixes remove what they fix. */
export function testRule(
  rule: Rule,
  { valid, invalid, kind = 'domain', driver, host: usualHost }: RuleCases,
): void {
  const subjects = (cases: readonly RuleCase[]) =>
    cases.map((one): [string, Subject] => {
      const { text, alone = false, ...own } = typeof one === 'string' ? { text: one } : one;
      const host = 'host' in own ? own.host : usualHost;
      return [
        text,
        new Subject(alone ? 'domaindevice' : kind, { ...(host && { host }), ...(driver && { driver }) }),
      ];
    });
  describe(rule.code, () => {
    test.each(subjects(valid))('says nothing about %s', async (text, subject) => {
      await subject.load();
      const document = subject.framed(text);
      expect(subject.grammarAccepts(document)).toBe(true);
      expect(subject.findings(rule, document)).toEqual([]);
    });
    test.each(subjects(invalid))('finds %s', async (drawing, subject) => {
      await subject.load();
      const { text, drawn } = undraw(subject.framed(drawing));
      expect(subject.grammarAccepts(text)).toBe(!drawing.includes('<!-- refused by the grammar -->'));
      const found = subject.findings(rule, text);
      expect(found.map(({ message, span }) => ({ message, span }))).toEqual(drawn);
      for (const one of found) {
        for (const fix of one.fixes ?? []) {
          const fixed = applyTextEdits(text, fix.edits);
          expect(subject.findings(rule, fixed).length, fix.title).toBe(found.length - 1);
          expect(subject.grammarAccepts(fixed) || !subject.grammarAccepts(text), fix.title).toBe(true);
          if (fix.certain) {
            const others = subject.codesOf(text).filter((code) => code !== rule.code);
            expect(subject.codesOf(fixed)).toEqual(others);
          }
        }
      }
    });
  });
}

/** How the texts of cases are read: as domains or as devices alone, for a host and a driver. */
class Subject {
  readonly #kind: KindName;
  #schema!: DocumentSchema;
  readonly #circumstances: Pick<OpenOptions, 'host' | 'driver'>;

  constructor(kind: KindName, circumstances: Pick<OpenOptions, 'host' | 'driver'>) {
    this.#kind = kind;
    this.#circumstances = circumstances;
  }

  /** Loads what the texts are read by; only that, since every rule has a test of its own. */
  async load(): Promise<void> {
    this.#schema = await documentKinds[this.#kind].load();
  }

  framed(text: string): string {
    return this.#kind === 'domain' ? framed(text) : text.trim();
  }

  findings(rule: Rule, text: string): Diagnostic[] {
    const { document, diagnostics } = parseXml(text);
    expect(diagnostics).toEqual([]);
    const opened = this.#schema.readModel?.(document);
    return opened === undefined ? [] : runRules([rule], opened, this.#circumstances);
  }

  grammarAccepts(text: string): boolean {
    return this.#schema.matcher.match(parseXml(text).document).length === 0;
  }

  /** The codes of all that is found in a document. */
  codesOf(text: string): string[] {
    return openDocument(text, this.#schema, this.#circumstances).diagnostics.map(({ code }) => code);
  }
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
  for (const line of drawing.split('\n')) {
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
