import type { Severity } from '../../diagnostics/diagnostic.ts';

/** What compilers and SARIF (§3.27.10) call the severities. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
