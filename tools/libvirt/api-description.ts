import { existsSync, readFileSync } from 'node:fs';

/** libvirt's description of its functions and constants (Debian package libvirt-dev). */
const file = '/usr/share/libvirt/api/libvirt-api.xml';

/** The release whose names are taken: everybody generates the same, whatever is installed. */
export const describedRelease = '9.0.0';

/** The text of the description of that release, or why there is none here. */
export function apiDescription(): { readonly text: string } | { readonly missing: string } {
  if (!existsSync(file)) return { missing: `no ${file}: it comes with libvirt's development files` };
  const text = readFileSync(file, 'utf8');
  const number = Number(/<macro name='LIBVIR_VERSION_NUMBER'[^>]* raw='(\d+)'/.exec(text)?.[1]);
  const release = [number / 1_000_000, (number / 1000) % 1000, number % 1000].map(Math.floor).join('.');
  return release === describedRelease ? { text } : { missing: `${file} describes libvirt ${release}` };
}
