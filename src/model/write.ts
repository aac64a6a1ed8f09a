import { ModelError } from './model-error.ts';
import type { ModelKind } from './model-kind.ts';
import { ModelWriter } from './model-writer.ts';
import { isPlainObject } from './plain-object.ts';
import { rootOf, rootProperty } from './roots.ts';

/**
 * The XML of a model in libvirt's layout, ended by a line end: single quotes, two spaces a level, libvirt's order of siblings
 * unless the model has another. Never malformed, and nothing of the model is left out: throws `ModelError` instead.
 */
export function write<Model>(kind: ModelKind<Model>, model: Model): string {
  const { descriptor } = kind;
  const record = isPlainObject(model) ? model : {};
  const root = rootOf(descriptor, record);
  const isOne = isPlainObject(model) && root !== undefined;
  const present = Object.values(record).filter((value) => value !== undefined);
  if (!isOne || (root.property !== undefined && present.length > 1)) {
    const names = descriptor.roots.map(rootProperty);
    const wanted = names.length === 1 ? 'an object' : `an object with one property: ${names.join(', ')}`;
    throw new ModelError([
      {
        code: 'model/wrong-shape',
        severity: 'error',
        stage: 'model',
        message: `the model of a ${kind.name} document is ${wanted}`,
        path: '',
        data: {},
      },
    ]);
  }
  const writer = new ModelWriter(descriptor);
  const path = root.property === undefined ? undefined : { outer: undefined, key: root.property };
  const text = writer.write(root.root, root.root.type, root.value, path);
  if (writer.mistakes.found.length > 0) throw new ModelError(writer.mistakes.found);
  return text;
}
