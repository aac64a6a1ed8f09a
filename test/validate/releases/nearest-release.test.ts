import { expect, test } from 'vitest';
import { libvirtReleases, nearestLibvirtRelease } from '../../../src/validate/releases/libvirt-releases.ts';

test.each([
  ['a release that is described stands for itself', '9.0.0', '9.0.0'],
  ['an older one is served by the oldest', '4.0.0', libvirtReleases.oldest],
  ['a newer one is served by the newest', '99.1.0', libvirtReleases.newest],
  ['what is no release is taken for the newest', 'nine', libvirtReleases.newest],
])('%s', (_law, libvirt, nearest) => {
  expect(nearestLibvirtRelease(libvirt)).toBe(nearest);
});
