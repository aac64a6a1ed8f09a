import { compareReleases, isRelease } from '../../../relaxng/releases/release.ts';
import type { HostFacts } from './host-facts.ts';

/** Whether the libvirt of a host is of a release or a later one; undefined where that is not known. */
export function isLibvirtSince({ connection: { libvirt } }: HostFacts, release: string): boolean | undefined {
  if (libvirt === undefined || !isRelease(libvirt) || !isRelease(release)) return undefined;
  return compareReleases(libvirt, release) >= 0;
}
