import type { UsbDevice } from '../../facts/host/host-facts.ts';
import { type UsbChoice, usbChoice } from '../../facts/usb-choice.ts';
import type { HostRule } from '../../rule.ts';

/**
 * Just one USB device of the host has to be the one that is given to a guest.
 *
 * It is found by its maker and product, or by its place, which changes whenever it is plugged in; where two are alike, both are needed.
 */
export const usbMissing: HostRule<{ count: number; words: string }> = {
  code: 'hostdev/usb-missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'start',
  origin: 'src/hypervisor/virhostdev.c virHostdevFindUSBDevice',
  message: ({ count, words }) =>
    count === 0
      ? `the host has no USB device ${words}`
      : `the host has ${count} USB devices ${words}; <address bus=… device=…/> tells which is meant`,
  visit: {
    DomainHostdev(hostdev, { host, report }) {
      const choice = usbChoice(hostdev);
      if (choice === undefined || host.usbDevices === undefined) return;
      const count = host.usbDevices.filter((device) => isChosen(device, choice)).length;
      if (count === 1 || (count === 0 && choice.isOptional)) return;
      report({ node: choice.node, data: { count, words: choice.words } });
    },
  },
};

function isChosen(device: UsbDevice, { bus, device: number, vendor, product }: UsbChoice): boolean {
  return (
    (bus === undefined || (device.bus === bus && device.device === number)) &&
    (vendor === undefined || (device.vendor === vendor && device.product === product))
  );
}
