import { type DomainBackupPush, writeDomainBackup } from 'domxml/domainbackup';

/** What a backup is described by. Give `incremental`, the name of a checkpoint, for the changes since then alone. */
export interface BackupOptions extends Omit<DomainBackupPush, 'mode' | 'disks'> {
  /** By the names of disks in the guest, the qcow2 files that the backup is written to. */
  disks: Record<string, string>;
}

/** A job that copies disks of a running guest into files. */
export function backup({ disks, ...others }: BackupOptions): DomainBackupPush {
  return {
    mode: 'push',
    ...others,
    disks: {
      disk: Object.entries(disks).map(([name, file]) => ({
        name,
        type: 'file',
        target: { file },
        driver: { type: 'qcow2' },
      })),
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const job = backup({ incremental: 'monday', disks: { vda: '/backup/web1/vda-tuesday.qcow2' } });
  process.stdout.write(writeDomainBackup(job));
}
