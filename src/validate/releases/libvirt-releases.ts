import { compareReleases, isRelease, type Release } from '../../relaxng/releases/release.ts';

/** The releases of libvirt whose formats the built-in grammars describe: from the first to the last, both included. */
export const libvirtReleases = { oldest: '5.8.0', newest: '12.8.0' } as const;

/** Whether the built-in grammars describe a release of libvirt; false for a text that is none. */
export function isLibvirtRelease(text: string): text is Release {
  return (
    typeof text === 'string' &&
    isRelease(text) &&
    compareReleases(libvirtReleases.oldest, text) <= 0 &&
    compareReleases(text, libvirtReleases.newest) <= 0
  );
}

/** The release that the built-in grammars describe which is nearest to one of libvirt; the newest for a text that is none. */
export function nearestLibvirtRelease(libvirt: string): string {
  if (isLibvirtRelease(libvirt)) return libvirt;
  const { oldest, newest } = libvirtReleases;
  return isRelease(libvirt) && compareReleases(libvirt, oldest) < 0 ? oldest : newest;
}
