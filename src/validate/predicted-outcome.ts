import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenedDocument } from './open-document.ts';

/**
 * What comes of handing a document to libvirt: it is taken and the guest starts; it is refused when it is defined, or attached; it is
 * defined and the guest does not start; or the start that fails deletes a tap, or another device of the host's network, besides.
 */
export type Outcome = 'works' | 'define-fails' | 'start-fails' | 'tap-deleted';

/**
 * What is to be expected of a document, by everything that was found in it. It has to be opened for the host, with all its findings: not
 * suppressed, not switched off, not limited. With `asLibvirt` it says what is to be expected without schema validation.
 */
export function predictedOutcome({ diagnostics }: Pick<OpenedDocument, 'diagnostics'>): Outcome {
  if (diagnostics.some((one) => failsAt(one) === 'define')) return 'define-fails';
  if (diagnostics.some(({ code }) => deletions.has(code))) return 'tap-deleted';
  return diagnostics.some((one) => failsAt(one) === 'start') ? 'start-fails' : 'works';
}

/** What is worse than a start that fails. */
const deletions = new Set(['interface/existing-device-deleted', 'interface/existing-tap-deleted']);

/** Rules say themselves what becomes of a breach; every other error is one of the document. */
function failsAt({ severity, stage, data }: Diagnostic): unknown {
  if (stage === 'rules' && data?.fails !== undefined) return data.fails;
  return severity === 'error' ? 'define' : 'never';
}
