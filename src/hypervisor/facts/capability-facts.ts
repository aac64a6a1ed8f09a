import type { Domain } from '../../../generated/domain.ts';
import type { HostFacts } from '../../validate/facts/host/host-facts.ts';
import { isOfferedEmulator } from '../../validate/facts/host/offered-guests.ts';
import { domainOf } from '../../validate/runnable-rules.ts';
import type { Inquiry } from './inquiry.ts';
import { unlessRefused } from './unless-refused.ts';

/**
 * Asks what guests the connection offers, and what those can have that are as a document has it. libvirt runs the emulator that it is
 * asked about, so that it is not asked about one that it does not offer itself: a document may name any program.
 */
export async function gatherCapabilityFacts({ connection, opened }: Inquiry): Promise<Partial<HostFacts>> {
  const domain = domainOf(opened);
  if (domain === undefined) return {};
  const capabilities = await unlessRefused(connection.capabilitiesModel());
  const emulator = domain.devices?.emulator;
  if (emulator !== undefined && !isOfferedEmulator(emulator, capabilities)) {
    return { ...(capabilities && { capabilities }) };
  }
  const domainCapabilities = await unlessRefused(connection.domainCapabilitiesModel(guestOf(domain)));
  const arch = domain.cpu?.model === undefined ? undefined : domainCapabilities?.arch;
  const cpuModels = arch === undefined ? undefined : await unlessRefused(connection.cpuModelNames(arch));
  return {
    ...(capabilities && { capabilities }),
    ...(domainCapabilities && { domainCapabilities }),
    ...(cpuModels && { cpuModels }),
  };
}

function guestOf({ type, os, devices }: Domain): Parameters<Inquiry['connection']['domainCapabilities']>[0] {
  return { virtType: type, arch: os?.type?.arch, machine: os?.type?.machine, emulator: devices?.emulator };
}
