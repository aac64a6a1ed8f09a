import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** The codes of what libvirt makes of a document that it takes without asking its grammar. */
export const lossCodes = [
  lossCode(
    'loss/refused',
    'error',
    'libvirt refuses the document at this place even where it does not validate it against its grammar.',
  ),
  lossCode(
    'loss/maybe-refused',
    'warning',
    'The grammar does not allow this, and it is not known whether libvirt refuses the document or ignores the place.',
  ),
  lossCode(
    'loss/element-dropped',
    'warning',
    'libvirt does not look for an element of this name at this place: the definition it keeps is without it and all in it.',
  ),
  lossCode(
    'loss/attribute-dropped',
    'warning',
    'libvirt does not look for an attribute of this name at this place: the definition it keeps is without it.',
  ),
  lossCode(
    'loss/text-dropped',
    'warning',
    'Text stands where libvirt reads none: the definition it keeps is without it.',
  ),
  lossCode(
    'loss/repeated-element-dropped',
    'warning',
    'libvirt takes one of several elements of a name, in most places the first, and drops the others.',
  ),
  lossCode(
    'loss/unbound-prefix',
    'warning',
    'The prefix of a name is not declared. libxml2 takes prefix and name together for a name, which libvirt does not look for: the ' +
      'definition it keeps is without the element or attribute.',
  ),
  lossCode(
    'loss/value-dropped',
    'warning',
    'libvirt does not understand the value and goes on as if it were not there.',
  ),
  lossCode('loss/value-replaced', 'warning', 'libvirt keeps another value than the one written.'),
  lossCode(
    'loss/running-state-dropped',
    'information',
    'What libvirt gives, counts or finds out itself, such as the aliases of devices of a running guest: a definition does not keep it.',
  ),
] as const satisfies readonly DiagnosticCode[];

/** One of `lossCodes`. */
export type LossCode = (typeof lossCodes)[number]['code'];

function lossCode<Code extends string>(
  code: Code,
  severity: DiagnosticCode['severity'],
  meaning: string,
): DiagnosticCode & { code: Code } {
  return { code, severity, stage: 'loss', meaning };
}
