import { visitNamedObjects } from '../../facts/host/named-objects.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The networks and storage pools that the devices of a guest belong to have to be active when it starts.
 *
 * libvirt does not start them for a guest: `virsh net-start` and `virsh pool-start` do, and `net-autostart` and `pool-autostart` say that
 * they start with libvirt.
 */
export const referenceInactive: HostRule<{ kind: string; name: string }> = {
  code: 'reference/inactive',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin:
    'src/network/bridge_driver.c networkAllocatePort, src/conf/domain_conf.c virDomainStorageSourceTranslateSourcePool',
  message: ({ kind, name }) => `the ${kind} '${name}' is not active: it has to be started before the guest`,
  visit: visitNamedObjects((object, { host, report }) => {
    if (object.whenMissing !== undefined || object.isLookedUpOnly) return;
    const known =
      object.kind === 'network'
        ? host.objects?.networks?.find(({ name }) => name === object.name)
        : object.kind === 'storage pool'
          ? host.objects?.storagePools?.find(({ name }) => name === object.name)
          : undefined;
    if (known?.isActive !== false) return;
    report({ node: object.node, at: object.at, data: { kind: object.kind, name: known.name } });
  }),
};
