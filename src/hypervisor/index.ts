export { gatherHostFacts } from './facts/gather-host-facts.ts';
export type { Integer } from './native/addon.ts';
export { type Preflight, type PreflightOptions, preflight } from './preflight.ts';
