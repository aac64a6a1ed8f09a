import type {
  DomainCapabilitiesCpuMode,
  DomainCapabilitiesCpuModeCustom,
  DomainCapabilitiesCpuModeCustomModel,
} from '../../../../generated/domainCapabilities.ts';
import type { HostFacts } from './host-facts.ts';

/** What the domain capabilities say about a mode of CPUs. */
export function cpuMode(
  name: string,
  { domainCapabilities }: HostFacts,
): DomainCapabilitiesCpuMode | undefined {
  return domainCapabilities?.cpu?.mode?.find((mode) => mode.name === name);
}

/** The CPU models that the emulator knows; undefined where they are not listed. */
export function cpuModels(host: HostFacts): readonly DomainCapabilitiesCpuModeCustomModel[] | undefined {
  const custom = cpuMode('custom', host) as DomainCapabilitiesCpuModeCustom | undefined;
  return custom?.supported === true && (custom.model?.length ?? 0) > 0 ? custom.model : undefined;
}
