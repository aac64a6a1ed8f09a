import { once } from '../lazy/once.ts';
import type { ModelKind } from '../model/model-kind.ts';

/**
 * How documents of a kind go to libvirt and come back, as texts or as models. What models are read and written by is
 * loaded with the first of them: programs that use texts never load it.
 */
export class DocumentForm<Model extends object> {
  readonly #load: () => Promise<ModelKind<Model>>;

  constructor(load: () => Promise<ModelKind<Model>>) {
    this.#load = once(load);
  }

  /** The XML of a text, which stays as it is, or of a model; rejects with `ModelError` where that cannot be written. */
  async text(document: string | Model): Promise<string> {
    if (typeof document === 'string') return document;
    const [kind, { write }] = await Promise.all([this.#load(), import('../model/write.ts')]);
    return write(kind, document);
  }

  /** The model of a text; rejects with `ModelError` where it has none. */
  async model(text: string): Promise<Model> {
    const [kind, { read }] = await Promise.all([this.#load(), import('../model/read.ts')]);
    return read(kind, text);
  }
}
