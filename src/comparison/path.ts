/** One step of the path to an element or attribute, with the steps that lead to it. */
export interface Step {
  /** As people write it: `disk[target/@dev=vda]`; made when it is asked for, where that takes more than a name. */
  readonly label: string | (() => string);
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
    label,
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

/** What a step is called in paths. */
function labelOf({ label }: Step): string {
  return typeof label === 'string' ? label : label();
}

function labels(last: Step, count: number): string {
  const steps: string[] = [];
  for (let at: Step | undefined = last; at !== undefined && steps.length < count; at = at.outer) {
    steps.push(labelOf(at));
  }
  return steps.reverse().join('/');
}
