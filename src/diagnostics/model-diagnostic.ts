import type { Span } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * What is wrong at one place of a model. `path` is a JSON Pointer (RFC 6901) into the model, '' for the whole:
 * `/devices/disk/0/target/dev`.
 */
export interface ModelDiagnostic extends Omit<Diagnostic, 'span' | 'stage'> {
  readonly stage: 'model';
  /** The place in the JSON or YAML text that the model was read from; absent for models made by programs. */
  readonly span?: Span;
}
