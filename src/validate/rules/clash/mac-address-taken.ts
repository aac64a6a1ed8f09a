import { isSameDomain } from '../../facts/host/same-domain.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A MAC address belongs to one interface of a network.
 *
 * A copied document carries the addresses of what it was copied from; libvirt makes up those that are missing. Two guests of the same
 * address on one network lose packets to each other.
 */
export const macAddressTaken: HostRule<{ address: string; guest: string }> = {
  code: 'clash/mac-address-taken',
  severity: 'warning',
  needs: 'host',
  fails: 'never',
  origin: 'src/conf/domain_conf.c virDomainNetDefParseXML',
  message: ({ address, guest }) => `the guest '${guest}' has the MAC address '${address}', too`,
  visit: {
    DomainInterface({ mac }, { domain, host, report }) {
      const address = mac?.address?.toLowerCase();
      if (mac === undefined || address === undefined || domain === undefined) return;
      const other = host.objects?.domains?.find(
        (one) => one.macAddresses?.includes(address) && !isSameDomain(one, domain),
      );
      if (other === undefined) return;
      report({
        node: mac,
        at: 'address',
        data: { address, guest: other.name },
        fixes: [{ title: 'remove <mac>, so that libvirt makes an address up', node: mac, certain: false }],
      });
    },
  },
};
