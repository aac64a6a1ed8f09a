import { isTerminal } from './output.ts';

/** Texts in colour, or as they are. */
export interface Colours {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;
const noColours: Colours = { red: same, yellow: same, blue: same, bold: same, dim: same };
const ansiColours: Colours = {
  red: (text) => `\u001b[31m${text}\u001b[39m`,
  yellow: (text) => `\u001b[33m${text}\u001b[39m`,
  blue: (text) => `\u001b[34m${text}\u001b[39m`,
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
};

/** Colours for a standard stream: only on a terminal, and only while NO_COLOR is not set (https://no-color.org). */
export function coloursFor(stream: 'output' | 'error'): Colours {
  const wanted = !process.env.NO_COLOR && process.env.TERM !== 'dumb' && isTerminal(stream);
  return wanted ? ansiColours : noColours;
}

/** The width of standard output in characters, for texts that are easy to read; Infinity where it is no terminal. */
export function outputWidth(): number {
  return isTerminal('output') ? Math.min(process.stdout.columns ?? 80, widestText) : Number.POSITIVE_INFINITY;
}

/** Longer lines are hard to follow. */
const widestText = 110;
