import { isSession } from '../../facts/host/host-devices.ts';
import { hasTap } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session filters no traffic.
 *
 * There are network filters at the system daemon alone, which sets up the host's packet filter for them.
 */
export const filterNeedsPrivileges: HostRule<{ filter: string; uri: string }> = {
  code: 'interface/filter-needs-privileges',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/nwfilter/nwfilter_driver.c nwfilterConnectOpen',
  message: ({ filter, uri }) =>
    `libvirt at '${uri}' acts without privileges and has no network filters such as '${filter}'`,
  visit: {
    DomainInterface(device, context) {
      const { filterref } = device;
      if (filterref?.filter === undefined || !hasTap(device) || !isSession(context)) return;
      context.report({
        node: filterref,
        at: 'filter',
        data: { filter: filterref.filter, uri: context.host.connection.uri },
        fixes: [{ title: 'remove <filterref>', node: filterref, certain: false }],
      });
    },
  },
};
