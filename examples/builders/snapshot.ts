import { type DomainSnapshot, writeDomainSnapshot } from 'domxml/domainsnapshot';

/** What a snapshot is described by. Whatever else a snapshot has is given as the model has it. */
export interface SnapshotOptions extends Omit<DomainSnapshot, 'disks' | 'memory'> {
  /** By the names of disks in the guest, the new images that take what is written from now on. */
  disks: Record<string, string>;
  /** File that the memory of the running guest is kept in; default: only the disks are kept. */
  memory?: string;
}

/** A request for a snapshot whose disks go on in new images, while the old ones stay as they are. */
export function snapshot({ disks, memory, ...others }: SnapshotOptions): DomainSnapshot {
  return {
    ...others,
    memory: memory === undefined ? { snapshot: 'no' } : { snapshot: 'external', file: memory },
    disks: {
      disk: Object.entries(disks).map(([name, file]) => ({ name, snapshot: 'external', source: { file } })),
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const request = snapshot({
    name: 'before-upgrade',
    disks: { vda: '/var/lib/libvirt/images/web1-upgrade.qcow2' },
  });
  process.stdout.write(writeDomainSnapshot(request));
}
