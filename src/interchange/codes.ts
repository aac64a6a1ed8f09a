import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts';

const meanings = {
  'model/json-syntax': 'The text is not JSON (RFC 8259).',
  'model/yaml-syntax':
    'The text is not YAML 1.2, or has something that no model has: several documents, keys that are no scalars, tags beyond those of the core schema.',
  'model/duplicate-key': 'An object has a key twice. One of the values would be lost.',
  'model/too-deep':
    'Values of a YAML text stand inside each other more than 500 deep. Neither people nor programs write that but to do harm.',
  'model/too-many-aliases':
    'Aliases of a YAML text stand for more than 100,000 values, or one stands inside what it stands for. A few lines could fill the memory so.',
  'model/needs-quotes':
    'A word of a YAML or JSON text is a number, a boolean or null there, but a text stands at its place: `slot: 0x05`. In quotes it is one.',
} as const;

/** The code of a finding in a text that holds a model. */
export type InterchangeCode = keyof typeof meanings;

/** What the codes of findings in texts that hold models mean. */
export const interchangeCodes: readonly DiagnosticCode[] = Object.entries(meanings).map(
  ([code, meaning]) => ({ code, severity: 'error', stage: 'model', meaning }),
);
