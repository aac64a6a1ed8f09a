import { type NetworkFilter, writeNetworkFilter } from 'domxml/filter';

/** What the filter of a server is described by. Whatever else a filter has is given as the model has it. */
export interface NetworkFilterOptions extends Omit<NetworkFilter, 'filterref' | 'rule'> {
  /** TCP ports that can be reached from outside. */
  tcp?: number[];
  /** UDP ports that can be reached from outside. */
  udp?: number[];
}

/** A filter for servers: addresses of their own, connections of their own, and from outside the given ports and ICMP alone. */
export function networkFilter({ tcp = [], udp = [], ...others }: NetworkFilterOptions): NetworkFilter {
  return {
    chain: 'root',
    ...others,
    filterref: [{ filter: 'clean-traffic' }],
    rule: [
      ...tcp.map((port) => ({ action: 'accept', direction: 'in', tcp: { dstportstart: `${port}` } })),
      ...udp.map((port) => ({ action: 'accept', direction: 'in', udp: { dstportstart: `${port}` } })),
      // Answers of DHCP servers belong to no connection of the guest's.
      { action: 'accept', direction: 'in', udp: { srcportstart: '67', dstportstart: '68' } },
      { action: 'accept', direction: 'inout', icmp: {} },
      { action: 'accept', direction: 'out', all: {} },
      { action: 'drop', direction: 'in', priority: 1000, all: {} },
    ],
  };
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(writeNetworkFilter(networkFilter({ name: 'web-server', tcp: [22, 80, 443] })));
}
