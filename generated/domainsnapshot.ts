// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { ForeignElement } from '../src/descriptor/foreign.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';
import type { DomainBhyveCommandline, DomainBlkiotune, DomainClock, DomainCpu, DomainCputune, DomainCurrentMemory, DomainDefaultiothread, DomainDevices, DomainDiskAuth, DomainDiskDriverMetadataCache, DomainDiskEncryption, DomainDiskNetworkSourceNfsIdentity, DomainDiskNetworkSourceSshIdentity, DomainDiskSourceConfig, DomainDiskSourceCookies, DomainDiskSourceDataStore, DomainDiskSourceHost, DomainDiskSourceIdentity, DomainDiskSourceInitiator, DomainDiskSourceKnownHosts, DomainDiskSourceReadahead, DomainDiskSourceReconnect, DomainDiskSourceSeclabel, DomainDiskSourceSlices, DomainDiskSourceSnapshot, DomainDiskSourceSsl, DomainDiskSourceTimeout, DomainFeatures, DomainIdmap, DomainIommufd, DomainIothreadids, DomainKeywrap, DomainLaunchSecurity, DomainLxcNamespace, DomainMaxMemory, DomainMemory, DomainMemoryBacking, DomainMemtune, DomainNumatune, DomainOs, DomainPerf, DomainPm, DomainQemuCapabilities, DomainQemuCommandline, DomainQemuDeprecation, DomainQemuOverride, DomainResource, DomainSeclabel, DomainSysinfo, DomainThrottlegroups, DomainVcpu, DomainVcpus, DomainXenCommandline } from './domain.ts';

/** How one disk of the domain is handled. Since libvirt 0.9.5. */
export type DomainSnapshotDisksDisk =
  | DomainSnapshotDisksDiskNetwork
  | DomainSnapshotDisksDiskFile
  | DomainSnapshotDisksDiskBlock
  | DomainSnapshotDisksDiskOther;
/** The export of an NBD server. Since libvirt 0.0.3. */
export type DomainSnapshotDisksDiskNetworkSource =
  | DomainSnapshotDisksDiskNetworkSourceNbd
  | DomainSnapshotDisksDiskNetworkSourceGluster
  | DomainSnapshotDisksDiskNetworkSourceRbd
  | DomainSnapshotDisksDiskNetworkSourceIscsi
  | DomainSnapshotDisksDiskNetworkSourceHttp
  | DomainSnapshotDisksDiskNetworkSourceHttps
  | DomainSnapshotDisksDiskNetworkSourceFtp
  | DomainSnapshotDisksDiskNetworkSourceFtps
  | DomainSnapshotDisksDiskNetworkSourceVxhs
  | DomainSnapshotDisksDiskNetworkSourceNfs
  | DomainSnapshotDisksDiskNetworkSourceSsh
  | DomainSnapshotDisksDiskNetworkSourceSheepdogOrTftp
  | DomainSnapshotDisksDiskNetworkSourceOther;

