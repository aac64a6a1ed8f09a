import type { DomainHostdev } from '../../../generated/domain.ts';

/** Which USB device of the host is meant. */
export interface UsbChoice {
  readonly node: object;
  /** The choice in words, as `with vendor 0x1234 and product 0xbeef`. */
  readonly words: string;
  /** Whether the guest starts without the device where there is none. */
  readonly isOptional: boolean;
  readonly bus?: number;
  readonly device?: number;
  readonly vendor?: number;
  readonly product?: number;
}

/** The USB device that a `<hostdev>` names; undefined for other devices, and for one that is given by its port. */
export function usbChoice(hostdev: DomainHostdev): UsbChoice | undefined {
  if (hostdev.type !== 'usb' || hostdev.source === undefined) return undefined;
  const { source } = hostdev;
  const { address, vendor, product, startupPolicy } = source;
  const common = { node: source, isOptional: startupPolicy === 'optional' };
  const place =
    address?.device === undefined ? undefined : { bus: Number(address.bus), device: Number(address.device) };
  const make =
    vendor?.id === undefined || product?.id === undefined
      ? undefined
      : { vendor: Number(vendor.id), product: Number(product.id) };
  if (place === undefined && (make === undefined || address !== undefined)) return undefined;
  const words = [
    ...(make === undefined ? [] : [`with vendor '${vendor?.id}' and product '${product?.id}'`]),
    ...(place === undefined ? [] : [`at bus '${address?.bus}' and device '${address?.device}'`]),
  ].join(' ');
  return { ...common, words, ...place, ...make };
}
