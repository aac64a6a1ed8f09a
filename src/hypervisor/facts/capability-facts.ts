import type { Domain } from '../../../generated/domain.ts';
import type { HostFacts } from '../../validate/facts/host/host-facts.ts';
import { domainOf } from '../../validate/runnable-rules.ts';
import type { Inquiry } from './inquiry.ts';
import { unlessRefused } from './unless-refused.ts';

/** Asks what guests the connection offers, and what those can have that are as a document has it. */
export async function gatherCapabilityFacts({ connection, opened }: Inquiry): Promise<Partial<HostFacts>> {
  const domain = domainOf(opened);
  if (domain === undefined) return {};
  const [capabilities, domainCapabilities] = await Promise.all([
    unlessRefused(connection.capabilitiesModel()),
    unlessRefused(connection.domainCapabilitiesModel(guestOf(domain))),
  ]);
  return { ...(capabilities && { capabilities }), ...(domainCapabilities && { domainCapabilities }) };
}

function guestOf({ type, os, devices }: Domain): Parameters<Inquiry['connection']['domainCapabilities']>[0] {
  return { virtType: type, arch: os?.type?.arch, machine: os?.type?.machine, emulator: devices?.emulator };
}
