import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** The codes of what a hypervisor driver does not know; reported where documents are validated for a driver. */
export const driverCodes = [
  {
    code: 'driver/not-for-driver',
    severity: 'warning',
    stage: 'rules',
    meaning:
      'An element, an attribute or a value is one that only other hypervisor drivers know. The driver asked for with ' +
      '`--driver` ignores it, or refuses the document.',
  },
  {
    code: 'driver/other-domain-type',
    severity: 'error',
    stage: 'rules',
    meaning: 'A domain has a type that the hypervisor driver asked for with `--driver` does not take.',
  },
] as const satisfies readonly DiagnosticCode[];
