import { compareReleases, isRelease, type Release } from '../../relaxng/releases/release.ts';
import { libvirtReleases } from './libvirt-releases.ts';

/** The release whose format the built-in grammars have and that comes nearest to one of libvirt; undefined for a text that is none. */
export function nearestLibvirtRelease(release: string): Release | undefined {
  if (!isRelease(release)) return undefined;
  const { oldest, newest } = libvirtReleases;
  if (compareReleases(release, oldest) < 0) return oldest;
  return compareReleases(release, newest) > 0 ? newest : release;
}
