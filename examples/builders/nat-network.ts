import { type Network, writeNetwork } from 'domxml/network';
import { isolatedNetwork, type NetworkOptions } from './isolated-network.ts';

/** A network whose guests reach the outside by the addresses of the host, and are not reached from there. */
export function natNetwork(options: NetworkOptions): Network {
  return { forward: { mode: 'nat' }, ...isolatedNetwork(options) };
}

if (process.argv[1] === import.meta.filename) {
  const network = natNetwork({
    name: 'lab',
    subnet: '192.168.150.0/24',
    domain: { name: 'lab.example', localOnly: true },
    hosts: [{ mac: '52:54:00:6b:3c:58', name: 'web1', ip: '192.168.150.10' }],
  });
  process.stdout.write(writeNetwork(network));
}
