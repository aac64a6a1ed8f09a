/**
 * How many findings of a sort are looked for in one model, as many as `domxml validate` reports: ways to deep values are long, and
 * nobody reads on.
 */
export const mostFindings = 100;
