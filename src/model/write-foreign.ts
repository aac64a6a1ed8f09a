import type { ForeignElement } from '../descriptor/foreign.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';

/** Something still to be written of a foreign element. */
type Task = { readonly element: ForeignElement; readonly scope: Scope } | { readonly ready: string };

/** The namespace declarations that hold at a place. */
interface Scope {
  readonly defaultNamespace: string;
  readonly prefixes: ReadonlyMap<string, string>;
}

/**
 * Returns the XML of an element outside the grammar as it was, text included, with the namespace declarations it needs
 * beyond those of `declared` (prefix to namespace name, in force at the root), indented as a child at `depth` and ended
 * by a line end. Quotes are double, as libvirt's are where it hands on what is not its own.
 */
export function writeForeignElement(
  root: ForeignElement,
  depth: number,
  declared: ReadonlyMap<string, string>,
): string {
  const parts = ['  '.repeat(depth)];
  const stack: Task[] = [{ element: root, scope: { defaultNamespace: '', prefixes: declared } }];
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    if ('ready' in task) {
      parts.push(task.ready);
      continue;
    }
    const { element } = task;
    const { declarations, scope } = declare(element, task.scope);
    const attributes = (element.attributes ?? []).map(
      ({ name, value }) => ` ${name}="${escapeAttribute(value)}"`,
    );
    const tag = `<${element.name}${declarations}${attributes.join('')}`;
    const children = element.children ?? [];
    if (children.length === 0) {
      parts.push(`${tag}/>`);
      continue;
    }
    parts.push(`${tag}>`);
    stack.push({ ready: `</${element.name}>` });
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index] as ForeignElement | string;
      stack.push(typeof child === 'string' ? { ready: escapeText(child) } : { element: child, scope });
    }
  }
  parts.push('\n');
  return parts.join('');
}

/** What an element has to declare so that its own names mean what they should. */
function declare(
  element: ForeignElement,
  outer: Scope,
): { readonly declarations: string; readonly scope: Scope } {
  let { defaultNamespace, prefixes } = outer;
  let declarations = '';
  const need = (prefix: string, namespaceName: string): void => {
    if (prefix === 'xml' || prefixes.get(prefix) === namespaceName) return;
    prefixes = new Map(prefixes).set(prefix, namespaceName);
    declarations += ` xmlns:${prefix}="${escapeAttribute(namespaceName)}"`;
  };
  const namespaceName = element.namespaceName ?? '';
  const prefix = prefixOf(element.name);
  if (prefix !== undefined) need(prefix, namespaceName);
  else if (namespaceName !== defaultNamespace) {
    defaultNamespace = namespaceName;
    declarations += ` xmlns="${escapeAttribute(namespaceName)}"`;
  }
  for (const attribute of element.attributes ?? []) {
    const attributePrefix = prefixOf(attribute.name);
    if (attributePrefix !== undefined) need(attributePrefix, attribute.namespaceName ?? '');
  }
  return { declarations, scope: { defaultNamespace, prefixes } };
}

function prefixOf(name: string): string | undefined {
  const colon = name.indexOf(':');
  return colon > 0 ? name.slice(0, colon) : undefined;
}
