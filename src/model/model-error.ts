import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';

/** Thrown where a text cannot be read as a model, or a model cannot be written as XML. */
export class ModelError extends TypeError {
  /** What is wrong: at least one finding, of mistakes in a model the first hundred. */
  readonly diagnostics: readonly (Diagnostic | ModelDiagnostic)[];

  constructor(diagnostics: readonly (Diagnostic | ModelDiagnostic)[]) {
    const [first, ...more] = diagnostics;
    const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
    super(`${first?.path === '' ? '' : `${first?.path}: `}${first?.message}${others}`);
    this.name = 'ModelError';
    this.diagnostics = diagnostics;
  }
}
