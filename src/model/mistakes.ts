import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { pointerStep } from '../text/json-pointer.ts';
import type { ModelCode } from './codes.ts';

/** The way to a value of a model: a linked list from the inside out, since most ways are never asked for. */
export interface ModelPath {
  readonly outer: ModelPath | undefined;
  readonly key: string | number;
}

/** The JSON Pointer (RFC 6901) of a way; '' for the whole model. */
function modelPointer(path: ModelPath | undefined): string {
  const steps: string[] = [];
  for (let at = path; at !== undefined; at = at.outer) steps.push(`/${pointerStep(String(at.key))}`);
  return steps.reverse().join('');
}

/** What is to be written inside something else. */
interface Nested<Task> {
  readonly outer: Task | undefined;
  readonly depth: number;
  readonly path: ModelPath | undefined;
}

const firstCheck = 1024;

/**
 * How many findings of a sort are told of one model, as many as `domxml validate` tells of a document: ways to deep values are
 * long, and nobody reads on.
 */
export const mostFindings = 100;

/** Mistakes in one model, as they are found; the first hundred. */
export class ModelMistakes {
  readonly found: ModelDiagnostic[] = [];

  /** Reports a mistake in the value at a way. */
  report(
    code: ModelCode,
    path: ModelPath | undefined,
    message: string,
    data: Readonly<Record<string, unknown>> = {},
  ): void {
    if (this.found.length === mostFindings) return;
    this.found.push({ code, severity: 'error', stage: 'model', message, path: modelPointer(path), data });
  }

  /**
   * Whether what a task writes contains itself; reports it. Looked for at a certain depth, and whenever that has doubled: it
   * hardly ever is, and deep models take no more than their length.
   */
  isCircular<Task extends Nested<Task>>(task: Task, written: (task: Task) => unknown): boolean {
    const { depth } = task;
    if (depth < firstCheck || (depth & (depth - 1)) !== 0) return false;
    const way: Task[] = [];
    for (let at: Task | undefined = task; at !== undefined; at = at.outer) way.push(at);
    const seen = new Set<unknown>();
    const second = way.findLast((one) => seen.size === seen.add(written(one)).size);
    if (second === undefined) return false;
    // Several parts of one record find that out.
    const path = modelPointer(second.path);
    const isKnown = this.found.some((one) => one.code === 'model/circular' && one.path === path);
    if (!isKnown) this.report('model/circular', second.path, 'this contains itself');
    return true;
  }
}
