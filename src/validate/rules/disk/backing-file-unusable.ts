import { imagesOf, probedImage } from '../../facts/disk-images.ts';
import type { HostFacts } from '../../facts/host/host-facts.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The images that an image is built on have to be there, and readable.
 *
 * A qcow2 image names the file that has whatever it has not itself. It is not found once it was moved, or the image without it;
 * `qemu-img info --backing-chain` shows the chain, and `qemu-img rebase -u` mends it.
 */
export const backingFileUnusable: HostRule<{ image: string; backing: string; isThere: boolean }> = {
  code: 'disk/backing-file-unusable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/storage_file/storage_source.c virStorageSourceGetMetadataRecurse',
  message: ({ image, backing, isThere }) =>
    `'${image}' is built on '${backing}', which ${isThere ? 'the user of the session may not read' : 'the host has not'}`,
  visit: {
    DomainDisk(disk, { host, report }) {
      // The guest starts without a disk that is optional.
      if (
        disk.source !== undefined &&
        'startupPolicy' in disk.source &&
        disk.source.startupPolicy === 'optional'
      ) {
        return;
      }
      for (const path of probedImage(disk)) {
        const broken = brokenLink(path, host);
        const [image] = imagesOf(disk);
        if (broken !== undefined && image !== undefined)
          report({ node: image.node, at: image.at, data: broken });
      }
    },
  },
};

/** Where a chain of images ends that should go on. */
function brokenLink(
  path: string,
  { files }: HostFacts,
): { readonly image: string; readonly backing: string; readonly isThere: boolean } | undefined {
  const seen = new Set<string>();
  for (let image = path; !seen.has(image); ) {
    seen.add(image);
    const file = lookUp(files, image);
    if (file === undefined || file === 'absent' || file.backing === undefined) return undefined;
    const { backing } = file;
    const next = lookUp(files, backing);
    if (next === 'absent') return { image, backing, isThere: false };
    if (next?.kind === 'unreachable' || next?.canRead === false) return { image, backing, isThere: true };
    image = backing;
  }
  return undefined;
}
