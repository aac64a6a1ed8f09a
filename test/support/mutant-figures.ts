import type { KindName } from '../../src/validate/document-kinds.ts';
import type { Explainer } from './explainer.ts';
import { explanationFaults, type FixVerdicts, fixVerdicts } from './explanation-faults.ts';
import { mutantsOf } from './mutants.ts';
import type { Shortcomings } from './shortcomings.ts';

/** What is said about mutants of one kind. */
export interface MutantFigures {
  readonly invalid: number;
  readonly valid: number;
  /** Broken laws, those of fixes included. */
  readonly faults: number;
  readonly certain: number;
  readonly guesses: number;
}

/**
 * Explains so many mutants over all kinds, equally many of each, by laws that have no exception; `withFixes` those of fixes,
 * too, which costs an explanation for each.
 */
export function measureMutants(
  explainers: readonly Explainer[],
  count: number,
  seed: number,
  withFixes: boolean,
  shortcomings?: Shortcomings,
): Map<KindName, MutantFigures> {
  const each = Math.ceil(count / explainers.length);
  return new Map(
    explainers.map((explainer) => {
      const figures = { invalid: 0, valid: 0, faults: 0, certain: 0, guesses: 0 };
      for (const mutant of mutantsOf(explainer.documents, each, seed)) {
        const isValid = explainer.isValid(mutant);
        if (isValid) figures.valid++;
        else figures.invalid++;
        const findings = explainer.explain(mutant);
        const fixes = withFixes ? fixVerdicts(explainer, mutant, findings) : noFixes;
        figures.certain += fixes.certain;
        figures.guesses += fixes.guesses;
        const causes = [
          ...explanationFaults(explainer, mutant, findings, isValid),
          ...fixes.faults.map(({ fault, title }) => `fix '${title}': ${fault}`),
        ];
        figures.faults += causes.length;
        for (const cause of causes) shortcomings?.add(cause, explainer, mutant);
      }
      return [explainer.kind, figures];
    }),
  );
}

const noFixes: FixVerdicts = { certain: 0, guesses: 0, faults: [] };
