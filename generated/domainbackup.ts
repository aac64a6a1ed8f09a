// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';
import type { DomainDiskEncryptionCipher, DomainDiskEncryptionIvgen, DomainDiskEncryptionSecret, DomainDiskSourceSeclabel, DomainImageFormat } from './domain.ts';

/** A backup of disks of a running domain. Since 6.0.0. */
export type DomainBackup = DomainBackupPush | DomainBackupPull | DomainBackupOther;
/** The NBD server that clients read the backup from. Since 6.0.0. */
export type DomainBackupServer =
  DomainBackupServerTcp | DomainBackupServerUnix | DomainBackupServerFd | DomainBackupServerOther;
/** How one disk of the domain is backed up. Since 6.0.0. */
export type DomainBackupPullDisksDisk =
  DomainBackupPullDisksDiskFile | DomainBackupPullDisksDiskBlock | DomainBackupPullDisksDiskOther;
export type DomainBackupBackupMode = 'full' | 'incremental' | (string & {});

/** What every <domainbackup> here has. */
export interface DomainBackupBase extends RecordExtras {
  /** Name of the checkpoint since which changes are backed up; everything when absent. */
  incremental?: string;
}
/** The hypervisor writes it to targets. Since 6.0.0. */
export interface DomainBackupPush extends DomainBackupBase {
  mode?: 'push';
  /** The disks that are backed up; all when absent. */
  disks?: DomainBackupPushDisks;
}
/** A client reads it from an NBD server. Since 6.0.0. */
export interface DomainBackupPull extends DomainBackupBase {
  mode: 'pull';
  /** The NBD server that clients read the backup from. */
  server: DomainBackupServer;
  /** The disks that are backed up; all when absent. */
  disks?: DomainBackupPullDisks;
}
/** A <domainbackup> whose `mode` is a word that the grammar does not know. */
export interface DomainBackupOther extends DomainBackupBase {
  mode: OtherWord;
  disks?: DomainBackupDisks;
  server?: DomainBackupServer;
}
/** The disks that are backed up; all when absent. Since 6.0.0. */
export interface DomainBackupPushDisks extends RecordExtras {
  /** How one disk of the domain is backed up. */
  disk: DomainBackupPushDisksDisk[];
}
/** The disks that are backed up; all when absent. Since 6.0.0. */
export interface DomainBackupPullDisks extends RecordExtras {
  /** How one disk of the domain is backed up. */
  disk: DomainBackupPullDisksDisk[];
}
/** The disks that are backed up; all when absent. Since 6.0.0. */
export interface DomainBackupDisks extends RecordExtras {
  /** How one disk of the domain is backed up. */
  disk: DomainBackupDisksDisk[];
}
/** How one disk of the domain is backed up. Since 6.0.0. */
export interface DomainBackupPushDisksDisk extends RecordExtras {
  /** Name of the disk in the guest, such as vda. Format: a disk name (fd, hd, sd, vd, xvd, ubd) such as vda or an NVMe disk name such as nvme0n1. */
  name: string;
  /** How much of this disk is backed up; as the whole backup when absent. Since 6.6.0. */
  backupmode?: DomainBackupBackupMode;
  /** Name of the checkpoint; that of the whole backup when absent. Since 6.6.0. */
  incremental?: string;
  /** Whether the disk is backed up. Default: yes. */
  backup?: boolean;
  /** Where the data goes. */
  type?: 'file' | 'block' | (string & {});
  /** The file to write; a name beside the image is made up when absent. Or: The block device to write. Since 6.0.0. */
  target?: DomainBackupImage;
  /** How the target is written. */
  driver?: DomainBackupPushDisksDiskDriver;
}
/** What every <server> here has. */
export interface DomainBackupServerBase extends RecordExtras {
  /** Whether connections are encrypted; the setting in qemu.conf when absent. Since 6.6.0. */
  tls?: boolean;
}
/** Over TCP. Since 6.0.0. */
export interface DomainBackupServerTcp extends DomainBackupServerBase {
  transport?: 'tcp';
  /** Host name or address to listen on. Format: an IPv4 address or an IPv6 address or a DNS name of letters, digits, . -. */
  name: string;
  /** Port to listen on. Default: 10809. */
  port?: number;
}
/** Over a Unix domain socket. Since 6.0.0. */
export interface DomainBackupServerUnix extends DomainBackupServerBase {
  transport: 'unix';
  /** Absolute path of the socket, which the server makes. Format: an absolute path. */
  socket: string;
}
/** Over a listening socket that the client handed over. Since 11.3.0. */
export interface DomainBackupServerFd extends DomainBackupServerBase {
  transport: 'fd';
  /** Name of the set of file descriptors with that socket. */
  fdgroup: string;
}
/** A <server> whose `transport` is a word that the grammar does not know. */
export interface DomainBackupServerOther extends DomainBackupServerBase {
  transport: OtherWord;
  name?: string;
  port?: number;
  socket?: string;
  fdgroup?: string;
}
/** How one disk of the domain is backed up. Since 6.0.0. */
export interface DomainBackupDisksDisk extends RecordExtras {
  /** Name of the disk in the guest, such as vda. Format: a disk name (fd, hd, sd, vd, xvd, ubd) such as vda or an NVMe disk name such as nvme0n1. */
  name: string;
  /** How much of this disk is backed up; as the whole backup when absent. Since 6.6.0. */
  backupmode?: DomainBackupBackupMode;
  /** Name of the checkpoint; that of the whole backup when absent. Since 6.6.0. */
  incremental?: string;
  /** Whether the disk is backed up. Default: yes. */
  backup?: boolean;
  /** Where the data goes. */
  type?: 'file' | 'block' | (string & {});
  /** Name of the export on the NBD server; that of the disk when absent. Since 6.1.0. */
  exportname?: string;
  /** Name of the bitmap of changes that the NBD server shows. Since 6.1.0. */
  exportbitmap?: string;
  /** The file to write; a name beside the image is made up when absent. Or: The block device to write. Since 6.0.0. */
  target?: DomainBackupImage;
  driver?: DomainBackupDisksDiskDriver;
  /** The file that keeps what the guest overwrites. Or: The block device that keeps what the guest overwrites. Since 6.0.0. */
  scratch?: DomainBackupImage;
}
/** A file or block device that a backup writes. */
export interface DomainBackupImage extends RecordExtras {
  /** Absolute path of the file. Format: an absolute path. */
  file?: string;
  /** Absolute path of the block device. Format: an absolute path. */
  dev?: string;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
  /** How the data is encrypted. */
  encryption?: DomainBackupDisksDiskTargetEncryption;
}
/** How the target is written. Since 6.0.0. */
export interface DomainBackupPushDisksDiskDriver extends RecordExtras {
  /** Format of the target. */
  type: DomainImageFormat;
}
/** What every <disk> here has. */
export interface DomainBackupPullDisksDiskBase extends RecordExtras {
  /** Name of the disk in the guest, such as vda. Format: a disk name (fd, hd, sd, vd, xvd, ubd) such as vda or an NVMe disk name such as nvme0n1. */
  name: string;
  /** How much of this disk is backed up; as the whole backup when absent. Since 6.6.0. */
  backupmode?: DomainBackupBackupMode;
  /** Name of the checkpoint; that of the whole backup when absent. Since 6.6.0. */
  incremental?: string;
  /** Name of the export on the NBD server; that of the disk when absent. Since 6.1.0. */
  exportname?: string;
  /** Name of the bitmap of changes that the NBD server shows. Since 6.1.0. */
  exportbitmap?: string;
  /** How the data is kept. */
  driver?: DomainBackupPullDisksDiskDriver;
}
/** A file of the host. Since 6.0.0. */
export interface DomainBackupPullDisksDiskFile extends DomainBackupPullDisksDiskBase {
  /** Whether the disk is backed up. Default: yes. */
  backup?: boolean;
  type?: 'file';
  /** The file that keeps what the guest overwrites. */
  scratch?: DomainBackupPullDisksDiskFileScratch;
}
/** A block device of the host. Since 6.0.0. */
export interface DomainBackupPullDisksDiskBlock extends DomainBackupPullDisksDiskBase {
  /** Whether the disk is backed up. Default: yes. */
  backup?: true;
  type: 'block';
  /** The block device that keeps what the guest overwrites. */
  scratch: DomainBackupPullDisksDiskBlockScratch;
}
/** A <disk> whose `type` is a word that the grammar does not know. */
export interface DomainBackupPullDisksDiskOther extends DomainBackupPullDisksDiskBase {
  backup?: boolean;
  type: OtherWord;
  /** The file that keeps what the guest overwrites. Or: The block device that keeps what the guest overwrites. Since 6.0.0. */
  scratch?: DomainBackupImage;
}
/** How the target is written. Or: How the data is kept. Since 6.0.0. */
export interface DomainBackupDisksDiskDriver extends RecordExtras {
  /** Format of the target. Or: Format of the file or device. */
  type: DomainImageFormat;
}
/** How the data is encrypted. Since 6.3.0. */
export interface DomainBackupDisksDiskTargetEncryption extends RecordExtras {
  /** Format of the encryption. */
  format: 'luks' | (string & {});
  /** What does the work. Default: qemu. Since 7.9.0. */
  engine?: 'qemu' | (string & {});
  /** The libvirt secret that holds the passphrase. */
  secret: DomainDiskEncryptionSecret;
  /** The cipher with which a new image is made. */
  cipher?: DomainDiskEncryptionCipher;
  /** The generator of initialization vectors with which a new image is made. */
  ivgen?: DomainDiskEncryptionIvgen;
}
/** How the data is kept. Since 6.0.0. */
export interface DomainBackupPullDisksDiskDriver extends RecordExtras {
  /** Format of the file or device. */
  type: 'qcow2' | (string & {});
}
/** The file that keeps what the guest overwrites. Since 6.0.0. */
export interface DomainBackupPullDisksDiskFileScratch extends RecordExtras {
  /** Absolute path of the file. Format: an absolute path. */
  file: string;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
  /** How the data is encrypted. */
  encryption?: DomainBackupDisksDiskTargetEncryption;
}
/** The block device that keeps what the guest overwrites. Since 6.0.0. */
export interface DomainBackupPullDisksDiskBlockScratch extends RecordExtras {
  /** Absolute path of the block device. Format: an absolute path. */
  dev: string;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
  /** How the data is encrypted. */
  encryption?: DomainBackupDisksDiskTargetEncryption;
}

