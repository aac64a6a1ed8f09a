import { type DomainIdmap, type DomainInterface, writeDomain } from 'domxml/domain';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { networkCard } from './network-cards.ts';

/** What a container of libvirt's LXC driver is described by. */
export interface LxcContainerOptions extends GuestOptions {
  /** Directory of the host that is the root of the container. */
  root: string;
  /** Program that becomes process 1; default: /sbin/init. */
  init?: string;
  /** A virtual network, or what else the container is connected to; default: the network named default. */
  network?: string | DomainInterface;
}

/** A container whose root is a directory of the host. */
export function lxcContainer(options: LxcContainerOptions): Guest {
  const { root, init = '/sbin/init', network = 'default', devices = [], ...others } = options;
  return domain({
    type: 'lxc',
    os: { type: { value: 'exe' }, init },
    devices: [
      { filesystem: [{ type: 'mount', source: { dir: root }, target: { dir: '/' } }] },
      networkCard(network),
      { console: [{ type: 'pty' }] },
      ...devices,
    ],
    ...others,
  });
}

/** Users and groups of the container are these of the host, so that its root is nobody there: `idmap: idsFrom(100_000)`. */
export function idsFrom(target: number, count = 65_536): DomainIdmap {
  return { uid: [{ start: 0, target, count }], gid: [{ start: 0, target, count }] };
}

if (process.argv[1] === import.meta.filename) {
  const container = lxcContainer({
    name: 'builder',
    memory: '512 MiB',
    root: '/srv/containers/builder',
    idmap: idsFrom(100_000),
  });
  process.stdout.write(writeDomain(container));
}
