import type { Capabilities, CapabilitiesGuest } from '../../../../generated/capabilities.ts';
import type { Domain } from '../../../../generated/domain.ts';
import type { HostFacts } from './host-facts.ts';

/** The guests that a connection offers. */
interface OfferedGuests {
  /** Those that are what the document asks for as far as it was found. */
  readonly guests: readonly CapabilitiesGuest[];
  /** What nothing is offered for; undefined where there are guests as the document has them. */
  readonly lacking?: 'os type' | 'architecture' | 'domain type';
  /** What there is instead. */
  readonly instead: readonly string[];
}

/**
 * The guests of the capabilities that a domain can be: those of its operating system type, then of its architecture, then of its type.
 * Undefined where that is not known; a domain that names an emulator of its own is asked of that, whatever the capabilities list.
 */
export function offeredGuests(domain: Domain, { capabilities }: HostFacts): OfferedGuests | undefined {
  const type = domain.os?.type;
  if (capabilities?.guest === undefined || type === undefined) return undefined;
  const emulator = domain.devices?.emulator;
  if (emulator !== undefined && !isOfferedEmulator(emulator, capabilities)) return undefined;
  const osType = offeredOsType(domain.type, type.value);
  const ofOsType = capabilities.guest.filter((guest) => guest.os_type === osType);
  if (ofOsType.length === 0) {
    return {
      guests: [],
      lacking: 'os type',
      instead: distinct(capabilities.guest.map((guest) => guest.os_type)),
    };
  }
  const name = type.arch ?? capabilities.host?.cpu?.arch;
  const ofArch = ofOsType.filter((guest) => guest.arch.name === name);
  if (ofArch.length === 0) {
    if (type.arch === undefined) return undefined;
    return {
      guests: [],
      lacking: 'architecture',
      instead: distinct(ofOsType.map((guest) => guest.arch.name)),
    };
  }
  const types = ofArch.flatMap((guest) => guest.arch.domain.map((one) => one.type));
  const isOffered = domain.type !== undefined && types.includes(domain.type);
  return isOffered
    ? { guests: ofArch, instead: [] }
    : { guests: ofArch, lacking: 'domain type', instead: distinct(types) };
}

/** Whether an emulator is one that the connection itself offers guests with. */
export function isOfferedEmulator(path: string, capabilities: Capabilities | undefined): boolean {
  const guests = capabilities?.guest ?? [];
  return guests.some(
    ({ arch }) => arch.emulator === path || arch.domain.some(({ emulator }) => emulator === path),
  );
}

/** What the capabilities call an operating system type: documents of Xen's paravirtualized guests have 'linux' for their 'xen'. */
function offeredOsType(domainType: string | undefined, osType: string): string {
  return domainType === 'xen' && osType === 'linux' ? 'xen' : osType;
}

/** The names of the machines that guests can have. */
export function machineNames(guests: readonly CapabilitiesGuest[]): readonly string[] {
  return distinct(
    guests.flatMap(({ arch }) =>
      [arch, ...arch.domain].flatMap(({ machine = [] }) =>
        machine.flatMap(({ value, canonical }) => [value, canonical].filter((name) => name !== undefined)),
      ),
    ),
  );
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
