import type { ElementDescriptor, KindDescriptor } from '../../descriptor/descriptor.ts';
import { childOf, type Located, recordOf, textOf } from '../located.ts';
import { impliedAttribute } from '../tables/default-table.ts';
import type { ListLaw } from '../tables/identity-table.ts';
import { impliedElement } from '../tables/implied-elements.ts';
import { normalForm } from '../tables/notation-table.ts';

/** What one key of a list says of an element. */
export interface Identity {
  /** The same for elements that are one to libvirt. */
  readonly key: string;
  /** The predicates that name the element in a path: `[@type=usb][@index=0]`. */
  readonly predicates: string;
}

/** What the keys of a list say of an element of a type, in their order; undefined where it lacks a part of one. */
export function identitiesOf(
  kind: KindDescriptor,
  typeName: string,
  element: Located,
  { keys }: ListLaw,
): (Identity | undefined)[] {
  const type = kind.types[typeName] as ElementDescriptor;
  return keys.map((key) => {
    let predicates = '';
    const normalForms: string[] = [];
    for (const part of key) {
      const text = textAt(kind, type, element, part);
      if (text === undefined) return undefined;
      predicates += `[${part}=${quoted(text.written)}]`;
      normalForms.push(text.normal);
    }
    return { key: JSON.stringify(normalForms), predicates };
  });
}

/** A text as written, and in its normal form. */
interface KeyText {
  readonly written: string;
  readonly normal: string;
}

/** The text at a place like `target/@dev`, `path` or `.`; of what is absent that which libvirt takes instead. */
function textAt(
  kind: KindDescriptor,
  root: ElementDescriptor,
  element: Located,
  path: string,
): KeyText | undefined {
  let type = root;
  let at = element;
  for (const step of path === '.' ? [] : path.split('/')) {
    if (step.startsWith('@')) {
      const attribute = type.attributes.find(({ localName }) => localName === step.slice(1));
      if (attribute === undefined) return undefined;
      const { property, value } = attribute;
      const written = textOf(at.record[property], value) ?? impliedAttribute(at, step);
      return written === undefined ? undefined : { written, normal: normalForm(at, step, written, value) };
    }
    const child = type.children.find(({ property }) => property === step);
    const inner = childOf(at, step) ?? impliedChild(at, step);
    if (child === undefined || inner === undefined) return undefined;
    at = inner;
    type = kind.types[child.type] as ElementDescriptor;
  }
  const written = type.content && textOf(at.record.value, type.content);
  if (type.content === undefined || written === undefined) return undefined;
  return { written, normal: normalForm(at, undefined, written, type.content) };
}

/** The element that libvirt takes where there is none, with what that implies. */
function impliedChild(parent: Located, name: string): Located | undefined {
  const implied = impliedElement(parent, name);
  return implied === undefined ? undefined : { name, record: recordOf(implied), parent, index: 0 };
}

/** A value in a predicate, in quotes where it could be taken for something else. */
function quoted(value: string): string {
  if (/^[^\s[\]'"=]+$/.test(value)) return value;
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}
