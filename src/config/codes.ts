import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts';

const meanings = {
  'config/json-syntax': 'The file is not JSON (RFC 8259); comments in it are passed over.',
  'config/duplicate-key': 'An object has a key twice. One of the values would be lost.',
  'config/unknown-key': 'There is no setting of this name.',
  'config/missing-key': 'A setting says nothing without another one, which is missing.',
  'config/wrong-type': 'A setting is of another type than its values are: a text where a list belongs.',
  'config/other-value': 'A setting has a value that it may not have.',
  'config/unknown-release': 'A release of libvirt is none of those whose formats domxml knows.',
  'config/unknown-code': 'There is no diagnostic code, or family of codes, of this name.',
  'config/fixed-severity':
    'The severity of a code is set that nobody can set: text that is not well-formed is always an error.',
} as const;

/** The code of a finding in a configuration. */
export type ConfigCode = keyof typeof meanings;

/** What the codes of findings in configurations mean. */
export const configCodes: readonly DiagnosticCode[] = Object.entries(meanings).map(([code, meaning]) => ({
  code,
  severity: 'error',
  stage: 'config',
  meaning,
}));
