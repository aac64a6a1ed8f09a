import { LibvirtError } from './libvirt-error.ts';

/** What an object is looked up by: a text alone is the first of the ways that there are. */
export type LookUpKey<Way extends string> =
  | string
  | { readonly [One in Way]: { readonly [Name in One]: string } }[Way];

/** The way to look something up that a key names. Throws a `TypeError` where it names none, or several. */
export function wayOf<LookUp>(
  key: unknown,
  ways: Readonly<Record<string, LookUp>>,
): { readonly lookUp: LookUp; readonly value: string } {
  const names = Object.keys(ways);
  const entries = typeof key === 'string' ? [[names[0], key]] : Object.entries(key ?? {});
  const [[name = '', value] = []] = entries;
  const lookUp = Object.hasOwn(ways, name) ? ways[name] : undefined;
  if (
    entries.length !== 1 ||
    lookUp === undefined ||
    (typeof value !== 'string' && typeof value !== 'number')
  ) {
    throw new TypeError(`it is looked up by a text or by ${names.map((one) => `{ ${one} }`).join(' or ')}`);
  }
  return { lookUp, value: String(value) };
}

/** The result of a look-up, undefined where libvirt says that there is none: with one of these codes. */
export async function unlessAbsent<One>(lookUp: Promise<One>, ...codes: string[]): Promise<One | undefined> {
  try {
    return await lookUp;
  } catch (error) {
    if (error instanceof LibvirtError && codes.includes(error.code)) return undefined;
    throw error;
  }
}
