import type { Annotations, ContentAnnotations, ElementAnnotations } from '../grammar.ts';
import { mergeAnnotations, noAnnotations } from '../merge-annotations.ts';
import { type NameClass, nameClassKey } from '../name-class.ts';
import type { SimplePattern } from './simple-pattern.ts';
import { contentOf } from './walk-patterns.ts';

/**
 * What the schema's author wrote about an element, its attributes and its values, wherever the references in its
 * content lead, child elements left out; undefined where that is nothing.
 */
export function annotationsOf(element: SimplePattern): ElementAnnotations | undefined {
  const attributes = new Map<string, ContentAnnotations>();
  const values = new Map<string, Annotations>();
  for (const inner of ownParts(contentOf(element))) {
    if (inner.kind === 'value') addValue(values, inner);
    else if (inner.kind === 'attribute') addAttribute(attributes, inner);
  }
  const own = element.node.annotations ?? noAnnotations;
  if (isEmpty(own) && attributes.size === 0 && values.size === 0) return undefined;
  return { ...own, attributes, values };
}

function addAttribute(attributes: Map<string, ContentAnnotations>, pattern: SimplePattern): void {
  const own = attributeAnnotations(pattern);
  if (isEmpty(own) && own.values.size === 0) return;
  const key = nameClassKey(pattern.node.nameClass as NameClass);
  const before = attributes.get(key);
  attributes.set(key, before === undefined ? own : mergeContent(before, own));
}

function attributeAnnotations(pattern: SimplePattern): ContentAnnotations {
  const values = new Map<string, Annotations>();
  for (const inner of ownParts(contentOf(pattern))) if (inner.kind === 'value') addValue(values, inner);
  return { ...(pattern.node.annotations ?? noAnnotations), values };
}

function addValue(values: Map<string, Annotations>, { node }: SimplePattern): void {
  if (node.annotations === undefined) return;
  const before = values.get(node.text);
  values.set(
    node.text,
    before === undefined ? node.annotations : mergeAnnotations([before, node.annotations]),
  );
}

/** The patterns in a content, in document order; those inside elements, attributes and exceptions left out. */
function ownParts(content: SimplePattern): Set<SimplePattern> {
  const parts = new Set<SimplePattern>();
  const pending = [content];
  for (let pattern = pending.pop(); pattern !== undefined; pattern = pending.pop()) {
    if (parts.has(pattern)) continue;
    parts.add(pattern);
    if (pattern.kind === 'element' || pattern.kind === 'attribute' || pattern.kind === 'data') continue;
    for (let index = pattern.members.length - 1; index >= 0; index--) {
      pending.push(pattern.members[index] as SimplePattern);
    }
  }
  return parts;
}

function mergeContent(a: ContentAnnotations, b: ContentAnnotations): ContentAnnotations {
  const values = new Map(a.values);
  for (const [literal, annotations] of b.values) {
    const before = values.get(literal);
    values.set(literal, before === undefined ? annotations : mergeAnnotations([before, annotations]));
  }
  return { ...mergeAnnotations([a, b]), values };
}

function isEmpty({ documentation, foreign }: Annotations): boolean {
  return documentation.length === 0 && Object.keys(foreign).length === 0;
}
