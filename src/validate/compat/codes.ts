import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts';

/** The codes of what is valid, but not for every reader. */
export const compatCodes = [
  compatCode(
    'compat/crossed-interleaves',
    'Child elements that may stand in any order stand in one that libxml2 cannot follow: those of one group of its grammar alternate ' +
      'with those of another. libxml2 refuses the document, and with it `virsh define --validate`; libvirt without validation does not.',
  ),
  compatCode(
    'compat/blanks-around-number',
    'A number has white space around it. That is allowed, but libxml2 holds the number against the pattern of its datatype before it ' +
      'takes the white space away, and so refuses the document, as `virsh define --validate` does.',
  ),
  compatCode(
    'compat/many-attributes',
    'An element has so many optional attributes that libxml2 takes seconds to hours for it: each further one takes it more than four ' +
      'times as long. `virsh define --validate` seems to hang.',
  ),
  compatCode(
    'compat/mistaken-element',
    'libxml2 2.9 takes an element for another one of the same name that may stand in front of it, but does not, and so refuses the ' +
      'document, as libvirt does where it validates with that libxml2; libxml2 2.13 knows better.',
  ),
] as const;

/** One of `compatCodes`. */
export type CompatCode = (typeof compatCodes)[number]['code'];

function compatCode<const Code extends string>(
  code: Code,
  meaning: string,
): DiagnosticCode & { readonly code: Code } {
  return { code, severity: 'information', stage: 'compat', meaning };
}
