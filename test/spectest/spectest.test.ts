import { afterAll, describe, expect, it } from 'vitest';
import { compileSchema } from '../../src/relaxng/compile-schema.ts';
import { accepts } from '../../src/relaxng/derivative/derivative-engine.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { sharedPath } from '../support/shared.ts';
import { readSpectest, type SpectestCase } from './spectest-cases.ts';

const path = sharedPath('conformance', 'spectest.xml');

describe.skipIf(path === undefined)('RELAX NG conformance suite (spectest.xml)', () => {
  const cases = path === undefined ? [] : readSpectest(path);
  const passed = new Map<SpectestCase, { schema: boolean; instances: number }>();

  it('is the suite of 385 cases', () => {
    expect(cases).toHaveLength(385);
  });

  it.each(cases.map((spectest) => [title(spectest), spectest] as const))('%s', (_, spectest) => {
    const result = { schema: false, instances: 0 };
    passed.set(spectest, result);
    const files = new Map([...spectest.resources, ['schema.rng', spectest.schema]]);
    const { grammar, diagnostics } = compileSchema('schema.rng', (uri) => files.get(uri));
    if (!spectest.correct) {
      expect(grammar).toBeUndefined();
      expect(diagnostics).not.toEqual([]);
      result.schema = true;
      return;
    }
    expect(diagnostics).toEqual([]);
    result.schema = true;
    if (grammar === undefined) throw new Error('no grammar');
    for (const [documents, verdict] of [
      [spectest.valid, true],
      [spectest.invalid, false],
    ] as const) {
      for (const text of documents) {
        const { document, diagnostics: mistakes } = parseXml(text);
        expect(mistakes.length === 0 && accepts(grammar, document), text).toBe(verdict);
        result.instances++;
      }
    }
  });

  afterAll(() => {
    if (cases.length > 0) console.log(figures(cases, passed));
  });
});

function title({ number, sections, documentation }: SpectestCase): string {
  return `case ${number}, §${sections.join(', §')}${documentation === '' ? '' : `: ${documentation}`}`;
}

/** A table of what passed by the first section of each case. */
function figures(
  cases: readonly SpectestCase[],
  passed: ReadonlyMap<SpectestCase, { schema: boolean; instances: number }>,
): string {
  const rows = new Map<
    string,
    { schemas: number; right: number; instances: number; rightInstances: number }
  >();
  for (const spectest of cases) {
    for (const key of [spectest.sections[0] ?? '', 'all']) {
      const row = rows.get(key) ?? { schemas: 0, right: 0, instances: 0, rightInstances: 0 };
      const result = passed.get(spectest);
      row.schemas++;
      row.right += result?.schema ? 1 : 0;
      row.instances += spectest.valid.length + spectest.invalid.length;
      row.rightInstances += result?.instances ?? 0;
      rows.set(key, row);
    }
  }
  const bySection = [...rows].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return bySection
    .map(
      ([section, { schemas, right, instances, rightInstances }]) =>
        `spectest ${section.padEnd(7)} schemas ${right}/${schemas}, instances ${rightInstances}/${instances}`,
    )
    .join('\n');
}
