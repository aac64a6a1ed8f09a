import type { ForeignAttribute, ForeignElement } from '../descriptor/foreign.ts';

/** The name of an element or attribute outside the grammar by namespace, whatever prefix stands for it. */
export function expandedName({
  name,
  namespaceName,
}: Pick<ForeignAttribute, 'name' | 'namespaceName'>): string {
  return namespaceName === undefined ? name : `{${namespaceName}}${name.slice(name.indexOf(':') + 1)}`;
}

/** The elements in an element outside the grammar. */
export function foreignChildren({ children = [] }: ForeignElement): ForeignElement[] {
  return children.filter((child): child is ForeignElement => typeof child === 'object' && 'name' in child);
}

/** The texts of an element outside the grammar, those in front of, between and behind its elements; layout is none. */
export function foreignTexts({ children = [] }: ForeignElement): string[] {
  const texts = [''];
  for (const child of children) {
    if (typeof child === 'string') texts.push((texts.pop() as string) + child);
    else if ('name' in child) texts.push('');
  }
  return texts.length > 1 ? texts.map((text) => (text.trim() === '' ? '' : text)) : texts;
}
