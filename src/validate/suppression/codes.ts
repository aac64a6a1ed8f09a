import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** The codes of what is wrong with comments that suppress findings. */
export const suppressionCodes = [
  {
    code: 'suppression/malformed',
    severity: 'warning',
    stage: 'config',
    meaning:
      'A comment begins with `domxml-`, but with none of the directives: `domxml-disable-next-line`, `domxml-disable-line`, ' +
      '`domxml-disable-next-element`, `domxml-disable` and `domxml-enable`. It has no effect.',
  },
  {
    code: 'suppression/unknown-code',
    severity: 'warning',
    stage: 'config',
    meaning: 'A comment that suppresses findings names a code, or a family of codes, that does not exist.',
  },
  {
    code: 'suppression/unused',
    severity: 'warning',
    stage: 'config',
    meaning:
      'A comment suppresses a finding that the document does not have there. Told only where it is known: the stage that would ' +
      'have found it did run, and no error of the grammar hides a part of the document.',
  },
] as const satisfies readonly DiagnosticCode[];

/** One of `suppressionCodes`. */
export type SuppressionCode = (typeof suppressionCodes)[number]['code'];
