import { visitKeptObjects } from '../../facts/host/kept-objects.ts';
import { sameUuid } from '../../facts/host/same-uuid.ts';
import type { HostRule } from '../../rule.ts';

/**
 * What libvirt keeps under a name is redefined only by a document that has its UUID.
 *
 * A document without `<uuid>` gets a new one and is a second object of the name, which libvirt refuses. `virsh dumpxml` tells the UUID.
 */
export const nameTaken: HostRule<{ word: string; name: string; taken: string; isWithout: boolean }> = {
  code: 'clash/name-taken',
  severity: 'error',
  needs: 'host',
  fails: 'define',
  origin:
    'src/conf/virdomainobjlist.c virDomainObjListAddLocked, src/conf/virnetworkobj.c virNetworkObjIsDuplicate',
  message: ({ word, name, taken, isWithout }) =>
    isWithout
      ? `there is a ${word} '${name}' already; to change it the document needs its UUID, <uuid>${taken}</uuid>`
      : `there is a ${word} '${name}' already, with the UUID '${taken}'`,
  visit: visitKeptObjects(({ node, word, name, uuid, known }, { driver, report }) => {
    // Its guests are told apart by their UUIDs alone (src/hyperv/hyperv_driver.c hypervDomainDefineXML).
    if (driver === 'hyperv') return;
    const taken = known?.find((one) => one.name === name);
    if (taken === undefined || (uuid !== undefined && sameUuid(taken.uuid, uuid))) return;
    report({
      node,
      at: 'name',
      data: { word, name, taken: taken.uuid, isWithout: uuid === undefined },
      fixes: [
        {
          title: `write its UUID, to change the ${word} there is`,
          node,
          at: 'uuid',
          to: taken.uuid,
          certain: false,
        },
      ],
    });
  }),
};