/** What the types look like in XML. */
export const domainBackupDescriptor: KindData = {
  kind: 'domainbackup',
  roots: [{"localName":"domainbackup","type":"DomainBackup"}],
  types: `{
"DomainBackup": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["push","pull"]},"default":"push"}],"children":[{"property":"incremental","localName":"incremental","type":"DomainBackupIncremental"},{"property":"server","localName":"server","type":"DomainBackupServer"},{"property":"disks","localName":"disks","type":"DomainBackupDisks"}]},
"DomainBackupIncremental": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainBackupDisks": {"shape":"record","attributes":[],"children":[{"property":"disk","localName":"disk","type":"DomainBackupDisksDisk","many":true,"required":true}]},
"DomainBackupServer": {"shape":"record","attributes":[{"property":"transport","localName":"transport","value":{"kind":"enumeration","literals":["tcp","unix","fd"]},"default":"tcp"},{"property":"tls","localName":"tls","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"integer"},"default":"10809"},{"property":"socket","localName":"socket","value":{"kind":"string"}},{"property":"fdgroup","localName":"fdgroup","value":{"kind":"string"}}],"children":[]},
"DomainBackupDisksDisk": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"backup","localName":"backup","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block"]}},{"property":"backupmode","localName":"backupmode","value":{"kind":"enumeration","literals":["full","incremental"]}},{"property":"incremental","localName":"incremental","value":{"kind":"string"}},{"property":"exportname","localName":"exportname","value":{"kind":"string"}},{"property":"exportbitmap","localName":"exportbitmap","value":{"kind":"string"}}],"children":[{"property":"driver","localName":"driver","type":"DomainBackupDisksDiskDriver"},{"property":"target","localName":"target","type":"DomainBackupDisksDiskTarget"},{"property":"scratch","localName":"scratch","type":"DomainBackupDisksDiskScratch"}]},
"DomainBackupDisksDiskTarget": {"shape":"record","attributes":[{"property":"file","localName":"file","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}}],"children":[{"property":"seclabel","localName":"seclabel","type":"DomainDiskSourceSeclabel","many":true},{"property":"encryption","localName":"encryption","type":"DomainBackupDisksDiskTargetEncryption"}]},
"DomainBackupDisksDiskDriver": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["qcow2","dir","raw","bochs","cloop","dmg","iso","vpc","vdi","fat","vhd","ploop","luks","cow","qcow","qed","vmdk"]},"required":true}],"children":[]},
"DomainBackupDisksDiskScratch": {"shape":"record","attributes":[{"property":"file","localName":"file","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}}],"children":[{"property":"seclabel","localName":"seclabel","type":"DomainDiskSourceSeclabel","many":true},{"property":"encryption","localName":"encryption","type":"DomainBackupDisksDiskTargetEncryption"}]},
"DomainBackupDisksDiskTargetEncryption": {"shape":"record","attributes":[{"property":"format","localName":"format","value":{"kind":"enumeration","literals":["luks"]},"required":true},{"property":"engine","localName":"engine","value":{"kind":"enumeration","literals":["qemu"]},"default":"qemu"}],"children":[{"property":"secret","localName":"secret","type":"DomainDiskEncryptionSecret","required":true},{"property":"cipher","localName":"cipher","type":"DomainDiskEncryptionCipher"},{"property":"ivgen","localName":"ivgen","type":"DomainDiskEncryptionIvgen"}]}
}`,
};
