import { isTerminal } from './output.ts';

/** Texts in colour, or as they are. */
export interface Colours {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;
/** Texts as they are. */
export const noColours: Colours = {
  red: same,
  yellow: same,
  green: same,
  blue: same,
  cyan: same,
  bold: same,
  dim: same,
};
const ansiColours: Colours = {
  red: (text) => `\u001b[31m${text}\u001b[39m`,
  yellow: (text) => `\u001b[33m${text}\u001b[39m`,
  green: (text) => `\u001b[32m${text}\u001b[39m`,
  blue: (text) => `\u001b[34m${text}\u001b[39m`,
  cyan: (text) => `\u001b[36m${text}\u001b[39m`,
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
};

/**
 * Colours for a standard stream: on a terminal, or where FORCE_COLOR asks for them (https://force-color.org), but never while
 * NO_COLOR is set (https://no-color.org).
 */
export function coloursFor(stream: 'output' | 'error'): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return noColours;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  return forced || (TERM !== 'dumb' && isTerminal(stream)) ? ansiColours : noColours;
}

/** The width of standard output in characters, for texts that are easy to read; Infinity where it is no terminal. */
export function outputWidth(): number {
  return isTerminal('output') ? Math.min(process.stdout.columns ?? 80, widestText) : Number.POSITIVE_INFINITY;
}

/** Longer lines are hard to follow. */
const widestText = 110;
