import { afterAll, describe, expect, test } from 'vitest';
import { compileTables } from '../../src/relaxng/compile/compile-tables.ts';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import { accepts } from '../../src/relaxng/derivative/derivative-engine.ts';
import { decodeGrammar } from '../../src/relaxng/encoding/decode-grammar.ts';
import { encodeGrammar } from '../../src/relaxng/encoding/encode-grammar.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import { Machine } from '../../src/relaxng/machine/machine.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { sharedPath } from '../support/shared.ts';
import { readSpectest, type SpectestCase } from './spectest-cases.ts';

const path = sharedPath('conformance', 'spectest.xml');

/** What has been decided rightly about a case. */
interface Result {
  schema: boolean;
  derivatives: number;
  /** Undefined where the tables leave the grammar to the derivative engine. */
  machine: number | undefined;
}

describe.skipIf(path === undefined)('RELAX NG conformance suite (spectest.xml)', () => {
  const cases = path === undefined ? [] : readSpectest(path);
  const results = new Map<SpectestCase, Result>();

  test('is the suite of 385 cases', () => {
    expect(cases).toHaveLength(385);
  });

  test.each(cases.map((spectest) => [title(spectest), spectest] as const))('%s', (_, spectest) => {
    const result: Result = { schema: false, derivatives: 0, machine: undefined };
    results.set(spectest, result);
    const files = new Map([...spectest.resources, ['schema.rng', spectest.schema]]);
    const { grammar, diagnostics } = compileSchema('schema.rng', (uri) => files.get(uri));
    if (!spectest.correct) {
      expect(grammar).toBeUndefined();
      expect(diagnostics).not.toEqual([]);
      result.schema = true;
      return;
    }
    expect(diagnostics).toEqual([]);
    if (grammar === undefined) throw new Error('no grammar');
    result.schema = true;
    const decoded = decodeGrammar(JSON.parse(JSON.stringify(encodeGrammar(grammar))));
    const machine = machineOf(grammar);
    if (machine !== undefined) result.machine = 0;
    for (const [text, verdict] of instances(spectest)) {
      expect(byDerivatives(grammar, text), `derivatives on ${text}`).toBe(verdict);
      expect(byDerivatives(decoded, text), `derivatives of the decoded grammar on ${text}`).toBe(verdict);
      result.derivatives++;
      if (machine === undefined) continue;
      expect(machine.accepts(text), `tables on ${text}`).toBe(verdict);
      result.machine = (result.machine ?? 0) + 1;
    }
  });

  afterAll(() => {
    if (cases.length > 0) console.log(figures(cases, results));
  });
});

function title({ number, sections, documentation }: SpectestCase): string {
  return `case ${number}, §${sections.join(', §')}${documentation === '' ? '' : `: ${documentation}`}`;
}

function instances({ valid, invalid }: SpectestCase): (readonly [text: string, verdict: boolean])[] {
  return [...valid.map((text) => [text, true] as const), ...invalid.map((text) => [text, false] as const)];
}

function byDerivatives(grammar: Grammar, text: string): boolean {
  const { document, diagnostics } = parseXml(text);
  return diagnostics.length === 0 && accepts(grammar, document);
}

function machineOf(grammar: Grammar): Machine | undefined {
  const { tables } = compileTables(grammar);
  return tables === undefined ? undefined : new Machine(tables);
}

/** A table of what was decided rightly, by the first section of each case. */
function figures(cases: readonly SpectestCase[], results: ReadonlyMap<SpectestCase, Result>): string {
  const sections = new Map<string, SpectestCase[]>();
  for (const spectest of cases) {
    for (const section of [spectest.sections[0] ?? 'other', 'all']) {
      sections.set(section, [...(sections.get(section) ?? []), spectest]);
    }
  }
  const ordered = [...sections].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return ordered.map(([section, members]) => row(section, members, results)).join('\n');
}

function row(
  section: string,
  cases: readonly SpectestCase[],
  results: ReadonlyMap<SpectestCase, Result>,
): string {
  let [schemas, total, derivatives, withTables, machine] = [0, 0, 0, 0, 0];
  for (const spectest of cases) {
    const result = results.get(spectest);
    const count = spectest.valid.length + spectest.invalid.length;
    total += count;
    schemas += result?.schema ? 1 : 0;
    derivatives += result?.derivatives ?? 0;
    if (result?.machine === undefined) continue;
    withTables += count;
    machine += result.machine;
  }
  return (
    `spectest ${section.padEnd(7)} schemas ${schemas}/${cases.length}, ` +
    `instances: derivatives ${derivatives}/${total}, tables ${machine}/${withTables}`
  );
}
