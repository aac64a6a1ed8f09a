import { impliedAttribute } from './default-table.ts';
import type { ListLaw } from './identity-table.ts';
import { impliedElement } from './implied-elements.ts';
import { childOf, type Located, recordOf } from './located.ts';
import { normalForm } from './notation-table.ts';

/** What one key of a list says of an element. */
export interface Identity {
  /** The same for elements that are one to libvirt. */
  readonly key: string;
  /** The predicates that name the element in a path: `[@type=usb][@index=0]`. */
  readonly predicates: string;
}

/** What the keys of a list say of an element, in their order; undefined where it lacks a part of one. */
export function identitiesOf(element: Located, { keys }: ListLaw): (Identity | undefined)[] {
  return keys.map((key) => identityBy(element, key));
}

function identityBy(element: Located, key: readonly string[]): Identity | undefined {
  let predicates = '';
  const normalForms: string[] = [];
  for (const part of key) {
    const text = textAt(element, part);
    if (text === undefined) return undefined;
    predicates += `[${part}=${quoted(text.written)}]`;
    normalForms.push(text.normal);
  }
  return { key: JSON.stringify(normalForms), predicates };
}

/** The element that libvirt takes where there is none, with what that implies. */
function impliedChild(parent: Located, name: string): Located | undefined {
  const implied = impliedElement(parent, name);
  return implied === undefined ? undefined : { name, record: recordOf(implied), parent, index: 0 };
}

interface KeyText {
  readonly written: string;
  readonly normal: string;
}

/** The text at a place like `target/@dev`, `path` or `.`; of an absent attribute the one that libvirt takes instead. */
function textAt(element: Located, path: string): KeyText | undefined {
  const steps = path.split('/');
  let at: Located | undefined = element;
  for (const step of steps) {
    if (at === undefined || step === '.') break;
    if (step.startsWith('@')) {
      const written = attributeText(at, step.slice(1)) ?? impliedAttribute(at, step);
      return written === undefined ? undefined : keyText(at, step, written);
    }
    at = childOf(at, step) ?? impliedChild(at, step);
  }
  const written = scalarText(at?.record.value);
  return at === undefined || written === undefined ? undefined : keyText(at, undefined, written);
}

function keyText(owner: Located, part: string | undefined, written: string): KeyText {
  return {
    written,
    normal: normalForm(owner, part, written, { kind: /^[0-9]+$/.test(written) ? 'integer' : 'string' }),
  };
}

/** The text of an attribute; the property of one that shares its name with a child ends in `Attribute`. */
function attributeText({ record }: Located, name: string): string | undefined {
  return scalarText(record[`${name}Attribute`]) ?? scalarText(record[name]);
}

function scalarText(value: unknown): string | undefined {
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

/** A value in a predicate, in quotes where it could be taken for something else. */
function quoted(value: string): string {
  if (/^[^\s[\]'"=]+$/.test(value)) return value;
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}
