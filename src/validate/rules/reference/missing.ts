import { nearestWord } from '../../../text/nearest-word.ts';
import { existingNames, isMissing, wordsFor } from '../../facts/host/missing-objects.ts';
import { visitNamedObjects } from '../../facts/host/named-objects.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The networks, storage pools, volumes, network filters and secrets that a guest refers to have to exist when it starts.
 *
 * libvirt defines a guest without looking for them. They are those of the same connection: a session has networks, pools and secrets of
 * its own.
 */
export const referenceMissing: HostRule<{ what: string; uri: string; instead: string | undefined }> = {
  code: 'reference/missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin:
    'src/network/bridge_driver.c networkLookupByName, src/storage/storage_driver.c storagePoolLookupByName',
  message: ({ what, uri, instead }) =>
    `libvirt at '${uri}' has no ${what}${instead === undefined ? '' : `; the nearest is '${instead}'`}`,
  visit: visitNamedObjects((object, { host, report }) => {
    if (object.whenMissing !== undefined || isMissing(object, host.objects ?? {}) !== true) return;
    const instead = nearestWord(
      'name' in object ? object.name : '',
      existingNames(object, host.objects ?? {}),
    );
    const { node, at } = object;
    report({
      node,
      at,
      data: { what: wordsFor(object), uri: host.connection.uri, instead },
      fixes:
        instead === undefined ? [] : [{ title: `write '${instead}'`, node, at, to: instead, certain: false }],
    });
  }),
};
