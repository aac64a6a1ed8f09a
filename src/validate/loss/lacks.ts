import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { notDemanded } from './demand-laws.ts';

/** What libvirt does about something missing that the grammar demands. */
type LackVerdict = 'refused' | 'unknown' | 'filled-in';

/** What libvirt does about what a grammar finding says is missing. */
export function lackVerdict({ code, path, data }: Diagnostic): LackVerdict {
  const { missing, finding } = data;
  const grammarCode = typeof finding === 'string' ? finding : code;
  if (!Array.isArray(missing) || missing.length === 0) return 'unknown';
  const prefix = grammarCode === 'grammar/missing-attribute' ? '@' : '';
  return missing.some((name) => notDemanded.findAt(path, `${prefix}${name}`) === true)
    ? 'filled-in'
    : 'refused';
}
