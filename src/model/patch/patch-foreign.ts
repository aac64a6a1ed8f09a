import type { Comment, ForeignAttribute, ForeignElement, Instruction } from '../../descriptor/foreign.ts';
import { prefixOf } from '../../xml/names.ts';
import { type XmlElement, xmlnsNamespace } from '../../xml/tree.ts';
import type { PlannedNode } from '../content-plan.ts';
import { isDeclaration, keptDeclarations } from '../declarations.ts';
import type { NamespaceScope } from '../foreign-writer.ts';
import { type PresentItem, presentForeignContent, type WantedItem, wantedItem } from './content-item.ts';
import { scopeInside } from './fragment-writer.ts';
import { matchItems } from './match-items.ts';
import { patchAttributes, wantedForeignAttribute } from './patch-attributes.ts';
import { patchContent } from './patch-content.ts';
import type { ForeignTask, PatchContext, PatchTask } from './patch-task.ts';
import { writePiece } from './write-piece.ts';

/**
 * Edits an element outside the grammar, where all white space counts. Returns what is still to be done inside; undefined where it
 * has to be written anew.
 */
export function patchForeign(context: PatchContext, task: ForeignTask): PatchTask[] | undefined {
  const { edits, layout, sameness } = context;
  const { element, foreignBefore: before, foreignAfter: after } = task;
  if (before.name !== after.name || before.namespaceName !== after.namespaceName) return undefined;
  const scope = scopeInside(element, task.scope);
  const { attributes = [] } = after;
  const own = attributes.filter((one) => !isDeclaration(one));
  const names = own.map(({ name }) => name);
  if (!declaresAlready(element, names, attributes.filter(isDeclaration))) return undefined;
  const added = addedDeclarations(own, scope);
  if (added === undefined) return undefined;
  const wantedAttributes = [...own, ...added].map(wantedForeignAttribute);
  patchAttributes(edits, layout.text, element, wantedAttributes, () => undefined, layout.quote);
  const present = presentForeignContent(element, before);
  const wanted = plannedContent(after).map((planned) => wantedItem(planned, ''));
  if (!pairInTurn(present, wanted)) matchItems(present, wanted, sameness, true);
  const frame = { element, separator: undefined, closing: () => '' };
  const place = { quote: '"', lineEnd: '', indentation: () => '' };
  const staying = patchContent(edits, layout, frame, present, wanted, (item) =>
    writePiece(context, item, place, scope, true),
  );
  return [...staying].flatMap(({ planned, present: item }) =>
    planned?.kind !== 'foreign' || item?.element === undefined
      ? []
      : [
          {
            element: item.element,
            scope,
            planned,
            foreignBefore: item.value as ForeignElement,
            foreignAfter: planned.element,
          },
        ],
  );
}

/** Whether an element, once its attributes have those names, declares beyond them what it is to declare. */
function declaresAlready(
  element: XmlElement,
  names: readonly string[],
  wanted: readonly ForeignAttribute[],
): boolean {
  const kept = keptDeclarations(element, names);
  const isKept = ({ name, value }: ForeignAttribute): boolean =>
    kept.some((one) => one.qualifiedName === name && one.value === value);
  return kept.length === wanted.length && wanted.every(isKept);
}

/** What an element has to declare for its attributes; undefined where a prefix means something else in it already. */
function addedDeclarations(
  attributes: readonly ForeignAttribute[],
  { prefixes }: NamespaceScope,
): ForeignAttribute[] | undefined {
  const added = new Map<string, ForeignAttribute>();
  for (const { name, namespaceName } of attributes) {
    const prefix = prefixOf(name);
    if (prefix === undefined || prefix === 'xml' || namespaceName === undefined) continue;
    const meant = prefixes.get(prefix);
    if (meant === namespaceName) continue;
    if (meant !== undefined) return undefined;
    added.set(prefix, { name: `xmlns:${prefix}`, namespaceName: xmlnsNamespace, value: namespaceName });
  }
  return [...added.values()];
}

/** Pairs items in their order where all of them have the same names, so that nothing has to be compared. */
function pairInTurn(present: readonly PresentItem[], wanted: readonly WantedItem[]): boolean {
  const areAlike = ({ key, name }: WantedItem, index: number): boolean =>
    key === present[index]?.key && name === present[index]?.name;
  if (present.length !== wanted.length || !wanted.every(areAlike)) return false;
  wanted.forEach((item, index) => {
    item.present = present[index] as PresentItem;
  });
  return true;
}

/** The content that a foreign element is to have; neighbouring texts are one. */
function plannedContent({ children = [] }: ForeignElement): PlannedNode[] {
  const path = { outer: undefined, key: '' };
  const planned: PlannedNode[] = [];
  for (const child of children) {
    const last = planned.at(-1);
    if (typeof child !== 'string') {
      const isElement = 'name' in child;
      if (isElement) planned.push({ kind: 'foreign', element: child, path });
      else planned.push({ kind: 'markup', markup: child satisfies Comment | Instruction, path });
    } else if (last?.kind === 'text') planned[planned.length - 1] = { ...last, text: last.text + child };
    else if (child !== '') planned.push({ kind: 'text', text: child, path });
  }
  return planned;
}
