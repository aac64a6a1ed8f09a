import type { DomainInterface } from '../../../generated/domain.ts';
import type { DomainName, HostFacts, Looked, NetworkDevice } from '../../validate/facts/host/host-facts.ts';
import {
  bridgesNamedBy,
  filesNamedBy,
  networkDevicesNamedBy,
} from '../../validate/facts/host/named-by-interfaces.ts';
import { trafficOptions } from '../../validate/facts/host/traffic-control.ts';
import { macvtapFile } from '../../validate/facts/interface-files.ts';
import { readHostFiles } from './host-files.ts';
import { type Inquiry, isThisHost, type RunningDomain } from './inquiry.ts';
import { readKernel } from './kernel-options.ts';
import { mergedFacts } from './merged-facts.ts';
import { readNetworkDevices } from './network-devices.ts';
import { readSessionBridges } from './session-bridges.ts';
import { unlessRefused } from './unless-refused.ts';

/** Finds out what the host has for the interfaces of a document: devices of its network, device files, sockets, programs, the kernel. */
export async function gatherInterfaceFacts(inquiry: Inquiry): Promise<Partial<HostFacts>> {
  const { about, opened } = inquiry;
  const interfaces = opened.origins.recordsOf('DomainInterface') as readonly DomainInterface[];
  if (interfaces.length === 0 || !isThisHost(about)) return {};
  const bridges = about.privilege === 'session' ? bridgesNamedBy(interfaces) : [];
  const [networkDevices, files, helper, kernel] = await Promise.all([
    readNetworkDevices(networkDevicesNamedBy(interfaces)).then((found) => withHolders(found, inquiry)),
    readHostFiles(filesNamedBy(interfaces), about),
    bridges.length === 0 ? {} : readSessionBridges(bridges, about),
    interfaces.some(({ bandwidth }) => bandwidth !== undefined) ? readKernel(trafficOptions) : undefined,
  ]);
  const macvtaps = Object.values(networkDevices).flatMap((device) =>
    device !== 'absent' && device.kind === 'macvtap' && device.index !== undefined
      ? [macvtapFile(device.index)]
      : [],
  );
  return mergedFacts([
    { networkDevices, files, ...(kernel && { kernel }) },
    helper,
    { files: await readHostFiles(macvtaps, about) },
  ]);
}

/** The devices that are there, with the running domains that have them. */
async function withHolders(devices: Looked<NetworkDevice>, inquiry: Inquiry): Promise<Looked<NetworkDevice>> {
  if (Object.values(devices).every((device) => device === 'absent')) return devices;
  const running = await unlessRefused(inquiry.runningDomains());
  if (running === undefined) return devices;
  return Object.fromEntries(
    Object.entries(devices).map(([name, device]) => [
      name,
      device === 'absent' ? device : { ...device, domains: holders(name, running) },
    ]),
  );
}

function holders(name: string, running: readonly RunningDomain[]): readonly DomainName[] {
  return running
    .filter(({ model }) => model.devices?.interface?.some(({ target }) => target?.dev === name))
    .map(({ name: domain, uuid }) => ({ name: domain, uuid }));
}
