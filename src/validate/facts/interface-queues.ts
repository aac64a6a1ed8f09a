import type { DomainInterface } from '../../../generated/domain.ts';

/** The cards whose `<driver>` libvirt reads; that of others it drops (src/conf/domain_conf.c virDomainNetIsVirtioModel). */
const virtioModels = new Set(['virtio', 'virtio-transitional', 'virtio-non-transitional']);

/** Whether the card of an interface is said to be one of virtio. */
export function isVirtio({ model }: DomainInterface): boolean {
  return virtioModels.has(model?.type ?? '');
}

/** How many queues an interface asks for. */
export function queuesOf(device: DomainInterface): number {
  return isVirtio(device) ? Math.max(1, Number(device.driver?.queues ?? 1)) : 1;
}
