import { type ContentOrder, orderProperty } from '../../descriptor/extras.ts';
import { EditList } from '../../text/edit-list.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { addAttribute } from '../../xml/attribute-style.ts';
import { DocumentLayout } from '../../xml/document-layout.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { elementTypes } from '../element-types.ts';
import type { ModelRecord } from '../model-value.ts';
import { ModelWriter } from '../model-writer.ts';
import type { OpenedModel } from '../open.ts';
import { rootOf } from '../roots.ts';
import { markupAround, type PresentItem, type WantedItem, wantedItem } from './content-item.ts';
import { FragmentWriter, outermostScope } from './fragment-writer.ts';
import { matchItems, type Sameness } from './match-items.ts';
import { patchContent } from './patch-content.ts';
import { patchElement } from './patch-element.ts';
import { patchForeign } from './patch-foreign.ts';
import type { PatchContext, PatchTask } from './patch-task.ts';
import { ValueNumbers } from './value-numbers.ts';

/**
 * The edits that give a document another model, one that can be written. `originOf` tells the element that an object of that
 * model was read from. Works off a list instead of recursing, since documents may be nested at any depth.
 */
export function patchDocument(
  { kind, document, root: before }: OpenedModel,
  changed: unknown,
  originOf: Sameness['originOf'],
): TextEdit[] {
  const numbers = new ValueNumbers();
  const context: PatchContext = {
    edits: new EditList(),
    layout: new DocumentLayout(document),
    fragments: new FragmentWriter(kind.descriptor),
    sameness: { numbers, originOf },
  };
  const element = document.root as XmlElement;
  const old = rootRecord(kind, before);
  const wanted = rootRecord(kind, changed);
  patchAround(context, markupAround(document), old.record, wanted.record);
  const type = elementTypes(kind.descriptor)(old.root.type);
  const tasks: PatchTask[] = [];
  let replacesRoot = old.root !== wanted.root;
  if (!replacesRoot) {
    const records = { before: old.record, after: wanted.record };
    tasks.push({ element, scope: outermostScope, planned: undefined, type, ...records, keepsInside: true });
  }
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const inner = 'type' in task ? patchElement(context, task) : patchForeign(context, task);
    if (inner !== undefined) for (const each of inner) tasks.push(each);
    else if (task.planned === undefined) replacesRoot = true;
    else {
      const { start, end } = task.element;
      const place = context.layout.placeOf(task.element);
      context.edits.replace(start, end, context.fragments.write(task.planned, place, task.scope));
    }
  }
  if (replacesRoot) {
    const place = { ...context.layout.placeOfRoot(element), scope: outermostScope };
    const inside = { ...wanted.record, [orderProperty]: orderInside(wanted.record) };
    const written = new ModelWriter(kind.descriptor, place).write(
      wanted.root,
      wanted.root.type,
      inside,
      undefined,
    );
    const { length } = place.indentation(0);
    context.edits.replace(
      element.start,
      element.end,
      written.slice(length, written.length - place.lineEnd.length),
    );
  }
  for (const [prefix, namespaceName] of context.fragments.declarations) {
    addAttribute(
      context.edits,
      document.text,
      element,
      `xmlns:${prefix}`,
      namespaceName,
      context.layout.quote,
    );
  }
  return context.edits.finish();
}

function rootRecord(
  { descriptor }: OpenedModel['kind'],
  model: unknown,
): { readonly root: NonNullable<ReturnType<typeof rootOf>>['root']; readonly record: ModelRecord } {
  const { root, value } = rootOf(descriptor, model as ModelRecord) as NonNullable<ReturnType<typeof rootOf>>;
  return { root, record: value as ModelRecord };
}

/** Comments and processing instructions around the root element. */
function patchAround(
  context: PatchContext,
  present: readonly PresentItem[],
  before: ModelRecord,
  after: ModelRecord,
): void {
  const { edits, layout, fragments, sameness } = context;
  if (sameness.numbers.areSame(before[orderProperty], after[orderProperty])) return;
  const order = (after[orderProperty] ?? []) as ContentOrder;
  const markup = (side: 'before' | 'after'): WantedItem[] =>
    order.flatMap((entry) => {
      if (typeof entry === 'string' || 'text' in entry || entry.outside !== side) return [];
      return [wantedItem({ kind: 'markup', markup: entry, path: { outer: undefined, key: '' } }, '')];
    });
  const root = present.find((item) => item.element !== undefined) as PresentItem;
  const wanted: WantedItem[] = [
    ...markup('before'),
    { key: root.key, value: root.value, planned: undefined, present: root },
    ...markup('after'),
  ];
  matchItems(present, wanted, sameness, true);
  const frame = { element: undefined, separator: () => layout.lineEnd, closing: () => '' };
  const place = layout.placeOfRoot(root.element as XmlElement);
  patchContent(edits, layout, frame, present, wanted, ({ planned }) =>
    planned === undefined || planned.kind === 'value' ? '' : fragments.write(planned, place, outermostScope),
  );
}

function orderInside(record: ModelRecord): ContentOrder | undefined {
  const order = record[orderProperty] as ContentOrder | undefined;
  return order?.filter(
    (entry) => typeof entry === 'string' || 'text' in entry || entry.outside === undefined,
  );
}
