import type { DomainDisk } from '../../../../generated/domain.ts';
import type { KnownStoragePool } from '../../facts/host/libvirt-objects.ts';
import type { HostRule, HostRuleContext, RuleData } from '../../rule.ts';

/** The types of pools whose volumes libvirt cannot give to guests by their names. */
const unusableTypes = new Set(['gluster', 'mpath', 'rbd', 'sheepdog']);

/**
 * What is said of a volume has to suit the pool that it is in.
 *
 * `mode` chooses how a volume of an iSCSI pool is reached, and is refused on others; with 'direct' QEMU connects to the server itself, so
 * that the pool must name just one. Volumes of some kinds of pools cannot be disks of guests.
 */
export const volumeOfOtherPool: HostRule<{ reason: string }> = {
  code: 'disk/volume-of-other-pool',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/conf/domain_conf.c virDomainStorageSourceTranslateSourcePool',
  message: ({ reason }) => reason,
  visit: {
    DomainDisk(disk, context) {
      const pool = poolOf(disk, context);
      if (disk.type !== 'volume' || disk.source === undefined || pool?.model === undefined) return;
      const { source } = disk;
      const { model } = pool;
      const isIscsi = model.type === 'iscsi' || model.type === 'iscsi-direct';
      if (source.mode !== undefined && !isIscsi) {
        context.report({
          node: source,
          at: 'mode',
          data: {
            reason: `mode='${source.mode}' is possible only for volumes of iSCSI pools; the pool '${pool.name}' is of type '${model.type}'`,
          },
          fixes: [{ title: 'remove mode', node: source, at: 'mode', certain: true }],
        });
      }
      const hosts =
        'source' in model && model.source !== undefined && 'host' in model.source
          ? model.source.host
          : undefined;
      if (source.mode === 'direct' && isIscsi && Array.isArray(hosts) && hosts.length !== 1) {
        context.report({
          node: source,
          at: 'mode',
          data: {
            reason: `mode='direct' needs a pool with one <host>; the pool '${pool.name}' has ${hosts.length}`,
          },
        });
      }
      if (unusableTypes.has(model.type ?? '')) {
        context.report({
          node: source,
          at: 'pool',
          data: {
            reason: `volumes of the pool '${pool.name}', of type '${model.type}', cannot be disks of guests`,
          },
        });
      }
    },
  },
};

function poolOf(disk: DomainDisk, { host }: HostRuleContext<RuleData>): KnownStoragePool | undefined {
  if (disk.type !== 'volume') return undefined;
  return host.objects?.storagePools?.find(({ name }) => name === disk.source?.pool);
}
