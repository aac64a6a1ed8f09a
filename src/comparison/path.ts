import { once } from '../lazy/once.ts';

/** One step of the path to an element or attribute, with the steps that lead to it. */
export interface Step {
  /** As people write it: `disk[target/@dev=vda]`. */
  readonly label: () => string;
  readonly outer: Step | undefined;
  /** How many steps lead to it, itself included. */
  readonly depth: number;
  /** Of steps further in than `firstSteps`: the last of the first ones. */
  readonly first: Step | undefined;
}

/** Of longer paths the steps between are left out. */
const firstSteps = 16;
const lastSteps = 32;

/** The step from an element to a part of it. */
export function stepTo(label: string | (() => string), outer: Step | undefined): Step {
  return {
    label: typeof label === 'string' ? () => label : once(label),
    outer,
    depth: (outer?.depth ?? 0) + 1,
    first: outer?.depth === firstSteps ? outer : outer?.first,
  };
}

/** The path that ends with a step, '.' for the root element itself; takes no time that grows with its depth. */
export function pathTo(step: Step | undefined): string {
  if (step === undefined) return '.';
  if (step.depth <= firstSteps + lastSteps) return labels(step, step.depth);
  return `${pathTo(step.first)}/…/${labels(step, lastSteps)}`;
}

function labels(last: Step, count: number): string {
  const steps: string[] = [];
  for (let at: Step | undefined = last; at !== undefined && steps.length < count; at = at.outer) {
    steps.push(at.label());
  }
  return steps.reverse().join('/');
}
