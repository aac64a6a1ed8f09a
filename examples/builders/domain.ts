import type { Domain, DomainDevices } from 'domxml/domain';
import { type Size, size } from './size.ts';

/** What guests of all hypervisors are described by. Whatever else a domain has is given as the model has it. */
export interface GuestOptions extends Omit<Domain, 'type' | 'memory' | 'vcpu' | 'devices'> {
  memory: Size;
  /** How many virtual CPUs; default 1. */
  cpus?: number;
  /** Groups of devices, added to those that the constructor gives to the guest. */
  devices?: DomainDevices[];
}

/** A domain with devices: plain data, to be changed as you like. */
export interface Guest extends Domain {
  devices: DomainDevices;
}

/** A guest of any hypervisor; the constructors of guests are made of this one. */
export function domain(options: GuestOptions & Pick<Domain, 'type'>): Guest {
  const { memory, cpus = 1, devices = [], ...others } = options;
  return { memory: size(memory), vcpu: { value: cpus }, ...others, devices: together(devices) };
}

/** All devices of the groups. Of a device that a guest has once, such as the balloon, the last one counts. */
function together(groups: DomainDevices[]): DomainDevices {
  const all: Record<string, unknown> = {};
  for (const [kind, devices] of groups.flatMap((group) => Object.entries(group))) {
    const others = all[kind];
    all[kind] = Array.isArray(others) ? others.concat(devices) : devices;
  }
  return all;
}
