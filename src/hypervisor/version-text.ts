/** A release as people write it: '9.0.0' for libvirt's 9000000. */
export function versionText(number: number | bigint): string {
  const version = Number(number);
  return [version / 1_000_000, (version / 1000) % 1000, version % 1000].map(Math.floor).join('.');
}
