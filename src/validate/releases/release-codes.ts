import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** The codes of what is right in another release of libvirt than the one asked for. */
export const releaseCodes = [
  {
    code: 'grammar/needs-newer-libvirt',
    severity: 'error',
    stage: 'grammar',
    meaning:
      'The document is right at this place for a newer release of libvirt, but not for the one asked for with `--libvirt`. ' +
      '`data.since` is the first release that it suits, `data.finding` the code of what is wrong before that.',
  },
  {
    code: 'grammar/needs-older-libvirt',
    severity: 'error',
    stage: 'grammar',
    meaning:
      'The document is right at this place for an older release of libvirt, but something was removed or is required since. ' +
      '`data.until` is the first release that it does not suit, `data.finding` the code of what is wrong from then on.',
  },
] as const satisfies readonly DiagnosticCode[];
