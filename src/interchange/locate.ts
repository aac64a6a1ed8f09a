import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { pointerKeys } from '../text/json-pointer.ts';
import type { Span } from '../text/span.ts';
import type { TextNode } from './text-tree.ts';

/** Codes of findings that are about a property, not about its value. */
const aboutProperty: ReadonlySet<string> = new Set([
  'model/unknown-property',
  'model/misplaced-property',
  'model/missing-property',
]);

/** A finding in a model with its place in the text that the model was read from. */
export function located(diagnostic: ModelDiagnostic, root: TextNode): ModelDiagnostic {
  const { value, key } = nodeAt(root, diagnostic.path);
  return { ...diagnostic, span: key !== undefined && aboutProperty.has(diagnostic.code) ? key : value };
}

/** The place of the value that a JSON Pointer leads to, or of the last one on the way that there is, and of its key. */
export function nodeAt(
  root: TextNode,
  path: string,
): { readonly value: Span; readonly key: Span | undefined } {
  let node = root;
  let key: Span | undefined;
  for (const name of pointerKeys(path)) {
    if (node.kind === 'list') {
      const item = node.items[Number(name)];
      if (item === undefined) break;
      node = item;
      key = undefined;
    } else if (node.kind === 'record') {
      const member = node.members.findLast((each) => each.key === name);
      if (member === undefined) break;
      node = member.value;
      key = member.keySpan;
    } else break;
  }
  return { value: node.span, key };
}
