import { isPlainObject } from '../../model/plain-object.ts';

/** By what libvirt knows the object that a document defines; absent what the document leaves out. */
export interface ObjectIdentity {
  readonly name?: string;
  readonly uuid?: string;
  /** Of a secret: what it is for. */
  readonly usage?: { readonly type: string; readonly id: string };
}

/** The identity that the model of a document has, whatever its kind. */
export function identityOf(root: unknown): ObjectIdentity {
  if (!isPlainObject(root)) return {};
  const [name, uuid, usage] = [textOf(root.name), textOf(root.uuid), usageOf(root.usage)];
  return {
    ...(name === undefined ? {} : { name }),
    ...(uuid === undefined ? {} : { uuid }),
    ...(usage === undefined ? {} : { usage }),
  };
}

/** Whether two texts are the same UUID to libvirt, which takes them in any case, and with hyphens or without. */
export function isSameUuid(one: string, other: string): boolean {
  return plainUuid(one) === plainUuid(other);
}

function plainUuid(uuid: string): string {
  return uuid.replace(/[-\s]/g, '').toLowerCase();
}

/** The text of an element without others in it, or of an attribute. */
function textOf(value: unknown): string | undefined {
  const text = isPlainObject(value) ? value.value : value;
  return text === undefined || text === '' ? undefined : String(text);
}

/** Each type of secret is told apart by another element. */
function usageOf(usage: unknown): ObjectIdentity['usage'] {
  if (!isPlainObject(usage)) return undefined;
  const id = textOf(usage.volume) ?? textOf(usage.target) ?? textOf(usage.name);
  return typeof usage.type === 'string' && id !== undefined ? { type: usage.type, id } : undefined;
}
