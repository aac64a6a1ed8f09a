import type { ForeignElement } from '../../descriptor/foreign.ts';
import { isDeclaration } from '../../model/declarations.ts';
import { expandedName, foreignChildren, foreignTexts } from '../foreign-content.ts';
import { leafPath } from './leaf-path.ts';

/** All that an element outside the grammar says, piece by piece. */
export function foreignLeaves(root: ForeignElement): string[] {
  const leaves: string[] = [];
  const pending: { readonly element: ForeignElement; readonly path: string }[] = [
    { element: root, path: '' },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { element } = next;
    const path = leafPath(next.path, expandedName(element));
    leaves.push(path);
    for (const attribute of element.attributes ?? []) {
      if (isDeclaration(attribute)) continue;
      leaves.push(`${path}@${expandedName(attribute)}=${attribute.value}`);
    }
    for (const text of foreignTexts(element)) if (text !== '') leaves.push(`${path}=${text}`);
    for (const child of foreignChildren(element)) pending.push({ element: child, path });
  }
  return leaves;
}
