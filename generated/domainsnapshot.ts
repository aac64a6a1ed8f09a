// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { ForeignElement } from '../src/descriptor/foreign.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';
import type { Domain, DomainBhyveCommandline, DomainBlkiotune, DomainClock, DomainCpu, DomainCputune, DomainCrashAction, DomainDefaultiothread, DomainDevices, DomainDiskAuth, DomainDiskDriverMetadataCache, DomainDiskEncryption, DomainDiskNetworkSource, DomainDiskSourceConfig, DomainDiskSourceCookies, DomainDiskSourceDataStore, DomainDiskSourceHost, DomainDiskSourceIdentity, DomainDiskSourceInitiator, DomainDiskSourceKnownHosts, DomainDiskSourceReadahead, DomainDiskSourceReconnect, DomainDiskSourceSeclabel, DomainDiskSourceSlices, DomainDiskSourceSnapshot, DomainDiskSourceSsl, DomainDiskSourceTimeout, DomainFeatures, DomainHypervisorKind, DomainIdmap, DomainIommufd, DomainIothreadids, DomainKeywrap, DomainLaunchSecurity, DomainLifecycleAction, DomainLockFailureAction, DomainLxcNamespace, DomainMaxMemory, DomainMemory, DomainMemoryBacking, DomainMemtune, DomainNumatune, DomainOs, DomainPerf, DomainPm, DomainQemuCapabilities, DomainQemuCommandline, DomainQemuDeprecation, DomainQemuOverride, DomainResource, DomainSeclabel, DomainSize, DomainSysinfo, DomainThrottlegroups, DomainVcpu, DomainVcpus, DomainXenCommandline } from './domain.ts';

/** How one disk of the domain is handled. Since 0.9.5. */
export type DomainSnapshotDisksDisk =
  | DomainSnapshotDisksDiskNetwork
  | DomainSnapshotDisksDiskFile
  | DomainSnapshotDisksDiskBlock
  | DomainSnapshotDisksDiskOther;

