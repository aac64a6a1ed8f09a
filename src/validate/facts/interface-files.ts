import type { DomainInterface } from '../../../generated/domain.ts';
import { isVirtio } from './interface-queues.ts';

/** The interface types behind which there is a tap. */
const tapTypes = new Set(['ethernet', 'bridge', 'network']);

/** Whether the device of an interface on the host is a tap, or for a network most likely one. */
export function hasTap({ type }: DomainInterface): boolean {
  return tapTypes.has(type);
}

/** The device file that taps come from: `<backend tap=…/>`, or the kernel's. */
export function tunFile({ backend }: DomainInterface): string {
  return backend?.tap ?? '/dev/net/tun';
}

/**
 * The device file of the kernel's virtio back end that an interface demands; undefined where it does without
 * (src/qemu/qemu_interface.c qemuInterfaceOpenVhostNet).
 */
export function vhostFile(device: DomainInterface): string | undefined {
  const isDemanded = device.driver?.name === 'vhost' && isVirtio(device);
  if (!isDemanded || !(hasTap(device) || device.type === 'direct')) return undefined;
  return device.backend?.vhost ?? '/dev/vhost-net';
}

/** The device file of the macvtap that has an index. */
export function macvtapFile(index: number): string {
  return `/dev/tap${index}`;
}

/**
 * What is written as the source of an interface, whatever its type: the members that several types have in common are typed by each on
 * its own.
 */
export function sourceOf({
  source,
}: DomainInterface & { source?: unknown }): Readonly<Record<string, unknown>> {
  return (source ?? {}) as Readonly<Record<string, unknown>>;
}
