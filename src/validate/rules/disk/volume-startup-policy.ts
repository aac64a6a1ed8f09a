import type { HostRule } from '../../rule.ts';

/**
 * A `startupPolicy` is possible only for volumes that are files.
 *
 * libvirt looks whether the file is there; it cannot tell of a device or of an image on a server.
 */
export const volumeStartupPolicy: HostRule<{ volume: string; kind: string }> = {
  code: 'disk/volume-startup-policy',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/conf/domain_conf.c virDomainDiskTranslateSourcePool',
  message: ({ volume, kind }) =>
    `startupPolicy is possible only for volumes that are files; '${volume}' is of type '${kind}'`,
  visit: {
    DomainDisk(disk, { host, report }) {
      if (disk.type !== 'volume' || disk.source?.startupPolicy === undefined) return;
      const { source } = disk;
      const pool = host.objects?.storagePools?.find(({ name }) => name === source.pool);
      const kind = pool?.volumes?.find(({ name }) => name === source.volume)?.kind;
      if (kind === undefined || kind === 'file') return;
      report({
        node: source,
        at: 'startupPolicy',
        data: { volume: source.volume, kind },
        fixes: [{ title: 'remove startupPolicy', node: source, at: 'startupPolicy', certain: false }],
      });
    },
  },
};
