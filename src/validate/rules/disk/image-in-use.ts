import { imagesOf, mayShare } from '../../facts/disk-images.ts';
import { isSameDomain } from '../../facts/host/same-domain.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The image of a disk can be that of a running guest only if neither writes it, or if both disks are `<shareable/>`.
 *
 * QEMU locks images, so that the guest does not start while the other runs; where the file system knows no locks, both would ruin what
 * the other has written.
 */
export const imageInUse: HostRule<{ path: string; guest: string }> = {
  code: 'disk/image-in-use',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'QEMU block/file-posix.c raw_handle_perm_lock',
  message: ({ path, guest }) =>
    `the running guest '${guest}' has '${path}' as an image: both can have it if neither writes it, or both disks are <shareable/>`,
  visit: {
    DomainDisk(disk, context) {
      for (const image of imagesOf(disk)) {
        const holder = (context.host.objects?.domains ?? []).find(
          (domain) =>
            domain.images?.some((other) => other.path === image.path && !mayShare(image, other)) &&
            !isSameDomain(domain, context.domain),
        );
        if (holder === undefined) continue;
        context.report({ node: image.node, at: image.at, data: { path: image.path, guest: holder.name } });
      }
    },
  },
};
