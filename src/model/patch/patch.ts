import type { TextEdit } from '../../text/text-edit.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { type OpenedModel, open } from '../open.ts';
import { isPlainObject } from '../plain-object.ts';
import { write } from '../write.ts';
import { draftOf, isPartOf } from './draft.ts';
import { patchDocument } from './patch-document.ts';

/** A changed model, or a function that changes the model it is given in place, or returns another. */
export type ModelChange<Model> = Model | ((model: Model) => Model) | ((model: Model) => void);

/**
 * The edits that turn the text of a document into one whose model is the changed one; as few and as small as can be, none where
 * the model is the same. What they do not touch stays byte for byte: comments, quotes, indentation, the order and the spelling of
 * things. New parts are laid out as the document is; new children stand where libvirt would have them.
 *
 * `change` is the changed model, or a function that changes the copy it is given or returns another model (parts of the copy that it
 * returns are none). Where it leaves `$order` alone, comments and texts stay where they are, whatever comes and goes beside them;
 * where it changes it, the content gets the order that it says. Throws `ModelError` for models that cannot be written. The document must be well-formed.
 */
export function patch<Model>(opened: OpenedModel<Model>, change: ModelChange<Model>): TextEdit[] {
  const { kind, document, root, origins } = opened;
  const { changed, originals } = changedModel(root, change);
  write(kind, changed);
  const originOf = (value: unknown): XmlElement | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    return origins.get(originals.get(value) ?? value)?.element;
  };
  // The model that was opened may have been changed in place; the document tells what it was.
  const before = open(kind, document) as OpenedModel<Model>;
  return patchDocument(before, changed, originOf);
}

function changedModel<Model>(
  model: Model,
  change: ModelChange<Model>,
): { readonly changed: Model; readonly originals: ReadonlyMap<object, object> } {
  if (typeof change !== 'function') return { changed: change, originals: new Map() };
  const draft = draftOf(model);
  const returned = (change as (model: Model) => unknown)(draft.model);
  // `(domain) => (domain.os = {})` returns what it assigns.
  const isOther = isPlainObject(returned) && !isPartOf(draft.model, returned);
  return { changed: isOther ? (returned as Model) : draft.model, originals: draft.originals };
}