/** A snapshot of a domain. Since 0.8.2. */
export interface DomainSnapshot extends RecordExtras {
  /** Name of the snapshot, unique in its domain; made from the time when absent. */
  name?: string;
  /** Free text about the snapshot. */
  description?: string;
  /** Output: what the domain did when the snapshot was taken, and does again after reverting to it. */
  state?:
    'shutdown' | 'running' | 'blocked' | 'paused' | 'shutoff' | 'crashed' | 'disk-snapshot' | (string & {});
  /** Output: when the snapshot was taken, counted from 1970. Unit: s. */
  creationTime?: string;
  /** What is kept of the memory of a running guest. */
  memory?: DomainSnapshotMemory;
  /** How single disks are handled; the others follow the domain and the kind of snapshot. Since 0.9.5. */
  disks?: DomainSnapshotDisks;
  /** Output: images that hold what the guest wrote after the domain was reverted to this snapshot. Since 9.7.0. */
  revertDisks?: DomainSnapshotDisks;
  /** Output: whether the domain goes on from this snapshot. */
  active?: '0' | '1' | (string & {});
  domain?: DomainSnapshotDomain;
  /** Output: the domain as it was to start the next time, where that differs from the running one. Since 8.4.0. */
  inactiveDomain?: Domain;
  /** Output: the snapshot that this one builds on. */
  parent?: DomainSnapshotParent;
  /** Output: data of libvirt, needed to bring the domain back as it was; opaque to clients. Since 3.5.0. */
  cookie?: ForeignElement;
}
/** What is kept of the memory of a running guest. Since 1.0.1. */
export interface DomainSnapshotMemory extends RecordExtras {
  /** Whether the memory is kept, and where. */
  snapshot?: 'external' | 'no' | 'internal' | (string & {});
  /** Absolute path of the file that holds the memory. Format: an absolute path. */
  file?: string;
}
/** How single disks are handled. */
export interface DomainSnapshotDisks extends RecordExtras {
  /** How one disk of the domain is handled. */
  disk?: DomainSnapshotDisksDisk[];
}
/** A virtual machine or container. Or: The domain of a snapshot whose definition was not kept. Since 0.0.1. */
export interface DomainSnapshotDomain extends RecordExtras {
  /** Hypervisor that runs the domain; it must suit the driver that is connected to. Since 0.1.11. */
  type?: DomainHypervisorKind;
  /** Number of a running domain, given by libvirt; has no effect in a definition. Since 0.1.11. */
  id?: number;
  /** Short name, unique on the host. It becomes part of file names, so letters, digits and simple punctuation are the safe choice. Format: a line of text that is not empty. */
  name?: string;
  /** Identifier unique in the world; libvirt makes a random one when it is absent. Or: UUID of the domain. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** Identifier that devices show to the guest in place of uuid. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 11.7.0. */
  hwuuid?: string;
  /** Generation identifier, renewed when the guest is restored, reverted or cloned so that it can notice. An empty one is filled in. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 4.4.0. */
  genid?: string;
  /** One line that tells people what the domain is. Format: a line of text that is not empty. Since 0.9.10. */
  title?: string;
  /** Free text about the domain. Since 0.7.2. */
  description?: string;
  /** Data of applications, which libvirt keeps and hands back. One element each, in a namespace of the application. Since 0.9.10. */
  metadata?: ForeignElement;
  os?: DomainOs;
  /** Program of the host that looks into the disk of the guest for a kernel, such as pygrub or grub-bhyve. May be empty. Since 0.1.0. */
  bootloader?: string;
  /** Arguments for the bootloader, as one string. Since 0.2.3. */
  bootloader_args?: string;
  /** Memory at start; may be absent when the NUMA cells say it. */
  memory?: DomainMemory;
  /** Memory that the domain may grow to by hot-plugging. */
  maxMemory?: DomainMaxMemory;
  /** Memory that the guest has at the moment, the rest being in the balloon; as memory when absent. Unit: KiB. Since 0.1.11. */
  currentMemory?: DomainSize;
  /** How the host provides the memory. */
  memoryBacking?: DomainMemoryBacking;
  /** Most virtual CPUs that the guest can have. */
  vcpu?: DomainVcpu;
  /** State of each virtual CPU. */
  vcpus?: DomainVcpus;
  /** How many threads handle the I/O of disks, numbered from 1. Since 1.2.8. */
  iothreads?: number;
  /** Numbers and settings of I/O threads. */
  iothreadids?: DomainIothreadids;
  /** Worker threads of the main event loop. */
  defaultiothread?: DomainDefaultiothread;
  /** Share of the domain in block I/O, and its limits by device of the host. */
  blkiotune?: DomainBlkiotune;
  /** Limits of the memory of the process that runs the domain. */
  memtune?: DomainMemtune;
  /** CPU time of the domain and where it is spent. */
  cputune?: DomainCputune;
  /** NUMA nodes of the host that memory comes from. */
  numatune?: DomainNumatune;
  /** Resource groups of the host that the domain belongs to. */
  resource?: DomainResource;
  /** Limits of I/O that disks share by naming a group. */
  throttlegroups?: DomainThrottlegroups;
  /** Default of the domain for the way host devices are assigned. */
  iommufd?: DomainIommufd;
  /** CPU that the guest sees. */
  cpu?: DomainCpu;
  /** What the guest is told about its machine. */
  sysinfo?: DomainSysinfo[];
  /** How the clock of the guest is set when it starts. */
  clock?: DomainClock;
  /** Features of the virtual machine; one without state is on when it is named, others as the hypervisor has them. */
  features?: DomainFeatures;
  /** What to do when the guest reboots. Default: restart. Since 0.1.11. */
  on_reboot?: DomainLifecycleAction;
  /** What to do when the guest powers itself off. Default: destroy. Since 0.1.11. */
  on_poweroff?: DomainLifecycleAction;
  /** What to do when the guest crashes. Default: destroy. Since 0.1.11. */
  on_crash?: DomainCrashAction;
  /** What to do when the lock manager loses the locks of the domain; up to the lock manager when absent. Since 1.0.0. */
  on_lockfailure?: DomainLockFailureAction;
  /** Sleep states that the firmware offers to the guest. */
  pm?: DomainPm;
  /** Performance events that are counted for the domain. */
  perf?: DomainPerf;
  /** Maps user and group ids of the container to those of the host, which gives it a user namespace. */
  idmap?: DomainIdmap;
  /** Devices of the virtual machine. */
  devices?: DomainDevices;
  /** How the process of the domain and its files are labelled by one security driver. */
  seclabel?: DomainSeclabel[];
  /** Protected keys of IBM Z that the guest may use; all of them when absent. */
  keywrap?: DomainKeywrap;
  /** Protects the memory of the guest from the host. */
  launchSecurity?: DomainLaunchSecurity;
  /** Arguments and environment variables that QEMU gets as they are. */
  'qemu:commandline'?: DomainQemuCommandline;
  /** Changes what libvirt believes that QEMU can do. */
  'qemu:capabilities'?: DomainQemuCapabilities;
  /** What QEMU does when libvirt uses a deprecated interface. */
  'qemu:deprecation'?: DomainQemuDeprecation;
  /** Changes properties that devices have in QEMU. */
  'qemu:override'?: DomainQemuOverride;
  /** Namespaces of Linux that the container shares with others. */
  'lxc:namespace'?: DomainLxcNamespace;
  /** Arguments that bhyve gets as they are. */
  'bhyve:commandline'?: DomainBhyveCommandline;
  /** Arguments that the device model gets as they are. */
  'xen:commandline'?: DomainXenCommandline;
  /** Path of the datacenter in the inventory; output only. Since 6.9.0. */
  'vmware:datacenterpath'?: string;
}
/** Output: the snapshot that this one builds on. Since 0.8.2. */
export interface DomainSnapshotParent extends RecordExtras {
  /** Name of that snapshot. */
  name: string;
}
/** What every <disk> here has. */
export interface DomainSnapshotDisksDiskBase extends RecordExtras {
  /** The disk: its name in the guest, such as vda, or the path of its image. Format: an absolute path or a disk name (fd, hd, sd, vd, xvd, ubd) such as vda or an NVMe disk name such as nvme0n1. */
  name: string;
  /** Output: the snapshot of this disk was being deleted, and that did not come to its end. Since 9.1.0. */
  snapshotDeleteInProgress?: true;
}
/** A network server. Since 0.8.7. */
export interface DomainSnapshotDisksDiskNetwork extends DomainSnapshotDisksDiskBase {
  /** How the disk takes part. */
  snapshot?: 'external' | (string & {});
  type: 'network';
  source: DomainDiskNetworkSource;
}
/** An image file on the host. Since 1.2.2. */
export interface DomainSnapshotDisksDiskFile extends DomainSnapshotDisksDiskBase {
  /** How the disk takes part. */
  snapshot?: 'external' | 'no' | 'internal' | 'manual' | (string & {});
  type?: 'file';
  /** The new image; a name beside the old one is made up when absent. */
  source?: DomainSnapshotDisksDiskFileSource;
  /** How the hypervisor makes and handles the new image. */
  driver?: DomainSnapshotDisksDiskDriver;
}
/** A block device of the host. Since 1.2.2. */
export interface DomainSnapshotDisksDiskBlock extends DomainSnapshotDisksDiskBase {
  /** How the disk takes part. */
  snapshot?: 'external' | (string & {});
  type: 'block';
  /** How the hypervisor makes and handles the new image. */
  driver?: DomainSnapshotDisksDiskDriver;
  /** The block device. */
  source?: DomainSnapshotDisksDiskBlockSource;
}
/** A <disk> whose `type` is a word that the grammar does not know. */
export interface DomainSnapshotDisksDiskOther extends DomainSnapshotDisksDiskBase {
  snapshot?: 'external' | 'no' | 'internal' | 'manual' | (string & {});
  type: OtherWord;
  source?: DomainSnapshotDisksDiskSource;
  driver?: DomainSnapshotDisksDiskDriver;
}
/** The new image; a name beside the old one is made up when absent. Since 0.9.5. */
export interface DomainSnapshotDisksDiskFileSource extends RecordExtras {
  /** Absolute path of the new image. Format: an absolute path. */
  file?: string;
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
}
/** How the hypervisor makes and handles the new image. Since 0.9.5. */
export interface DomainSnapshotDisksDiskDriver extends RecordExtras {
  /** Format of the new image, one that can have a backing image. Default: qcow2. */
  type?: 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk' | (string & {});
  /** Cache for the metadata of a qcow2 image. */
  metadata_cache?: DomainDiskDriverMetadataCache;
}
/** The block device. Since 0.9.5. */
export interface DomainSnapshotDisksDiskBlockSource extends RecordExtras {
  /** Absolute path of the block device. Format: an absolute path. Since 1.2.2. */
  dev: string;
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
}
/** The export of an NBD server. Or: The image on a Gluster volume. Or: The image in a Ceph cluster. Since 0.0.3. */
export interface DomainSnapshotDisksDiskSource extends RecordExtras {
  /** Whether the connection is encrypted; the setting in qemu.conf when absent. Since 3.8.0. */
  tls?: boolean;
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** Network protocol. Since 0.8.7. */
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
  /** Name of the export; the default export when absent. Or: Volume and path in it: volume/image. Or: Pool and image: pool/image or pool/namespace/image. Since 0.8.7. */
  name?: string;
  /** Host name expected in the certificate of the server. Since 8.2.0. */
  tlsHostname?: string;
  /** Query part of the URL. Since 6.2.0. */
  query?: string;
  /** Absolute path of the new image. Format: an absolute path. Since 0.9.5. */
  file?: string;
  /** Absolute path of the block device. Format: an absolute path. Since 1.2.2. */
  dev?: string;
  /** The server. */
  host?: DomainDiskSourceHost[];
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
  /** What happens when the connection to the server is lost. */
  reconnect?: DomainDiskSourceReconnect;
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** The snapshot of the image to use. */
  snapshot?: DomainDiskSourceSnapshot;
  /** The Ceph configuration to use. */
  config?: DomainDiskSourceConfig;
  /** The initiator that libvirt presents itself as. */
  initiator?: DomainDiskSourceInitiator;
  /** Cookies sent with every request. */
  cookies?: DomainDiskSourceCookies;
  /** Reading ahead. */
  readahead?: DomainDiskSourceReadahead;
  /** Giving up on the server. */
  timeout?: DomainDiskSourceTimeout;
  /** How the certificate of the server is treated. */
  ssl?: DomainDiskSourceSsl;
  identity?: DomainDiskSourceIdentity;
  /** The host keys that are trusted. */
  knownHosts?: DomainDiskSourceKnownHosts;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
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
