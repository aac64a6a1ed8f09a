import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts';

const meanings = {
  'model/missing-property': 'A record lacks a property that records of its type must have.',
  'model/misplaced-property':
    'A record has a property that others of its type may have, but not one that stands here or has these values: an interface of type `ethernet` has no `source.network`.',
  'model/wrong-type':
    'A value is of another type than its property: a number where a text belongs, or a text where a number or a boolean does. It can be written, but a document that has it suits the grammar by chance at most.',
  'model/other-value': 'A value is of the right type, but none of those that may stand there.',
  'model/unknown-word':
    'A word is none of those that libvirt knows at its place, but near to one. It may be right: a newer libvirt may know it, and at some places other texts may stand beside the words.',
} as const;

/** The code of a finding in a model that could be written all the same. */
export type ModelSchemaCode = keyof typeof meanings;

/** What the codes of findings in models that could be written mean. */
export const modelSchemaCodes: readonly DiagnosticCode[] = Object.entries(meanings).map(
  ([code, meaning]) => ({
    code,
    severity: code === 'model/unknown-word' ? 'information' : 'error',
    stage: 'model',
    meaning,
  }),
);
