export type { Integer } from './native/addon.ts';