/** A snapshot of a domain. Since libvirt 0.8.2. */
export interface DomainSnapshot extends RecordExtras {
  /** Name of the snapshot, unique in its domain; made from the time when absent. Since libvirt 0.8.2. */
  name?: string;
  /** Free text about the snapshot. Since libvirt 0.8.2. */
  description?: string;
  /** Output: what the domain did when the snapshot was taken, and does again after reverting to it. Since libvirt 0.8.2. */
  state?:
    'shutdown' | 'running' | 'blocked' | 'paused' | 'shutoff' | 'crashed' | 'disk-snapshot' | (string & {});
  /** Output: when the snapshot was taken, counted from 1970. Unit: s. Since libvirt 0.8.2. */
  creationTime?: string;
  memory?: DomainSnapshotMemory;
  disks?: DomainSnapshotDisks;
  revertDisks?: DomainSnapshotRevertDisks;
  /** Output: whether the domain goes on from this snapshot. Since libvirt 0.8.2. */
  active?: '0' | '1' | (string & {});
  domain?: DomainSnapshotDomain;
  inactiveDomain?: DomainSnapshotInactiveDomain;
  parent?: DomainSnapshotParent;
  /** Output: data of libvirt, needed to bring the domain back as it was; opaque to clients. Since libvirt 3.5.0. */
  cookie?: ForeignElement;
}
/** What is kept of the memory of a running guest. Since libvirt 1.0.1. */
export interface DomainSnapshotMemory extends RecordExtras {
  /** Whether the memory is kept, and where. Since libvirt 1.0.1. */
  snapshot?: 'external' | 'no' | 'internal' | (string & {});
  /** Absolute path of the file that holds the memory. Since libvirt 1.0.1. */
  file?: string;
}
/** How single disks are handled; the others follow the domain and the kind of snapshot. Since libvirt 0.9.5. */
export interface DomainSnapshotDisks extends RecordExtras {
  disk?: DomainSnapshotDisksDisk[];
}
/** A network server. Since libvirt 0.8.7. */
export interface DomainSnapshotDisksDiskNetwork extends DomainSnapshotDisksDiskBase {
  /** How the disk takes part. Since libvirt 0.9.5. */
  snapshot?: 'external' | (string & {});
  type: 'network';
  source: DomainSnapshotDisksDiskNetworkSource;
}
/** Network block device. Since libvirt 0.8.7. */
export interface DomainSnapshotDisksDiskNetworkSourceNbd extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Whether the connection is encrypted; the setting in qemu.conf when absent. Since libvirt 3.8.0. */
  tls?: boolean;
  protocol: 'nbd';
  /** Name of the export; the default export when absent. Since libvirt 0.8.7. */
  name?: string;
  /** Host name expected in the certificate of the server. Since libvirt 8.2.0. */
  tlsHostname?: string;
  host: DomainDiskSourceHost[];
  encryption?: DomainDiskEncryption;
  reconnect?: DomainDiskSourceReconnect;
}
/** What every <source> here has. */
export interface DomainSnapshotDisksDiskNetworkSourceBase extends RecordExtras {
  /** Output: number of this image, by which vda[3] names it. Since libvirt 4.7.0. */
  index?: number | bigint;
  slices?: DomainDiskSourceSlices;
  dataStore?: DomainDiskSourceDataStore;
}
/** Gluster. Since libvirt 1.0.1. */
export interface DomainSnapshotDisksDiskNetworkSourceGluster extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Volume and path in it: volume/image. Since libvirt 0.8.7. */
  name: string;
  protocol: 'gluster';
  encryption?: DomainDiskEncryption;
  host: DomainDiskSourceHost[];
}
/** Ceph block device. Since libvirt 0.8.7. */
export interface DomainSnapshotDisksDiskNetworkSourceRbd extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Pool and image: pool/image or pool/namespace/image. Since libvirt 0.8.7. */
  name?: string;
  protocol: 'rbd';
  auth?: DomainDiskAuth;
  encryption?: DomainDiskEncryption;
  host?: DomainDiskSourceHost[];
  snapshot?: DomainDiskSourceSnapshot;
  config?: DomainDiskSourceConfig;
}
/** iSCSI. Since libvirt 1.0.4. */
export interface DomainSnapshotDisksDiskNetworkSourceIscsi extends DomainSnapshotDisksDiskNetworkSourceBase {
  protocol: 'iscsi';
  /** Qualified name of the target and the LUN: iqn.2013-07.com.example:pool/1. Since libvirt 0.8.7. */
  name: string;
  host: DomainDiskSourceHost[];
  auth?: DomainDiskAuth;
  encryption?: DomainDiskEncryption;
  initiator?: DomainDiskSourceInitiator;
}
/** HTTP. Since libvirt 1.1.2. */
export interface DomainSnapshotDisksDiskNetworkSourceHttp extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Path on the server. Since libvirt 0.8.7. */
  name: string;
  protocol: 'http';
  /** Query part of the URL. Since libvirt 6.2.0. */
  query?: string;
  host: DomainDiskSourceHost[];
  auth?: DomainDiskAuth;
  encryption?: DomainDiskEncryption;
  cookies?: DomainDiskSourceCookies;
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
}
/** HTTP over TLS. Since libvirt 1.1.3. */
export interface DomainSnapshotDisksDiskNetworkSourceHttps extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Path on the server. Since libvirt 0.8.7. */
  name: string;
  /** Query part of the URL. Since libvirt 6.2.0. */
  query?: string;
  protocol: 'https';
  host: DomainDiskSourceHost[];
  auth?: DomainDiskAuth;
  encryption?: DomainDiskEncryption;
  cookies?: DomainDiskSourceCookies;
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
  ssl?: DomainDiskSourceSsl;
}
/** FTP. Since libvirt 1.1.2. */
export interface DomainSnapshotDisksDiskNetworkSourceFtp extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Path on the server. Since libvirt 0.8.7. */
  name: string;
  protocol: 'ftp';
  host: DomainDiskSourceHost[];
  auth?: DomainDiskAuth;
  encryption?: DomainDiskEncryption;
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
}
/** FTP over TLS. Since libvirt 1.1.3. */
export interface DomainSnapshotDisksDiskNetworkSourceFtps extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Path on the server. Since libvirt 0.8.7. */
  name: string;
  protocol: 'ftps';
  host: DomainDiskSourceHost[];
  auth?: DomainDiskAuth;
  encryption?: DomainDiskEncryption;
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
  ssl?: DomainDiskSourceSsl;
}
/** Veritas HyperScale, dropped from QEMU. Since libvirt 3.8.0. */
export interface DomainSnapshotDisksDiskNetworkSourceVxhs extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Whether the connection is encrypted; the setting in qemu.conf when absent. Since libvirt 3.8.0. */
  tls?: boolean;
  /** UUID of the volume. Since libvirt 0.8.7. */
  name: string;
  protocol: 'vxhs';
  host: DomainDiskSourceHost[];
}
/** NFS, by the client in QEMU. Since libvirt 7.0.0. */
export interface DomainSnapshotDisksDiskNetworkSourceNfs extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Export and path in it. Since libvirt 0.8.7. */
  name: string;
  protocol: 'nfs';
  host: DomainDiskSourceHost[];
  identity?: DomainDiskNetworkSourceNfsIdentity;
}
/** SSH file transfer. Since libvirt 9.8.0. */
export interface DomainSnapshotDisksDiskNetworkSourceSsh extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Path on the server. Since libvirt 0.8.7. */
  name: string;
  protocol: 'ssh';
  encryption?: DomainDiskEncryption;
  host?: DomainDiskSourceHost[];
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
  knownHosts?: DomainDiskSourceKnownHosts;
  auth?: DomainDiskAuth;
  identity?: DomainDiskNetworkSourceSshIdentity;
}
export interface DomainSnapshotDisksDiskNetworkSourceSheepdogOrTftp extends DomainSnapshotDisksDiskNetworkSourceBase {
  /** Name of the Sheepdog volume, or path on the server. Since libvirt 0.8.7. */
  name: string;
  protocol: 'sheepdog' | 'tftp';
  host: DomainDiskSourceHost[];
  encryption?: DomainDiskEncryption;
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
}
/** A <source> whose `protocol` is a word that the grammar does not know. */
export interface DomainSnapshotDisksDiskNetworkSourceOther extends DomainSnapshotDisksDiskNetworkSourceBase {
  tls?: boolean;
  protocol: OtherWord;
  name?: string;
  tlsHostname?: string;
  query?: string;
  host?: DomainDiskSourceHost[];
  encryption?: DomainDiskEncryption;
  reconnect?: DomainDiskSourceReconnect;
  auth?: DomainDiskAuth;
  snapshot?: DomainDiskSourceSnapshot;
  config?: DomainDiskSourceConfig;
  initiator?: DomainDiskSourceInitiator;
  cookies?: DomainDiskSourceCookies;
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
  ssl?: DomainDiskSourceSsl;
  identity?: DomainDiskSourceIdentity;
  knownHosts?: DomainDiskSourceKnownHosts;
}
/** What every <disk> here has. */
export interface DomainSnapshotDisksDiskBase extends RecordExtras {
  /** The disk: its name in the guest, such as vda, or the path of its image. Since libvirt 0.9.5. */
  name: string;
  /** Output: the snapshot of this disk was being deleted, and that did not come to its end. Since libvirt 9.1.0. */
  snapshotDeleteInProgress?: true;
}
/** An image file on the host. Since libvirt 1.2.2. */
export interface DomainSnapshotDisksDiskFile extends DomainSnapshotDisksDiskBase {
  /** How the disk takes part. Since libvirt 0.9.5. */
  snapshot?: 'external' | 'no' | 'internal' | 'manual' | (string & {});
  type?: 'file';
  source?: DomainSnapshotDisksDiskFileSource;
  driver?: DomainSnapshotDisksDiskDriver;
}
/** The new image; a name beside the old one is made up when absent. Since libvirt 0.9.5. */
export interface DomainSnapshotDisksDiskFileSource extends RecordExtras {
  /** Absolute path of the new image. Since libvirt 0.9.5. */
  file?: string;
  /** Output: number of this image, by which vda[3] names it. Since libvirt 4.7.0. */
  index?: number | bigint;
  seclabel?: DomainDiskSourceSeclabel[];
  slices?: DomainDiskSourceSlices;
  dataStore?: DomainDiskSourceDataStore;
  encryption?: DomainDiskEncryption;
}
/** How the hypervisor makes and handles the new image. Since libvirt 0.9.5. */
export interface DomainSnapshotDisksDiskDriver extends RecordExtras {
  /** Format of the new image, one that can have a backing image. Default: qcow2. Since libvirt 0.9.5. */
  type?: 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk' | (string & {});
  metadata_cache?: DomainDiskDriverMetadataCache;
}
/** A block device of the host. Since libvirt 1.2.2. */
export interface DomainSnapshotDisksDiskBlock extends DomainSnapshotDisksDiskBase {
  /** How the disk takes part. Since libvirt 0.9.5. */
  snapshot?: 'external' | (string & {});
  type: 'block';
  driver?: DomainSnapshotDisksDiskDriver;
  source?: DomainSnapshotDisksDiskBlockSource;
}
/** The block device. Since libvirt 0.9.5. */
export interface DomainSnapshotDisksDiskBlockSource extends RecordExtras {
  /** Absolute path of the block device. Since libvirt 1.2.2. */
  dev: string;
  /** Output: number of this image, by which vda[3] names it. Since libvirt 4.7.0. */
  index?: number | bigint;
  seclabel?: DomainDiskSourceSeclabel[];
  slices?: DomainDiskSourceSlices;
  dataStore?: DomainDiskSourceDataStore;
  encryption?: DomainDiskEncryption;
}
/** A <disk> whose `type` is a word that the grammar does not know. */
export interface DomainSnapshotDisksDiskOther extends DomainSnapshotDisksDiskBase {
  snapshot?: 'external' | 'no' | 'internal' | 'manual' | (string & {});
  type: OtherWord;
  source?: DomainSnapshotDisksDiskSource;
  driver?: DomainSnapshotDisksDiskDriver;
}
/** The export of an NBD server. Since libvirt 0.0.3. */
export interface DomainSnapshotDisksDiskSource extends RecordExtras {
  /** Whether the connection is encrypted; the setting in qemu.conf when absent. Since libvirt 3.8.0. */
  tls?: boolean;
  /** Output: number of this image, by which vda[3] names it. Since libvirt 4.7.0. */
  index?: number | bigint;
  /** Network protocol. Since libvirt 0.8.7. */
  protocol?:
    | 'nbd'
    | 'gluster'
    | 'rbd'
    | 'iscsi'
    | 'http'
    | 'https'
    | 'ftp'
    | 'ftps'
    | 'vxhs'
    | 'nfs'
    | 'ssh'
    | 'sheepdog'
    | 'tftp'
    | (string & {});
  /** Name of the export; the default export when absent. Since libvirt 0.8.7. */
  name?: string;
  /** Host name expected in the certificate of the server. Since libvirt 8.2.0. */
  tlsHostname?: string;
  /** Query part of the URL. Since libvirt 6.2.0. */
  query?: string;
  /** Absolute path of the new image. Since libvirt 0.9.5. */
  file?: string;
  /** Absolute path of the block device. Since libvirt 1.2.2. */
  dev?: string;
  host?: DomainDiskSourceHost[];
  encryption?: DomainDiskEncryption;
  slices?: DomainDiskSourceSlices;
  dataStore?: DomainDiskSourceDataStore;
  reconnect?: DomainDiskSourceReconnect;
  auth?: DomainDiskAuth;
  snapshot?: DomainDiskSourceSnapshot;
  config?: DomainDiskSourceConfig;
  initiator?: DomainDiskSourceInitiator;
  cookies?: DomainDiskSourceCookies;
  readahead?: DomainDiskSourceReadahead;
  timeout?: DomainDiskSourceTimeout;
  ssl?: DomainDiskSourceSsl;
  identity?: DomainDiskSourceIdentity;
  knownHosts?: DomainDiskSourceKnownHosts;
  seclabel?: DomainDiskSourceSeclabel[];
}
/** Output: images that hold what the guest wrote after the domain was reverted to this snapshot. Since libvirt 9.7.0. */
export interface DomainSnapshotRevertDisks extends RecordExtras {
  disk?: DomainSnapshotDisksDisk[];
}
/** A virtual machine or container. Since libvirt 0.0.1. */
export interface DomainSnapshotDomain extends RecordExtras {
  /** Hypervisor that runs the domain; it must suit the driver that is connected to. Since libvirt 0.1.11. */
  type?:
    | 'qemu'
    | 'kqemu'
    | 'kvm'
    | 'xen'
    | 'lxc'
    | 'uml'
    | 'openvz'
    | 'test'
    | 'vmware'
    | 'hyperv'
    | 'vbox'
    | 'phyp'
    | 'vz'
    | 'bhyve'
    | 'hvf'
    | (string & {});
  /** Number of a running domain, given by libvirt; has no effect in a definition. Since libvirt 0.1.11. */
  id?: number;
  /** Short name, unique on the host. It becomes part of file names, so letters, digits and simple punctuation are the safe choice. Since libvirt 0.0.1. */
  name?: string;
  /** Identifier unique in the world; libvirt makes a random one when it is absent. Since libvirt 0.0.1. */
  uuid?: string;
  /** Identifier that devices show to the guest in place of uuid. Since libvirt 11.7.0. */
  hwuuid?: string;
  /** Generation identifier, renewed when the guest is restored, reverted or cloned so that it can notice. An empty one is filled in. Since libvirt 4.4.0. */
  genid?: string;
  /** One line that tells people what the domain is. Since libvirt 0.9.10. */
  title?: string;
  /** Free text about the domain. Since libvirt 0.7.2. */
  description?: string;
  /** Data of applications, which libvirt keeps and hands back. One element each, in a namespace of the application. Since libvirt 0.9.10. */
  metadata?: ForeignElement;
  os?: DomainOs;
  /** Program of the host that looks into the disk of the guest for a kernel, such as pygrub or grub-bhyve. May be empty. Since libvirt 0.1.0. */
  bootloader?: string;
  /** Arguments for the bootloader, as one string. Since libvirt 0.2.3. */
  bootloader_args?: string;
  memory?: DomainMemory;
  maxMemory?: DomainMaxMemory;
  currentMemory?: DomainCurrentMemory;
  memoryBacking?: DomainMemoryBacking;
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  /** How many threads handle the I/O of disks, numbered from 1. Since libvirt 1.2.8. */
  iothreads?: number;
  iothreadids?: DomainIothreadids;
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotune;
  memtune?: DomainMemtune;
  cputune?: DomainCputune;
  numatune?: DomainNumatune;
  resource?: DomainResource;
  throttlegroups?: DomainThrottlegroups;
  iommufd?: DomainIommufd;
  cpu?: DomainCpu;
  sysinfo?: DomainSysinfo[];
  clock?: DomainClock;
  features?: DomainFeatures;
  /** What to do when the guest reboots. Default: restart. Since libvirt 0.1.11. */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | (string & {});
  /** What to do when the guest powers itself off. Default: destroy. Since libvirt 0.1.11. */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | (string & {});
  /** What to do when the guest crashes. Default: destroy. Since libvirt 0.1.11. */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running'
    | (string & {});
  /** What to do when the lock manager loses the locks of the domain; up to the lock manager when absent. Since libvirt 1.0.0. */
  on_lockfailure?: 'ignore' | 'poweroff' | 'pause' | 'restart' | (string & {});
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
  devices?: DomainDevices;
  seclabel?: DomainSeclabel[];
  keywrap?: DomainKeywrap;
  launchSecurity?: DomainLaunchSecurity;
  'qemu:commandline'?: DomainQemuCommandline;
  'qemu:capabilities'?: DomainQemuCapabilities;
  'qemu:deprecation'?: DomainQemuDeprecation;
  'qemu:override'?: DomainQemuOverride;
  'lxc:namespace'?: DomainLxcNamespace;
  'bhyve:commandline'?: DomainBhyveCommandline;
  'xen:commandline'?: DomainXenCommandline;
  /** Path of the datacenter in the inventory; output only. Since libvirt 6.9.0. */
  'vmware:datacenterpath'?: string;
}
/** Output: the domain as it was to start the next time, where that differs from the running one. Since libvirt 8.4.0. */
export interface DomainSnapshotInactiveDomain extends RecordExtras {
  /** Hypervisor that runs the domain; it must suit the driver that is connected to. Since libvirt 0.1.11. */
  type:
    | 'qemu'
    | 'kqemu'
    | 'kvm'
    | 'xen'
    | 'lxc'
    | 'uml'
    | 'openvz'
    | 'test'
    | 'vmware'
    | 'hyperv'
    | 'vbox'
    | 'phyp'
    | 'vz'
    | 'bhyve'
    | 'hvf'
    | (string & {});
  /** Number of a running domain, given by libvirt; has no effect in a definition. Since libvirt 0.1.11. */
  id?: number;
  /** Short name, unique on the host. It becomes part of file names, so letters, digits and simple punctuation are the safe choice. Since libvirt 0.0.1. */
  name: string;
  /** Identifier unique in the world; libvirt makes a random one when it is absent. Since libvirt 0.0.1. */
  uuid?: string;
  /** Identifier that devices show to the guest in place of uuid. Since libvirt 11.7.0. */
  hwuuid?: string;
  /** Generation identifier, renewed when the guest is restored, reverted or cloned so that it can notice. An empty one is filled in. Since libvirt 4.4.0. */
  genid?: string;
  /** One line that tells people what the domain is. Since libvirt 0.9.10. */
  title?: string;
  /** Free text about the domain. Since libvirt 0.7.2. */
  description?: string;
  /** Data of applications, which libvirt keeps and hands back. One element each, in a namespace of the application. Since libvirt 0.9.10. */
  metadata?: ForeignElement;
  os?: DomainOs;
  /** Program of the host that looks into the disk of the guest for a kernel, such as pygrub or grub-bhyve. May be empty. Since libvirt 0.1.0. */
  bootloader?: string;
  /** Arguments for the bootloader, as one string. Since libvirt 0.2.3. */
  bootloader_args?: string;
  memory?: DomainMemory;
  maxMemory?: DomainMaxMemory;
  currentMemory?: DomainCurrentMemory;
  memoryBacking?: DomainMemoryBacking;
  vcpu?: DomainVcpu;
  vcpus?: DomainVcpus;
  /** How many threads handle the I/O of disks, numbered from 1. Since libvirt 1.2.8. */
  iothreads?: number;
  iothreadids?: DomainIothreadids;
  defaultiothread?: DomainDefaultiothread;
  blkiotune?: DomainBlkiotune;
  memtune?: DomainMemtune;
  cputune?: DomainCputune;
  numatune?: DomainNumatune;
  resource?: DomainResource;
  throttlegroups?: DomainThrottlegroups;
  iommufd?: DomainIommufd;
  cpu?: DomainCpu;
  sysinfo?: DomainSysinfo[];
  clock?: DomainClock;
  features?: DomainFeatures;
  /** What to do when the guest reboots. Default: restart. Since libvirt 0.1.11. */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | (string & {});
  /** What to do when the guest powers itself off. Default: destroy. Since libvirt 0.1.11. */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart' | (string & {});
  /** What to do when the guest crashes. Default: destroy. Since libvirt 0.1.11. */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running'
    | (string & {});
  /** What to do when the lock manager loses the locks of the domain; up to the lock manager when absent. Since libvirt 1.0.0. */
  on_lockfailure?: 'ignore' | 'poweroff' | 'pause' | 'restart' | (string & {});
  pm?: DomainPm;
  perf?: DomainPerf;
  idmap?: DomainIdmap;
  devices?: DomainDevices;
  seclabel?: DomainSeclabel[];
  keywrap?: DomainKeywrap;
  launchSecurity?: DomainLaunchSecurity;
  'qemu:commandline'?: DomainQemuCommandline;
  'qemu:capabilities'?: DomainQemuCapabilities;
  'qemu:deprecation'?: DomainQemuDeprecation;
  'qemu:override'?: DomainQemuOverride;
  'lxc:namespace'?: DomainLxcNamespace;
  'bhyve:commandline'?: DomainBhyveCommandline;
  'xen:commandline'?: DomainXenCommandline;
  /** Path of the datacenter in the inventory; output only. Since libvirt 6.9.0. */
  'vmware:datacenterpath'?: string;
}
/** Output: the snapshot that this one builds on. Since libvirt 0.8.2. */
export interface DomainSnapshotParent extends RecordExtras {
  /** Name of that snapshot. Since libvirt 0.8.2. */
  name: string;
}

