import { writeDomain } from 'domxml/domain';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { networkCard, onNetwork } from './network-cards.ts';

/** What a container of Virtuozzo is described by. Its memory is a multiple of 1 MiB; it has no title. */
export interface VirtuozzoContainerOptions extends Omit<GuestOptions, 'title'> {
  /** Template of the operating system that the container is made from, such as vzlinux-8-x86_64. */
  template: string;
  /** Virtual network; default: Bridged. */
  network?: string;
}

/** A container of Virtuozzo, made from a template: `prlctl enter` opens a shell in it. */
export function virtuozzoContainer(options: VirtuozzoContainerOptions): Guest {
  const { template, network = 'Bridged', devices = [], ...others } = options;
  return domain({
    type: 'vz',
    os: { type: { arch: 'x86_64', value: 'exe' }, init: '/sbin/init' },
    clock: { offset: 'utc' },
    devices: [
      { filesystem: [{ type: 'template', source: { name: template }, target: { dir: '/' } }] },
      networkCard(onNetwork(network)),
      ...devices,
    ],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  const container = virtuozzoContainer({
    name: 'shop',
    memory: '1 GiB',
    cpus: 2,
    template: 'vzlinux-8-x86_64',
  });
  process.stdout.write(writeDomain(container));
}
