import { LibvirtError } from '../../hypervisor/libvirt-error.ts';
import type { ObjectSummary, Selection } from './object-kind.ts';

/** What there is to say of objects, without those that went away meanwhile. */
export async function summaries<One>(
  objects: readonly One[],
  summary: (object: One) => Promise<ObjectSummary>,
): Promise<ObjectSummary[]> {
  const all = await Promise.all(objects.map((object) => unless(isGone, summary(object))));
  return all.filter((one) => one !== undefined);
}

/** What libvirt tells of an object, or undefined where it does not: of one answer that there is not no list shall fail. */
export function ifTold<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  return unless((error) => !isGone(error) && !error.connectionLost, answer);
}

/** The flag of a list that selects by state. */
export function stateFlags(selection: Selection): { readonly active?: true; readonly inactive?: true } {
  return selection === 'all' ? {} : { [selection]: true };
}

/** The state of what is active or not. */
export async function stateOf(object: { isActive(): Promise<boolean> }): Promise<'active' | 'inactive'> {
  return (await object.isActive()) ? 'active' : 'inactive';
}

/** Whether a look-up or a question failed since there is no such object. */
function isGone({ code }: LibvirtError): boolean {
  return absences.has(code);
}

/** The codes that say so, of the kinds whose objects can go away while they are listed. */
const absences = new Set([
  'VIR_ERR_NO_DOMAIN',
  'VIR_ERR_NO_DOMAIN_SNAPSHOT',
  'VIR_ERR_NO_DOMAIN_CHECKPOINT',
  'VIR_ERR_NO_NETWORK',
  'VIR_ERR_NO_NETWORK_PORT',
  'VIR_ERR_NO_NWFILTER_BINDING',
  'VIR_ERR_NO_STORAGE_POOL',
  'VIR_ERR_NO_STORAGE_VOL',
  'VIR_ERR_NO_NODE_DEVICE',
  'VIR_ERR_NO_INTERFACE',
]);

async function unless<Value>(
  isExpected: (error: LibvirtError) => boolean,
  answer: Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof LibvirtError && isExpected(error)) return undefined;
    throw error;
  }
}
