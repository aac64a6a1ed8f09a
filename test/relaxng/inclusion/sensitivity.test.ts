import { expect, test } from 'vitest';
import { SensitivityTrial } from '../../support/schema-sensitivity.ts';

test.each([
  { kind: 'network', count: 24, seed: 1 },
  { kind: 'domain', count: 6, seed: 1 },
])(
  '$count random edits of our grammar of $kind are seen, or proved to change nothing',
  ({ kind, count, seed }) => {
    const verdicts = { found: 0, neutral: 0, unproved: 0, illegal: 0 };
    for (const { edit, verdict, contradictions } of new SensitivityTrial(kind, false).outcomes(count, seed)) {
      verdicts[verdict]++;
      expect(contradictions, edit.description).toEqual([]);
      if (verdict === 'neutral') console.log(`changes nothing: ${edit.description}`);
    }
    console.log(`${kind}: ${JSON.stringify(verdicts)}`);
    expect(verdicts.unproved).toBe(0);
    expect(verdicts.found).toBeGreaterThan(count / 3);
  },
);
