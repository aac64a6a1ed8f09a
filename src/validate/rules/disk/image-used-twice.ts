import { type GuestImage, imagesOf, mayShare } from '../../facts/disk-images.ts';
import type { Rule } from '../../rule.ts';

/**
 * Two disks of a guest have the same image only if neither writes it, or if both are `<shareable/>`.
 *
 * QEMU locks images, so that the second disk cannot be opened; where the file system knows no locks, both would ruin what the other
 * has written.
 */
export const imageUsedTwice: Rule<{ path: string; disk: string }> = {
  code: 'disk/image-used-twice',
  severity: 'error',
  needs: 'document',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'QEMU block/file-posix.c raw_handle_perm_lock',
  message: ({ path, disk }) =>
    `'${path}' is also the image of disk '${disk}': that is possible if neither writes it, or both are <shareable/>`,
  visit: {
    DomainDevices(devices, context) {
      const first = new Map<string, GuestImage>();
      for (const image of (devices.disk ?? []).flatMap(imagesOf)) {
        const other = first.get(image.path);
        if (other === undefined) {
          first.set(image.path, image);
          continue;
        }
        if (mayShare(image, other)) continue;
        context.report({
          node: image.node,
          at: image.at,
          data: { path: image.path, disk: other.disk },
          related: [{ node: other.node, at: other.at, message: 'it is used here first' }],
        });
      }
    },
  },
};
