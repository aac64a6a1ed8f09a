import type { HostRule } from '../../rule.ts';

/**
 * A folder is that of one storage pool.
 *
 * Two pools would each show what is made in the other, and neither would know of it.
 */
export const poolFolderTaken: HostRule<{ path: string; pool: string }> = {
  code: 'clash/pool-folder-taken',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'define',
  origin: 'src/conf/virstorageobj.c virStoragePoolObjSourceFindDuplicate',
  message: ({ path, pool }) => `the folder '${path}' is that of the storage pool '${pool}'`,
  visit: {
    StoragePool(pool, { host, report }) {
      if (pool.type !== 'dir' || pool.target?.path === undefined) return;
      const { target } = pool;
      const other = host.objects?.storagePools?.find(
        ({ name, model }) =>
          name !== pool.name && model?.type === 'dir' && model.target?.path === target.path,
      );
      if (other === undefined) return;
      report({ node: target, at: 'path', data: { path: target.path, pool: other.name } });
    },
  },
};
