import type { ElementDescriptor, KindData, KindDescriptor } from '../descriptor/descriptor.ts';
import { once } from '../lazy/once.ts';

/** A kind of document with models of type `Model`. */
export interface ModelKind<Model> {
  /** Its name, as in `documentKinds`. */
  readonly name: string;
  /** What elements look like in XML and in the model; decoded when first asked for. */
  readonly descriptor: KindDescriptor;
  /** Of types alone: there is no such property. */
  readonly [modelType]?: Model;
}

/** What makes `ModelKind<Domain>` and `ModelKind<Network>` different types. */
declare const modelType: unique symbol;

/** A kind made of generated data; `others` are the kinds whose element types it uses. */
export function modelKind<Model>(data: KindData, ...others: readonly KindData[]): ModelKind<Model> {
  const descriptor = once((): KindDescriptor => {
    const types: Record<string, ElementDescriptor> = {};
    for (const each of [...others, data]) Object.assign(types, JSON.parse(each.types));
    return { kind: data.kind, roots: data.roots, types };
  });
  return {
    name: data.kind,
    get descriptor() {
      return descriptor();
    },
  };
}
