import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';

/**
 * Fingerprints of the findings of one document: what they are about, not where, so that a finding keeps its own while
 * lines come and go above it and elements beside it. Findings that are about the same are told apart by number.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** The fingerprint of the next finding. */
  next({ code, path, data }: Diagnostic): string {
    const facts = JSON.stringify([code, path.replace(/\[\d+\]/g, ''), data], withoutLines);
    const hash = createHash('sha256').update(facts).digest('hex').slice(0, 32);
    const number = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, number);
    return `${hash}:${number}`;
  }
}

/** Facts may name the line of another place. */
function withoutLines(key: string, value: unknown): unknown {
  return /^line$|Line$/.test(key) ? undefined : value;
}
