import type { DomainInterface } from '../../../../generated/domain.ts';
import type { HostFacts, HostFile, NetworkDevice } from './host-facts.ts';
import { lookUp } from './look-up.ts';

/** The bridge that an interface names. */
interface NamedBridge {
  readonly source: object;
  readonly name: string;
  /** What the host has of that name, where it is known. */
  readonly device: NetworkDevice | 'absent' | undefined;
}

/**
 * The Linux bridge that an interface of type bridge names; undefined where it names none, or one of Open vSwitch, which the kernel
 * does not list.
 */
export function bridgeOf(one: DomainInterface, host?: HostFacts): NamedBridge | undefined {
  if (one.type !== 'bridge' || !('source' in one)) return undefined;
  const { source, virtualport } = one as {
    source?: { bridge?: string };
    virtualport?: { type?: string };
  };
  if (source?.bridge === undefined || virtualport !== undefined) return undefined;
  return { source, name: source.bridge, device: lookUp(host?.networkDevices, source.bridge) };
}

/** Why a session cannot have taps put on bridges; undefined where it can, or that is not known. */
export function helperFault({ bridgeHelper, files }: HostFacts): string | undefined {
  if (bridgeHelper === undefined) return undefined;
  const places = bridgeHelper.paths.map((path) => ({ path, file: lookUp(files, path) }));
  if (places.some(({ file }) => file === undefined)) return undefined;
  const there = places.find((place): place is { path: string; file: HostFile } => place.file !== 'absent');
  if (there === undefined) return `there is no ${bridgeHelper.paths.join(', ')}`;
  if (there.file.canExecute === false) return `'${there.path}' may not be run`;
  return there.file.isPrivileged === false
    ? `'${there.path}' has no privileges: it lacks the set-user-ID bit of root`
    : undefined;
}
