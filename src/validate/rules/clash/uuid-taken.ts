import { visitKeptObjects } from '../../facts/host/kept-objects.ts';
import { sameUuid } from '../../facts/host/same-uuid.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A UUID belongs to one object of a sort.
 *
 * A copied document carries the UUID of what it was copied from; without `<uuid>` libvirt makes one up. To give an object another name
 * there is `virsh domrename`.
 */
export const uuidTaken: HostRule<{ word: string; uuid: string; taken: string }> = {
  code: 'clash/uuid-taken',
  severity: 'error',
  needs: 'host',
  fails: 'define',
  origin:
    'src/conf/virdomainobjlist.c virDomainObjListAddLocked, src/conf/virnetworkobj.c virNetworkObjIsDuplicate',
  message: ({ word, uuid, taken }) => `the UUID '${uuid}' is that of the ${word} '${taken}'`,
  visit: visitKeptObjects(({ node, word, name, uuid, known }, { report }) => {
    if (uuid === undefined) return;
    const taken = known?.find((one) => sameUuid(one.uuid, uuid));
    if (taken === undefined || taken.name === name) return;
    report({
      node,
      at: 'uuid',
      data: { word, uuid, taken: taken.name },
      fixes: [{ title: 'remove <uuid>, so that libvirt makes one up', node, at: 'uuid', certain: false }],
    });
  }),
};