/** What the types look like in XML. */
export const domainSnapshotDescriptor: KindData = {
  kind: 'domainsnapshot',
  roots: [{"localName":"domainsnapshot","type":"DomainSnapshot"}],
  types: `{
"DomainSnapshot": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"DomainSnapshotName"},{"property":"description","localName":"description","type":"DomainSnapshotDescription"},{"property":"state","localName":"state","type":"DomainSnapshotState"},{"property":"parent","localName":"parent","type":"DomainSnapshotParent"},{"property":"creationTime","localName":"creationTime","type":"DomainSnapshotCreationTime"},{"property":"memory","localName":"memory","type":"DomainSnapshotMemory"},{"property":"disks","localName":"disks","type":"DomainSnapshotDisks"},{"property":"domain","localName":"domain","type":"DomainSnapshotDomain"},{"property":"inactiveDomain","localName":"inactiveDomain","type":"DomainSnapshotInactiveDomain"},{"property":"active","localName":"active","type":"DomainSnapshotActive"},{"property":"cookie","localName":"cookie","type":"DomainSnapshotCookie"},{"property":"revertDisks","localName":"revertDisks","type":"DomainSnapshotRevertDisks"}]},
"DomainSnapshotName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSnapshotDescription": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSnapshotState": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["shutdown","running","blocked","paused","shutoff","crashed","disk-snapshot"]}},
"DomainSnapshotCreationTime": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSnapshotMemory": {"shape":"record","attributes":[{"property":"snapshot","localName":"snapshot","value":{"kind":"enumeration","literals":["external","no","internal"]}},{"property":"file","localName":"file","value":{"kind":"string"}}],"children":[]},
"DomainSnapshotDisks": {"shape":"record","attributes":[],"children":[{"property":"disk","localName":"disk","type":"DomainSnapshotDisksDisk","many":true}]},
"DomainSnapshotRevertDisks": {"shape":"record","attributes":[],"children":[{"property":"disk","localName":"disk","type":"DomainSnapshotDisksDisk","many":true}]},
"DomainSnapshotActive": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["0","1"]}},
"DomainSnapshotDomain": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["qemu","kqemu","kvm","xen","lxc","uml","openvz","test","vmware","hyperv","vbox","phyp","vz","bhyve","hvf"]}},{"property":"id","localName":"id","value":{"kind":"integer"}}],"children":[{"property":"name","localName":"name","type":"DomainName"},{"property":"uuid","localName":"uuid","type":"DomainSnapshotDomainUuid"},{"property":"hwuuid","localName":"hwuuid","type":"DomainHwuuid"},{"property":"genid","localName":"genid","type":"DomainGenid"},{"property":"title","localName":"title","type":"DomainTitle"},{"property":"description","localName":"description","type":"DomainDescription"},{"property":"metadata","localName":"metadata","type":"DomainMetadata"},{"property":"maxMemory","localName":"maxMemory","type":"DomainMaxMemory"},{"property":"memory","localName":"memory","type":"DomainMemory"},{"property":"currentMemory","localName":"currentMemory","type":"DomainCurrentMemory"},{"property":"blkiotune","localName":"blkiotune","type":"DomainBlkiotune"},{"property":"memoryBacking","localName":"memoryBacking","type":"DomainMemoryBacking"},{"property":"memtune","localName":"memtune","type":"DomainMemtune"},{"property":"vcpu","localName":"vcpu","type":"DomainVcpu"},{"property":"vcpus","localName":"vcpus","type":"DomainVcpus"},{"property":"iothreads","localName":"iothreads","type":"DomainIothreads"},{"property":"iothreadids","localName":"iothreadids","type":"DomainIothreadids"},{"property":"defaultiothread","localName":"defaultiothread","type":"DomainDefaultiothread"},{"property":"cputune","localName":"cputune","type":"DomainCputune"},{"property":"numatune","localName":"numatune","type":"DomainNumatune"},{"property":"resource","localName":"resource","type":"DomainResource"},{"property":"bootloader","localName":"bootloader","type":"DomainBootloader"},{"property":"bootloader_args","localName":"bootloader_args","type":"DomainBootloaderArgs"},{"property":"sysinfo","localName":"sysinfo","type":"DomainSysinfo","many":true},{"property":"os","localName":"os","type":"DomainOs"},{"property":"idmap","localName":"idmap","type":"DomainIdmap"},{"property":"features","localName":"features","type":"DomainFeatures"},{"property":"cpu","localName":"cpu","type":"DomainCpu"},{"property":"clock","localName":"clock","type":"DomainClock"},{"property":"on_poweroff","localName":"on_poweroff","type":"DomainOnPoweroff"},{"property":"on_reboot","localName":"on_reboot","type":"DomainOnReboot"},{"property":"on_crash","localName":"on_crash","type":"DomainOnCrash"},{"property":"on_lockfailure","localName":"on_lockfailure","type":"DomainOnLockfailure"},{"property":"pm","localName":"pm","type":"DomainPm"},{"property":"perf","localName":"perf","type":"DomainPerf"},{"property":"devices","localName":"devices","type":"DomainDevices"},{"property":"seclabel","localName":"seclabel","type":"DomainSeclabel","many":true},{"property":"throttlegroups","localName":"throttlegroups","type":"DomainThrottlegroups"},{"property":"iommufd","localName":"iommufd","type":"DomainIommufd"},{"property":"keywrap","localName":"keywrap","type":"DomainKeywrap"},{"property":"launchSecurity","localName":"launchSecurity","type":"DomainLaunchSecurity"},{"property":"qemu:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCommandline"},{"property":"qemu:capabilities","localName":"capabilities","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCapabilities"},{"property":"qemu:deprecation","localName":"deprecation","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuDeprecation"},{"property":"qemu:override","localName":"override","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuOverride"},{"property":"lxc:namespace","localName":"namespace","namespaceName":"http://libvirt.org/schemas/domain/lxc/1.0","type":"DomainLxcNamespace"},{"property":"bhyve:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/bhyve/1.0","type":"DomainBhyveCommandline"},{"property":"xen:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/xen/1.0","type":"DomainXenCommandline"},{"property":"vmware:datacenterpath","localName":"datacenterpath","namespaceName":"http://libvirt.org/schemas/domain/vmware/1.0","type":"DomainVmwareDatacenterpath"}]},
"DomainSnapshotInactiveDomain": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["qemu","kqemu","kvm","xen","lxc","uml","openvz","test","vmware","hyperv","vbox","phyp","vz","bhyve","hvf"]},"required":true},{"property":"id","localName":"id","value":{"kind":"integer"}}],"children":[{"property":"name","localName":"name","type":"DomainName","required":true},{"property":"uuid","localName":"uuid","type":"DomainUuid"},{"property":"hwuuid","localName":"hwuuid","type":"DomainHwuuid"},{"property":"genid","localName":"genid","type":"DomainGenid"},{"property":"title","localName":"title","type":"DomainTitle"},{"property":"description","localName":"description","type":"DomainDescription"},{"property":"metadata","localName":"metadata","type":"DomainMetadata"},{"property":"bootloader","localName":"bootloader","type":"DomainBootloader"},{"property":"bootloader_args","localName":"bootloader_args","type":"DomainBootloaderArgs"},{"property":"os","localName":"os","type":"DomainOs"},{"property":"memory","localName":"memory","type":"DomainMemory"},{"property":"maxMemory","localName":"maxMemory","type":"DomainMaxMemory"},{"property":"currentMemory","localName":"currentMemory","type":"DomainCurrentMemory"},{"property":"memoryBacking","localName":"memoryBacking","type":"DomainMemoryBacking"},{"property":"vcpu","localName":"vcpu","type":"DomainVcpu"},{"property":"vcpus","localName":"vcpus","type":"DomainVcpus"},{"property":"iothreads","localName":"iothreads","type":"DomainIothreads"},{"property":"iothreadids","localName":"iothreadids","type":"DomainIothreadids"},{"property":"defaultiothread","localName":"defaultiothread","type":"DomainDefaultiothread"},{"property":"blkiotune","localName":"blkiotune","type":"DomainBlkiotune"},{"property":"memtune","localName":"memtune","type":"DomainMemtune"},{"property":"cputune","localName":"cputune","type":"DomainCputune"},{"property":"numatune","localName":"numatune","type":"DomainNumatune"},{"property":"resource","localName":"resource","type":"DomainResource"},{"property":"throttlegroups","localName":"throttlegroups","type":"DomainThrottlegroups"},{"property":"iommufd","localName":"iommufd","type":"DomainIommufd"},{"property":"cpu","localName":"cpu","type":"DomainCpu"},{"property":"sysinfo","localName":"sysinfo","type":"DomainSysinfo","many":true},{"property":"clock","localName":"clock","type":"DomainClock"},{"property":"features","localName":"features","type":"DomainFeatures"},{"property":"on_reboot","localName":"on_reboot","type":"DomainOnReboot"},{"property":"on_poweroff","localName":"on_poweroff","type":"DomainOnPoweroff"},{"property":"on_crash","localName":"on_crash","type":"DomainOnCrash"},{"property":"on_lockfailure","localName":"on_lockfailure","type":"DomainOnLockfailure"},{"property":"pm","localName":"pm","type":"DomainPm"},{"property":"perf","localName":"perf","type":"DomainPerf"},{"property":"idmap","localName":"idmap","type":"DomainIdmap"},{"property":"devices","localName":"devices","type":"DomainDevices"},{"property":"seclabel","localName":"seclabel","type":"DomainSeclabel","many":true},{"property":"keywrap","localName":"keywrap","type":"DomainKeywrap"},{"property":"launchSecurity","localName":"launchSecurity","type":"DomainLaunchSecurity"},{"property":"qemu:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCommandline"},{"property":"qemu:capabilities","localName":"capabilities","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCapabilities"},{"property":"qemu:deprecation","localName":"deprecation","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuDeprecation"},{"property":"qemu:override","localName":"override","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuOverride"},{"property":"lxc:namespace","localName":"namespace","namespaceName":"http://libvirt.org/schemas/domain/lxc/1.0","type":"DomainLxcNamespace"},{"property":"bhyve:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/bhyve/1.0","type":"DomainBhyveCommandline"},{"property":"xen:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/xen/1.0","type":"DomainXenCommandline"},{"property":"vmware:datacenterpath","localName":"datacenterpath","namespaceName":"http://libvirt.org/schemas/domain/vmware/1.0","type":"DomainVmwareDatacenterpath"}]},
"DomainSnapshotParent": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"DomainSnapshotParentName","required":true}]},
"DomainSnapshotCookie": {"shape":"foreign","attributes":[],"children":[]},
"DomainSnapshotDisksDisk": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"snapshot","localName":"snapshot","value":{"kind":"enumeration","literals":["external","no","internal","manual"]}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["network","file","block"]},"default":"file"}],"children":[{"property":"driver","localName":"driver","type":"DomainSnapshotDisksDiskDriver"},{"property":"source","localName":"source","type":"DomainSnapshotDisksDiskSource"},{"property":"snapshotDeleteInProgress","localName":"snapshotDeleteInProgress","type":"DomainSnapshotDisksDiskSnapshotDeleteInProgress"}]},
"DomainSnapshotDomainUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSnapshotParentName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSnapshotDisksDiskSnapshotDeleteInProgress": {"shape":"flag","attributes":[],"children":[]},
"DomainSnapshotDisksDiskSource": {"shape":"record","attributes":[{"property":"tls","localName":"tls","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"index","localName":"index","value":{"kind":"integer"}},{"property":"protocol","localName":"protocol","value":{"kind":"enumeration","literals":["nbd","gluster","rbd","iscsi","http","https","ftp","ftps","vxhs","nfs","ssh","sheepdog","tftp"]}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"tlsHostname","localName":"tlsHostname","value":{"kind":"string"}},{"property":"query","localName":"query","value":{"kind":"string"}},{"property":"file","localName":"file","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}}],"children":[{"property":"host","localName":"host","type":"DomainDiskSourceHost","many":true},{"property":"seclabel","localName":"seclabel","type":"DomainDiskSourceSeclabel","many":true},{"property":"slices","localName":"slices","type":"DomainDiskSourceSlices"},{"property":"dataStore","localName":"dataStore","type":"DomainDiskSourceDataStore"},{"property":"encryption","localName":"encryption","type":"DomainDiskEncryption"},{"property":"reconnect","localName":"reconnect","type":"DomainDiskSourceReconnect"},{"property":"auth","localName":"auth","type":"DomainDiskAuth"},{"property":"snapshot","localName":"snapshot","type":"DomainDiskSourceSnapshot"},{"property":"config","localName":"config","type":"DomainDiskSourceConfig"},{"property":"initiator","localName":"initiator","type":"DomainDiskSourceInitiator"},{"property":"cookies","localName":"cookies","type":"DomainDiskSourceCookies"},{"property":"readahead","localName":"readahead","type":"DomainDiskSourceReadahead"},{"property":"timeout","localName":"timeout","type":"DomainDiskSourceTimeout"},{"property":"ssl","localName":"ssl","type":"DomainDiskSourceSsl"},{"property":"identity","localName":"identity","type":"DomainDiskSourceIdentity"},{"property":"knownHosts","localName":"knownHosts","type":"DomainDiskSourceKnownHosts"}]},
"DomainSnapshotDisksDiskDriver": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["cow","qcow","qcow2","qed","vmdk"]},"default":"qcow2"}],"children":[{"property":"metadata_cache","localName":"metadata_cache","type":"DomainDiskDriverMetadataCache"}]}
}`,
};
