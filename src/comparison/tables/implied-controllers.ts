import type { ModelRecord } from '../../model/model-value.ts';
import { childOf, childrenOf, type Located } from '../located.ts';
import { controllerIndex } from './controller-index.ts';
import { busOf, driveAddress, drivesPerController } from './drive-address.ts';
import { chipSet } from './machine.ts';

/** The controllers that a domain has though they are not written out. */
export function missingControllers(devices: Located): readonly ModelRecord[] {
  const present = new Set(
    childrenOf(devices, 'controller').map(
      (controller) => `${controller.record.type} ${controller.record.index ?? controllerIndex(controller)}`,
    ),
  );
  const implied = [
    ...machineControllers(devices),
    ...driveControllers(devices),
    ...channelControllers(devices),
  ];
  return implied.filter(({ type, index }) => !present.has(`${type} ${index}`));
}

/** Those that the machine has. */
function machineControllers(devices: Located): ModelRecord[] {
  switch (chipSet(devices)) {
    case 'i440fx':
      return [
        { type: 'usb', index: 0, modelAttribute: 'piix3-uhci' },
        { type: 'pci', index: 0, modelAttribute: 'pci-root' },
      ];
    case 'q35':
      return [
        { type: 'pci', index: 0, modelAttribute: 'pcie-root' },
        { type: 'sata', index: 0 },
      ];
    default:
      return [];
  }
}

/** Those that the addresses of disks refer to, and all of their type in front of them. */
function driveControllers(devices: Located): ModelRecord[] {
  const highest = new Map<string, number>();
  for (const disk of childrenOf(devices, 'disk')) {
    const target = childOf(disk, 'target');
    if (target === undefined || !drivesPerController.has(busOf(target))) continue;
    const written = childOf(disk, 'address')?.record;
    const address = written ?? driveAddress(disk);
    if (address?.type !== 'drive') continue;
    const bus = busOf(target);
    highest.set(bus, Math.max(highest.get(bus) ?? 0, Number(address.controller ?? 0)));
  }
  return [...highest].flatMap(([type, last]) => controllersUpTo(type, last));
}

/** Those that virtio channels and consoles refer to. */
function channelControllers(devices: Located): ModelRecord[] {
  let last = -1;
  for (const device of [...childrenOf(devices, 'channel'), ...childrenOf(devices, 'console')]) {
    const isVirtio = childOf(device, 'target')?.record.type === 'virtio';
    const address = childOf(device, 'address')?.record;
    if (address?.type === 'virtio-serial') last = Math.max(last, Number(address.controller ?? 0));
    else if (isVirtio) last = Math.max(last, 0);
  }
  return controllersUpTo('virtio-serial', last);
}

function controllersUpTo(type: string, last: number): ModelRecord[] {
  const count = Number.isInteger(last) ? Math.min(last + 1, mostControllers) : 0;
  return Array.from({ length: count }, (_, index) => ({ type, index }));
}

const mostControllers = 256;
