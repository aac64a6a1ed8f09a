import { type Network, type NetworkIpDhcpHost, writeNetwork } from 'domxml/network';
import { parseSubnet, type Subnet } from './subnet.ts';

/** What a network of libvirt is described by. Whatever else a network has is given as the model has it. */
export interface NetworkOptions extends Omit<Network, 'ip'> {
  /** The first address is that of the host, the others are for guests. */
  subnet: Subnet;
  /** Guests that always get the same address. */
  hosts?: NetworkIpDhcpHost[];
}

/** A network between guests and their host, with DHCP and names, and no way out. */
export function isolatedNetwork({ subnet, hosts = [], ...others }: NetworkOptions): Network {
  const { prefix, address } = parseSubnet(subnet);
  const range = [{ start: address(2), end: address(-2) }];
  return {
    ...others,
    ip: [{ address: address(1), prefix, dhcp: hosts.length > 0 ? { range, host: hosts } : { range } }],
  };
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(writeNetwork(isolatedNetwork({ name: 'storage', subnet: '10.20.0.0/16' })));
}
