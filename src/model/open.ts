import { type ContentOrder, orderProperty } from '../descriptor/extras.ts';
import type { XmlDocument } from '../xml/tree.ts';
import { partKey } from './element-types.ts';
import type { ModelKind } from './model-kind.ts';
import { ModelReader } from './model-reader.ts';
import type { Origins } from './origins.ts';
import { contentOutside } from './read-order.ts';
import { rootProperty } from './roots.ts';

/** A model read from a document, with the way back to the document. */
export interface OpenedModel<Model = unknown> {
  readonly kind: ModelKind<Model>;
  readonly document: XmlDocument;
  readonly root: Model;
  readonly origins: Origins;
}

/** The model of a parsed document; undefined where the root element is not of the kind. */
export function open<Model>(kind: ModelKind<Model>, document: XmlDocument): OpenedModel<Model> | undefined {
  const { root: element } = document;
  const { descriptor } = kind;
  const root = descriptor.roots.find((one) => element !== undefined && partKey(one) === partKey(element));
  if (element === undefined || root === undefined) return undefined;
  const reader = new ModelReader(descriptor);
  const record = reader.read(element, root.type);
  const [before, after] = contentOutside(document);
  if (before.length + after.length > 0) {
    const inside = (record[orderProperty] ?? []) as ContentOrder;
    record[orderProperty] = [...before, ...inside, ...after];
  }
  const model = descriptor.roots.length === 1 ? record : { [rootProperty(root)]: record };
  // The generated type says what the reader makes of documents by the descriptor; both come from one grammar.
  return { kind, document, root: model as Model, origins: reader.origins };
}
