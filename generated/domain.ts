// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { ForeignElement } from '../src/descriptor/foreign.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** What the guest is told about its machine. SMBIOS fields take effect with mode sysinfo of os/smbios. Since 0.8.6. */
export type DomainSysinfo = DomainSysinfoSmbios | DomainSysinfoFwcfg | DomainSysinfoOther;
/** How the clock of the guest is set when it starts. Since 0.4.6. */
export type DomainClock =
  | DomainClockTimezone
  | DomainClockVariable
  | DomainClockAbsolute
  | DomainClockLocaltimeOrUtc
  | DomainClockOther;
/** How the process of the domain and its files are labelled by one security driver. Since 0.6.1. */
export type DomainSeclabel =
  DomainSeclabelDynamic | DomainSeclabelStatic | DomainSeclabelNone | DomainSeclabelOther;
/** Protects the memory of the guest from the host. Since 4.5.0. */
export type DomainLaunchSecurity =
  | DomainLaunchSecuritySev
  | DomainLaunchSecurityS390Pv
  | DomainLaunchSecuritySevSnp
  | DomainLaunchSecurityTdx
  | DomainLaunchSecurityOther;
/** Interfaces of Hyper-V for Windows guests. Since 1.0.0. */
export type DomainFeaturesHyperv =
  DomainFeaturesHypervPassthrough | DomainFeaturesHypervCustomOrHostModel | DomainFeaturesHypervOther;
/** A hard disk, CD-ROM, floppy or passed-through LUN. Since 0.0.3. */
export type DomainDisk =
  | DomainDiskFile
  | DomainDiskBlock
  | DomainDiskDir
  | DomainDiskNetwork
  | DomainDiskVolume
  | DomainDiskNvme
  | DomainDiskVhostuser
  | DomainDiskVhostvdpaOrCtl
  | DomainDiskOther;
/** A bus that other devices are plugged into; libvirt adds those that are missing. Since 0.7.6. */
export type DomainController =
  | DomainControllerScsiOrIde
  | DomainControllerUsb
  | DomainControllerPci
  | DomainControllerVirtioSerial
  | DomainControllerXenbus
  | DomainControllerNvme
  | DomainControllerPlain
  | DomainControllerOther;
/** A directory or image of the host that the guest mounts. Since 0.3.3. */
export type DomainFilesystem =
  | DomainFilesystemFile
  | DomainFilesystemBlock
  | DomainFilesystemMount
  | DomainFilesystemBind
  | DomainFilesystemTemplate
  | DomainFilesystemRam
  | DomainFilesystemOther;
/** A network card of the guest and what it is connected to on the host. Since 0.1.11. */
export type DomainInterface =
  | DomainInterfaceBridge
  | DomainInterfaceEthernet
  | DomainInterfaceVhostuser
  | DomainInterfaceNetwork
  | DomainInterfaceDirect
  | DomainInterfaceUser
  | DomainInterfaceInternal
  | DomainInterfaceUdp
  | DomainInterfaceServer
  | DomainInterfaceHostdev
  | DomainInterfaceVdpa
  | DomainInterfaceNull
  | DomainInterfaceVds
  | DomainInterfaceMcastOrClient
  | DomainInterfaceOther;
/** A pointer, a keyboard, or an input device of the host. Since 0.4.6. */
export type DomainInput = DomainInputPassthrough | DomainInputEvdev | DomainInputPlain | DomainInputOther;
/** A sound card. Since 0.4.3. */
export type DomainSound = DomainSoundUsb | DomainSoundVirtio | DomainSoundPlain | DomainSoundOther;
/** Where the sound of the guest goes on the host. Since 6.7.0. */
export type DomainAudio =
  | DomainAudioAlsa
  | DomainAudioCoreaudio
  | DomainAudioJack
  | DomainAudioOss
  | DomainAudioPipewire
  | DomainAudioPulseaudio
  | DomainAudioSdl
  | DomainAudioFile
  | DomainAudioPlain
  | DomainAudioOther;
/** A device of the host that is given to the guest. Since 0.4.6. */
export type DomainHostdev =
  | DomainHostdevPci
  | DomainHostdevUsb
  | DomainHostdevScsi
  | DomainHostdevScsiHost
  | DomainHostdevMdev
  | DomainHostdevStorage
  | DomainHostdevMisc
  | DomainHostdevNet
  | DomainHostdevOther;
/** Graphical access to the guest. Since 0.1.11. */
export type DomainGraphics =
  | DomainGraphicsSdl
  | DomainGraphicsVnc
  | DomainGraphicsSpice
  | DomainGraphicsDbus
  | DomainGraphicsRdp
  | DomainGraphicsDesktop
  | DomainGraphicsEglHeadless
  | DomainGraphicsOther;
/** A smart card reader with a card in it. Since 0.8.8. */
export type DomainSmartcard =
  DomainSmartcardHost | DomainSmartcardHostCertificates | DomainSmartcardPassthrough | DomainSmartcardOther;
/** Setting of one timer. Since 0.8.0. */
export type DomainClockTimer =
  | DomainClockTimerTsc
  | DomainClockTimerPlatformOrRtc
  | DomainClockTimerPlain
  | DomainClockTimerKvmclockOrHypervclock
  | DomainClockTimerOther;
/** Where the device is plugged in, in the terms of its bus. Since 0.7.6. */
export type DomainDeviceAddress =
  | DomainDeviceAddressPci
  | DomainDeviceAddressDrive
  | DomainDeviceAddressVirtioSerial
  | DomainDeviceAddressCcid
  | DomainDeviceAddressUsb
  | DomainDeviceAddressSpaprVio
  | DomainDeviceAddressCcw
  | DomainDeviceAddressIsa
  | DomainDeviceAddressVirtioMmioOrUnassigned
  | DomainDeviceAddressDimm
  | DomainDeviceAddressOther;
/** The card that the guest sees. Since 0.7.0. */
export type DomainVideoModel =
  DomainVideoModelVirtio | DomainVideoModelQxl | DomainVideoModelPlain | DomainVideoModelOther;
/** The guest side of the channel. Since 0.7.3. */
export type DomainChannelTarget =
  DomainChannelTargetGuestfwd | DomainChannelTargetVirtio | DomainChannelTargetXen | DomainChannelTargetOther;
/** Where the randomness comes from. Since 1.0.3. */
export type DomainRngBackend =
  DomainRngBackendRandom | DomainRngBackendEgd | DomainRngBackendBuiltin | DomainRngBackendOther;
/** What stands behind the module. Since 1.0.5. */
export type DomainTpmBackend =
  DomainTpmBackendPassthrough | DomainTpmBackendEmulator | DomainTpmBackendExternal | DomainTpmBackendOther;
/** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. Since 10.10.0. */
export type DomainDiskSourceDataStore =
  | DomainDiskSourceDataStoreFile
  | DomainDiskSourceDataStoreBlock
  | DomainDiskSourceDataStoreDir
  | DomainDiskSourceDataStoreNetwork
  | DomainDiskSourceDataStoreVolume
  | DomainDiskSourceDataStoreNvme
  | DomainDiskSourceDataStoreVhostuser
  | DomainDiskSourceDataStoreVhostvdpaOrCtl
  | DomainDiskSourceDataStoreOther;
/** The server. Since 0.8.7. */
export type DomainDiskSourceHost =
  DomainDiskSourceHostUnix | DomainDiskSourceHostTcpOrRdma | DomainDiskSourceHostOther;
/** Output: the copy that a running block job writes. Since 0.9.12. */
export type DomainDiskMirror =
  | DomainDiskMirrorFile
  | DomainDiskMirrorBlock
  | DomainDiskMirrorDir
  | DomainDiskMirrorNetwork
  | DomainDiskMirrorVolume
  | DomainDiskMirrorNvme
  | DomainDiskMirrorVhostuser
  | DomainDiskMirrorVhostvdpaOrCtl
  | DomainDiskMirrorOther;
export type DomainDiskBackingStore =
  | DomainDiskBackingStoreFile
  | DomainDiskBackingStoreBlock
  | DomainDiskBackingStoreDir
  | DomainDiskBackingStoreNetwork
  | DomainDiskBackingStoreVolume
  | DomainDiskBackingStoreNvme
  | DomainDiskBackingStoreVhostuser
  | DomainDiskBackingStoreVhostvdpaOrCtl
  | DomainDiskBackingStoreOther;
export type DomainDiskNetworkSource =
  | DomainDiskNetworkSourceNbd
  | DomainDiskNetworkSourceGluster
  | DomainDiskNetworkSourceRbd
  | DomainDiskNetworkSourceIscsi
  | DomainDiskNetworkSourceHttp
  | DomainDiskNetworkSourceHttps
  | DomainDiskNetworkSourceFtp
  | DomainDiskNetworkSourceFtps
  | DomainDiskNetworkSourceVxhs
  | DomainDiskNetworkSourceNfs
  | DomainDiskNetworkSourceSsh
  | DomainDiskNetworkSourceSheepdogOrTftp
  | DomainDiskNetworkSourceOther;
/** How the host shares the file system. Since 0.9.7. */
export type DomainFilesystemDriver =
  | DomainFilesystemDriverVirtiofs
  | DomainFilesystemDriverMtp
  | DomainFilesystemDriverPlain
  | DomainFilesystemDriverOther;
/** The device on the host. Since 0.4.6. */
export type DomainHostdevScsiSource =
  DomainHostdevScsiSourceAdapter | DomainHostdevScsiSourceIscsi | DomainHostdevScsiSourceOther;
/** Where the server waits for clients. Since 0.9.4. */
export type DomainGraphicsListen =
  | DomainGraphicsListenNone
  | DomainGraphicsListenAddress
  | DomainGraphicsListenNetwork
  | DomainGraphicsListenSocket
  | DomainGraphicsListenOther;
export type DomainInterfaceSourceAddress =
  DomainInterfaceSourceAddressPci | DomainInterfaceSourceAddressUsb | DomainInterfaceSourceAddressOther;
/** The host adapter. Since 0.7.2. */
export type DomainHostdevSourceAdapter =
  DomainHostdevSourceAdapterScsiHost | DomainHostdevSourceAdapterFcHost | DomainHostdevSourceAdapterOther;
export type DomainHypervisorKind =
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
export type DomainLifecycleAction = 'destroy' | 'restart' | 'preserve' | 'rename-restart' | (string & {});
export type DomainCrashAction =
  | 'destroy'
  | 'restart'
  | 'preserve'
  | 'rename-restart'
  | 'coredump-destroy'
  | 'coredump-restart'
  | 'preserve-running'
  | (string & {});
export type DomainLockFailureAction = 'ignore' | 'poweroff' | 'pause' | 'restart' | (string & {});
export type DomainScheduler = 'batch' | 'idle' | 'fifo' | 'rr' | (string & {});
export type DomainNumaMode = 'strict' | 'preferred' | 'interleave' | 'restrictive' | (string & {});
export type DomainCharacterDeviceKind =
  | 'file'
  | 'udp'
  | 'null'
  | 'dbus'
  | 'dev'
  | 'pipe'
  | 'unix'
  | 'tcp'
  | 'stdio'
  | 'vc'
  | 'pty'
  | 'spicevmc'
  | 'spiceport'
  | 'nmdm'
  | 'qemu-vdagent'
  | (string & {});
export type DomainVirtioModel = 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | (string & {});
export type DomainStartupPolicy = 'optional' | 'mandatory' | 'requisite' | (string & {});
export type DomainRemovableDiskDevice = 'floppy' | 'disk' | 'cdrom' | (string & {});
export type DomainDiskDevice = 'lun' | 'floppy' | 'disk' | 'cdrom' | (string & {});
export type DomainSgioFilter = 'filtered' | 'unfiltered' | (string & {});
export type DomainInputBus = 'xen' | 'virtio' | 'usb' | 'ps2' | (string & {});
export type DomainAudioDriver = 'alsa' | 'pulseaudio' | 'esd' | 'arts' | (string & {});
export type DomainSharePolicy = 'allow-exclusive' | 'force-shared' | 'ignore' | (string & {});
export type DomainPasswordAction = 'keep' | 'fail' | 'disconnect' | (string & {});
export type DomainChannelSecurity = 'any' | 'secure' | 'insecure' | (string & {});
export type DomainAccessKind = 'access' | 'read' | 'write' | (string & {});
export type DomainTimerTickPolicy = 'catchup' | 'delay' | 'merge' | 'discard' | (string & {});
export type DomainTimerMode = 'auto' | 'emulate' | 'native' | 'paravirt' | 'smpsafe' | (string & {});
export type DomainTimerTrack = 'boot' | 'guest' | 'wall' | 'realtime' | (string & {});
export type DomainToggleKeys =
  'ctrl-ctrl' | 'alt-alt' | 'shift-shift' | 'meta-meta' | 'scrolllock' | 'ctrl-scrolllock' | (string & {});
export type DomainGuestReset = 'on' | 'off' | 'uninitialized' | (string & {});
export type DomainVideoDevice =
  | 'virtio-vga'
  | 'virtio-vga-gl'
  | 'virtio-gpu'
  | 'virtio-gpu-gl'
  | 'vhost-user-vga'
  | 'vhost-user-gpu'
  | (string & {});
export type DomainImageFormat =
  | 'dir'
  | 'raw'
  | 'bochs'
  | 'cloop'
  | 'dmg'
  | 'iso'
  | 'vpc'
  | 'vdi'
  | 'fat'
  | 'vhd'
  | 'ploop'
  | 'luks'
  | 'cow'
  | 'qcow'
  | 'qcow2'
  | 'qed'
  | 'vmdk'
  | (string & {});
export type DomainMirrorJob = 'copy' | 'active-commit' | (string & {});

/** What recording and playing have, whatever the program of the host. */
export interface DomainAudioStreamBase extends RecordExtras {
  /** Whether QEMU mixes and converts the sound. Default: yes. Since 7.2.0. */
  mixingEngine?: boolean;
  /** Whether the stream uses the settings below, whatever the guest asks for; needs the mixing engine. Since 7.2.0. */
  fixedSettings?: boolean;
  /** Number of voices. Default: 1. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.2.0. */
  voices?: string;
  /** Length of the buffer. Unit: us. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.2.0. */
  bufferLength?: string;
  /** The format of the stream. */
  settings?: DomainAudioInputSettings;
}
/** What drivers of virtio devices have. */
export interface DomainVirtioOptions extends RecordExtras {
  /** Whether the device goes through the emulated IOMMU of the guest. */
  iommu?: boolean;
  /** Whether the device supports Address Translation Service, a cache of IOMMU translations. */
  ats?: boolean;
  /** Whether packed virtqueues are used. Since 6.3.0. */
  packed?: boolean;
  /** Whether each virtqueue has a page of its own for notifications. Since 7.9.0. */
  page_per_vq?: boolean;
}
/** What devices have. */
export interface DomainDeviceBase extends RecordExtras {
  /** Name of the device in this domain. */
  alias?: DomainDeviceAlias;
  /** What the ACPI tables tell the guest about the device. */
  acpi?: DomainDeviceAcpi;
  /** Where the device is plugged in, in the terms of its bus. */
  address?: DomainDeviceAddress;
}
/** A virtual machine or container. */
export interface Domain extends RecordExtras {
  /** Hypervisor that runs the domain; it must suit the driver that is connected to. Since 0.1.11. */
  type: DomainHypervisorKind;
  /** Number of a running domain, given by libvirt; has no effect in a definition. Since 0.1.11. */
  id?: number;
  /** Short name, unique on the host. It becomes part of file names, so letters, digits and simple punctuation are the safe choice. Format: a line of text that is not empty. */
  name: string;
  /** Identifier unique in the world; libvirt makes a random one when it is absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
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
/** How the container starts. Or: How the paravirtual guest starts. Or: How the virtual machine starts: from firmware, or straight into a kernel. Since 0.1.11. */
export interface DomainOs extends RecordExtras {
  /** The attribute `firmware`. Lets libvirt pick a firmware of this kind and fill in loader and its store of variables. Since 5.2.0. */
  firmwareAttribute?: 'bios' | 'efi' | (string & {});
  /** Kind of guest. */
  type: DomainOsType;
  /** Program that becomes process 1. Default: /sbin/init. Format: an absolute path. Since 0.4.6. */
  init?: string;
  /** One argument of the program. Since 0.9.11. */
  initarg?: string[];
  /** One environment variable of the program; the text is its value. */
  initenv?: DomainOsInitenv[];
  /** Working directory of the program. Format: an absolute path. Since 3.6.0. */
  initdir?: string;
  /** User that runs the program, by name or number; a plus in front forces a number. Format: a name of letters, digits, _ + -. Since 3.6.0. */
  inituser?: string;
  /** Group that runs the program, by name or number; a plus in front forces a number. Format: a name of letters, digits, _ + -. Since 3.6.0. */
  initgroup?: string;
  /** Kernel image on the host. Format: an absolute path. */
  kernel?: string;
  /** Initial RAM disk on the host. Format: an absolute path. */
  initrd?: string;
  /** Root device handed to the kernel. Format: an absolute path. */
  root?: string;
  /** Command line of the kernel. */
  cmdline?: string;
  /** Path of the UEFI shim on the host that verifies the kernel under Secure Boot. Since 11.2.0. */
  shim?: string;
  /** Device tree blob on the host. Format: an absolute path. Since 1.0.4. */
  dtb?: string;
  /** What the firmware that libvirt picks must be able to do. */
  firmware?: DomainOsFirmware;
  /** Firmware image on the host; without a path, restrictions on the one that libvirt picks. */
  loader?: DomainOsLoader;
  /** Store of the UEFI variables of this guest. */
  nvram?: DomainOsNvram;
  /** Store of UEFI variables behind the uefi-vars device, in place of nvram; an empty element asks for one. */
  varstore?: DomainOsVarstore;
  /** Kind of device to boot from, repeated in the order to try. */
  boot?: DomainOsBoot[];
  /** Menu in which a user picks the boot device at start. */
  bootmenu?: DomainOsBootmenu;
  /** Source of the SMBIOS tables that the guest sees. */
  smbios?: DomainOsSmbios;
  /** Settings of the BIOS. */
  bios?: DomainOsBios;
  /** ACPI tables in addition to those of the hypervisor. */
  acpi?: DomainOsAcpi;
}
/** Memory at start; may be absent when the NUMA cells say it. Unit: KiB. Since 0.1.11. */
export interface DomainMemory extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Format: a unit such as KiB. Since 0.9.11. */
  unit?: string;
  /** Whether a core dump contains the memory of the guest. Since 0.10.2. */
  dumpCore?: boolean;
  value: number | bigint;
}
/** Memory that the domain may grow to by hot-plugging. Unit: KiB. Since 1.2.14. */
export interface DomainMaxMemory extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Format: a unit such as KiB. */
  unit?: string;
  /** Slots for memory modules. */
  slots?: number;
  value: number | bigint;
}
/** An amount of memory or storage, with its unit. */
export interface DomainSize extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Format: a unit such as KiB. Since 0.9.11. */
  unit?: string;
  value: number | bigint;
}
/** How the host provides the memory. Since 0.7.1. */
export interface DomainMemoryBacking extends RecordExtras {
  /** Uses huge pages; of the default size of the host without page. */
  hugepages?: DomainMemoryBackingHugepages;
  /** Keeps the host from merging equal pages. Since 1.0.6. */
  nosharepages?: true;
  /** Locks the memory so that the host does not swap it out; set hard_limit of memtune with it. Since 1.0.6. */
  locked?: true;
  /** Where the memory comes from. */
  source?: DomainMemoryBackingSource;
  /** Who sees the memory. */
  access?: DomainMemoryBackingAccess;
  /** When the memory is allocated. */
  allocation?: DomainMemoryBackingAllocation;
  /** Drops the content when the domain stops or a module is unplugged rather than write it back. Since 4.4.0. */
  discard?: true;
}
/** Most virtual CPUs that the guest can have. Since 0.1.11. */
export interface DomainVcpu extends RecordExtras {
  /** Who picks the CPUs of the host. Default: static. Since 0.9.11. */
  placement?: 'auto' | 'static' | (string & {});
  /** CPUs of the host that the domain runs on unless cputune pins it. Format: a list of numbers and ranges such as 0-3,^2,5. Since 0.4.4. */
  cpuset?: string;
  /** Virtual CPUs that are present at start; all when absent. Since 0.8.5. */
  current?: number;
  value: number;
}
/** State of each virtual CPU. Since 2.2.0. */
export interface DomainVcpus extends RecordExtras {
  /** One virtual CPU. */
  vcpu?: DomainVcpusVcpu[];
}
/** Numbers and settings of I/O threads. Since 1.2.15. */
export interface DomainIothreadids extends RecordExtras {
  /** One I/O thread. */
  iothread?: DomainIothreadidsIothread[];
}
/** Worker threads of the main event loop. Since 8.5.0. */
export interface DomainDefaultiothread extends RecordExtras {
  /** Fewest worker threads. */
  thread_pool_min?: number;
  /** Most worker threads. */
  thread_pool_max?: number;
}
/** Share of the domain in block I/O, and its limits by device of the host. Since 0.8.8. */
export interface DomainBlkiotune extends RecordExtras {
  /** Share of the domain against others. */
  weight?: number;
  /** Share and limits on one device of the host. */
  device?: DomainBlkiotuneDevice[];
}
/** Limits of the memory of the process that runs the domain. Since 0.8.5. */
export interface DomainMemtune extends RecordExtras {
  /** Most memory that the process may use; beyond it the process is killed. Unit: KiB. Since 0.8.5. */
  hard_limit?: DomainSize;
  /** Limit that holds while the host is short of memory. Unit: KiB. Since 0.8.5. */
  soft_limit?: DomainSize;
  /** Memory that the domain is sure to get. Unit: KiB. Since 0.8.5. */
  min_guarantee?: DomainSize;
  /** Most memory and swap space together; above hard_limit. Unit: KiB. Since 0.8.5. */
  swap_hard_limit?: DomainSize;
}
/** CPU time of the domain and where it is spent. Since 0.9.0. */
export interface DomainCputune extends RecordExtras {
  /** Share of CPU time against other domains. */
  shares?: number;
  /** Period of the whole domain. Unit: us. Since 1.3.3. */
  global_period?: number;
  /** CPU time of the whole domain in a period. Unit: us. Since 1.3.3. */
  global_quota?: number;
  /** Period of each virtual CPU. Unit: us. Since 0.9.4. */
  period?: number;
  /** CPU time of each virtual CPU in a period. Unit: us. Since 0.9.4. */
  quota?: number;
  /** Period of the emulator threads. Unit: us. Since 0.10.0. */
  emulator_period?: number;
  /** CPU time of the emulator threads in a period. Unit: us. Since 0.10.0. */
  emulator_quota?: number;
  /** Period of each I/O thread. Unit: us. Since 2.2.0. */
  iothread_period?: number;
  /** CPU time of each I/O thread in a period. Unit: us. Since 2.2.0. */
  iothread_quota?: number;
  /** Pins one virtual CPU. */
  vcpupin?: DomainCputuneVcpupin[];
  /** Pins the emulator threads. */
  emulatorpin?: DomainCputuneEmulatorpin;
  /** Pins one I/O thread. */
  iothreadpin?: DomainCputuneIothreadpin[];
  /** Scheduler of virtual CPUs. */
  vcpusched?: DomainCputuneVcpusched[];
  /** Scheduler of I/O threads. */
  iothreadsched?: DomainCputuneIothreadsched[];
  /** Scheduler of the emulator threads. */
  emulatorsched?: DomainCputuneEmulatorsched;
  /** Share of the cache of the host for some virtual CPUs. */
  cachetune?: DomainCputuneCachetune[];
  /** Share of the memory bandwidth of the host for some virtual CPUs. */
  memorytune?: DomainCputuneMemorytune[];
  /** Measures the energy that some virtual CPUs use. */
  energytune?: DomainCputuneEnergytune[];
}
/** NUMA nodes of the host that memory comes from. Since 0.9.3. */
export interface DomainNumatune extends RecordExtras {
  /** Nodes for the whole domain. */
  memory?: DomainNumatuneMemory;
  /** Nodes for one NUMA cell of the guest. */
  memnode?: DomainNumatuneMemnode[];
}
/** Resource groups of the host that the domain belongs to. Since 1.0.5. */
export interface DomainResource extends RecordExtras {
  /** Control group that the domain is placed in; it must exist. Format: an absolute path. */
  partition?: string;
  /** Tag of Fibre Channel traffic. */
  fibrechannel?: DomainResourceFibrechannel;
}
/** Limits of I/O that disks share by naming a group. Since 11.2.0. */
export interface DomainThrottlegroups extends RecordExtras {
  /** One group; it needs a group_name. Since 11.2.0. */
  throttlegroup?: DomainIotune[];
}
/** Default of the domain for the way host devices are assigned. Since 12.2.0. */
export interface DomainIommufd extends RecordExtras {
  /** Whether devices go through iommufd of the kernel unless they say otherwise. */
  enabled: boolean;
  /** Group of file descriptors that the client handed over, to use in place of /dev/iommu. */
  fdgroup?: string;
}
/** CPU that the guest sees. Since 0.7.5. */
export interface DomainCpu extends RecordExtras {
  /** Where the model comes from. Default: custom. Since 0.9.10. */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum' | (string & {});
  /** How the CPU given to the guest has to relate to a custom one. Default: exact. */
  match?: 'minimum' | 'exact' | 'strict' | (string & {});
  /** How the CPU is verified when the domain starts. Since 3.2.0. */
  check?: 'none' | 'partial' | 'full' | (string & {});
  /** Whether features that block migration are left out of host-passthrough or maximum. Since 6.5.0. */
  migratable?: boolean;
  /** Whether features that the hypervisor deprecates are enabled, on IBM Z. Since 11.0.0. */
  deprecated_features?: boolean;
  /** Name of a CPU model. */
  model?: DomainCpuModel;
  /** Vendor that the CPU of the host has to be of. Since 0.8.3. */
  vendor?: string;
  /** How the CPUs are arranged; in a domain the product is the number of virtual CPUs. */
  topology?: DomainCpuTopology;
  /** Adds a feature to the model, or takes one away. */
  feature?: DomainCpuFeature[];
  /** NUMA layout that the guest sees. */
  numa?: DomainCpuNuma;
  /** Cache that the CPU reports. */
  cache?: DomainCpuCache;
  /** Width of the physical addresses. */
  maxphysaddr?: DomainCpuMaxphysaddr;
}
/** Features of the virtual machine; one without state is on when it is named, others as the hypervisor has them. Since 0.1.11. */
export interface DomainFeatures extends RecordExtras {
  /** Physical address extension, for 32-bit guests with more than 4 GiB. */
  pae?: true;
  /** Advanced programmable interrupt controller of x86. */
  apic?: DomainFeaturesApic;
  /** ACPI tables, which a clean shutdown needs. */
  acpi?: true;
  /** Paging with the help of the hardware. Since 0.8.8. */
  hap?: DomainFeatureState;
  /** Interfaces of Hyper-V for Windows guests. */
  hyperv?: DomainFeaturesHyperv;
  /** Hyper-V interfaces of Xen. Since 0.9.10. */
  viridian?: true;
  /** Features of KVM. */
  kvm?: DomainFeaturesKvm;
  /** Features of Xen. */
  xen?: DomainFeaturesXen;
  /** Network namespace of its own, even without interfaces. Since 0.9.11. */
  privnet?: true;
  /** Paravirtual spinlocks. Since 1.2.0. */
  pvspinlock?: DomainFeatureState;
  /** Capabilities of Linux in the container. */
  capabilities?: DomainFeaturesCapabilities;
  /** Performance monitoring unit. Since 1.2.12. */
  pmu?: DomainFeatureState;
  /** I/O port of VMware, for its mouse. Since 1.2.16. */
  vmport?: DomainFeatureState;
  /** Interrupt controller of Arm. */
  gic?: DomainFeaturesGic;
  /** System Management Mode, which Secure Boot needs on x86. */
  smm?: DomainFeaturesSmm;
  /** I/O interrupt controller of x86. */
  ioapic?: DomainFeaturesIoapic;
  /** Hash page table of pSeries guests. */
  hpt?: DomainFeaturesHpt;
  /** Transactional memory of pSeries guests. Since 4.6.0. */
  htm?: DomainFeatureSwitch;
  /** Virtual machines inside pSeries guests. Since 4.10.0. */
  'nested-hv'?: DomainFeatureSwitch;
  /** Flushing of the count cache with the help of hardware, on pSeries. Since 5.9.0. */
  'ccf-assist'?: DomainFeatureSwitch;
  /** Flushing of the cache at privilege changes, on pSeries. Since 6.3.0. */
  cfpc?: DomainFeatureMitigation;
  /** Speculation barrier at bounds checks, on pSeries. Since 6.3.0. */
  sbbc?: DomainFeatureMitigation;
  /** Speculation at indirect branches, on pSeries. */
  ibs?: DomainFeaturesIbs;
  /** Device by which the guest kernel leaves details for a dump. Since 3.10.0. */
  vmcoreinfo?: DomainFeatureState;
  /** Accesses to unknown model-specific registers. */
  msrs?: DomainFeaturesMsrs;
  /** Emulation of the CPU by QEMU. */
  tcg?: DomainFeaturesTcg;
  /** Frees the memory of a stopped guest in the background. */
  'async-teardown'?: DomainFeaturesAsyncTeardown;
  /** Reports memory errors of the host to the guest, on the virt board of Arm. Since 10.4.0. */
  ras?: DomainFeatureSwitch;
  /** PS/2 controller of PC boards. Since 10.7.0. */
  ps2?: DomainFeatureSwitch;
  /** Advanced interrupt architecture of RISC-V. */
  aia?: DomainFeaturesAia;
  /** CPU of Arm that can run virtual machines itself. Since 12.1.0. */
  virtualization?: true;
}
/** Sleep states that the firmware offers to the guest. Since 0.10.2. */
export interface DomainPm extends RecordExtras {
  /** Sleep with the state in memory (S3). Since 0.10.2. */
  'suspend-to-mem'?: DomainPmSuspend;
  /** Sleep with the state on disk (S4). Since 0.10.2. */
  'suspend-to-disk'?: DomainPmSuspend;
}
/** Performance events that are counted for the domain. Since 1.3.3. */
export interface DomainPerf extends RecordExtras {
  /** One event. */
  event: DomainPerfEvent[];
}
/** Maps user and group ids of the container to those of the host, which gives it a user namespace. Since 1.2.1. */
export interface DomainIdmap extends RecordExtras {
  /** One range of user ids. Since 1.2.1. */
  uid?: DomainIdmapRange[];
  /** One range of group ids. Since 1.2.1. */
  gid?: DomainIdmapRange[];
}
/** Devices of the virtual machine. Since 0.1.3. */
export interface DomainDevices extends RecordExtras {
  /** Program of the host that runs the domain; that of the capabilities when absent. Format: an absolute path. Since 0.1.11. */
  emulator?: string;
  /** A hard disk, CD-ROM, floppy or passed-through LUN. */
  disk?: DomainDisk[];
  /** A bus that other devices are plugged into; libvirt adds those that are missing. */
  controller?: DomainController[];
  /** A lease that the lock manager holds for the guest while it runs. */
  lease?: DomainLease[];
  /** A directory or image of the host that the guest mounts. */
  filesystem?: DomainFilesystem[];
  /** A network card of the guest and what it is connected to on the host. */
  interface?: DomainInterface[];
  /** A pointer, a keyboard, or an input device of the host. */
  input?: DomainInput[];
  /** A sound card. */
  sound?: DomainSound[];
  /** Where the sound of the guest goes on the host. */
  audio?: DomainAudio[];
  /** A device of the host that is given to the guest. */
  hostdev?: DomainHostdev[];
  /** Graphical access to the guest. */
  graphics?: DomainGraphics[];
  /** A graphics card; one is added when the guest has a display. */
  video?: DomainVideo[];
  /** A text console; the first one is often the first serial port seen from another side. */
  console?: DomainConsole[];
  /** A parallel port. Since 0.4.6. */
  parallel?: DomainSerialOrParallel[];
  /** A serial port. Since 0.4.6. */
  serial?: DomainSerialOrParallel[];
  /** A private channel between host and guest, such as that of the guest agent. */
  channel?: DomainChannel[];
  /** A smart card reader with a card in it. */
  smartcard?: DomainSmartcard[];
  /** A hub that gives a bus more ports. */
  hub?: DomainHub[];
  /** A port for a USB device of a remote client. */
  redirdev?: DomainRedirdev[];
  /** Which devices may be redirected: the first rule that fits decides. */
  redirfilter?: DomainRedirfilter[];
  /** A source of randomness for the guest. */
  rng?: DomainRng[];
  /** A trusted platform module. */
  tpm?: DomainTpm[];
  /** Memory that several guests, or a guest and the host, share. */
  shmem?: DomainShmem[];
  /** A module of memory that can be plugged in while the guest runs. */
  memory?: DomainMemoryDevice[];
  /** A cryptographic accelerator. */
  crypto?: DomainCrypto[];
  /** A device that acts when software in the guest stops feeding it. */
  watchdog?: DomainWatchdog[];
  /** A device through which the guest gives memory back; Xen and QEMU guests get one of themselves. */
  memballoon?: DomainMemballoon;
  /** The non-volatile memory of a pSeries guest; only its address can be chosen. */
  nvram?: DomainNvram;
  /** A device by which a crashed guest tells so. */
  panic?: DomainPanic[];
  /** An IOMMU that the guest sees. */
  iommu?: DomainIommu[];
  /** A socket between host and guest that needs no network. */
  vsock?: DomainVsock;
  /** A store in which the guest keeps the records of a crash. */
  pstore?: DomainPstore;
}
/** Protected keys of IBM Z that the guest may use; all of them when absent. Since 1.2.16. */
export interface DomainKeywrap extends RecordExtras {
  /** One kind of key. */
  cipher: DomainKeywrapCipher[];
}
/** Arguments and environment variables that QEMU gets as they are. Since 0.8.3. */
export interface DomainQemuCommandline extends RecordExtras {
  /** One argument. Since 0.8.3. */
  'qemu:arg'?: DomainCommandlineArgument[];
  /** One environment variable. */
  'qemu:env'?: DomainQemuEnvironment[];
}
/** Changes what libvirt believes that QEMU can do. Since 5.5.0. */
export interface DomainQemuCapabilities extends RecordExtras {
  /** Adds a capability. Since 5.5.0. */
  'qemu:add'?: DomainQemuCapability[];
  /** Takes a capability away. Since 5.5.0. */
  'qemu:del'?: DomainQemuCapability[];
}
/** What QEMU does when libvirt uses a deprecated interface. Since 7.3.0. */
export interface DomainQemuDeprecation extends RecordExtras {
  /** What QEMU does. */
  behavior: 'none' | 'omit' | 'reject' | 'crash' | (string & {});
}
/** Changes properties that devices have in QEMU. Since 8.2.0. */
export interface DomainQemuOverride extends RecordExtras {
  /** One device. */
  'qemu:device'?: DomainQemuOverrideDevice[];
}
/** Namespaces of Linux that the container shares with others. Since 1.2.19. */
export interface DomainLxcNamespace extends RecordExtras {
  /** Network namespace. */
  'lxc:sharenet'?: DomainLxcNamespaceLxcSharenet;
  /** IPC namespace. Since 1.2.19. */
  'lxc:shareipc'?: DomainLxcSharedNamespace;
  /** Host name namespace. Since 1.2.19. */
  'lxc:shareuts'?: DomainLxcSharedNamespace;
}
/** Arguments that bhyve gets as they are. Since 5.1.0. */
export interface DomainBhyveCommandline extends RecordExtras {
  /** One argument. Since 5.1.0. */
  'bhyve:arg'?: DomainCommandlineArgument[];
}
/** Arguments that the device model gets as they are. Since 6.7.0. */
export interface DomainXenCommandline extends RecordExtras {
  /** One argument. Since 6.7.0. */
  'xen:arg'?: DomainCommandlineArgument[];
}
/** Kind of guest. Since 0.0.1. */
export interface DomainOsType extends RecordExtras {
  /** CPU architecture of the container; that of the host when absent. Or: CPU architecture of the guest. Or: CPU architecture of the guest; that of the host when absent. */
  arch?:
    | 's390'
    | 'aarch64'
    | 'alpha'
    | 'armv6l'
    | 'armv7l'
    | 'cris'
    | 'i686'
    | 'ia64'
    | 'lm32'
    | 'loongarch64'
    | 'm68k'
    | 'microblaze'
    | 'microblazeel'
    | 'mips'
    | 'mipsel'
    | 'mips64'
    | 'mips64el'
    | 'openrisc'
    | 'parisc'
    | 'parisc64'
    | 'ppc'
    | 'ppc64'
    | 'ppc64le'
    | 'ppcemb'
    | 'riscv32'
    | 'riscv64'
    | 's390x'
    | 'sh4'
    | 'sh4eb'
    | 'sparc'
    | 'sparc64'
    | 'unicore32'
    | 'x86_64'
    | 'xtensa'
    | 'xtensaeb'
    | (string & {});
  /** Kind of Xen machine. Or: Board that is emulated, such as q35 or virt. An alias becomes a versioned name when the domain is defined. Since 0.1.11. */
  machine?: 'xenpv' | 'xenfv' | 'xenpvh' | (string & {});
  value: 'exe' | 'xen' | 'xenpvh' | 'linux' | 'hvm' | (string & {});
}
/** One environment variable of the program; the text is its value. Since 3.6.0. */
export interface DomainOsInitenv extends RecordExtras {
  /** Name of the variable. Format: a name of letters, digits, _ not beginning with a digit. */
  name: string;
  value?: string;
}
/** What the firmware that libvirt picks must be able to do. Since 7.2.0. */
export interface DomainOsFirmware extends RecordExtras {
  /** One property that the firmware must or must not have. */
  feature: DomainOsFirmwareFeature[];
}
/** Firmware image on the host; without a path, restrictions on the one that libvirt picks. Since 0.1.0. */
export interface DomainOsLoader extends RecordExtras {
  /** Whether the image is mapped read-only, as UEFI code is. Since 1.2.9. */
  readonly?: boolean;
  /** Says that the firmware implements Secure Boot; on x86 it then needs smm. Since 2.2.0. */
  secure?: boolean;
  /** How the image is mapped. Since 1.2.9. */
  type?: 'rom' | 'pflash' | (string & {});
  /** Whether the firmware runs without a store of variables; what it is told is lost at power-off. Since 8.6.0. */
  stateless?: boolean;
  /** Format of the image. Default: raw. Since 9.2.0. */
  format?: 'raw' | 'qcow2' | (string & {});
  /** Format: an absolute path. */
  value?: string;
}
/** Store of the UEFI variables of this guest. libvirt makes one from a template when the path is new or absent. Since 1.2.9. */
export interface DomainOsNvram extends RecordExtras {
  /** Store on the host that a new one is copied from. Format: an absolute path. */
  template?: string;
  /** Format of the template. Without `template` only from 12.0.0. Since 10.10.0. */
  templateFormat?: 'raw' | 'qcow2' | (string & {});
  /** Format of the store. Since 9.2.0. */
  format?: 'raw' | 'qcow2' | (string & {});
  /** Where the data is. Default: file. */
  type?:
    | 'file'
    | 'block'
    | 'dir'
    | 'network'
    | 'volume'
    | 'nvme'
    | 'vhostuser'
    | 'vhostvdpa'
    | 'ctl'
    | (string & {});
  source?: DomainDiskSource;
  /** Format: an absolute path or a VMware path such as [datastore1] guest/disk.vmdk. */
  value?: string;
}
/** Store of UEFI variables behind the uefi-vars device, in place of nvram; an empty element asks for one. Since 12.1.0. */
export interface DomainOsVarstore extends RecordExtras {
  /** Store on the host that a new one is copied from; libvirt fills it in. Format: an absolute path. */
  template?: string;
  /** Store of this guest; libvirt fills it in. Format: an absolute path. */
  path?: string;
}
/** Kind of device to boot from, repeated in the order to try. Not together with boot elements in devices. Since 0.1.3. */
export interface DomainOsBoot extends RecordExtras {
  /** Kind of device. Since 0.1.11. */
  dev: 'cdrom' | 'network' | 'fd' | 'hd' | (string & {});
}
/** Menu in which a user picks the boot device at start. Since 0.8.3. */
export interface DomainOsBootmenu extends RecordExtras {
  /** Whether the menu is shown; up to the hypervisor without the element. */
  enable: boolean;
  /** How long the menu waits. Unit: ms. Since 1.2.8. */
  timeout?: number;
}
/** Source of the SMBIOS tables that the guest sees. Since 0.8.6. */
export interface DomainOsSmbios extends RecordExtras {
  /** Source of the tables. */
  mode: 'host' | 'emulate' | 'sysinfo' | (string & {});
}
/** Settings of the BIOS. Since 0.9.4. */
export interface DomainOsBios extends RecordExtras {
  /** Whether the BIOS talks to the first serial port. */
  useserial?: boolean;
  /** Wait before a failed boot is tried again; -1 does not try again. Unit: ms. Since 0.10.2. */
  rebootTimeout?: number;
}
/** ACPI tables in addition to those of the hypervisor. Since 1.3.5. */
export interface DomainOsAcpi extends RecordExtras {
  /** File of the host with the data of a table. */
  table?: DomainOsAcpiTable[];
}
/** Uses huge pages; of the default size of the host without page. Since 0.7.1. */
export interface DomainMemoryBackingHugepages extends RecordExtras {
  /** Size of the pages of some NUMA nodes of the guest. */
  page?: DomainMemoryBackingHugepagesPage[];
}
/** Where the memory comes from. Since 3.1.0. */
export interface DomainMemoryBackingSource extends RecordExtras {
  /** Kind of memory. */
  type: 'file' | 'anonymous' | 'memfd' | (string & {});
}
/** Who sees the memory. Since 3.1.0. */
export interface DomainMemoryBackingAccess extends RecordExtras {
  /** Who sees the memory; NUMA cells can differ. */
  mode: 'shared' | 'private' | (string & {});
}
/** When the memory is allocated. Since 3.1.0. */
export interface DomainMemoryBackingAllocation extends RecordExtras {
  /** When the memory is allocated. */
  mode?: 'immediate' | 'ondemand' | (string & {});
  /** How many threads allocate it at start. Since 8.2.0. */
  threads?: number;
}
/** One virtual CPU. Since 2.2.0. */
export interface DomainVcpusVcpu extends RecordExtras {
  /** Number of the virtual CPU, from 0. */
  id: number;
  /** Whether it is present at start. */
  enabled: boolean;
  /** Whether it can be unplugged; CPU 0 cannot. */
  hotpluggable?: boolean;
  /** Place in the order in which the CPUs are plugged. */
  order?: number;
}
/** One I/O thread. Since 1.2.15. */
export interface DomainIothreadidsIothread extends RecordExtras {
  /** Number by which devices refer to the thread, from 1. */
  id: number;
  /** Fewest worker threads. Since 8.5.0. */
  thread_pool_min?: number;
  /** Most worker threads. Since 8.5.0. */
  thread_pool_max?: number;
  /** How long the thread polls before it sleeps. */
  poll?: DomainIothreadidsIothreadPoll;
}
/** Share and limits on one device of the host. Since 0.9.8. */
export interface DomainBlkiotuneDevice extends RecordExtras {
  /** Device of the host. */
  path: '*' | (string & {});
  /** Share on this device. */
  weight?: number;
  /** Most read operations. Unit: 1/s. Since 1.2.2. */
  read_iops_sec?: number;
  /** Most write operations. Unit: 1/s. Since 1.2.2. */
  write_iops_sec?: number;
  /** Most bytes read. Unit: B/s. Since 1.2.2. */
  read_bytes_sec?: number | bigint;
  /** Most bytes written. Unit: B/s. Since 1.2.2. */
  write_bytes_sec?: number | bigint;
}
/** Pins one virtual CPU. Since 0.9.0. */
export interface DomainCputuneVcpupin extends RecordExtras {
  /** Number of the virtual CPU. */
  vcpu: number;
  /** CPUs of the host. Format: a list of numbers and ranges such as 0-3,^2,5. */
  cpuset: string;
}
/** Pins the emulator threads. Since 0.10.0. */
export interface DomainCputuneEmulatorpin extends RecordExtras {
  /** CPUs of the host. Format: a list of numbers and ranges such as 0-3,^2,5. */
  cpuset: string;
}
/** Pins one I/O thread. Since 1.2.9. */
export interface DomainCputuneIothreadpin extends RecordExtras {
  /** Number of the I/O thread. */
  iothread: number;
  /** CPUs of the host. Format: a list of numbers and ranges such as 0-3,^2,5. */
  cpuset: string;
}
/** Scheduler of virtual CPUs. Since 1.2.13. */
export interface DomainCputuneVcpusched extends RecordExtras {
  /** Virtual CPUs that are meant; all when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  vcpus?: string;
  /** Scheduling policy of the threads. */
  scheduler: DomainScheduler;
  /** Priority of the real-time policy, from 1 to 99 as a rule. */
  priority?: number;
}
/** Scheduler of I/O threads. Since 1.2.13. */
export interface DomainCputuneIothreadsched extends RecordExtras {
  /** I/O threads that are meant; all when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  iothreads?: string;
  /** Scheduling policy of the threads. */
  scheduler: DomainScheduler;
  /** Priority of the real-time policy, from 1 to 99 as a rule. */
  priority?: number;
}
/** Scheduler of the emulator threads. Since 5.3.0. */
export interface DomainCputuneEmulatorsched extends RecordExtras {
  /** Scheduling policy of the threads. */
  scheduler: DomainScheduler;
  /** Priority of the real-time policy, from 1 to 99 as a rule. */
  priority?: number;
}
/** Share of the cache of the host for some virtual CPUs. Since 4.1.0. */
export interface DomainCputuneCachetune extends RecordExtras {
  /** Virtual CPUs that get the share; the whole process when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  vcpus?: string;
  /** Name of the group; output only. Since 7.6.0. */
  id?: string;
  /** Part of one bank of cache. */
  cache?: DomainCputuneCachetuneCache[];
  /** Measures how the cache is used. */
  monitor?: DomainCputuneCachetuneMonitor[];
}
/** Share of the memory bandwidth of the host for some virtual CPUs. Since 4.7.0. */
export interface DomainCputuneMemorytune extends RecordExtras {
  /** Virtual CPUs that get the share; the whole process when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  vcpus?: string;
  /** Bandwidth to one memory controller. */
  node?: DomainCputuneMemorytuneNode[];
  /** Measures the bandwidth. Since 6.0.0. */
  monitor?: DomainCputuneMonitor[];
}
/** Measures the energy that some virtual CPUs use. Since 12.4.0. */
export interface DomainCputuneEnergytune extends RecordExtras {
  /** Virtual CPUs of the group; the whole process when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  vcpus?: string;
  /** Name of the group; output only. */
  id?: string;
  /** One measurement. Since 12.4.0. */
  monitor: DomainCputuneMonitor[];
}
/** Nodes for the whole domain. Since 0.9.3. */
export interface DomainNumatuneMemory extends RecordExtras {
  /** How binding the choice of nodes is. Default: strict. */
  mode?: DomainNumaMode;
  /** Who picks the nodes. Since 0.9.12. */
  placement?: 'static' | 'auto' | (string & {});
  /** Nodes of the host. Format: a list of numbers and ranges such as 0-3,^2,5. */
  nodeset?: string;
}
/** Nodes for one NUMA cell of the guest. Since 1.2.7. */
export interface DomainNumatuneMemnode extends RecordExtras {
  /** Number of the cell. */
  cellid: number;
  /** How binding the choice of nodes is. */
  mode: DomainNumaMode;
  /** Nodes of the host. Format: a list of numbers and ranges such as 0-3,^2,5. */
  nodeset: string;
}
/** Tag of Fibre Channel traffic. Since 7.7.0. */
export interface DomainResourceFibrechannel extends RecordExtras {
  /** Application identifier on the fabric: up to 128 printable characters. Format: 1 to 128 printable ASCII characters. */
  appid: string;
}
/** Limits for the throughput and the operations of disks. */
export interface DomainIotune extends RecordExtras {
  /** Bytes per second in the long run; 0 is no limit. Unit: B/s. */
  total_bytes_sec?: number | bigint;
  /** Reading only: bytes per second in the long run; 0 is no limit. Unit: B/s. */
  read_bytes_sec?: number | bigint;
  /** Writing only: bytes per second in the long run; 0 is no limit. Unit: B/s. */
  write_bytes_sec?: number | bigint;
  /** Operations per second in the long run; 0 is no limit. Unit: 1/s. */
  total_iops_sec?: number | bigint;
  /** Reading only: operations per second in the long run; 0 is no limit. Unit: 1/s. */
  read_iops_sec?: number | bigint;
  /** Writing only: operations per second in the long run; 0 is no limit. Unit: 1/s. */
  write_iops_sec?: number | bigint;
  /** Bytes per second during a burst. Unit: B/s. Since 1.2.11. */
  total_bytes_sec_max?: number | bigint;
  /** Reading only: bytes per second during a burst. Unit: B/s. Since 1.2.11. */
  read_bytes_sec_max?: number | bigint;
  /** Writing only: bytes per second during a burst. Unit: B/s. Since 1.2.11. */
  write_bytes_sec_max?: number | bigint;
  /** Operations per second during a burst. Unit: 1/s. Since 1.2.11. */
  total_iops_sec_max?: number | bigint;
  /** Reading only: operations per second during a burst. Unit: 1/s. Since 1.2.11. */
  read_iops_sec_max?: number | bigint;
  /** Writing only: operations per second during a burst. Unit: 1/s. Since 1.2.11. */
  write_iops_sec_max?: number | bigint;
  /** Seconds that a burst of bytes may last. Unit: s. Since 2.4.0. */
  total_bytes_sec_max_length?: number | bigint;
  /** Reading only: seconds that a burst of bytes may last. Unit: s. Since 2.4.0. */
  read_bytes_sec_max_length?: number | bigint;
  /** Writing only: seconds that a burst of bytes may last. Unit: s. Since 2.4.0. */
  write_bytes_sec_max_length?: number | bigint;
  /** Seconds that a burst of operations may last. Unit: s. Since 2.4.0. */
  total_iops_sec_max_length?: number | bigint;
  /** Reading only: seconds that a burst of operations may last. Unit: s. Since 2.4.0. */
  read_iops_sec_max_length?: number | bigint;
  /** Writing only: seconds that a burst of operations may last. Unit: s. Since 2.4.0. */
  write_iops_sec_max_length?: number | bigint;
  /** Size of one counted operation: larger requests count as several. Unit: B. Since 1.2.11. */
  size_iops_sec?: number | bigint;
  /** Name of the group whose members share the limits. Since 3.0.0. */
  group_name?: string;
}
/** Name of a CPU model. Since 0.7.5. */
export interface DomainCpuModel extends RecordExtras {
  /** What to do when the hypervisor cannot do the model. Default: allow. Since 0.9.10. */
  fallback?: 'forbid' | 'allow' | (string & {});
  /** Vendor that the guest sees: exactly 12 characters. Format: 12 characters without comma. Since 0.10.0. */
  vendor_id?: string;
  value?: string;
}
/** How the CPUs are arranged; in a domain the product is the number of virtual CPUs. Since 0.7.5. */
export interface DomainCpuTopology extends RecordExtras {
  /** Sockets. */
  sockets: number | bigint;
  /** Dies in a socket. Default: 1. Since 6.1.0. */
  dies?: number | bigint;
  /** Clusters in a die. Default: 1. Since 10.1.0. */
  clusters?: number | bigint;
  /** Cores in a cluster. */
  cores: number | bigint;
  /** Threads in a core. */
  threads: number | bigint;
}
/** Adds a feature to the model, or takes one away. Since 0.7.5. */
export interface DomainCpuFeature extends RecordExtras {
  /** What the guest gets. */
  policy: 'forbid' | 'force' | 'require' | 'optional' | 'disable' | (string & {});
  /** Name of the feature. Format: a name of letters, digits, _ . -. */
  name: string;
}
/** NUMA layout that the guest sees. Since 0.9.8. */
export interface DomainCpuNuma extends RecordExtras {
  /** One NUMA cell of the guest. */
  cell: DomainCpuNumaCell[];
  /** Latencies and bandwidths between cells, for the HMAT table of ACPI. */
  interconnects?: DomainCpuNumaInterconnects;
}
/** Cache that the CPU reports. Since 3.3.0. */
export interface DomainCpuCache extends RecordExtras {
  /** Level that is meant; all when absent. */
  level?: '1' | '2' | '3' | (string & {});
  /** What is reported. */
  mode: 'passthrough' | 'disable' | 'emulate' | (string & {});
}
/** Width of the physical addresses. Since 8.7.0. */
export interface DomainCpuMaxphysaddr extends RecordExtras {
  /** Where the width comes from. */
  mode: 'passthrough' | 'emulate' | (string & {});
  /** Width to emulate. Unit: bit. */
  bits?: number;
  /** Upper bound of a width that comes from the host. Unit: bit. Since 9.3.0. */
  limit?: number;
}
/** As SMBIOS tables. Since 0.8.6. */
export interface DomainSysinfoSmbios extends RecordExtras {
  type: 'smbios';
  /** The firmware (SMBIOS table 0). */
  bios?: DomainSysinfoBios;
  /** The machine (SMBIOS table 1). */
  system?: DomainSysinfoSystem;
  /** One board (SMBIOS table 2). */
  baseBoard?: DomainSysinfoBaseBoard[];
  /** The chassis (SMBIOS table 3). */
  chassis?: DomainSysinfoChassis;
  /** Free strings for software in the guest (SMBIOS table 11). */
  oemStrings?: DomainSysinfoOemStrings;
}
/** As blobs of the firmware configuration device of QEMU. Since 6.5.0. */
export interface DomainSysinfoFwcfg extends RecordExtras {
  type: 'fwcfg';
  /** One blob: the text, or what a file holds. */
  entry?: DomainSysinfoEntry[];
}
/** A <sysinfo> whose `type` is a word that the grammar does not know. */
export interface DomainSysinfoOther extends RecordExtras {
  type: OtherWord;
  bios?: DomainSysinfoBios;
  system?: DomainSysinfoSystem;
  baseBoard?: DomainSysinfoBaseBoard[];
  chassis?: DomainSysinfoChassis;
  oemStrings?: DomainSysinfoOemStrings;
  entry?: DomainSysinfoEntry[];
}
/** What every <clock> here has. */
export interface DomainClockBase extends RecordExtras {
  /** Setting of one timer. */
  timer?: DomainClockTimer[];
}
/** Time of a zone. Since 0.7.7. */
export interface DomainClockTimezone extends DomainClockBase {
  offset: 'timezone';
  /** Name of the zone. Format: a time zone such as Europe/Berlin. */
  timezone?: string;
}
/** Time with a difference that follows what the guest sets. Since 0.7.7. */
export interface DomainClockVariable extends DomainClockBase {
  offset: 'variable';
  /** Time that makes the offset a variable one, or reset to forbid that. Or: Difference from basis. Unit: s. Default: 0. Format: a number of seconds such as -3600. */
  adjustment?: string;
  /** What the difference counts from. Default: utc. Since 0.9.11. */
  basis?: 'localtime' | 'utc' | (string & {});
}
/** A fixed time. Since 8.4.0. */
export interface DomainClockAbsolute extends DomainClockBase {
  offset: 'absolute';
  /** Seconds since 1970-01-01 UTC. Unit: s. */
  start: number | bigint;
}
export interface DomainClockLocaltimeOrUtc extends DomainClockBase {
  offset: 'localtime' | 'utc';
  /** Time that makes the offset a variable one, or reset to forbid that. Or: Difference from basis. Unit: s. Default: 0. Since 0.7.7. */
  adjustment?: 'reset' | (string & {});
}
/** A <clock> whose `offset` is a word that the grammar does not know. */
export interface DomainClockOther extends DomainClockBase {
  offset: OtherWord;
  adjustment?: 'reset' | (string & {});
  timezone?: string;
  basis?: 'localtime' | 'utc' | (string & {});
  start?: number | bigint;
}
/** Advanced programmable interrupt controller of x86. Since 0.1.11. */
export interface DomainFeaturesApic extends RecordExtras {
  /** Whether the end of an interrupt can be signalled by paravirtual means. Since 0.10.2. */
  eoi?: boolean;
}
/** A feature, and whether it is on. */
export interface DomainFeatureState extends RecordExtras {
  /** Whether the feature is on. Since 1.0.0. */
  state?: boolean;
}
/** Features of KVM. Since 1.2.8. */
export interface DomainFeaturesKvm extends RecordExtras {
  /** Hides KVM from the usual ways of detecting it. Since 1.2.8. */
  hidden?: DomainFeatureSwitch;
  /** Tells the guest that its virtual CPUs are never preempted. Since 5.7.0. */
  'hint-dedicated'?: DomainFeatureSwitch;
  /** Lets the guest poll before it halts, for less latency. Since 6.10.0. */
  'poll-control'?: DomainFeatureSwitch;
  /** Paravirtual interrupts between processors. Since 7.10.0. */
  'pv-ipi'?: DomainFeatureSwitch;
  /** Ring that records the pages written to. */
  'dirty-ring'?: DomainFeaturesKvmDirtyRing;
}
/** Features of Xen. Since 6.3.0. */
export interface DomainFeaturesXen extends RecordExtras {
  /** Shows the memory map of the host to a paravirtual guest. Since 6.3.0. */
  e820_host?: DomainFeatureSwitch;
  /** IOMMU mappings for PCI devices of the host. */
  passthrough?: DomainFeaturesXenPassthrough;
}
/** Capabilities of Linux in the container. Since 1.2.7. */
export interface DomainFeaturesCapabilities extends RecordExtras {
  /** What happens to capabilities that are not listed. */
  policy: 'default' | 'allow' | 'deny' | (string & {});
  /** Switch auditing and set its rules. Since 1.2.7. */
  audit_control?: DomainFeatureSwitch;
  /** Write to the audit log. Since 1.2.7. */
  audit_write?: DomainFeatureSwitch;
  /** Keep the system from suspending. Since 1.2.7. */
  block_suspend?: DomainFeatureSwitch;
  /** Change owners of files. Since 1.2.7. */
  chown?: DomainFeatureSwitch;
  /** Pass over permissions of files. Since 1.2.7. */
  dac_override?: DomainFeatureSwitch;
  /** Read files and directories without permission. Since 1.2.7. */
  dac_read_search?: DomainFeatureSwitch;
  /** Act as the owner of any file. Since 1.2.7. */
  fowner?: DomainFeatureSwitch;
  /** Keep set-id bits of changed files. Since 1.2.7. */
  fsetid?: DomainFeatureSwitch;
  /** Lock memory. Since 1.2.7. */
  ipc_lock?: DomainFeatureSwitch;
  /** Use any System V IPC object. Since 1.2.7. */
  ipc_owner?: DomainFeatureSwitch;
  /** Send signals to any process. Since 1.2.7. */
  kill?: DomainFeatureSwitch;
  /** Take leases on any file. Since 1.2.7. */
  lease?: DomainFeatureSwitch;
  /** Set the immutable and append-only flags of files. Since 1.2.7. */
  linux_immutable?: DomainFeatureSwitch;
  /** Configure mandatory access control. Since 1.2.7. */
  mac_admin?: DomainFeatureSwitch;
  /** Pass over mandatory access control. Since 1.2.7. */
  mac_override?: DomainFeatureSwitch;
  /** Make device nodes. Since 1.2.7. */
  mknod?: DomainFeatureSwitch;
  /** Configure networking. Since 1.2.7. */
  net_admin?: DomainFeatureSwitch;
  /** Bind ports below 1024. Since 1.2.7. */
  net_bind_service?: DomainFeatureSwitch;
  /** Broadcast and listen to multicasts. Since 1.2.7. */
  net_broadcast?: DomainFeatureSwitch;
  /** Use raw and packet sockets. Since 1.2.7. */
  net_raw?: DomainFeatureSwitch;
  /** Change group ids. Since 1.2.7. */
  setgid?: DomainFeatureSwitch;
  /** Give capabilities to files. Since 1.2.7. */
  setfcap?: DomainFeatureSwitch;
  /** Give capabilities to processes. Since 1.2.7. */
  setpcap?: DomainFeatureSwitch;
  /** Change user ids. Since 1.2.7. */
  setuid?: DomainFeatureSwitch;
  /** Administrate: mount, name the host, and much more. Since 1.2.7. */
  sys_admin?: DomainFeatureSwitch;
  /** Reboot. Since 1.2.7. */
  sys_boot?: DomainFeatureSwitch;
  /** Change the root directory. Since 1.2.7. */
  sys_chroot?: DomainFeatureSwitch;
  /** Load and unload kernel modules. Since 1.2.7. */
  sys_module?: DomainFeatureSwitch;
  /** Change priorities and CPU affinities. Since 1.2.7. */
  sys_nice?: DomainFeatureSwitch;
  /** Switch process accounting. Since 1.2.7. */
  sys_pacct?: DomainFeatureSwitch;
  /** Trace any process. Since 1.2.7. */
  sys_ptrace?: DomainFeatureSwitch;
  /** Use I/O ports and raw memory. Since 1.2.7. */
  sys_rawio?: DomainFeatureSwitch;
  /** Pass over resource limits. Since 1.2.7. */
  sys_resource?: DomainFeatureSwitch;
  /** Set the clock. Since 1.2.7. */
  sys_time?: DomainFeatureSwitch;
  /** Configure terminals. Since 1.2.7. */
  sys_tty_config?: DomainFeatureSwitch;
  /** Use the log of the kernel. Since 1.2.7. */
  syslog?: DomainFeatureSwitch;
  /** Set timers that wake the system. Since 1.2.7. */
  wake_alarm?: DomainFeatureSwitch;
}
/** Interrupt controller of Arm. Since 1.2.16. */
export interface DomainFeaturesGic extends RecordExtras {
  /** Version; the best that there is when absent. */
  version?: 'host' | '2' | '3' | (string & {});
}
/** System Management Mode, which Secure Boot needs on x86. Since 2.2.0. */
export interface DomainFeaturesSmm extends RecordExtras {
  /** Whether the feature is on. */
  state?: boolean;
  /** Memory set aside for it; 0 for only the classic areas. Unit: MiB. Since 4.5.0. */
  tseg?: DomainSize;
}
/** I/O interrupt controller of x86. Since 3.4.0. */
export interface DomainFeaturesIoapic extends RecordExtras {
  /** Who emulates it. */
  driver: 'qemu' | 'kvm' | (string & {});
}
/** Hash page table of pSeries guests. Since 3.10.0. */
export interface DomainFeaturesHpt extends RecordExtras {
  /** Whether the guest can resize the table. */
  resizing?: 'enabled' | 'disabled' | 'required' | (string & {});
  /** Largest page that the guest may use. Unit: KiB. Since 4.5.0. */
  maxpagesize?: DomainSize;
}
/** Turns a feature on or off. */
export interface DomainFeatureSwitch extends RecordExtras {
  /** Whether the feature is on. */
  state: boolean;
}
/** What the CPU does against attacks by speculation. */
export interface DomainFeatureMitigation extends RecordExtras {
  /** Kind of protection. */
  value: 'broken' | 'workaround' | 'fixed' | (string & {});
}
/** Speculation at indirect branches, on pSeries. Since 6.3.0. */
export interface DomainFeaturesIbs extends RecordExtras {
  /** Kind of protection. */
  value: 'broken' | 'workaround' | 'fixed-ibs' | 'fixed-ccd' | 'fixed-na' | (string & {});
}
/** Accesses to unknown model-specific registers. Since 5.1.0. */
export interface DomainFeaturesMsrs extends RecordExtras {
  /** What such an access does. */
  unknown: 'ignore' | 'fault' | (string & {});
}
/** Emulation of the CPU by QEMU. Since 8.0.0. */
export interface DomainFeaturesTcg extends RecordExtras {
  /** Size of the cache of translated code. Unit: KiB. Since 8.0.0. */
  'tb-cache'?: DomainSize;
}
/** Frees the memory of a stopped guest in the background. Since 9.6.0. */
export interface DomainFeaturesAsyncTeardown extends RecordExtras {
  /** Whether it does. */
  enabled?: boolean;
}
/** Advanced interrupt architecture of RISC-V. Since 11.1.0. */
export interface DomainFeaturesAia extends RecordExtras {
  /** Kind of interrupt controller. */
  value: 'none' | 'aplic' | 'aplic-imsic' | (string & {});
}
/** Whether the guest may sleep in this way. */
export interface DomainPmSuspend extends RecordExtras {
  /** Whether the state is offered; up to the hypervisor when absent. */
  enabled?: boolean;
}
/** One event. Since 1.3.3. */
export interface DomainPerfEvent extends RecordExtras {
  /** Name of the event. */
  name:
    | 'cmt'
    | 'mbmt'
    | 'mbml'
    | 'cpu_cycles'
    | 'instructions'
    | 'cache_references'
    | 'cache_misses'
    | 'branch_instructions'
    | 'branch_misses'
    | 'bus_cycles'
    | 'stalled_cycles_frontend'
    | 'stalled_cycles_backend'
    | 'ref_cpu_cycles'
    | 'cpu_clock'
    | 'task_clock'
    | 'page_faults'
    | 'context_switches'
    | 'cpu_migrations'
    | 'page_faults_min'
    | 'page_faults_maj'
    | 'alignment_faults'
    | 'emulation_faults'
    | (string & {});
  /** Whether the event is counted. */
  enabled: boolean;
}
/** One range of user or group ids. */
export interface DomainIdmapRange extends RecordExtras {
  /** First id in the guest. */
  start: number;
  /** Id of the host that it becomes. */
  target: number;
  /** How many ids the range has. */
  count: number;
}
/** A lease that the lock manager holds for the guest while it runs. Since 0.9.2. */
export interface DomainLease extends RecordExtras {
  /** Name of the lock space. */
  lockspace: string;
  /** Name of the lease in the lock space. */
  key: string;
  /** Where the lease is stored. */
  target: DomainLeaseTarget;
}
/** A graphics card; one is added when the guest has a display. Since 0.7.0. */
export interface DomainVideo extends DomainDeviceBase {
  /** How the hypervisor runs the card. */
  driver?: DomainVideoDriver;
  /** The card that the guest sees. */
  model?: DomainVideoModel;
}
/** A text console; the first one is often the first serial port seen from another side. Since 0.1.11. */
export interface DomainConsole extends DomainDeviceBase {
  /** Output: terminal on the host that was allocated. Format: an absolute path. */
  tty?: string;
  /** What the device is connected to on the host. Since 0.4.6. */
  type?: DomainCharacterDeviceKind;
  /** Where the connection leads; two of them for udp. */
  source?: DomainCharacterDeviceSource[];
  /** Protocol on TCP. */
  protocol?: DomainCharacterDeviceProtocol;
  /** A copy of everything that the guest writes. */
  log?: DomainCharacterDeviceLog;
  /** What the guest sees. */
  target?: DomainCharacterDeviceTarget;
}
/** A serial or parallel port. */
export interface DomainSerialOrParallel extends DomainDeviceBase {
  /** What the device is connected to on the host. */
  type: DomainCharacterDeviceKind;
  /** Output: terminal on the host that was allocated. Format: an absolute path. Since 0.7.3. */
  tty?: string;
  /** Where the connection leads; two of them for udp. */
  source?: DomainCharacterDeviceSource[];
  /** Protocol on TCP. */
  protocol?: DomainCharacterDeviceProtocol;
  /** A copy of everything that the guest writes. */
  log?: DomainCharacterDeviceLog;
  /** What the guest sees. */
  target?: DomainCharacterDeviceTarget;
}
/** A private channel between host and guest, such as that of the guest agent. Since 0.7.3. */
export interface DomainChannel extends DomainDeviceBase {
  /** What the device is connected to on the host. */
  type: DomainCharacterDeviceKind;
  /** Where the connection leads; two of them for udp. */
  source?: DomainCharacterDeviceSource[];
  /** Protocol on TCP. */
  protocol?: DomainCharacterDeviceProtocol;
  /** A copy of everything that the guest writes. */
  log?: DomainCharacterDeviceLog;
  /** The guest side of the channel. */
  target: DomainChannelTarget;
}
/** A hub that gives a bus more ports. Since 0.9.5. */
export interface DomainHub extends DomainDeviceBase {
  /** Bus of the hub. */
  type: 'usb' | (string & {});
}
/** A port for a USB device of a remote client. Since 0.9.5. */
export interface DomainRedirdev extends DomainDeviceBase {
  /** Bus of the device. */
  bus: 'usb' | (string & {});
  /** What the device is connected to on the host. */
  type: DomainCharacterDeviceKind;
  /** Makes the device bootable. */
  boot?: DomainDeviceBoot;
  /** Where the connection leads; two of them for udp. */
  source?: DomainCharacterDeviceSource[];
  /** Protocol on TCP. */
  protocol?: DomainCharacterDeviceProtocol;
  /** A copy of everything that the guest writes. */
  log?: DomainCharacterDeviceLog;
}
/** Which devices may be redirected: the first rule that fits decides. Since 0.10.2. */
export interface DomainRedirfilter extends RecordExtras {
  /** A rule for USB devices. */
  usbdev?: DomainRedirfilterUsbdev[];
}
/** A source of randomness for the guest. Since 1.0.3. */
export interface DomainRng extends DomainDeviceBase {
  /** Variant of the virtio device. */
  model: DomainVirtioModel;
  /** Where the randomness comes from. */
  backend: DomainRngBackend;
  /** How the hypervisor runs the device. Since 3.5.0. */
  driver?: DomainVirtioDriver;
  /** Limit of what the guest may draw. */
  rate?: DomainRngRate;
}
/** A trusted platform module. Since 1.0.5. */
export interface DomainTpm extends DomainDeviceBase {
  /** Which interface the guest sees; by architecture and version when absent. */
  model?: 'tpm-tis' | 'tpm-crb' | 'tpm-spapr' | 'spapr-tpm-proxy' | (string & {});
  /** What stands behind the module. */
  backend: DomainTpmBackend;
}
/** Memory that several guests, or a guest and the host, share. Since 1.2.10. */
export interface DomainShmem extends DomainDeviceBase {
  /** Name of the memory on the host. Format: text without /. */
  name: string;
  /** What happens on migration. Since 6.7.0. */
  role?: 'master' | 'peer' | (string & {});
  /** Which device the guest sees. */
  model?: DomainShmemModel;
  /** Size of the memory, a power of two. Unit: B. Since 1.2.10. */
  size?: DomainSize;
  /** The server that hands out the memory. */
  server?: DomainShmemServer;
  /** Interrupts between the peers. */
  msi?: DomainShmemMsi;
}
/** A module of memory that can be plugged in while the guest runs. Since 1.2.14. */
export interface DomainMemoryDevice extends DomainDeviceBase {
  /** Kind of memory. */
  model: 'dimm' | 'nvdimm' | 'virtio-pmem' | 'virtio-mem' | 'sgx-epc' | (string & {});
  /** How the memory is mapped on the host. Since 3.2.0. */
  access?: 'shared' | 'private' | (string & {});
  /** Whether the content is dropped when the module is unplugged. Since 4.4.0. */
  discard?: boolean;
  /** What the guest sees. */
  target: DomainMemoryDeviceTarget;
  /** How the hypervisor runs a virtio module. Since 11.9.0. */
  driver?: DomainVirtioDriver;
  /** Identity of an nvdimm of pSeries. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 6.2.0. */
  uuid?: string;
  /** Where the memory comes from on the host. */
  source?: DomainMemoryDeviceSource;
}
/** A cryptographic accelerator. Since 9.1.0. */
export interface DomainCrypto extends RecordExtras {
  /** Which device the guest sees. */
  model: 'virtio' | (string & {});
  /** What runs the device. */
  type: 'qemu' | (string & {});
  /** What does the work. */
  backend: DomainCryptoBackend;
  /** Name of the device in this domain. */
  alias?: DomainDeviceAlias;
  /** Where the device is plugged in, in the terms of its bus. */
  address?: DomainDeviceAddress;
  /** How the hypervisor runs the device. Since 9.1.0. */
  driver?: DomainVirtioDriver;
}
/** A device that acts when software in the guest stops feeding it. Since 0.7.3. */
export interface DomainWatchdog extends DomainDeviceBase {
  /** Which watchdog the guest sees. */
  model: 'i6300esb' | 'ib700' | 'diag288' | 'itco' | (string & {});
  /** What happens when nobody feeds the watchdog. Default: reset. */
  action?: 'none' | 'reset' | 'shutdown' | 'poweroff' | 'pause' | 'dump' | 'inject-nmi' | (string & {});
}
/** A device through which the guest gives memory back; Xen and QEMU guests get one of themselves. Since 0.8.3. */
export interface DomainMemballoon extends DomainDeviceBase {
  /** Which balloon the guest has. */
  model: 'xen' | 'none' | 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | (string & {});
  /** Whether the balloon gives memory back before the guest kills processes. Since 1.3.1. */
  autodeflate?: boolean;
  /** Whether the guest tells the host which pages are free. Since 6.9.0. */
  freePageReporting?: boolean;
  /** Statistics of the memory of the guest. */
  stats?: DomainMemballoonStats;
  /** How the hypervisor runs the device. Since 3.5.0. */
  driver?: DomainVirtioDriver;
}
/** The non-volatile memory of a pSeries guest; only its address can be chosen. Since 1.0.5. */
export interface DomainNvram extends RecordExtras {
  /** Where the device is plugged in, in the terms of its bus. */
  address?: DomainDeviceAddress;
}
/** A device by which a crashed guest tells so. Since 1.2.1. */
export interface DomainPanic extends DomainDeviceBase {
  /** Which notifier the guest has; by architecture when absent. Since 1.3.0. */
  model?: 'hyperv' | 'isa' | 'pseries' | 's390' | 'pvpanic' | (string & {});
}
/** An IOMMU that the guest sees. Since 2.1.0. */
export interface DomainIommu extends DomainDeviceBase {
  /** Which IOMMU the guest sees. */
  model: 'virtio' | 'intel' | 'smmuv3' | 'amd' | (string & {});
  /** How the IOMMU works. */
  driver?: DomainIommuDriver;
}
/** A socket between host and guest that needs no network. Since 4.4.0. */
export interface DomainVsock extends DomainDeviceBase {
  /** Variant of the virtio device. */
  model?: DomainVirtioModel;
  /** The address of the guest. */
  cid?: DomainVsockCid;
  /** How the hypervisor runs the device. Since 7.1.0. */
  driver?: DomainVirtioDriver;
}
/** A store in which the guest keeps the records of a crash. Since 10.6.0. */
export interface DomainPstore extends RecordExtras {
  /** How the guest reaches the store. */
  backend: 'acpi-erst' | (string & {});
  /** Size of the store. Unit: KiB. Since 10.6.0. */
  size: DomainSize;
  /** Name of the device in this domain. */
  alias?: DomainDeviceAlias;
  /** Where the device is plugged in, in the terms of its bus. */
  address?: DomainDeviceAddress;
  /** Host file that holds the records; chosen by libvirt when absent. Format: an absolute path. */
  path?: string;
}
/** What every <seclabel> here has. */
export interface DomainSeclabelBase extends RecordExtras {
  /** Security driver: selinux, apparmor or dac; the first one when absent. */
  model?: string;
}
/** libvirt, a new one at each start. Since 0.6.2. */
export interface DomainSeclabelDynamic extends DomainSeclabelBase {
  type?: 'dynamic';
  /** Whether files of the domain are labelled. Default: no. Since 0.9.4. */
  relabel?: true;
  /** Label of the process; output only. */
  label?: string;
  /** Label of the files; output only. Since 0.9.0. */
  imagelabel?: string;
  /** Label that the dynamic one is derived from. Since 0.9.4. */
  baselabel?: string;
}
/** The definition. Since 0.6.2. */
export interface DomainSeclabelStatic extends DomainSeclabelBase {
  type: 'static';
  /** Whether files of the domain are labelled. Default: no. Since 0.9.4. */
  relabel?: boolean;
  /** Label of the process. */
  label: string;
  /** Label of the files; output only. Since 0.9.0. */
  imagelabel?: string;
}
/** Nobody: the domain is not confined by this driver. Since 0.9.10. */
export interface DomainSeclabelNone extends DomainSeclabelBase {
  type: 'none';
  /** Whether files of the domain are labelled. Default: no. */
  relabel?: false;
}
/** A <seclabel> whose `type` is a word that the grammar does not know. */
export interface DomainSeclabelOther extends DomainSeclabelBase {
  type: OtherWord;
  relabel?: boolean;
  label?: string;
  imagelabel?: string;
  baselabel?: string;
}
/** One kind of key. Since 1.2.16. */
export interface DomainKeywrapCipher extends RecordExtras {
  /** Cipher of the key. */
  name: 'aes' | 'dea' | (string & {});
  /** Whether the guest may use it. */
  state: boolean;
}
/** AMD Secure Encrypted Virtualization. Since 4.5.0. */
export interface DomainLaunchSecuritySev extends RecordExtras {
  type: 'sev';
  /** Whether kernel, initial RAM disk and command line are measured. Since 8.0.0. */
  kernelHashes?: boolean;
  /** Policy of the guest as a number; its bits are defined by AMD. Format: a hexadecimal number in lower case such as 0x1f. */
  policy: string;
  /** Position of the bit that marks a page as encrypted; that of the host when absent. */
  cbitpos?: number;
  /** Bits of physical addresses lost to encryption; those of the host when absent. */
  reducedPhysBits?: number;
  /** Handle of the guest in the firmware; output only. */
  handle?: number;
  /** Diffie-Hellman certificate of the owner, base64. */
  dhCert?: string;
  /** Session data of the owner, base64. */
  session?: string;
}
/** IBM Secure Execution, which takes no settings. Since 7.6.0. */
export interface DomainLaunchSecurityS390Pv extends RecordExtras {
  type: 's390-pv';
}
/** AMD SEV with Secure Nested Paging. Since 10.5.0. */
export interface DomainLaunchSecuritySevSnp extends RecordExtras {
  type: 'sev-snp';
  /** Whether kernel, initial RAM disk and command line are measured. */
  kernelHashes?: boolean;
  /** Whether idAuth contains the key of an author. */
  authorKey?: boolean;
  /** Whether attestation may use the key of the chip. */
  vcek?: boolean;
  /** Policy of the guest as a number; its bits are defined by AMD. Format: a hexadecimal number in lower case such as 0x1f. */
  policy: string;
  /** Position of the bit that marks a page as encrypted; that of the host when absent. */
  cbitpos?: number;
  /** Bits of physical addresses lost to encryption; those of the host when absent. */
  reducedPhysBits?: number;
  /** Workarounds that the guest is told of: 16 bytes, base64. */
  guestVisibleWorkarounds?: string;
  /** Identity of the guest: 96 bytes, base64. */
  idBlock?: string;
  /** Signature of the identity: 4096 bytes, base64. */
  idAuth?: string;
  /** Data for the attestation report: 32 bytes, base64. */
  hostData?: string;
}
/** Intel Trust Domain Extensions. Since 11.6.0. */
export interface DomainLaunchSecurityTdx extends RecordExtras {
  type: 'tdx';
  /** Attributes of the trust domain as a number; the bits are defined by Intel. Format: a hexadecimal number in lower case such as 0x1f. */
  policy?: string;
  /** SHA-384 of the configuration, base64. */
  mrConfigId?: string;
  /** SHA-384 of the owner, base64. */
  mrOwner?: string;
  /** SHA-384 of the configuration of the owner, base64. */
  mrOwnerConfig?: string;
  /** Service of the host that makes quotes for attestation. */
  quoteGenerationService?: DomainLaunchSecurityQuoteGenerationService;
}
/** A <launchSecurity> whose `type` is a word that the grammar does not know. */
export interface DomainLaunchSecurityOther extends RecordExtras {
  type: OtherWord;
  kernelHashes?: boolean;
  authorKey?: boolean;
  vcek?: boolean;
  policy?: string;
  cbitpos?: number;
  reducedPhysBits?: number;
  handle?: number;
  dhCert?: string;
  session?: string;
  guestVisibleWorkarounds?: string;
  idBlock?: string;
  idAuth?: string;
  hostData?: string;
  mrConfigId?: string;
  mrOwner?: string;
  mrOwnerConfig?: string;
  quoteGenerationService?: DomainLaunchSecurityQuoteGenerationService;
}
/** One argument. */
export interface DomainCommandlineArgument extends RecordExtras {
  /** The argument. */
  value: string;
}
/** One environment variable. Since 0.8.3. */
export interface DomainQemuEnvironment extends RecordExtras {
  /** Name of the variable. Format: a name of letters, digits, _. */
  name: string;
  /** Value; empty when absent. */
  value?: string;
}
/** A capability of QEMU. */
export interface DomainQemuCapability extends RecordExtras {
  /** Name of the capability in libvirt. */
  capability: string;
}
/** One device. Since 8.2.0. */
export interface DomainQemuOverrideDevice extends RecordExtras {
  /** Alias of the device. */
  alias: string;
  /** Properties of the device that the guest sees. */
  'qemu:frontend'?: DomainQemuOverrideFrontend;
}
/** Network namespace. Since 1.2.19. */
export interface DomainLxcNamespaceLxcSharenet extends RecordExtras {
  /** How the other namespace is named. */
  type: 'netns' | 'name' | 'pid' | (string & {});
  /** Name or number. */
  value: string;
}
/** A namespace that the container shares. */
export interface DomainLxcSharedNamespace extends RecordExtras {
  /** How the other namespace is named. */
  type: 'name' | 'pid' | (string & {});
  /** Name or number. */
  value: string;
}
/** One property that the firmware must or must not have. Since 7.2.0. */
export interface DomainOsFirmwareFeature extends RecordExtras {
  /** Whether the firmware must have the property, or must not. */
  enabled: boolean;
  /** The property. */
  name: 'enrolled-keys' | 'secure-boot' | (string & {});
}
/** The image file; absent for an empty drive. Or: The block device; absent for an empty drive. Or: The directory. Since 0.0.3. */
export interface DomainDiskSource extends RecordExtras {
  /** Absolute path of the image, or one in a VMware datastore. Format: an absolute path or a VMware path such as [datastore1] guest/disk.vmdk. */
  file?: string;
  /** Name of a set of file descriptors that the client handed over, used in place of opening the path. Since 9.0.0. */
  fdgroup?: string;
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Path of the block device. Or: Absolute path of the device. Format: an absolute path or a name of letters, digits, _ . - \ : /. */
  dev?: string;
  /** Absolute path of the directory. Format: an absolute path. Since 0.7.5. */
  dir?: string;
  /** Whether the connection is encrypted; the setting in qemu.conf when absent. Since 3.8.0. */
  tls?: boolean;
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
  /** Name of the storage pool. Format: a name without / or line break. Since 1.0.5. */
  pool?: string;
  /** Name of the volume in the pool. Format: a name other than . and .. without /. Since 1.0.5. */
  volume?: string;
  /** How a volume of an iSCSI pool is reached. Default: host. Since 1.1.1. */
  mode?: 'direct' | 'host' | (string & {});
  /** How the controller is attached. Or: Kind of transport. Since 6.0.0. */
  type?: 'pci' | 'unix' | (string & {});
  /** Whether libvirt takes the controller away from the host and gives it back. Since 6.0.0. */
  managed?: boolean;
  /** Number of the namespace, from 1. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 6.0.0. */
  namespace?: string;
  /** Path of the socket. Format: an absolute path. Since 7.1.0. */
  path?: string;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
  /** SCSI persistent reservations, made by a helper process. */
  reservations?: DomainDiskSourceReservations;
  /** The server. */
  host?: DomainDiskSourceHost[];
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
  /** The PCI address of the controller on the host. Since 6.0.0. */
  address?: DomainHostPciAddress;
}
/** File of the host with the data of a table. Since 1.3.5. */
export interface DomainOsAcpiTable extends RecordExtras {
  /** Kind of table; each kind once, raw as often as needed. */
  type: 'raw' | 'slic' | 'rawset' | 'msdm' | (string & {});
  /** Format: an absolute path. */
  value: string;
}
/** Size of the pages of some NUMA nodes of the guest. Since 1.2.7. */
export interface DomainMemoryBackingHugepagesPage extends RecordExtras {
  /** Size of a page, one that the host has. Unit: KiB. */
  size: number | bigint;
  /** Unit of size. Default: KiB. Format: a unit such as KiB. */
  unit?: string;
  /** NUMA nodes of the guest that get these pages; the rest when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  nodeset?: string;
}
/** How long the thread polls before it sleeps. Since 9.4.0. */
export interface DomainIothreadidsIothreadPoll extends RecordExtras {
  /** Longest time of polling; 0 does not poll. Unit: ns. */
  max?: number | bigint;
  /** How the time grows; 0 keeps it from growing. */
  grow?: number | bigint;
  /** How the time shrinks; 0 keeps it from shrinking. */
  shrink?: number | bigint;
  /** How little the latest measurement counts, 0 to 63. Since 12.7.0. */
  weight?: number;
}
/** Part of one bank of cache. Since 4.1.0. */
export interface DomainCputuneCachetuneCache extends RecordExtras {
  /** Number of the bank. */
  id: number;
  /** Level of the cache. */
  level: number;
  /** What is kept in the part. */
  type: 'both' | 'code' | 'data' | (string & {});
  /** Size of the part. */
  size: number | bigint;
  /** Unit of size. Format: a unit such as KiB. */
  unit?: string;
}
/** Measures how the cache is used. Since 4.10.0. */
export interface DomainCputuneCachetuneMonitor extends RecordExtras {
  /** Level of the cache. */
  level: number;
  /** Virtual CPUs that are measured; the whole process when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  vcpus?: string;
}
/** Bandwidth to one memory controller. Since 4.7.0. */
export interface DomainCputuneMemorytuneNode extends RecordExtras {
  /** Number of the controller. */
  id: number;
  /** Share of the bandwidth; per cent on most hosts. */
  bandwidth: number;
}
/** Measures what some of the vCPUs use. */
export interface DomainCputuneMonitor extends RecordExtras {
  /** Virtual CPUs that are measured; the whole process when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  vcpus?: string;
}
/** One NUMA cell of the guest. Since 0.9.8. */
export interface DomainCpuNumaCell extends RecordExtras {
  /** Number of the cell; counted from 0 when absent. Since 1.2.7. */
  id?: number;
  /** Virtual CPUs of the cell; none when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  cpus?: string;
  /** Memory of the cell. */
  memory: number | bigint;
  /** Unit of memory. Default: KiB. Format: a unit such as KiB. Since 1.2.11. */
  unit?: string;
  /** Who sees the memory of the cell, in place of what memoryBacking says. Since 1.2.9. */
  memAccess?: 'shared' | 'private' | (string & {});
  /** Whether the content is dropped when the domain stops, in place of what memoryBacking says. Since 4.4.0. */
  discard?: boolean;
  /** Distances to the other cells. */
  distances?: DomainCpuNumaCellDistances;
  /** Cache of the memory of the cell, for the HMAT table of ACPI. */
  cache?: DomainCpuNumaCellCache[];
}
/** Latencies and bandwidths between cells, for the HMAT table of ACPI. Since 6.6.0. */
export interface DomainCpuNumaInterconnects extends RecordExtras {
  /** Latency of one way of access. */
  latency?: DomainCpuNumaInterconnectsLatency[];
  /** Bandwidth of one way of access. */
  bandwidth?: DomainCpuNumaInterconnectsBandwidth[];
}
/** The firmware (SMBIOS table 0). Since 0.8.6. */
export interface DomainSysinfoBios extends RecordExtras {
  /** One field; the text is its value. */
  entry: DomainSysinfoBiosEntry[];
}
/** The machine (SMBIOS table 1). Since 0.8.6. */
export interface DomainSysinfoSystem extends RecordExtras {
  /** One field; the text is its value. */
  entry: DomainSysinfoSystemEntry[];
}
/** One board (SMBIOS table 2). Since 1.2.17. */
export interface DomainSysinfoBaseBoard extends RecordExtras {
  /** One field; the text is its value. */
  entry: DomainSysinfoBaseBoardEntry[];
}
/** The chassis (SMBIOS table 3). Since 4.1.0. */
export interface DomainSysinfoChassis extends RecordExtras {
  /** One field; the text is its value. */
  entry: DomainSysinfoChassisEntry[];
}
/** Free strings for software in the guest (SMBIOS table 11). Since 4.1.0. */
export interface DomainSysinfoOemStrings extends RecordExtras {
  /** One string. */
  entry: string[];
}
/** One blob: the text, or what a file holds. Since 6.5.0. */
export interface DomainSysinfoEntry extends RecordExtras {
  /** Name of the blob; to begin with opt/. */
  name: string;
  /** File of the host with the content. */
  file?: string;
  value?: string;
}
/** All that the hypervisor has; a guest that migrates may not find them again. Since 8.0.0. */
export interface DomainFeaturesHypervPassthrough extends RecordExtras {
  mode: 'passthrough';
}
export interface DomainFeaturesHypervCustomOrHostModel extends RecordExtras {
  mode?: 'custom' | 'host-model';
  /** Relaxed checks of timers. Since 1.0.0. */
  relaxed?: DomainFeatureSwitch;
  /** Virtual interrupt controller. Since 1.1.0. */
  vapic?: DomainFeatureSwitch;
  /** Notice of long spinning on a lock. */
  spinlocks?: DomainFeaturesHypervSpinlocks;
  /** Index of the virtual processor. Since 1.3.3. */
  vpindex?: DomainFeatureSwitch;
  /** Time that the virtual processor has run. Since 1.3.3. */
  runtime?: DomainFeatureSwitch;
  /** Synthetic interrupt controller; needs vpindex. Since 1.3.3. */
  synic?: DomainFeatureSwitch;
  /** Synthetic timers; need synic. */
  stimer?: DomainFeaturesHypervStimer;
  /** Reset of the guest by Hyper-V means. Since 1.3.3. */
  reset?: DomainFeatureSwitch;
  /** Name of the hypervisor vendor. */
  vendor_id?: DomainFeaturesHypervVendorId;
  /** Registers with the frequencies of the time stamp counter and the interrupt controller. Since 4.7.0. */
  frequencies?: DomainFeatureSwitch;
  /** Notice of a changed time stamp counter after migration. Since 4.7.0. */
  reenlightenment?: DomainFeatureSwitch;
  /** Flushing of the address translations of other processors; needs vpindex. */
  tlbflush?: DomainFeaturesHypervTlbflush;
  /** Interrupts between processors by hypercall; needs vpindex. Since 4.10.0. */
  ipi?: DomainFeatureSwitch;
  /** Enlightened control structure of virtual machines in the guest, on Intel. Since 4.10.0. */
  evmcs?: DomainFeatureSwitch;
  /** Virtual interrupt controller of the hardware together with synic. Since 8.10.0. */
  avic?: DomainFeatureSwitch;
  /** Enlightened bitmap of model-specific registers for virtual machines in the guest. Since 10.7.0. */
  emsr_bitmap?: DomainFeatureSwitch;
  /** Parameters of hypercalls in XMM registers. Since 10.7.0. */
  xmm_input?: DomainFeatureSwitch;
}
/** A <hyperv> whose `mode` is a word that the grammar does not know. */
export interface DomainFeaturesHypervOther extends RecordExtras {
  mode: OtherWord;
  /** Relaxed checks of timers. Since 1.0.0. */
  relaxed?: DomainFeatureSwitch;
  /** Virtual interrupt controller. Since 1.1.0. */
  vapic?: DomainFeatureSwitch;
  spinlocks?: DomainFeaturesHypervSpinlocks;
  /** Index of the virtual processor. Since 1.3.3. */
  vpindex?: DomainFeatureSwitch;
  /** Time that the virtual processor has run. Since 1.3.3. */
  runtime?: DomainFeatureSwitch;
  /** Synthetic interrupt controller; needs vpindex. Since 1.3.3. */
  synic?: DomainFeatureSwitch;
  stimer?: DomainFeaturesHypervStimer;
  /** Reset of the guest by Hyper-V means. Since 1.3.3. */
  reset?: DomainFeatureSwitch;
  vendor_id?: DomainFeaturesHypervVendorId;
  /** Registers with the frequencies of the time stamp counter and the interrupt controller. Since 4.7.0. */
  frequencies?: DomainFeatureSwitch;
  /** Notice of a changed time stamp counter after migration. Since 4.7.0. */
  reenlightenment?: DomainFeatureSwitch;
  tlbflush?: DomainFeaturesHypervTlbflush;
  /** Interrupts between processors by hypercall; needs vpindex. Since 4.10.0. */
  ipi?: DomainFeatureSwitch;
  /** Enlightened control structure of virtual machines in the guest, on Intel. Since 4.10.0. */
  evmcs?: DomainFeatureSwitch;
  /** Virtual interrupt controller of the hardware together with synic. Since 8.10.0. */
  avic?: DomainFeatureSwitch;
  /** Enlightened bitmap of model-specific registers for virtual machines in the guest. Since 10.7.0. */
  emsr_bitmap?: DomainFeatureSwitch;
  /** Parameters of hypercalls in XMM registers. Since 10.7.0. */
  xmm_input?: DomainFeatureSwitch;
}
/** Ring that records the pages written to. Since 8.0.0. */
export interface DomainFeaturesKvmDirtyRing extends RecordExtras {
  /** Whether the feature is on. */
  state: boolean;
  /** Entries for each virtual CPU: a power of two from 1024 to 65536. */
  size?: number;
}
/** IOMMU mappings for PCI devices of the host. Since 6.3.0. */
export interface DomainFeaturesXenPassthrough extends RecordExtras {
  /** Whether the feature is on. */
  state: boolean;
  /** How the page tables are kept. */
  mode?: 'sync_pt' | 'share_pt' | (string & {});
}
/** What every <disk> here has. */
export interface DomainDiskBase extends DomainDeviceBase {
  /** Variant of the device on its bus. Since 5.2.0. */
  model?:
    'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot' | (string & {});
  /** How the disk takes part in snapshots that do not say it themselves. Since 0.9.5. */
  snapshot?: 'no' | 'internal' | 'external' | 'manual' | (string & {});
  /** Device name and bus on the side of the guest. */
  target: DomainDiskTarget;
  /** How the hypervisor handles the image. */
  driver?: DomainDiskDriver;
  /** Output: the copy that a running block job writes. */
  mirror?: DomainDiskMirror;
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** Makes the device bootable. */
  boot?: DomainDeviceBoot;
  /** The Xen domain that serves the disk. */
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write; always so for CD-ROMs. Since 0.1.11. */
  readonly?: true;
  /** Several machines use the disk at once; caching has to be off for that. Since 0.4.6. */
  shareable?: true;
  /** Changes are dropped when the guest stops. */
  transient?: DomainDiskTransient;
  /** Serial number that the guest sees. Format: text of letters, digits, blanks, _ . + -. Since 0.7.1. */
  serial?: string;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** Limits of throughput for this disk. Since 0.9.8. */
  iotune?: DomainIotune;
  /** Throttle groups of the domain that the disk is subject to. */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Geometry that the disk reports, for IBM Z DASD and very old systems. */
  geometry?: DomainDiskGeometry;
  /** Block sizes that the disk reports. */
  blockio?: DomainDiskBlockio;
  /** World Wide Name that the guest sees. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 0.10.2. */
  wwn?: string;
  /** Vendor that a SCSI disk reports. Format: up to 8 printable ASCII characters. Since 1.0.1. */
  vendor?: string;
  /** Product name that the disk reports: up to 16 characters on scsi, up to 40 on sata and ide. Format: up to 16 printable ASCII characters or up to 40 printable ASCII characters. Since 1.0.1. */
  product?: string;
  backingStore?: DomainDiskBackingStore;
}
/** An image file on the host. Since 0.0.3. */
export interface DomainDiskFile extends DomainDiskBase {
  /** What the guest sees. Default: disk. Since 0.1.4. */
  device?: DomainRemovableDiskDevice;
  type?: 'file';
  /** The image file; absent for an empty drive. */
  source?: DomainDiskFileSource;
}
/** A block device of the host. Since 0.0.3. */
export interface DomainDiskBlock extends DomainDiskBase {
  /** What the guest sees. Default: disk. Since 0.1.4. */
  device?: DomainDiskDevice;
  type: 'block';
  /** Whether the hypervisor process gets the right of raw I/O. Default: no. Since 0.9.10. */
  rawio?: boolean;
  /** Whether the kernel filters SCSI commands; no current kernel does. Since 1.0.2. */
  sgio?: DomainSgioFilter;
  /** The block device; absent for an empty drive. */
  source?: DomainDiskBlockSource;
}
/** A host directory, shown as a FAT disk. Since 0.7.5. */
export interface DomainDiskDir extends DomainDiskBase {
  /** What the guest sees. Default: disk. */
  device?: DomainRemovableDiskDevice;
  type: 'dir';
  /** The directory. */
  source?: DomainDiskDirSource;
}
/** A network server. Since 0.8.7. */
export interface DomainDiskNetwork extends DomainDiskBase {
  /** What the guest sees. Default: disk. */
  device?: DomainDiskDevice;
  type: 'network';
  /** Whether the hypervisor process gets the right of raw I/O. Default: no. Since 0.9.10. */
  rawio?: boolean;
  /** Whether the kernel filters SCSI commands; no current kernel does. Since 1.0.2. */
  sgio?: DomainSgioFilter;
  source: DomainDiskNetworkSource;
}
/** A volume of a storage pool. Since 1.0.5. */
export interface DomainDiskVolume extends DomainDiskBase {
  /** What the guest sees. Default: disk. */
  device?: DomainDiskDevice;
  type: 'volume';
  /** Whether the hypervisor process gets the right of raw I/O. Default: no. */
  rawio?: boolean;
  /** Whether the kernel filters SCSI commands; no current kernel does. */
  sgio?: DomainSgioFilter;
  /** The volume; absent for an empty drive. */
  source?: DomainDiskVolumeSource;
}
/** An NVMe device that the hypervisor drives itself. Since 6.0.0. */
export interface DomainDiskNvme extends DomainDiskBase {
  /** What the guest sees. Default: disk. */
  device?: DomainRemovableDiskDevice;
  type: 'nvme';
  /** The NVMe controller and the namespace on it. */
  source?: DomainDiskNvmeSource;
}
/** A vhost-user server in another process. Since 7.1.0. */
export interface DomainDiskVhostuser extends DomainDiskBase {
  /** What the guest sees. Default: disk. */
  device?: DomainRemovableDiskDevice;
  type: 'vhostuser';
  /** The socket of the server. */
  source: DomainDiskVhostuserSource;
}
export interface DomainDiskVhostvdpaOrCtl extends DomainDiskBase {
  /** What the guest sees. Default: disk. Since 0.1.4. */
  device?: DomainRemovableDiskDevice;
  type: 'vhostvdpa' | 'ctl';
  /** The device. */
  source: DomainDiskVhostvdpaOrCtlSource;
}
/** A <disk> whose `type` is a word that the grammar does not know. */
export interface DomainDiskOther extends DomainDiskBase {
  device?: DomainDiskDevice;
  type: OtherWord;
  rawio?: boolean;
  sgio?: DomainSgioFilter;
  source?: DomainDiskSource;
}
/** What every <controller> here has. */
export interface DomainControllerBase extends DomainDeviceBase {
  /** Number by which addresses name the controller; the lowest free one when absent. */
  index?: number;
  /** How the hypervisor runs the controller. */
  driver?: DomainControllerDriver;
}
export interface DomainControllerScsiOrIde extends DomainControllerBase {
  type: 'scsi' | 'ide';
  /** The attribute `model`. Which SCSI controller the guest sees. Or: Which USB controller the guest sees. Or: Which IDE controller the guest sees. Since 0.8.2. */
  modelAttribute?:
    | 'virtio-transitional'
    | 'virtio-non-transitional'
    | 'auto'
    | 'buslogic'
    | 'lsilogic'
    | 'lsisas1068'
    | 'vmpvscsi'
    | 'ibmvscsi'
    | 'virtio-scsi'
    | 'lsisas1078'
    | 'ncr53c90'
    | 'dc390'
    | 'am53c974'
    | 'piix3'
    | 'piix4'
    | 'ich6'
    | (string & {});
}
/** USB controller. Since 0.9.5. */
export interface DomainControllerUsb extends DomainControllerBase {
  type: 'usb';
  /** The attribute `model`. Which SCSI controller the guest sees. Or: Which USB controller the guest sees. Or: Which IDE controller the guest sees. */
  modelAttribute?:
    | 'none'
    | 'piix3-uhci'
    | 'piix4-uhci'
    | 'ehci'
    | 'ich9-ehci1'
    | 'ich9-uhci1'
    | 'ich9-uhci2'
    | 'ich9-uhci3'
    | 'vt82c686b-uhci'
    | 'pci-ohci'
    | 'nec-xhci'
    | 'qusb1'
    | 'qusb2'
    | 'qemu-xhci'
    | (string & {});
  /** Number of ports. */
  ports?: number;
  /** The controller that this one is a companion of. */
  master?: DomainControllerMaster;
}
/** PCI controller. Since 1.0.5. */
export interface DomainControllerPci extends DomainControllerBase {
  type: 'pci';
  /** The attribute `model`. Which SCSI controller the guest sees. Or: Which USB controller the guest sees. Or: Which IDE controller the guest sees. */
  modelAttribute:
    | 'pci-root'
    | 'pcie-root'
    | 'pci-bridge'
    | 'dmi-to-pci-bridge'
    | 'pcie-to-pci-bridge'
    | 'pcie-root-port'
    | 'pcie-switch-upstream-port'
    | 'pcie-switch-downstream-port'
    | 'pci-expander-bus'
    | 'pcie-expander-bus'
    | (string & {});
  /** The device that the hypervisor emulates; libvirt fills it in. */
  model?: DomainControllerModel;
  /** Numbers of the controller that the guest sees; libvirt fills in most. */
  target?: DomainControllerTarget;
  /** Size of the 64-bit window of PCI addresses; 0 for none. Unit: KiB. Since 1.1.2. */
  pcihole64?: DomainSize;
}
/** Controller of virtio channels and consoles. Since 0.7.7. */
export interface DomainControllerVirtioSerial extends DomainControllerBase {
  type: 'virtio-serial';
  /** The attribute `model`. Which SCSI controller the guest sees. Or: Which USB controller the guest sees. Or: Which IDE controller the guest sees. Since 0.8.2. */
  modelAttribute?: DomainVirtioModel;
  /** Number of ports. */
  ports?: number;
  /** Number of interrupt vectors. */
  vectors?: number;
}
/** The bus of paravirtual Xen devices. Since 5.2.0. */
export interface DomainControllerXenbus extends DomainControllerBase {
  type: 'xenbus';
  /** Most grant frames that the guest may use. */
  maxGrantFrames?: number;
  /** Most event channels that the guest may use. Since 6.3.0. */
  maxEventChannels?: number;
}
/** NVMe controller. Since 11.5.0. */
export interface DomainControllerNvme extends DomainControllerBase {
  type: 'nvme';
  /** Serial number that the guest sees. Format: text of letters, digits, blanks, _ . + -. */
  serial?: string;
}
export interface DomainControllerPlain extends DomainControllerBase {
  type: 'fdc' | 'sata' | 'ccid' | 'isa';
}
/** A <controller> whose `type` is a word that the grammar does not know. */
export interface DomainControllerOther extends DomainControllerBase {
  type: OtherWord;
  /** The attribute `model`. */
  modelAttribute?:
    | 'virtio-transitional'
    | 'virtio-non-transitional'
    | 'auto'
    | 'buslogic'
    | 'lsilogic'
    | 'lsisas1068'
    | 'vmpvscsi'
    | 'ibmvscsi'
    | 'virtio-scsi'
    | 'lsisas1078'
    | 'ncr53c90'
    | 'dc390'
    | 'am53c974'
    | 'none'
    | 'piix3-uhci'
    | 'piix4-uhci'
    | 'ehci'
    | 'ich9-ehci1'
    | 'ich9-uhci1'
    | 'ich9-uhci2'
    | 'ich9-uhci3'
    | 'vt82c686b-uhci'
    | 'pci-ohci'
    | 'nec-xhci'
    | 'qusb1'
    | 'qusb2'
    | 'qemu-xhci'
    | 'piix3'
    | 'piix4'
    | 'ich6'
    | 'pci-root'
    | 'pcie-root'
    | 'pci-bridge'
    | 'dmi-to-pci-bridge'
    | 'pcie-to-pci-bridge'
    | 'pcie-root-port'
    | 'pcie-switch-upstream-port'
    | 'pcie-switch-downstream-port'
    | 'pci-expander-bus'
    | 'pcie-expander-bus'
    | 'virtio'
    | (string & {});
  ports?: number;
  vectors?: number;
  maxGrantFrames?: number;
  maxEventChannels?: number;
  master?: DomainControllerMaster;
  model?: DomainControllerModel;
  target?: DomainControllerTarget;
  /** Size of the 64-bit window of PCI addresses; 0 for none. Unit: KiB. Since 1.1.2. */
  pcihole64?: DomainSize;
  serial?: string;
}
/** Where the lease is stored. Since 0.9.2. */
export interface DomainLeaseTarget extends RecordExtras {
  /** Path of the lock space. */
  path: string;
  /** Where the lease starts in the file. Unit: B. Default: 0. */
  offset?: number;
}
/** What every <filesystem> here has. */
export interface DomainFilesystemBase extends DomainDeviceBase {
  /** Variant of the virtio device. Since 5.2.0. */
  model?: DomainVirtioModel;
  /** How access is checked. Default: passthrough. Since 0.8.5. */
  accessmode?: 'passthrough' | 'mapped' | 'squash' | (string & {});
  /** What happens when the directory spans several devices of the host. Since 6.3.0. */
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn' | (string & {});
  /** Access rights of new files in mode mapped. Default: 0600. Format: file permissions of up to three octal digits such as 755. Since 6.10.0. */
  fmode?: string;
  /** Access rights of new directories in mode mapped. Default: 0700. Format: file permissions of up to three octal digits such as 755. Since 6.10.0. */
  dmode?: string;
  /** Where the guest finds the file system. */
  target: DomainFilesystemTarget;
  /** Makes the device bootable. */
  boot?: DomainDeviceBoot;
  /** How the host shares the file system. */
  driver?: DomainFilesystemDriver;
  /** The guest cannot write. Since 0.9.10. */
  readonly?: true;
  /** Most space that the guest may use. Unit: B. Since 0.9.13. */
  space_hard_limit?: DomainSize;
  /** Space that the guest may exceed for a time. Unit: B. Since 0.9.13. */
  space_soft_limit?: DomainSize;
}
/** An image file, mounted on the host. Since 0.4.6. */
export interface DomainFilesystemFile extends DomainFilesystemBase {
  type: 'file';
  /** The image. */
  source: DomainFilesystemFileSource;
}
/** A block device, mounted on the host. Since 0.4.6. */
export interface DomainFilesystemBlock extends DomainFilesystemBase {
  type: 'block';
  /** The block device. */
  source: DomainFilesystemBlockSource;
}
/** A directory of the host. Since 0.4.6. */
export interface DomainFilesystemMount extends DomainFilesystemBase {
  type?: 'mount';
  /** The directory, or the server that shares it. */
  source: DomainFilesystemMountSource;
  /** The virtiofs server that libvirt starts. */
  binary?: DomainFilesystemBinary;
  /** How user and group ids of the guest become ids of the host. */
  idmap?: DomainFilesystemIdmap;
}
/** A directory of the guest, shown at another place; containers. Since 0.9.13. */
export interface DomainFilesystemBind extends DomainFilesystemBase {
  type: 'bind';
  /** The directory. */
  source: DomainFilesystemBindSource;
}
/** A file system template of OpenVZ. Since 0.4.6. */
export interface DomainFilesystemTemplate extends DomainFilesystemBase {
  type: 'template';
  /** The template. */
  source: DomainFilesystemTemplateSource;
}
/** A file system in memory; containers. Since 0.9.13. */
export interface DomainFilesystemRam extends DomainFilesystemBase {
  type: 'ram';
  /** Size of the file system. */
  source: DomainFilesystemRamSource;
}
/** A <filesystem> whose `type` is a word that the grammar does not know. */
export interface DomainFilesystemOther extends DomainFilesystemBase {
  type: OtherWord;
  source: DomainFilesystemSource;
  binary?: DomainFilesystemBinary;
  idmap?: DomainFilesystemIdmap;
}
/** What every <interface> here has. */
export interface DomainInterfaceBase extends DomainDeviceBase {
  /** Whether the host follows the guest when it changes its MAC address and receive filters. A virtio card on a macvtap device. Default: no. Since 1.2.10. */
  trustGuestRxFilters?: boolean;
  /** Makes the device bootable. */
  boot?: DomainDeviceBoot;
  /** Hardware address of the card; made up once and kept when absent. */
  mac?: DomainInterfaceMac;
  /** The card that is emulated; each hypervisor has its own default. */
  model?: DomainInterfaceModel;
  /** The device on the host at whose other end the guest's card is. */
  target?: DomainInterfaceTarget;
  /** What the interface is called inside a container. */
  guest?: DomainInterfaceGuest;
  /** The cable of the card. */
  link?: DomainInterfaceLink;
  /** Largest packet of the link. */
  mtu?: DomainInterfaceMtu;
  /** One address. */
  ip?: DomainDeviceIp[];
  /** A static route. */
  route?: DomainDeviceRoute[];
  /** Program that is run on the host after the device has been set up. Type ethernet; with Xen also bridge. Since 0.1.11. */
  script?: DomainInterfaceScript;
  /** Program that is run on the host after the device has been taken down. Type ethernet. Since 6.4.0. */
  downscript?: DomainInterfaceScript;
  /** Options of the program that moves the packets. */
  driver?: DomainInterfaceDriver;
  /** The program or the device files of the host that serve the interface. */
  backend?: DomainInterfaceBackend;
  /** The driver domain that serves the interface, in place of the host. */
  backenddomain?: DomainInterfaceBackenddomain;
  /** Ports of the host whose traffic goes to the guest. */
  portForward?: DomainInterfacePortForward[];
  /** Sizes of the tap device. */
  tune?: DomainInterfaceTune;
  /** How many packets are gathered for one interrupt. */
  coalesce?: DomainInterfaceCoalesce;
  /** Filter for the traffic of the interface. */
  filterref?: DomainInterfaceFilterref;
  /** Limits and guarantees for the traffic; a direction without an element is not limited. */
  bandwidth?: DomainInterfaceBandwidth;
  /** VLANs of the traffic, added and removed on the host without the guest noticing. */
  vlan?: DomainInterfaceVlan;
  /** Properties of the port on the bridge. */
  port?: DomainInterfacePort;
  /** Makes the device one half of a failover pair. */
  teaming?: DomainDeviceTeaming;
  /** The option ROM that the guest sees on the device. */
  rom?: DomainDeviceRom;
}
/** A bridge of the host, which the administrator has set up. Since 0.1.11. */
export interface DomainInterfaceBridge extends DomainInterfaceBase {
  type: 'bridge';
  /** The bridge; output also says from which network it came. */
  source?: DomainInterfaceBridgeSource;
  /** Profile of the switch port. */
  virtualport?: DomainInterfaceVirtualport;
}
/** A tap device of its own, or a veth pair for a container, that a script or the administrator connects to the network. Since 0.1.11. */
export interface DomainInterfaceEthernet extends DomainInterfaceBase {
  type: 'ethernet';
  /** Addresses and routes of the host's end of the device. */
  source?: DomainInterfaceEthernetSource;
}
/** A process that moves the packets in shared memory, such as a switch in user space. Since 1.2.7. */
export interface DomainInterfaceVhostuser extends DomainInterfaceBase {
  type: 'vhostuser';
  /** The socket of that process. */
  source?: DomainInterfaceVhostuserSource;
}
/** A virtual network that libvirt manages; the usual choice. Since 0.4.6. */
export interface DomainInterfaceNetwork extends DomainInterfaceBase {
  type: 'network';
  /** The network; output of a running domain also says which bridge it uses. */
  source: DomainInterfaceNetworkSource;
  /** Profile of the switch port. */
  virtualport?: DomainInterfaceVirtualport;
}
/** A network interface of the host, through macvtap. Since 0.7.7. */
export interface DomainInterfaceDirect extends DomainInterfaceBase {
  type: 'direct';
  /** The interface of the host; output also says from which network it came. */
  source: DomainInterfaceDirectSource;
  /** Profile of the switch port. */
  virtualport?: DomainInterfaceVirtualport;
}
/** Address translation by a process of the user, which needs no privileges. What an absent type means to the parser, though not to the grammar. Since 0.1.11. */
export interface DomainInterfaceUser extends DomainInterfaceBase {
  type: 'user';
  /** Where packets leave the host. */
  source?: DomainInterfaceUserSource;
}
/** A network of the hypervisor among its own guests. Since 0.6.4. */
export interface DomainInterfaceInternal extends DomainInterfaceBase {
  type: 'internal';
  /** The internal network. */
  source: DomainInterfaceInternalSource;
}
/** UDP packets to another domain. Since 1.2.20. */
export interface DomainInterfaceUdp extends DomainInterfaceBase {
  type: 'udp';
  /** Where packets are sent to. */
  source: DomainInterfaceUdpSource;
}
/** A TCP port on which another domain, of type client, connects. Since 0.9.10. */
export interface DomainInterfaceServer extends DomainInterfaceBase {
  type: 'server';
  /** Where to listen. */
  source: DomainInterfaceServerSource;
}
/** A network device of the host that is passed through, such as a virtual function of an SR-IOV card. Since 0.9.11. */
export interface DomainInterfaceHostdev extends DomainInterfaceBase {
  type: 'hostdev';
  /** Whether libvirt takes the device from the host's driver and gives it back afterwards. Default: no. */
  managed?: boolean;
  /** The device of the host. */
  source: DomainInterfaceHostdevSource;
  /** Profile of the switch port. */
  virtualport?: DomainInterfaceVirtualport;
}
/** A vhost-vdpa device: the host's card speaks virtio itself. Since 6.9.0. */
export interface DomainInterfaceVdpa extends DomainInterfaceBase {
  type: 'vdpa';
  /** The vhost-vdpa device. */
  source: DomainInterfaceUserSource;
}
/** Not connected to anything. Since 8.7.0. */
export interface DomainInterfaceNull extends DomainInterfaceBase {
  type: 'null';
}
/** A distributed switch of VMware vSphere. Since 8.7.0. */
export interface DomainInterfaceVds extends DomainInterfaceBase {
  type: 'vds';
  /** The port of the switch. */
  source: DomainInterfaceVdsSource;
}
export interface DomainInterfaceMcastOrClient extends DomainInterfaceBase {
  type: 'mcast' | 'client';
  /** The multicast group, or the server. */
  source: DomainInterfaceMcastOrClientSource;
}
/** A <interface> whose `type` is a word that the grammar does not know. */
export interface DomainInterfaceOther extends DomainInterfaceBase {
  type: OtherWord;
  managed?: boolean;
  source?: DomainInterfaceSource;
  virtualport?: DomainInterfaceVirtualport;
}
/** What every <input> here has. */
export interface DomainInputBase extends DomainDeviceBase {
  /** Variant of the virtio device. Since 5.2.0. */
  model?: DomainVirtioModel;
  /** How the hypervisor runs a virtio device. Since 3.5.0. */
  driver?: DomainVirtioDriver;
}
/** An event device of the host, as a virtio device. Since 1.3.0. */
export interface DomainInputPassthrough extends DomainInputBase {
  type: 'passthrough';
  /** Bus that the device is on; by type and machine when absent. */
  bus: 'virtio' | (string & {});
  /** The event device. */
  source: DomainInputPassthroughSource;
}
/** An event device of the host, fed to the other input devices of the guest. Since 7.4.0. */
export interface DomainInputEvdev extends DomainInputBase {
  type: 'evdev';
  /** The event device. */
  source: DomainInputEvdevSource;
}
export interface DomainInputPlain extends DomainInputBase {
  type: 'tablet' | 'mouse' | 'keyboard';
  /** Bus that the device is on; by type and machine when absent. */
  bus?: DomainInputBus;
}
/** A <input> whose `type` is a word that the grammar does not know. */
export interface DomainInputOther extends DomainInputBase {
  type: OtherWord;
  bus?: DomainInputBus;
  source?: DomainInputSource;
}
/** What every <sound> here has. */
export interface DomainSoundBase extends DomainDeviceBase {
  /** How the hypervisor runs a virtio card. Since 10.4.0. */
  driver?: DomainVirtioDriver;
  /** Where the sound goes on the host. */
  audio?: DomainSoundAudio;
  /** A codec on an ich6 or ich9 card. */
  codec?: DomainSoundCodec[];
}
/** USB audio. Since 1.2.8. */
export interface DomainSoundUsb extends DomainSoundBase {
  model: 'usb';
  /** Whether there are more channels than two. Default: no. Since 9.4.0. */
  multichannel?: boolean;
}
/** virtio sound. Since 10.4.0. */
export interface DomainSoundVirtio extends DomainSoundBase {
  model: 'virtio';
  /** Number of streams. Default: 2. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  streams?: string;
}
export interface DomainSoundPlain extends DomainSoundBase {
  model: 'ich6' | 'sb16' | 'es1370' | 'pcspk' | 'ac97' | 'ich7' | 'ich9';
}
/** A <sound> whose `model` is a word that the grammar does not know. */
export interface DomainSoundOther extends DomainSoundBase {
  model: OtherWord;
  multichannel?: boolean;
  streams?: string;
}
/** What every <audio> here has. */
export interface DomainAudioBase extends RecordExtras {
  /** Number by which sound cards and displays name the backend; from 1. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  id: string;
  /** Period of the timer that moves the samples. Unit: us. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.5.0. */
  timerPeriod?: string;
}
/** ALSA of Linux. Since 7.2.0. */
export interface DomainAudioAlsa extends DomainAudioBase {
  type: 'alsa';
  /** Recording. Since 6.7.0. */
  input?: DomainAudioAlsaStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioAlsaStream;
}
/** Core Audio of macOS. Since 7.2.0. */
export interface DomainAudioCoreaudio extends DomainAudioBase {
  type: 'coreaudio';
  /** Recording. Since 6.7.0. */
  input?: DomainAudioCoreaudioStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioCoreaudioStream;
}
/** JACK. Since 7.2.0. */
export interface DomainAudioJack extends DomainAudioBase {
  type: 'jack';
  /** Recording. Since 6.7.0. */
  input?: DomainAudioJackStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioJackStream;
}
/** OSS. Since 6.7.0. */
export interface DomainAudioOss extends DomainAudioBase {
  type: 'oss';
  /** Whether the buffers of the device are mapped. Since 7.2.0. */
  tryMMap?: boolean;
  /** Whether no other program may use the device. Since 7.2.0. */
  exclusive?: boolean;
  /** Trade of latency for CPU time, 0 to 10; -1 to set fragments instead. Since 7.2.0. */
  dspPolicy?: number;
  /** Recording. Since 6.7.0. */
  input?: DomainAudioOssStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioOssStream;
}
/** PipeWire. Since 9.10.0. */
export interface DomainAudioPipewire extends DomainAudioBase {
  type: 'pipewire';
  /** Directory of the PipeWire socket. Format: a line of text that is not empty. */
  runtimeDir?: string;
  /** Recording. Since 6.7.0. */
  input?: DomainAudioPipewireStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioPipewireStream;
}
/** PulseAudio. Since 7.2.0. */
export interface DomainAudioPulseaudio extends DomainAudioBase {
  type: 'pulseaudio';
  /** Name of the PulseAudio server. */
  serverName?: string;
  /** Recording. Since 6.7.0. */
  input?: DomainAudioPipewireStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioPipewireStream;
}
/** SDL. Since 7.2.0. */
export interface DomainAudioSdl extends DomainAudioBase {
  type: 'sdl';
  /** Sound system that SDL uses. */
  driver?: DomainAudioDriver;
  /** Recording. Since 6.7.0. */
  input?: DomainAudioCoreaudioStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioCoreaudioStream;
}
/** A WAV file that is recorded. Since 7.2.0. */
export interface DomainAudioFile extends DomainAudioBase {
  type: 'file';
  /** Path of the file. Format: a line of text that is not empty. */
  path?: string;
  /** Recording. Since 6.7.0. */
  input?: DomainAudioFileStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioFileStream;
}
export interface DomainAudioPlain extends DomainAudioBase {
  type: 'none' | 'dbus' | 'spice';
  /** Recording. Since 6.7.0. */
  input?: DomainAudioFileStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioFileStream;
}
/** A <audio> whose `type` is a word that the grammar does not know. */
export interface DomainAudioOther extends DomainAudioBase {
  type: OtherWord;
  tryMMap?: boolean;
  exclusive?: boolean;
  dspPolicy?: number;
  runtimeDir?: string;
  serverName?: string;
  driver?: DomainAudioDriver;
  path?: string;
  /** Recording. Since 6.7.0. */
  input?: DomainAudioStream;
  /** Playing. Since 6.7.0. */
  output?: DomainAudioStream;
}
/** What every <hostdev> here has. */
export interface DomainHostdevBase extends DomainDeviceBase {
  /** Makes the device bootable. */
  boot?: DomainDeviceBoot;
  /** The option ROM that the guest sees on the device. */
  rom?: DomainDeviceRom;
  /** The guest cannot write to the SCSI device. Since 1.0.6. */
  readonly?: true;
  /** Several machines may use the SCSI device at once. Since 1.0.6. */
  shareable?: true;
}
/** A PCI device. Since 0.6.0. */
export interface DomainHostdevPci extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode?: 'subsystem' | (string & {});
  /** Whether libvirt takes the device away from the host and gives it back. Default: no. Since 0.6.1. */
  managed?: boolean;
  type: 'pci';
  /** Whether the display has a framebuffer for firmware and boot; needs display. Default: off. Since 5.10.0. */
  ramfb?: boolean;
  /** Whether the device draws a display of the guest. Default: off. Since 4.6.0. */
  display?: boolean;
  /** The device on the host. */
  source: DomainHostdevPciSource;
  /** Makes the device one half of a failover pair. */
  teaming?: DomainDeviceTeaming;
  /** How the host hands the device over. */
  driver?: DomainHostdevDriver;
}
/** A USB device. Since 0.4.4. */
export interface DomainHostdevUsb extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode?: 'subsystem' | (string & {});
  /** Whether libvirt takes the device away from the host and gives it back. Default: no. Since 0.6.1. */
  managed?: boolean;
  type: 'usb';
  /** The device on the host. */
  source: DomainHostdevUsbSource;
}
/** A SCSI device. Since 1.0.6. */
export interface DomainHostdevScsi extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode?: 'subsystem' | (string & {});
  /** Whether libvirt takes the device away from the host and gives it back. Default: no. */
  managed?: boolean;
  type: 'scsi';
  /** Whether the kernel filters SCSI commands; no current kernel does. */
  sgio?: DomainSgioFilter;
  /** Whether the hypervisor process gets the right of raw I/O. Since 1.2.9. */
  rawio?: boolean;
  /** The device on the host. */
  source: DomainHostdevScsiSource;
}
/** A SCSI host of the kernel target, by vhost. Since 2.5.0. */
export interface DomainHostdevScsiHost extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode?: 'subsystem' | (string & {});
  /** Whether libvirt takes the device away from the host and gives it back. Default: no. */
  managed?: boolean;
  type: 'scsi_host';
  /** Which device the guest sees. Since 3.2.0. */
  model?: DomainVirtioModel;
  /** The device on the host. */
  source: DomainHostdevScsiHostSource;
}
/** A mediated device, such as a part of a graphics card. Since 3.2.0. */
export interface DomainHostdevMdev extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode?: 'subsystem' | (string & {});
  /** Whether libvirt takes the device away from the host and gives it back. Default: no. */
  managed?: boolean;
  type: 'mdev';
  /** Which device the guest sees. */
  model: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap' | (string & {});
  /** Whether the display has a framebuffer for firmware and boot; needs display. Default: off. Since 5.10.0. */
  ramfb?: boolean;
  /** Whether the device draws a display of the guest. Default: off. Since 4.6.0. */
  display?: boolean;
  /** The device on the host. */
  source: DomainHostdevMdevSource;
}
/** A block device. Since 1.0.2. */
export interface DomainHostdevStorage extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode: 'capabilities' | (string & {});
  type: 'storage';
  /** The device on the host. */
  source: DomainHostdevStorageSource;
}
/** A character device. Since 1.0.2. */
export interface DomainHostdevMisc extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode: 'capabilities' | (string & {});
  type: 'misc';
  /** The device on the host. */
  source: DomainHostdevMiscSource;
}
/** A network interface, moved into the container. Since 1.0.5. */
export interface DomainHostdevNet extends DomainHostdevBase {
  /** For whom the device is. Default: subsystem. */
  mode: 'capabilities' | (string & {});
  type: 'net';
  /** The device on the host. */
  source: DomainHostdevNetSource;
  /** One address. */
  ip?: DomainDeviceIp[];
  /** A static route. */
  route?: DomainDeviceRoute[];
}
/** A <hostdev> whose `type` is a word that the grammar does not know. */
export interface DomainHostdevOther extends DomainHostdevBase {
  mode?: 'subsystem' | 'capabilities' | (string & {});
  managed?: boolean;
  type: OtherWord;
  ramfb?: boolean;
  display?: boolean;
  sgio?: DomainSgioFilter;
  rawio?: boolean;
  model?:
    | 'virtio'
    | 'virtio-transitional'
    | 'virtio-non-transitional'
    | 'vfio-pci'
    | 'vfio-ccw'
    | 'vfio-ap'
    | (string & {});
  source: DomainHostdevSource;
  teaming?: DomainDeviceTeaming;
  driver?: DomainHostdevDriver;
  ip?: DomainDeviceIp[];
  route?: DomainDeviceRoute[];
}
/** A window on the host, by SDL. Since 0.1.11. */
export interface DomainGraphicsSdl extends RecordExtras {
  type: 'sdl';
  /** X display that the window appears on, such as :0.0. Since 0.5.0. */
  display?: string;
  /** Path of the X authority file. Since 0.5.0. */
  xauth?: string;
  /** Whether the window fills the screen. Default: no. Since 0.6.0. */
  fullscreen?: boolean;
  /** Drawing with OpenGL. */
  gl?: DomainGraphicsSdlGl;
}
/** A VNC server. Since 0.1.11. */
export interface DomainGraphicsVnc extends RecordExtras {
  type: 'vnc';
  /** TCP port; -1 for a free one, which is 5900 or above for VNC and SPICE. */
  port?: number;
  /** Whether free ports are chosen at start. Since 0.4.6. */
  autoport?: boolean;
  /** TCP port for browsers; -1 for a free one. Since 1.0.6. */
  websocket?: number;
  /** The attribute `listen`. Address to listen on; the same as that of the first listen element. Format: an IPv4 address or an IPv6 address or a DNS name of letters, digits, . -. */
  listenAttribute?: string;
  /** Whether several clients may be connected. Default: allow-exclusive. Since 1.0.6. */
  sharePolicy?: DomainSharePolicy;
  /** Whether clients may shut down and reset the guest. Since 7.2.0. */
  powerControl?: boolean;
  /** Path of a Unix socket, in place of TCP. Format: an absolute path. Since 0.8.8. */
  socket?: string;
  /** Password in clear text; VNC looks at eight characters. */
  passwd?: string;
  /** Keyboard layout, such as de; best left out. Since 0.4.6. */
  keymap?: string;
  /** Time in UTC after which the password is no longer accepted. Format: a date and time such as 2001-12-31T23:59:59. Since 0.9.2. */
  passwdValidTo?: string;
  /** What happens to connected clients when the password changes. Since 0.9.4. */
  connected?: 'keep' | (string & {});
  /** Whether the guest starts only when a client has connected. Default: no. Since 11.10.0. */
  wait?: boolean;
  /** The sound of the display. */
  audio?: DomainGraphicsAudio;
  /** Where the server waits for clients. */
  listen?: DomainGraphicsListen[];
}
/** A SPICE server. Since 0.8.6. */
export interface DomainGraphicsSpice extends RecordExtras {
  type: 'spice';
  /** TCP port; -1 for a free one, which is 5900 or above for VNC and SPICE. */
  port?: number;
  /** TCP port for encrypted connections; -1 for a free one. */
  tlsPort?: number;
  /** Whether free ports are chosen at start. */
  autoport?: boolean;
  /** The attribute `listen`. Address to listen on; the same as that of the first listen element. Format: an IPv4 address or an IPv6 address or a DNS name of letters, digits, . -. */
  listenAttribute?: string;
  /** Password in clear text; VNC looks at eight characters. */
  passwd?: string;
  /** Keyboard layout, such as de; best left out. */
  keymap?: string;
  /** Time in UTC after which the password is no longer accepted. Format: a date and time such as 2001-12-31T23:59:59. Since 0.9.2. */
  passwdValidTo?: string;
  /** What happens to connected clients when the password changes. Since 0.9.4. */
  connected?: DomainPasswordAction;
  /** Encryption of channels that have no element of their own. Default: any. Since 0.9.12. */
  defaultMode?: DomainChannelSecurity;
  /** Where the server waits for clients. */
  listen?: DomainGraphicsListen[];
  /** Encryption of one channel. */
  channel?: DomainGraphicsChannel[];
  /** Compression of images. */
  image?: DomainGraphicsImage;
  /** Lossy compression over slow connections. Since 0.9.1. */
  jpeg?: DomainGraphicsCompression;
  /** Lossless compression over slow connections. Since 0.9.1. */
  zlib?: DomainGraphicsCompression;
  /** Compression of sound. */
  playback?: DomainGraphicsPlayback;
  /** Sending of moving pictures as video. */
  streaming?: DomainGraphicsStreaming;
  /** Copy and paste between guest and client. */
  clipboard?: DomainGraphicsClipboard;
  /** Who draws the pointer. */
  mouse?: DomainGraphicsMouse;
  /** Files that clients drop on the display. */
  filetransfer?: DomainGraphicsFiletransfer;
  /** Drawing with OpenGL. */
  gl?: DomainGraphicsSpiceGl;
}
/** A D-Bus interface of QEMU. Since 8.4.0. */
export interface DomainGraphicsDbus extends RecordExtras {
  type: 'dbus';
  /** Address of the bus; a private bus when absent. Format: a line of text that is not empty. */
  address?: string;
  /** Whether clients connect to QEMU directly, without a bus. */
  p2p?: boolean;
  /** The sound of the display. */
  audio?: DomainGraphicsAudio;
  /** Drawing with OpenGL. */
  gl?: DomainGraphicsSpiceGl;
}
/** A Remote Desktop server. Since 0.6.4. */
export interface DomainGraphicsRdp extends RecordExtras {
  type: 'rdp';
  /** TCP port; -1 for a free one, which is 5900 or above for VNC and SPICE. */
  port?: number;
  /** Whether free ports are chosen at start. */
  autoport?: boolean;
  /** Whether a new client takes over from the one that is connected. */
  replaceUser?: boolean;
  /** Whether several clients may be connected. */
  multiUser?: boolean;
  /** User name of the client. Since 11.2.0. */
  username?: string;
  /** Password in clear text; VNC looks at eight characters. */
  passwd?: string;
  /** The attribute `listen`. Address to listen on; the same as that of the first listen element. Format: an IPv4 address or an IPv6 address or a DNS name of letters, digits, . -. */
  listenAttribute?: string;
  /** Where the server waits for clients. */
  listen?: DomainGraphicsListen[];
}
/** A window of VirtualBox on the desktop. Since 0.6.4. */
export interface DomainGraphicsDesktop extends RecordExtras {
  type: 'desktop';
  /** X display that the window appears on, such as :0.0. */
  display?: string;
  /** Whether the window fills the screen. Default: no. */
  fullscreen?: boolean;
}
/** OpenGL rendering for another display that cannot do it. Since 4.6.0. */
export interface DomainGraphicsEglHeadless extends RecordExtras {
  type: 'egl-headless';
  /** Drawing with OpenGL. */
  gl?: DomainGraphicsEglHeadlessGl;
}
/** A <graphics> whose `type` is a word that the grammar does not know. */
export interface DomainGraphicsOther extends RecordExtras {
  type: OtherWord;
  display?: string;
  xauth?: string;
  fullscreen?: boolean;
  port?: number;
  autoport?: boolean;
  websocket?: number;
  /** The attribute `listen`. */
  listenAttribute?: string;
  sharePolicy?: DomainSharePolicy;
  powerControl?: boolean;
  socket?: string;
  passwd?: string;
  keymap?: string;
  passwdValidTo?: string;
  connected?: DomainPasswordAction;
  wait?: boolean;
  tlsPort?: number;
  defaultMode?: DomainChannelSecurity;
  address?: string;
  p2p?: boolean;
  replaceUser?: boolean;
  multiUser?: boolean;
  username?: string;
  gl?: DomainGraphicsGl;
  audio?: DomainGraphicsAudio;
  listen?: DomainGraphicsListen[];
  channel?: DomainGraphicsChannel[];
  image?: DomainGraphicsImage;
  /** Lossy compression over slow connections. Since 0.9.1. */
  jpeg?: DomainGraphicsCompression;
  /** Lossless compression over slow connections. Since 0.9.1. */
  zlib?: DomainGraphicsCompression;
  playback?: DomainGraphicsPlayback;
  streaming?: DomainGraphicsStreaming;
  clipboard?: DomainGraphicsClipboard;
  mouse?: DomainGraphicsMouse;
  filetransfer?: DomainGraphicsFiletransfer;
}
/** Name of the device in this domain. libvirt gives one to every device; one that starts with ua- may be chosen by the user. Since 0.9.10. */
export interface DomainDeviceAlias extends RecordExtras {
  /** Letters, digits, underscore, minus and dot; user aliases start with ua-. Format: a name of letters, digits, _ . -. */
  name: string;
}
/** What the ACPI tables tell the guest about the device. Since 7.3.0. */
export interface DomainDeviceAcpi extends RecordExtras {
  /** Number that gives a PCI device a stable name in the guest, such as eno1; unique in the domain. */
  index?: number;
  /** NUMA nodes of the guest that the device is presented to as a generic initiator. Format: a list of numbers and ranges such as 0-3,^2,5. Since 11.8.0. */
  nodeset?: string;
}
/** How the hypervisor runs the card. Since 3.5.0. */
export interface DomainVideoDriver extends DomainVirtioOptions {
  /** Which process emulates the card. Default: qemu. Since 5.8.0. */
  name?: 'qemu' | 'vhostuser' | (string & {});
  /** VGA compatibility of a gop card. */
  vgaconf?: 'on' | 'off' | 'io' | (string & {});
}
/** Where the connection leads; two of them for udp. Since 0.4.6. */
export interface DomainCharacterDeviceSource extends RecordExtras {
  /** bind to wait for connections, connect to make one. */
  mode?: string;
  /** Path of the device, file, pipe or socket. */
  path?: string;
  /** Host name or address. */
  host?: string;
  /** Port number or name. */
  service?: string;
  /** Name of the SPICE port or D-Bus channel. Since 1.2.2. */
  channel?: string;
  /** Hypervisor side of the null modem. Since 1.2.7. */
  master?: string;
  /** Client side of the null modem. Since 1.2.7. */
  slave?: string;
  /** Whether an existing file is kept and written on. Default: off. Since 1.3.1. */
  append?: boolean;
  /** Whether TCP is encrypted; the setting in qemu.conf when absent. Since 2.4.0. */
  tls?: boolean;
  /** What happens when the connection to the server is lost. */
  reconnect?: DomainDiskSourceReconnect;
  /** Copy and paste between guest and client. */
  clipboard?: DomainGraphicsClipboard;
  /** Who draws the pointer. */
  mouse?: DomainGraphicsMouse;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
}
/** Protocol on TCP. Since 0.4.6. */
export interface DomainCharacterDeviceProtocol extends RecordExtras {
  /** Name of the protocol. Default: raw. */
  type?: 'raw' | 'telnet' | 'telnets' | 'tls' | (string & {});
}
/** A copy of everything that the guest writes. Since 1.3.3. */
export interface DomainCharacterDeviceLog extends RecordExtras {
  /** Path of the log. Format: an absolute path. */
  file: string;
  /** Whether an existing log is kept and written on. Default: off. */
  append?: boolean;
}
/** What the guest sees. Since 0.4.6. */
export interface DomainCharacterDeviceTarget extends RecordExtras {
  /** Kind of port or console; chosen by architecture when absent. Since 0.8.3. */
  type?:
    | 'xen'
    | 'lxc'
    | 'uml'
    | 'openvz'
    | 'virtio'
    | 'serial'
    | 'sclp'
    | 'sclplm'
    | 'isa-serial'
    | 'usb-serial'
    | 'pci-serial'
    | 'spapr-vio-serial'
    | 'system-serial'
    | 'sclp-serial'
    | 'isa-debug'
    | (string & {});
  /** Number of the port, from 0. */
  port?: string;
  /** The device that the hypervisor emulates; libvirt fills it in. */
  model?: DomainCharacterDeviceTargetModel;
}
/** What every <smartcard> here has. */
export interface DomainSmartcardBase extends DomainDeviceBase {}
/** The card in a reader of the host. Since 0.8.8. */
export interface DomainSmartcardHost extends DomainSmartcardBase {
  mode: 'host';
}
/** Certificates of the host, shown as a card. Since 0.8.8. */
export interface DomainSmartcardHostCertificates extends DomainSmartcardBase {
  mode: 'host-certificates';
  /** Name of a certificate in the NSS database; there are exactly three. */
  certificate: string[];
  /** Directory of the NSS database. Default: /etc/pki/nssdb. Format: an absolute path. */
  database?: string;
}
/** A card of the client, by a character device. Since 0.8.8. */
export interface DomainSmartcardPassthrough extends DomainSmartcardBase {
  mode: 'passthrough';
  /** What the device is connected to on the host. */
  type: DomainCharacterDeviceKind;
  /** Where the connection leads; two of them for udp. */
  source?: DomainCharacterDeviceSource[];
  /** Protocol on TCP. */
  protocol?: DomainCharacterDeviceProtocol;
  /** A copy of everything that the guest writes. */
  log?: DomainCharacterDeviceLog;
  /** What the guest sees. */
  target?: DomainCharacterDeviceTarget;
}
/** A <smartcard> whose `mode` is a word that the grammar does not know. */
export interface DomainSmartcardOther extends DomainSmartcardBase {
  mode: OtherWord;
  type?: DomainCharacterDeviceKind;
  certificate?: string[];
  database?: string;
  source?: DomainCharacterDeviceSource[];
  protocol?: DomainCharacterDeviceProtocol;
  log?: DomainCharacterDeviceLog;
  target?: DomainCharacterDeviceTarget;
}
/** Makes the device bootable. Not together with boot elements in os. Since 0.8.8. */
export interface DomainDeviceBoot extends RecordExtras {
  /** Place in the order, from 1; no two devices may have the same one. */
  order: number | bigint;
  /** Which boot entry an IBM Z guest takes: up to eight letters, digits, dots and blanks. Format: 1 to 8 letters, digits, dots or blanks. Since 3.5.0. */
  loadparm?: string;
}
/** A rule for USB devices. Since 0.10.2. */
export interface DomainRedirfilterUsbdev extends RecordExtras {
  /** Whether devices that fit are let in. */
  allow: boolean;
  /** Class of the device; -1 for any. Format: a hexadecimal number of up to 2 digits such as 0x1f or -1 for any. */
  class?: string;
  /** Number of the vendor; -1 for any. Format: -1 for any or a hexadecimal number of up to 4 digits such as 0x1f4a. */
  vendor?: string;
  /** Number of the product; -1 for any. Format: -1 for any or a hexadecimal number of up to 4 digits such as 0x1f4a. */
  product?: string;
  /** Release of the device, such as 1.10; -1 for any. Format: -1 for any or a USB version such as 2.0. */
  version?: string;
}
/** How the hypervisor runs a virtio device. */
export interface DomainVirtioDriver extends DomainVirtioOptions {}
/** Limit of what the guest may draw. Since 1.0.4. */
export interface DomainRngRate extends RecordExtras {
  /** Bytes of a period. Unit: B. */
  bytes: number | bigint;
  /** Length of a period. Unit: ms. Default: 1000. */
  period?: number | bigint;
}
/** Which device the guest sees. Since 2.5.0. */
export interface DomainShmemModel extends RecordExtras {
  /** Name of the device. */
  type: 'ivshmem' | 'ivshmem-plain' | 'ivshmem-doorbell' | (string & {});
}
/** The server that hands out the memory. Since 1.2.10. */
export interface DomainShmemServer extends RecordExtras {
  /** Path of its socket. Format: an absolute path. */
  path?: string;
}
/** Interrupts between the peers. Since 1.2.10. */
export interface DomainShmemMsi extends RecordExtras {
  /** Whether notifications of the guest are handled apart from its CPU; best left to the hypervisor. */
  ioeventfd?: boolean;
  /** Number of interrupt vectors. */
  vectors?: number;
}
/** What the guest sees. Since 1.2.14. */
export interface DomainMemoryDeviceTarget extends RecordExtras {
  /** Whether a virtio-mem module takes memory slots of the host only as it grows. Default: no. Since 10.1.0. */
  dynamicMemslots?: boolean;
  /** Size of the module, for virtio-mem its upper bound. Unit: KiB. Since 1.2.14. */
  size: DomainSize;
  /** NUMA node of the guest. */
  node?: number;
  /** Unit in which a virtio-mem module grows and shrinks, a power of two. Unit: KiB. Since 7.9.0. */
  block?: DomainSize;
  /** Size that a virtio-mem module should have now. Unit: KiB. Since 7.9.0. */
  requested?: DomainSize;
  /** Output: size that a virtio-mem module has now. Unit: KiB. Since 7.9.0. */
  current?: DomainSize;
  /** The label area of an nvdimm. */
  label?: DomainMemoryDeviceTargetLabel;
  /** The guest cannot write to the nvdimm. Since 5.0.0. */
  readonly?: true;
  /** Where a virtio module lies in the memory of the guest. */
  address?: DomainMemoryDeviceTargetAddress;
}
/** Where the memory comes from on the host. Since 1.2.14. */
export interface DomainMemoryDeviceSource extends RecordExtras {
  /** Size of the host pages. Unit: KiB. Since 1.2.14. */
  pagesize?: DomainSize;
  /** NUMA nodes of the host. Format: a list of numbers and ranges such as 0-3,^2,5. */
  nodemask?: string;
  /** File or device that keeps the content. Format: an absolute path. Since 3.2.0. */
  path?: string;
  /** Alignment of the mapping. Unit: KiB. Since 5.0.0. */
  alignsize?: DomainSize;
  /** The file is on real persistent memory, so that writes are durable. Since 5.0.0. */
  pmem?: true;
}
/** What does the work. Since 9.1.0. */
export interface DomainCryptoBackend extends RecordExtras {
  /** Kind of backend. */
  model: 'builtin' | 'lkcf' | (string & {});
  /** Number of queues. */
  queues?: number | bigint;
}
/** Statistics of the memory of the guest. Since 1.1.1. */
export interface DomainMemballoonStats extends RecordExtras {
  /** Seconds between two updates. Unit: s. */
  period: number | bigint;
}
/** How the IOMMU works. Since 3.4.0. */
export interface DomainIommuDriver extends RecordExtras {
  /** Whether interrupts are remapped; intel and amd, with a split I/O APIC. */
  intremap?: boolean;
  /** Whether invalid entries are cached too, which passed-through devices need; intel. */
  caching_mode?: boolean;
  /** Whether there are interrupts for more than 255 CPUs; intel. */
  eim?: boolean;
  /** Whether translations are cached for devices that ask for it; intel and amd. Since 3.5.0. */
  iotlb?: boolean;
  /** Width of addresses; intel and virtio. Unit: bit. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 6.5.0. */
  aw_bits?: string;
  /** Whether memory access of devices is translated at all; intel. Since 10.7.0. */
  dma_translation?: boolean;
  /** Whether memory access of devices passes untranslated; amd. Since 11.5.0. */
  passthrough?: boolean;
  /** Whether there are interrupts for more than 255 CPUs; amd. Since 11.5.0. */
  xtsup?: boolean;
  /** Index of the PCI controller whose devices are translated; smmuv3. Since 11.10.0. */
  pciBus?: number;
  /** Whether the SMMU of the host does the work; smmuv3. Since 12.7.0. */
  accel?: boolean;
  /** Whether the guest has command queues of its own in hardware; smmuv3. Since 12.7.0. */
  cmdqv?: boolean;
  /** Whether devices may cache translations; smmuv3. Since 12.7.0. */
  ats?: boolean;
  /** Whether ranges can be invalidated at once; smmuv3. Since 12.7.0. */
  ril?: boolean;
  /** Width of substream numbers, 0 to 20; smmuv3. Unit: bit. Since 12.7.0. */
  ssidsize?: number;
  /** Width of output addresses; smmuv3. Unit: bit. Since 12.7.0. */
  oas?: number;
  /** Size of the pages; virtio. */
  granule?: DomainIommuDriverGranule;
}
/** The address of the guest. Since 4.4.0. */
export interface DomainVsockCid extends RecordExtras {
  /** Whether a free address is chosen at start. */
  auto?: boolean;
  /** Address (CID), from 3. */
  address?: number;
}
/** Service of the host that makes quotes for attestation. Since 11.6.0. */
export interface DomainLaunchSecurityQuoteGenerationService extends RecordExtras {
  /** Socket of the service. Default: /var/run/tdx-qgs/qgs.socket. Format: an absolute path. */
  path?: string;
}
/** Properties of the device that the guest sees. Since 8.2.0. */
export interface DomainQemuOverrideFrontend extends RecordExtras {
  /** One property. */
  'qemu:property'?: DomainQemuOverrideProperty[];
}
/** How the image is encrypted. Since 0.7.1. */
export interface DomainDiskEncryption extends RecordExtras {
  /** Format of the encryption. */
  format: 'default' | 'luks' | 'qcow' | 'luks2' | 'luks-any' | (string & {});
  /** What does the work. Since 7.9.0. */
  engine?: 'qemu' | 'librbd' | (string & {});
  /** The libvirt secret that holds the passphrase. */
  secret?: DomainDiskEncryptionSecret[];
  /** The cipher with which a new image is made. */
  cipher?: DomainDiskEncryptionCipher;
  /** The generator of initialization vectors with which a new image is made. */
  ivgen?: DomainDiskEncryptionIvgen;
}
/** The part of the storage that holds the image. Since 6.1.0. */
export interface DomainDiskSourceSlices extends RecordExtras {
  /** A range of bytes. */
  slice: DomainDiskSourceSlicesSlice;
}
/** How the resource behind the device is labelled, in place of what seclabel of the domain says. Since 0.9.9. */
export interface DomainDiskSourceSeclabel extends RecordExtras {
  /** Security driver that the label is for, such as selinux or dac; all of them when absent. Since 0.10.0. */
  model?: string;
  /** Whether the resource is labelled. */
  relabel?: boolean;
  /** Output: the resource could not be labelled, and that was accepted. Since 1.1.2. */
  labelskip?: 'yes' | (string & {});
  /** Label that the resource gets. */
  label?: string[];
}
/** SCSI persistent reservations, made by a helper process. Since 4.4.0. */
export interface DomainDiskSourceReservations extends RecordExtras {
  /** Whether libvirt starts the helper; otherwise source names the socket of a running one. */
  managed?: boolean;
  /** Whether the reservations move along with a migrating guest. Since 12.1.0. */
  migration?: boolean;
  /** The Unix socket of the server. */
  source?: DomainDiskSourceReservationsSource;
}
/** What happens when the connection to the server is lost. Since 3.7.0. */
export interface DomainDiskSourceReconnect extends RecordExtras {
  /** Whether to connect again. */
  enabled?: boolean;
  /** Seconds between two attempts. Unit: s. */
  timeout?: number;
  /** Seconds for which requests wait for a new connection before they fail; network disks of protocol nbd. Unit: s. Default: 0. Since 9.2.0. */
  delay?: number;
}
/** The login on the storage server. Since 0.9.7. */
export interface DomainDiskAuth extends RecordExtras {
  /** User name on the server. Format: a name of letters, digits, _ + -. */
  username: string;
  /** The libvirt secret that holds the password or key. */
  secret: DomainDiskAuthSecret;
}
/** The snapshot of the image to use. Since 1.2.11. */
export interface DomainDiskSourceSnapshot extends RecordExtras {
  /** Name of the snapshot. Format: a name of letters, digits, _ + -. */
  name: string;
}
/** The Ceph configuration to use. Since 1.2.11. */
export interface DomainDiskSourceConfig extends RecordExtras {
  /** Path of the configuration file. Format: an absolute path. */
  file: string;
}
/** The initiator that libvirt presents itself as. Since 4.7.0. */
export interface DomainDiskSourceInitiator extends RecordExtras {
  /** The qualified name of the initiator. */
  iqn: DomainDiskSourceInitiatorIqn;
}
/** Cookies sent with every request. Since 6.2.0. */
export interface DomainDiskSourceCookies extends RecordExtras {
  /** The value of a cookie, possibly in double quotes. */
  cookie: DomainDiskSourceCookiesCookie[];
}
/** Reading ahead. Since 6.2.0. */
export interface DomainDiskSourceReadahead extends RecordExtras {
  /** Size of the read-ahead buffer. Unit: B. */
  size: number | bigint;
}
/** Giving up on the server. Since 6.2.0. */
export interface DomainDiskSourceTimeout extends RecordExtras {
  /** Seconds after which a silent connection has failed. Unit: s. */
  seconds: number | bigint;
}
/** How the certificate of the server is treated. Since 6.2.0. */
export interface DomainDiskSourceSsl extends RecordExtras {
  /** Whether the certificate has to be valid. Default: yes. */
  verify: boolean;
}
/** Who the client is on the server. Or: Key login on the server. Since 7.0.0. */
export interface DomainDiskSourceIdentity extends RecordExtras {
  /** User name, or a numeric id with a plus before it. Format: a name of letters, digits, _ + -. */
  user?: string;
  /** Group name, or a numeric id with a plus before it. Format: a name of letters, digits, _ + -. */
  group?: string;
  /** User name on the server. Since 9.8.0. */
  username?: string;
  /** Path of the private key. Format: an absolute path. Since 9.8.0. */
  keyfile?: string;
  /** Path of the socket of an SSH agent. Format: an absolute path. Since 9.8.0. */
  agentsock?: string;
}
/** The host keys that are trusted. Since 9.8.0. */
export interface DomainDiskSourceKnownHosts extends RecordExtras {
  /** Path of a known_hosts file. Format: an absolute path. */
  path: string;
}
/** A PCI address on the host. */
export interface DomainHostPciAddress extends RecordExtras {
  /** PCI domain (segment). Default: 0. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 0.7.6. */
  domain?: string;
  /** Bus, the index of a PCI controller. Default: 0. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 0.7.6. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Default: 0. Format: a PCI slot from 0 up to 31 such as 0x1f. Since 0.7.6. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Format: a PCI function from 0 up to 7 such as 0x7. Since 0.7.6. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. Since 0.9.7. */
  multifunction?: boolean;
}
/** Distances to the other cells. Since 3.10.0. */
export interface DomainCpuNumaCellDistances extends RecordExtras {
  /** Distance to one cell. */
  sibling: DomainCpuNumaCellDistancesSibling[];
}
/** Cache of the memory of the cell, for the HMAT table of ACPI. Since 6.6.0. */
export interface DomainCpuNumaCellCache extends RecordExtras {
  /** Level of the cache. */
  level: number;
  /** Associativity of the cache. */
  associativity: 'none' | 'full' | 'direct' | (string & {});
  /** How writes are cached. */
  policy: 'none' | 'writeback' | 'writethrough' | (string & {});
  /** Size of the cache. Since 6.6.0. */
  size: DomainCpuCacheSize;
  /** Size of a line of the cache. Since 6.6.0. */
  line: DomainCpuCacheSize;
}
/** Latency of one way of access. Since 6.6.0. */
export interface DomainCpuNumaInterconnectsLatency extends RecordExtras {
  /** Cell that accesses the memory. */
  initiator: number;
  /** Cell that has the memory. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. */
  cache?: number;
  /** Kind of access. */
  type: DomainAccessKind;
  /** Latency. Unit: ns. */
  value: number;
}
/** Bandwidth of one way of access. Since 6.6.0. */
export interface DomainCpuNumaInterconnectsBandwidth extends RecordExtras {
  /** Cell that accesses the memory. */
  initiator: number;
  /** Cell that has the memory. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. Since 7.6.0. */
  cache?: number;
  /** Kind of access. */
  type: DomainAccessKind;
  /** Bandwidth, units a second. */
  value: number;
  /** Unit of value. Format: a unit such as KiB. */
  unit: string;
}
/** One field; the text is its value. Since 0.8.6. */
export interface DomainSysinfoBiosEntry extends RecordExtras {
  /** Name of the field. */
  name: 'vendor' | 'version' | 'date' | 'release' | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 0.8.6. */
export interface DomainSysinfoSystemEntry extends RecordExtras {
  /** Name of the field. */
  name: 'serial' | 'version' | 'manufacturer' | 'product' | 'uuid' | 'sku' | 'family' | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 1.2.17. */
export interface DomainSysinfoBaseBoardEntry extends RecordExtras {
  /** Name of the field. */
  name: 'serial' | 'version' | 'manufacturer' | 'product' | 'asset' | 'location' | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 4.1.0. */
export interface DomainSysinfoChassisEntry extends RecordExtras {
  /** Name of the field. */
  name: 'serial' | 'version' | 'manufacturer' | 'sku' | 'asset' | (string & {});
  value?: string;
}
/** What every <timer> here has. */
export interface DomainClockTimerBase extends RecordExtras {
  /** Whether the guest has the timer. Since 0.8.6. */
  present?: boolean;
}
/** Time stamp counter of the CPU. Since 0.8.0. */
export interface DomainClockTimerTsc extends DomainClockTimerBase {
  name: 'tsc';
  /** What happens to missed ticks. Since 0.8.6. */
  tickpolicy?: DomainTimerTickPolicy;
  /** Frequency that the guest sees. Unit: Hz. Since 0.8.6. */
  frequency?: number | bigint;
  /** How the counter is provided. Since 0.8.6. */
  mode?: DomainTimerMode;
  /** How fast missed ticks are caught up with. */
  catchup?: DomainClockTimerCatchup;
}
export interface DomainClockTimerPlatformOrRtc extends DomainClockTimerBase {
  name: 'platform' | 'rtc';
  /** Time that the timer follows. Since 0.8.6. */
  track?: DomainTimerTrack;
  /** What happens to missed ticks. Since 0.8.6. */
  tickpolicy?: DomainTimerTickPolicy;
  /** How fast missed ticks are caught up with. */
  catchup?: DomainClockTimerCatchup;
}
export interface DomainClockTimerPlain extends DomainClockTimerBase {
  name: 'hpet' | 'pit' | 'armvtimer';
  /** What happens to missed ticks. Since 0.8.6. */
  tickpolicy?: DomainTimerTickPolicy;
  /** How fast missed ticks are caught up with. */
  catchup?: DomainClockTimerCatchup;
}
export interface DomainClockTimerKvmclockOrHypervclock extends DomainClockTimerBase {
  name: 'kvmclock' | 'hypervclock';
}
/** A <timer> whose `name` is a word that the grammar does not know. */
export interface DomainClockTimerOther extends DomainClockTimerBase {
  name: OtherWord;
  track?: DomainTimerTrack;
  tickpolicy?: DomainTimerTickPolicy;
  frequency?: number | bigint;
  mode?: DomainTimerMode;
  catchup?: DomainClockTimerCatchup;
}
/** Notice of long spinning on a lock. Since 1.1.0. */
export interface DomainFeaturesHypervSpinlocks extends RecordExtras {
  /** Whether the feature is on. */
  state: boolean;
  /** Attempts before the hypervisor is told, from 4095; 4294967295 never tells. Default: 4294967295. */
  retries?: number;
}
/** Synthetic timers; need synic. Since 1.3.3. */
export interface DomainFeaturesHypervStimer extends RecordExtras {
  /** Whether the feature is on. */
  state?: boolean;
  /** Expiry by a plain interrupt. Since 5.7.0. */
  direct?: DomainFeatureSwitch;
}
/** Name of the hypervisor vendor. Since 1.3.3. */
export interface DomainFeaturesHypervVendorId extends RecordExtras {
  /** Whether the feature is on. */
  state: boolean;
  /** Name that the guest sees: up to 12 characters. Format: up to 12 characters without comma. */
  value?: string;
}
/** Flushing of the address translations of other processors; needs vpindex. Since 4.7.0. */
export interface DomainFeaturesHypervTlbflush extends RecordExtras {
  /** Whether the feature is on. */
  state?: boolean;
  /** Flushing for virtual machines in the guest. Since 11.0.0. */
  direct?: DomainFeatureSwitch;
  /** Flushing of ranges of addresses. Since 11.0.0. */
  extended?: DomainFeatureSwitch;
}
/** Device name and bus on the side of the guest. Since 0.0.3. */
export interface DomainDiskTarget extends RecordExtras {
  /** Name such as vda, sda or hda: it sets the order, and the bus when that is absent. Unique in the domain; the guest may name the disk otherwise. Format: a disk name (fd, hd, sd, vd, xvd, ubd) such as vda or an NVMe disk name such as nvme0n1. */
  dev: string;
  /** Bus that the disk is on; guessed from the device name when absent. Since 0.4.3. */
  bus?: 'xen' | 'uml' | 'nvme' | 'virtio' | 'fdc' | 'sata' | 'scsi' | 'usb' | 'ide' | 'sd' | (string & {});
  /** Tray of a removable drive. Default: closed. Since 0.9.11. */
  tray?: 'open' | 'closed' | (string & {});
  /** Whether a USB or SCSI disk says that it is removable. Default: off. Since 1.1.3. */
  removable?: boolean;
  /** How fast the disk rotates, from 1025 to 65534, or 1 where it does not; ide, sata and scsi. Unit: 1/min. Since 7.3.0. */
  rotation_rate?: number | bigint;
  /** Whether a SCSI disk announces support for the DPO and FUA bits; best left out. Since 11.10.0. */
  dpofua?: boolean;
}
/** How the hypervisor handles the image. Since 0.1.8. */
export interface DomainDiskDriver extends RecordExtras {
  /** Back end: qemu, or for Xen tap, tap2, phy, file and others. Format: a name of letters, digits, _ + -. Since 0.1.11. */
  name?: string;
  /** Format of the image, which is not guessed. Default: raw. */
  type?:
    | 'dir'
    | 'raw'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk'
    | 'aio'
    | (string & {});
  /** How writes are cached on the host. Since 0.6.0. */
  cache?: 'none' | 'default' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe' | (string & {});
  /** What happens when the storage reports an error. Since 0.8.0. */
  error_policy?: 'ignore' | 'stop' | 'report' | 'enospace' | (string & {});
  /** What happens when reading fails; as error_policy when absent. Since 0.9.7. */
  rerror_policy?: 'ignore' | 'stop' | 'report' | (string & {});
  /** How requests are handed to the host. Since 0.8.8. */
  io?: 'threads' | 'native' | 'io_uring' | (string & {});
  /** Whether notifications of the guest are handled apart from its CPU; best left to the hypervisor. Since 0.9.3. */
  ioeventfd?: boolean;
  /** Whether virtio saves notifications; best left to the hypervisor. Since 0.9.5. */
  event_idx?: boolean;
  /** Whether what was read from the backing image is copied into the image. Default: off. Since 0.9.10. */
  copy_on_read?: boolean;
  /** What happens to discard requests of the guest. Since 1.0.6. */
  discard?: 'ignore' | 'unmap' | (string & {});
  /** Number of the I/O thread that serves the device. Since 1.2.8. */
  iothread?: number;
  /** What happens when the guest writes zeroes. Since 2.0.0. */
  detect_zeroes?: 'on' | 'off' | 'unmap' | (string & {});
  /** Whether clusters of a qcow2 image stay allocated when discarded, which avoids fragmentation. Since 9.5.0. */
  discard_no_unref?: boolean;
  /** Number of virtio queues. Since 3.9.0. */
  queues?: number | bigint;
  /** Number of requests that a virtio queue holds. Since 7.8.0. */
  queue_size?: number | bigint;
  /** Whether the device goes through the emulated IOMMU of the guest. Since 3.5.0. */
  iommu?: boolean;
  /** Whether the device supports Address Translation Service, a cache of IOMMU translations. Since 3.5.0. */
  ats?: boolean;
  /** Whether packed virtqueues are used. Since 6.3.0. */
  packed?: boolean;
  /** Whether each virtqueue has a page of its own for notifications. Since 7.9.0. */
  page_per_vq?: boolean;
  /** Cache for the metadata of a qcow2 image. */
  metadata_cache?: DomainDiskDriverMetadataCache;
  /** Several I/O threads that serve the device together; in place of the attribute iothread. */
  iothreads?: DomainDiskDriverIothreads;
  /** Statistics that are gathered beyond the usual counters. */
  statistics?: DomainDiskDriverStatistics;
}
/** The Xen domain that serves the disk. Since 1.2.13. */
export interface DomainDiskBackenddomain extends RecordExtras {
  /** Name of the driver domain. Format: a line of text that is not empty. */
  name: string;
}
/** Changes are dropped when the guest stops. Since 0.9.5. */
export interface DomainDiskTransient extends RecordExtras {
  /** Whether several running machines may use the same image below their changes. Since 7.4.0. */
  shareBacking?: boolean;
}
/** Throttle groups of the domain that the disk is subject to. Since 11.2.0. */
export interface DomainDiskThrottlefilters extends RecordExtras {
  /** A throttle group; the limits of several add up. */
  throttlefilter?: DomainDiskThrottlefiltersThrottlefilter[];
}
/** Geometry that the disk reports, for IBM Z DASD and very old systems. Since 0.10.0. */
export interface DomainDiskGeometry extends RecordExtras {
  /** Number of cylinders. */
  cyls: number | bigint;
  /** Number of heads. */
  heads: number | bigint;
  /** Number of sectors of a track. */
  secs: number | bigint;
  /** How the BIOS translates the geometry. Default: auto. */
  trans?: 'none' | 'auto' | 'lba' | (string & {});
}
/** Block sizes that the disk reports. Since 0.10.2. */
export interface DomainDiskBlockio extends RecordExtras {
  /** Smallest unit of reading and writing. Unit: B. Default: 512. */
  logical_block_size?: number | bigint;
  /** Size of a sector of the hardware, by which the guest aligns. Unit: B. */
  physical_block_size?: number | bigint;
  /** Smallest unit of discarding, a multiple of the logical block size; 0 keeps the guest from discarding. Unit: B. Since 9.7.0. */
  discard_granularity?: number | bigint;
}
/** The image file; absent for an empty drive. Since 0.0.3. */
export interface DomainDiskFileSource extends RecordExtras {
  /** Absolute path of the image, or one in a VMware datastore. Format: an absolute path or a VMware path such as [datastore1] guest/disk.vmdk. */
  file?: string;
  /** Name of a set of file descriptors that the client handed over, used in place of opening the path. Since 9.0.0. */
  fdgroup?: string;
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
}
/** The block device; absent for an empty drive. Since 0.0.3. */
export interface DomainDiskBlockSource extends RecordExtras {
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Path of the block device. Format: an absolute path or a name of letters, digits, _ . - \ : /. */
  dev?: string;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
  /** SCSI persistent reservations, made by a helper process. */
  reservations?: DomainDiskSourceReservations;
}
/** The directory. Since 0.0.3. */
export interface DomainDiskDirSource extends RecordExtras {
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Absolute path of the directory. Format: an absolute path. Since 0.7.5. */
  dir: string;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
}
/** The volume; absent for an empty drive. Since 0.0.3. */
export interface DomainDiskVolumeSource extends RecordExtras {
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Name of the storage pool. Format: a name without / or line break. Since 1.0.5. */
  pool: string;
  /** Name of the volume in the pool. Format: a name other than . and .. without /. Since 1.0.5. */
  volume: string;
  /** How a volume of an iSCSI pool is reached. Default: host. Since 1.1.1. */
  mode?: 'direct' | 'host' | (string & {});
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
  /** How the resource behind the device is labelled, in place of what seclabel of the domain says. */
  seclabel?: DomainDiskSourceSeclabel[];
}
/** The NVMe controller and the namespace on it. Since 0.0.3. */
export interface DomainDiskNvmeSource extends RecordExtras {
  /** How the controller is attached. Since 6.0.0. */
  type: 'pci' | (string & {});
  /** Whether libvirt takes the controller away from the host and gives it back. Since 6.0.0. */
  managed?: boolean;
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Number of the namespace, from 1. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 6.0.0. */
  namespace: string;
  /** The PCI address of the controller on the host. Since 6.0.0. */
  address: DomainHostPciAddress;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
}
/** The socket of the server. Since 0.0.3. */
export interface DomainDiskVhostuserSource extends RecordExtras {
  /** Kind of transport. Since 6.0.0. */
  type: 'unix' | (string & {});
  /** Path of the socket. Format: an absolute path. Since 7.1.0. */
  path: string;
  /** What happens when the connection to the server is lost. */
  reconnect?: DomainDiskSourceReconnect;
}
/** The device. Since 0.0.3. */
export interface DomainDiskVhostvdpaOrCtlSource extends RecordExtras {
  /** Absolute path of the device. Format: an absolute path. */
  dev: string;
}
/** How the hypervisor runs the controller. Since 1.0.5. */
export interface DomainControllerDriver extends RecordExtras {
  /** Number of virtio queues; as many as virtual CPUs is best. */
  queues?: number;
  /** Most commands that wait for one LUN. Since 1.2.7. */
  cmd_per_lun?: number;
  /** Most sectors of 512 bytes in one request. Since 1.2.7. */
  max_sectors?: number;
  /** Whether notifications of the guest are handled apart from its CPU; best left to the hypervisor. */
  ioeventfd?: boolean;
  /** Number of the I/O thread that serves the device. Since 1.2.8. */
  iothread?: number;
  /** Whether the device goes through the emulated IOMMU of the guest. Since 3.5.0. */
  iommu?: boolean;
  /** Whether the device supports Address Translation Service, a cache of IOMMU translations. Since 3.5.0. */
  ats?: boolean;
  /** Whether packed virtqueues are used. Since 6.3.0. */
  packed?: boolean;
  /** Whether each virtqueue has a page of its own for notifications. Since 7.9.0. */
  page_per_vq?: boolean;
  /** Several I/O threads that serve the device together; in place of the attribute iothread. */
  iothreads?: DomainDiskDriverIothreads;
}
/** The controller that this one is a companion of. Since 0.9.5. */
export interface DomainControllerMaster extends RecordExtras {
  /** First port of the master that the companion takes. Format: a USB port or path to one such as 1.2.4. */
  startport: string;
}
/** The device that the hypervisor emulates; libvirt fills it in. Since 1.2.19. */
export interface DomainControllerModel extends RecordExtras {
  /** Name of the device in the hypervisor. */
  name:
    | 'pci-bridge'
    | 'pcie-root-port'
    | 'spapr-pci-host-bridge'
    | 'i82801b11-bridge'
    | 'pcie-pci-bridge'
    | 'ioh3420'
    | 'x3130-upstream'
    | 'xio3130-downstream'
    | 'pxb'
    | 'pxb-pcie'
    | (string & {});
}
/** Numbers of the controller that the guest sees; libvirt fills in most. Since 1.2.19. */
export interface DomainControllerTarget extends RecordExtras {
  /** Chassis of a bridge, 1 to 255. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  chassisNr?: string;
  /** Chassis of a port. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  chassis?: string;
  /** Number of the port in its chassis. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  port?: string;
  /** Number of an expander bus, 1 to 254. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 1.3.4. */
  busNr?: string;
  /** Order of the host bridges of pSeries. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 3.6.0. */
  index?: string;
  /** Whether devices can be plugged in and out while the guest runs. Default: on. Since 6.3.0. */
  hotplug?: boolean;
  /** Memory kept free for the devices that are plugged in later. Unit: KiB. Since 10.3.0. */
  memReserve?: number | bigint;
  /** NUMA node of the guest that an expander bus belongs to. Since 1.3.4. */
  node?: number;
}
/** Where the guest finds the file system. Since 0.4.6. */
export interface DomainFilesystemTarget extends RecordExtras {
  /** Mount point in a container; for virtual machines the tag by which the guest mounts it. */
  dir: string;
}
/** The image. Since 0.4.6. */
export interface DomainFilesystemFileSource extends RecordExtras {
  /** Absolute path of the image. Format: an absolute path. */
  file: string;
}
/** The block device. Since 0.4.6. */
export interface DomainFilesystemBlockSource extends RecordExtras {
  /** Absolute path of the block device. Format: an absolute path. */
  dev: string;
}
/** The directory, or the server that shares it. Since 0.4.6. */
export interface DomainFilesystemMountSource extends RecordExtras {
  /** Socket of a virtiofs server that somebody else has started. Format: an absolute path. Since 7.3.0. */
  socket?: string;
  /** Absolute path of the directory. Format: an absolute path. */
  dir?: string;
}
/** The virtiofs server that libvirt starts. Since 6.2.0. */
export interface DomainFilesystemBinary extends RecordExtras {
  /** Path of virtiofsd. Format: an absolute path. */
  path?: string;
  /** Whether extended attributes are passed on. */
  xattr?: boolean;
  /** Caching in the guest. */
  cache?: DomainFilesystemBinaryCache;
  /** How the server is confined. */
  sandbox?: DomainFilesystemBinarySandbox;
  /** File locks that are passed on to the host. */
  lock?: DomainFilesystemBinaryLock;
  /** Threads of the server. */
  thread_pool?: DomainFilesystemBinaryThreadPool;
  /** Open files of the server. */
  openfiles?: DomainFilesystemBinaryOpenfiles;
}
/** How user and group ids of the guest become ids of the host. Since 10.0.0. */
export interface DomainFilesystemIdmap extends RecordExtras {
  /** A range of user ids. Since 10.0.0. */
  uid?: DomainFilesystemIdmapRange[];
  /** A range of group ids. Since 10.0.0. */
  gid?: DomainFilesystemIdmapRange[];
}
/** The directory. Since 0.4.6. */
export interface DomainFilesystemBindSource extends RecordExtras {
  /** Absolute path of the directory in the guest. Format: an absolute path. */
  dir: string;
}
/** The template. Since 0.4.6. */
export interface DomainFilesystemTemplateSource extends RecordExtras {
  /** Name of the template. Format: a name of letters, digits, _ + -. */
  name: string;
}
/** Size of the file system. Since 0.4.6. */
export interface DomainFilesystemRamSource extends RecordExtras {
  /** Most memory that it may take. Unit: KiB. Since 0.9.13. */
  usage: number | bigint;
  /** Unit of usage. Default: KiB. Format: a unit such as KiB. Since 1.1.4. */
  units?: string;
}
/** The image. Or: The block device. Or: The directory, or the server that shares it. Since 0.4.6. */
export interface DomainFilesystemSource extends RecordExtras {
  /** Absolute path of the image. Format: an absolute path. */
  file?: string;
  /** Absolute path of the block device. Format: an absolute path. */
  dev?: string;
  /** Socket of a virtiofs server that somebody else has started. Format: an absolute path. Since 7.3.0. */
  socket?: string;
  /** Absolute path of the directory. Or: Absolute path of the directory in the guest. Format: an absolute path. */
  dir?: string;
  /** Name of the template. Format: a name of letters, digits, _ + -. */
  name?: string;
  /** Most memory that it may take. Unit: KiB. Since 0.9.13. */
  usage?: number | bigint;
  /** Unit of usage. Default: KiB. Format: a unit such as KiB. Since 1.1.4. */
  units?: string;
}
/** Hardware address of the card; made up once and kept when absent. Since 0.1.11. */
export interface DomainInterfaceMac extends RecordExtras {
  /** MAC address of the card as the guest finds it. QEMU's own range is `52:54:00`. Format: a unicast MAC address such as 52:54:00:6b:3c:58. */
  address: string;
  /** Address that the guest has set for itself. Output only, where it differs from `address`. Format: a unicast MAC address such as 52:54:00:6b:3c:58. Since 11.2.0. */
  currentAddress?: string;
  /** Where the address comes from; matters to addresses in VMware's own ranges. Since 6.6.0. */
  type?: 'static' | 'generated' | (string & {});
  /** Whether VMware checks that the address is in one of its ranges and unique. Since 6.6.0. */
  check?: boolean;
}
/** The card that is emulated; each hypervisor has its own default. Since 0.4.6. */
export interface DomainInterfaceModel extends RecordExtras {
  /** Name of the card: virtio, e1000e, e1000, igb, rtl8139, vmxnet3, netfront, usb-net and others. Format: a name of letters, digits, _ -. */
  type: string;
}
/** The device on the host at whose other end the guest's card is. Since 0.1.11. */
export interface DomainInterfaceTarget extends RecordExtras {
  /** Name of the device on the host; made up when absent. A name that starts with vnet, vif, macvtap or macvlan is taken as made up and dropped, unless `managed` is no. Format: a name of letters, digits, _ . - \ : /. */
  dev: string;
  /** Whether libvirt creates, sets up and removes the device. With no, it must exist before the start and stays as it is. Type ethernet. Default: yes. Since 5.8.0. */
  managed?: boolean;
}
/** What the interface is called inside a container. Since 1.2.7. */
export interface DomainInterfaceGuest extends RecordExtras {
  /** Name that the interface shall have. Format: a name of letters, digits, _ . - \ : /. */
  dev?: string;
  /** Name that the interface has got. Output only. Format: a name of letters, digits, _ . - \ : /. */
  actual?: string;
}
/** The cable of the card. Since 0.9.5. */
export interface DomainInterfaceLink extends RecordExtras {
  /** Whether the guest sees a link. Default: up. Since 1.2.14. */
  state: 'up' | 'down' | (string & {});
}
/** Largest packet of the link. Since 3.1.0. */
export interface DomainInterfaceMtu extends RecordExtras {
  /** Bytes of a packet, up to 65535. Every device on a bridge needs the same. Unit: B. */
  size: number;
}
/** One address. The guest side is for containers and for user networking, the host side (inside source) for type ethernet. Since 1.2.12. */
export interface DomainDeviceIp extends RecordExtras {
  /** IPv4 or IPv6 address. Format: an IPv4 address or an IPv6 address. */
  address: string;
  /** Version of the address; worked out from the address when absent. */
  family?: 'ipv4' | 'ipv6' | (string & {});
  /** Length of the network prefix; when absent, by the class of an IPv4 address and 64 for IPv6. */
  prefix?: number;
  /** Address of the other end of a point-to-point link. Format: an IPv4 address or an IPv6 address. Since 2.1.0. */
  peer?: string;
}
/** A static route. Since 1.0.6. */
export interface DomainDeviceRoute extends RecordExtras {
  /** Version of the addresses of the route. Default: ipv4. */
  family?: 'ipv4' | 'ipv6' | (string & {});
  /** Network that is reached by the route. Left out, from 12.2.0, for a default route. Format: an IPv4 address or an IPv6 address. */
  address?: string;
  /** Size of the network as the length of its prefix. */
  prefix?: number;
  /** Size of an IPv4 network as a mask, such as `255.255.255.0`. Format: an IPv4 address. */
  netmask?: string;
  /** Address that packets of the route are sent to; must be reachable directly. Format: an IPv4 address or an IPv6 address. */
  gateway: string;
  /** Cost of the route, at least 1; a lower one is preferred. Default: 1. */
  metric?: number;
}
/** A program that is run on the host for the interface. */
export interface DomainInterfaceScript extends RecordExtras {
  /** Path of the program. Format: a line of text that is not empty. */
  path: string;
}
/** Options of the program that moves the packets. Since 0.8.8. */
export interface DomainInterfaceDriver extends RecordExtras {
  /** Way in which the device is handed over. Or: Back end of a virtio card; vhost where the host has it, otherwise qemu. */
  name?: 'kvm' | 'xen' | 'vfio' | 'qemu' | 'vhost' | (string & {});
  /** Kernel driver of the host to bind, such as a variant of vfio-pci; the best match when absent. Format: a name of letters, digits, _ + -. Since 10.0.0. */
  model?: string;
  /** Whether the device is opened through iommufd in place of the VFIO container. Since 12.1.0. */
  iommufd?: boolean;
  /** Whether the device goes through the emulated IOMMU of the guest. Since 3.5.0. */
  iommu?: boolean;
  /** Whether the device supports Address Translation Service, a cache of IOMMU translations. Since 3.5.0. */
  ats?: boolean;
  /** Whether packed virtqueues are used. Since 6.3.0. */
  packed?: boolean;
  /** Whether each virtqueue has a page of its own for notifications. Since 7.9.0. */
  page_per_vq?: boolean;
  /** Whether the card spreads received packets over the queues by their hash. Since 8.3.0. */
  rss?: boolean;
  /** Whether the card passes that hash on to the guest. Since 8.3.0. */
  rss_hash_report?: boolean;
  /** Number of queue pairs of a virtio or vhost-user card; more let several vCPUs work at once. Default: 1. Since 1.0.6. */
  queues?: number | bigint;
  /** Packets that each receive queue of a virtio card holds: a power of two from 256 to 1024. Since 2.3.0. */
  rx_queue_size?: number | bigint;
  /** Packets that each transmit queue holds: a power of two from 256 to 1024. QEMU wants vhost-user for it. Since 3.7.0. */
  tx_queue_size?: number | bigint;
  /** How QEMU goes on when the transmit queue is full. Best left alone. Since 0.9.0. */
  txmode?: 'iothread' | 'timer' | (string & {});
  /** Whether the guest's I/O is handled in a thread of its own while the vCPU runs on. Best left alone. Since 0.9.3. */
  ioeventfd?: boolean;
  /** Whether guest and host tell each other when to notify, which saves interrupts. Best left alone. Since 0.9.5. */
  event_idx?: boolean;
  /** Offloads that the host offers to the card; all on unless switched off. */
  host?: DomainInterfaceDriverHost;
  /** Offloads that the guest may use; all on unless switched off. */
  guest?: DomainInterfaceDriverGuest;
}
/** The program or the device files of the host that serve the interface. Since 1.2.9. */
export interface DomainInterfaceBackend extends RecordExtras {
  /** Program that serves an interface of type user, from 11.1.0 also vhostuser. Since 9.0.0. */
  type?: 'default' | 'passt' | (string & {});
  /** Device file from which tap devices are made. Types network, bridge and ethernet. Default: /dev/net/tun. Format: an absolute path. */
  tap?: string;
  /** Device file of the kernel's virtio back end. Default: /dev/vhost-net. Format: an absolute path. */
  vhost?: string;
  /** File that passt writes its messages to. Format: an absolute path. Since 9.0.0. */
  logFile?: string;
  /** Host name that passt gives the guest by DHCP. Format: a DNS name of letters, digits, . -. Since 11.8.0. */
  hostname?: string;
  /** Host name with its domain that passt gives the guest by DHCP. Format: a DNS name of letters, digits, . -. Since 11.8.0. */
  fqdn?: string;
}
/** The driver domain that serves the interface, in place of the host. Since 1.2.13. */
export interface DomainInterfaceBackenddomain extends RecordExtras {
  /** Name of that domain. Format: a line of text that is not empty. */
  name: string;
}
/** Ports of the host whose traffic goes to the guest. Back end passt. Since 9.0.0. */
export interface DomainInterfacePortForward extends RecordExtras {
  /** Transport protocol of the ports. */
  proto: 'udp' | 'tcp' | (string & {});
  /** Address of the host that is listened on; every one when absent. Format: an IPv4 address or an IPv6 address. */
  address?: string;
  /** Network interface of the host that is listened on; every one when absent. Format: a name of letters, digits, _ . - \ : /. */
  dev?: string;
  /** A run of ports; without any, all ports are forwarded. */
  range?: DomainInterfacePortForwardRange[];
}
/** Sizes of the tap device. Types network and bridge. Since 0.8.8. */
export interface DomainInterfaceTune extends RecordExtras {
  /** Size of the send buffer; 0 for no limit. Unit: B. */
  sndbuf?: number;
}
/** How many packets are gathered for one interrupt. Types network and bridge. Since 3.3.0. */
export interface DomainInterfaceCoalesce extends RecordExtras {
  /** Received packets. */
  rx?: DomainInterfaceCoalesceRx;
}
/** Filter for the traffic of the interface. Types network, bridge and ethernet. Since 0.8.0. */
export interface DomainInterfaceFilterref extends RecordExtras {
  /** Name of the network filter. Format: an XML name without colon. */
  filter: string;
  /** Value of a variable of the filter. */
  parameter?: DomainInterfaceFilterrefParameter[];
}
/** Limits and guarantees for the traffic; a direction without an element is not limited. Since 0.9.4. */
export interface DomainInterfaceBandwidth extends RecordExtras {
  /** Number of the traffic class on the bridge that serves a guaranteed rate. Output only. Since 5.5.0. */
  classID?: number | bigint;
  /** Traffic towards the guest; for a network, towards its bridge. Since 0.9.4. */
  inbound?: DomainInterfaceBandwidthLimit;
  /** Traffic from the guest; for a network, from its bridge. Since 0.9.4. */
  outbound?: DomainInterfaceBandwidthLimit;
}
/** VLANs of the traffic, added and removed on the host without the guest noticing. Open vSwitch, SR-IOV and, from 11.0.0, Linux bridges. Since 0.10.0. */
export interface DomainInterfaceVlan extends RecordExtras {
  /** Makes the port a trunk, which carries tagged packets. Implied by more than one tag. */
  trunk?: 'yes' | (string & {});
  /** One VLAN. */
  tag: DomainInterfaceVlanTag[];
}
/** Properties of the port on the bridge. Since 6.1.0. */
export interface DomainInterfacePort extends RecordExtras {
  /** Whether traffic to other isolated ports of the same bridge is blocked. Default: no. */
  isolated?: boolean;
}
/** Makes the device one half of a failover pair. Since 6.1.0. */
export interface DomainDeviceTeaming extends RecordExtras {
  /** Which half the device is. */
  type: 'persistent' | 'transient' | (string & {});
  /** User alias of the persistent half; starts with ua-. Format: a name of letters, digits, _ . -. */
  persistent?: string;
}
/** The option ROM that the guest sees on the device. Since 0.9.7. */
export interface DomainDeviceRom extends RecordExtras {
  /** Whether there is an option ROM at all. Default: yes. Since 4.3.0. */
  enabled?: boolean;
  /** Whether the ROM appears in the memory map of the guest. */
  bar?: boolean;
  /** Host file whose content is shown as the ROM, for boot firmware of the own choice. Format: an absolute path. Since 0.9.10. */
  file?: string;
}
/** The bridge; output also says from which network it came. Since 0.1.11. */
export interface DomainInterfaceBridgeSource extends RecordExtras {
  /** Name of the bridge on the host; VMware's networks may have blanks in their names. Format: a name of letters, digits, blanks, _ . - \ : /. */
  bridge: string;
  /** Who fills the forwarding table of the bridge. Default: kernel. Since 1.2.11. */
  macTableManager?: 'kernel' | 'libvirt' | (string & {});
  /** Name of the virtual network. Since 0.4.6. */
  network?: string;
  /** Port group of the network; its default one when absent. Format: a name of letters, digits, _ . - \ : /. Since 0.9.4. */
  portgroup?: string;
  /** UUID of the network port that was made for the interface. Output only. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 5.5.0. */
  portid?: string;
}
/** Profile of the switch port. Interface, port group and network may each give parts of it; they are merged and must not contradict each other. Since 0.8.2. */
export interface DomainInterfaceVirtualport extends RecordExtras {
  /** Kind of switch. */
  type?: '802.1Qbg' | '802.1Qbh' | 'openvswitch' | 'midonet' | (string & {});
  parameters?: DomainInterfaceVirtualportParameters;
}
/** Addresses and routes of the host's end of the device. Since 2.1.0. */
export interface DomainInterfaceEthernetSource extends RecordExtras {
  /** One address. */
  ip?: DomainDeviceIp[];
  /** A static route. */
  route?: DomainDeviceRoute[];
}
/** The socket of that process. With back end passt, from 11.1.0, it may be left out, and so may each of its attributes. Since 1.2.7. */
export interface DomainInterfaceVhostuserSource extends RecordExtras {
  /** Kind of transport. Default: unix. */
  type?: 'unix' | (string & {});
  /** Path of the socket. Format: an absolute path. */
  path?: string;
  /** Which side opens the socket. Default: client. */
  mode?: 'client' | 'server' | (string & {});
  /** Network interface of the host whose addresses and routes passt uses. Format: a name of letters, digits, _ . - \ : /. Since 11.1.0. */
  dev?: string;
  /** What happens when the connection to the server is lost. */
  reconnect?: DomainDiskSourceReconnect;
}
/** The network; output of a running domain also says which bridge it uses. Since 0.4.6. */
export interface DomainInterfaceNetworkSource extends RecordExtras {
  /** Name of the virtual network. */
  network: string;
  /** Port group of the network; its default one when absent. Format: a name of letters, digits, _ . - \ : /. Since 0.9.4. */
  portgroup?: string;
  /** UUID of the network port that was made for the interface. Output only. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 5.5.0. */
  portid?: string;
  /** Name of the bridge on the host; VMware's networks may have blanks in their names. Format: a name of letters, digits, blanks, _ . - \ : /. */
  bridge?: string;
  /** Who fills the forwarding table of the bridge. Default: kernel. Since 1.2.11. */
  macTableManager?: 'kernel' | 'libvirt' | (string & {});
}
/** The interface of the host; output also says from which network it came. Since 0.7.7. */
export interface DomainInterfaceDirectSource extends RecordExtras {
  /** Name of the host's interface. Format: a name of letters, digits, _ . - \ : /. */
  dev: string;
  /** Which way packets take between guests that share the interface. Default: vepa. */
  mode?: 'vepa' | 'bridge' | 'private' | 'passthrough' | (string & {});
  /** Name of the virtual network. */
  network?: string;
  /** Port group of the network; its default one when absent. Format: a name of letters, digits, _ . - \ : /. Since 0.9.4. */
  portgroup?: string;
  /** UUID of the network port that was made for the interface. Output only. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 5.5.0. */
  portid?: string;
}
/** Where packets leave the host. Since 9.0.0. */
export interface DomainInterfaceUserSource extends RecordExtras {
  /** Network interface of the host whose addresses and routes passt uses; the one of the default route when absent. Format: a name of letters, digits, _ . - \ : /. */
  dev: string;
}
/** The internal network. Since 0.6.4. */
export interface DomainInterfaceInternalSource extends RecordExtras {
  /** Name of the internal network. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
}
/** Where packets are sent to. Since 1.2.20. */
export interface DomainInterfaceUdpSource extends RecordExtras {
  /** The attribute `address`. IPv4 address of the other side. Format: an IPv4 address. */
  addressAttribute: string;
  /** TCP or UDP port. */
  port: number;
  /** Where packets are received. */
  local: DomainInterfaceSourceLocal;
}
/** Where to listen. Since 0.9.10. */
export interface DomainInterfaceServerSource extends RecordExtras {
  /** The attribute `address`. IPv4 address to listen on; every one when absent. Format: an IPv4 address. */
  addressAttribute?: string;
  /** TCP or UDP port. */
  port: number;
}
/** The device of the host. Since 0.9.11. */
export interface DomainInterfaceHostdevSource extends RecordExtras {
  /** Whether the USB device was absent when the domain was last started. Output only. Since 1.0.0. */
  missing?: boolean;
  address?: DomainInterfaceSourceAddress;
  /** Manufacturer of the device. */
  vendor?: DomainInterfaceSourceVendor;
  /** Model of the device. */
  product?: DomainInterfaceSourceProduct;
}
/** The port of the switch. Since 8.7.0. */
export interface DomainInterfaceVdsSource extends RecordExtras {
  /** UUID of the switch. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  switchid: string;
  /** Number of the port. May be left out from 10.5.0. */
  portid?: string;
  /** Identifier of the port group. May be left out from 10.5.0. */
  portgroupid?: string;
  /** Number by which the switch knows the connection. May be left out from 10.5.0. */
  connectionid?: number | bigint;
}
/** The multicast group, or the server. Since 0.9.10. */
export interface DomainInterfaceMcastOrClientSource extends RecordExtras {
  /** The attribute `address`. IPv4 address of the group or the server. Format: an IPv4 address. */
  addressAttribute: string;
  /** TCP or UDP port. */
  port: number;
}
/** The bridge; output also says from which network it came. Or: Addresses and routes of the host's end of the device. Or: The socket of that process. With back end passt, from 11.1.0, it may be left out, and so may each of its attributes. Since 0.1.11. */
export interface DomainInterfaceSource extends RecordExtras {
  /** Name of the bridge on the host; VMware's networks may have blanks in their names. Format: a name of letters, digits, blanks, _ . - \ : /. */
  bridge?: string;
  /** Who fills the forwarding table of the bridge. Default: kernel. Since 1.2.11. */
  macTableManager?: 'kernel' | 'libvirt' | (string & {});
  /** Name of the virtual network. Since 0.4.6. */
  network?: string;
  /** Port group of the network; its default one when absent. Format: a name of letters, digits, _ . - \ : /. Since 0.9.4. */
  portgroup?: string;
  /** UUID of the network port that was made for the interface. Output only. Or: Number of the port. May be left out from 10.5.0. Format: a whole number or a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 5.5.0. */
  portid?: string;
  /** Kind of transport. Default: unix. Since 1.2.7. */
  type?: 'unix' | (string & {});
  /** Path of the socket. Format: an absolute path. Since 1.2.7. */
  path?: string;
  /** Which side opens the socket. Or: Which way packets take between guests that share the interface. Default: client. Since 0.7.7. */
  mode?: 'client' | 'server' | 'vepa' | 'bridge' | 'private' | 'passthrough' | (string & {});
  /** Network interface of the host whose addresses and routes passt uses. Or: Name of the host's interface. Or: Network interface of the host whose addresses and routes passt uses; the one of the default route when absent. Format: a name of letters, digits, _ . - \ : /. Since 0.7.7. */
  dev?: string;
  /** Name of the internal network. Format: a name of letters, digits, _ . - \ : /. Since 0.6.4. */
  name?: string;
  /** The attribute `address`. IPv4 address of the group or the server. Or: IPv4 address of the other side. Or: IPv4 address to listen on; every one when absent. Format: an IPv4 address. Since 0.9.10. */
  addressAttribute?: string;
  /** TCP or UDP port. Since 0.9.10. */
  port?: number;
  /** Whether the USB device was absent when the domain was last started. Output only. Since 1.0.0. */
  missing?: boolean;
  /** UUID of the switch. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 8.7.0. */
  switchid?: string;
  /** Identifier of the port group. May be left out from 10.5.0. Since 8.7.0. */
  portgroupid?: string;
  /** Number by which the switch knows the connection. May be left out from 10.5.0. Since 8.7.0. */
  connectionid?: number | bigint;
  /** One address. */
  ip?: DomainDeviceIp[];
  /** A static route. */
  route?: DomainDeviceRoute[];
  /** What happens when the connection to the server is lost. */
  reconnect?: DomainDiskSourceReconnect;
  /** Where packets are received. */
  local?: DomainInterfaceSourceLocal;
  address?: DomainInterfaceSourceAddress;
  /** Manufacturer of the device. */
  vendor?: DomainInterfaceSourceVendor;
  /** Model of the device. */
  product?: DomainInterfaceSourceProduct;
}
/** The event device. Since 1.3.0. */
export interface DomainInputPassthroughSource extends RecordExtras {
  /** Path such as /dev/input/event1. Format: an absolute path. */
  evdev: string;
}
/** The event device. Since 1.3.0. */
export interface DomainInputEvdevSource extends RecordExtras {
  /** Path such as /dev/input/event1. Format: an absolute path. Since 7.4.0. */
  dev: string;
  /** Which devices change sides when the toggle is pressed. Since 7.4.0. */
  grab?: 'all' | (string & {});
  /** Keys that switch between host and guest. Default: ctrl-ctrl. Since 7.6.0. */
  grabToggle?: DomainToggleKeys;
  /** Whether held keys repeat. Since 7.4.0. */
  repeat?: boolean;
}
/** The event device. Since 1.3.0. */
export interface DomainInputSource extends RecordExtras {
  /** Path such as /dev/input/event1. Format: an absolute path. */
  evdev?: string;
  /** Path such as /dev/input/event1. Format: an absolute path. Since 7.4.0. */
  dev?: string;
  /** Which devices change sides when the toggle is pressed. Since 7.4.0. */
  grab?: 'all' | (string & {});
  /** Keys that switch between host and guest. Default: ctrl-ctrl. Since 7.6.0. */
  grabToggle?: DomainToggleKeys;
  /** Whether held keys repeat. Since 7.4.0. */
  repeat?: boolean;
}
/** Where the sound goes on the host. Since 6.7.0. */
export interface DomainSoundAudio extends RecordExtras {
  /** Number of the audio backend; the default one when there is no element. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  id: string;
}
/** A codec on an ich6 or ich9 card. Since 0.9.13. */
export interface DomainSoundCodec extends RecordExtras {
  /** What the codec has. */
  type: 'duplex' | 'micro' | 'output' | (string & {});
}
/** Recording or playing. */
export interface DomainAudioAlsaStream extends DomainAudioStreamBase {
  /** Name or path of the sound device. Format: a line of text that is not empty. */
  dev?: string;
}
/** Recording or playing. */
export interface DomainAudioCoreaudioStream extends DomainAudioStreamBase {
  /** Number of buffers. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.2.0. */
  bufferCount?: string;
}
/** Recording or playing. */
export interface DomainAudioJackStream extends DomainAudioStreamBase {
  /** Name of the JACK server. Since 7.2.0. */
  serverName?: string;
  /** Name under which the stream appears. Since 7.2.0. */
  clientName?: string;
  /** Regular expression of the ports to connect to. Since 7.2.0. */
  connectPorts?: string;
  /** Whether starting fails when the client name is taken. Since 7.2.0. */
  exactName?: boolean;
}
/** Recording or playing. */
export interface DomainAudioOssStream extends DomainAudioStreamBase {
  /** Name or path of the sound device. Format: a name of letters, digits, _ . - \ : /. */
  dev?: string;
  /** Number of buffers. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.2.0. */
  bufferCount?: string;
  /** Whether the stream waits for the device in place of a timer. Since 7.2.0. */
  tryPoll?: boolean;
}
/** Recording or playing. */
export interface DomainAudioPipewireStream extends DomainAudioStreamBase {
  /** Sink or source of the server. Since 7.2.0. */
  name?: string;
  /** Name under which the stream appears. Since 7.2.0. */
  streamName?: string;
  /** Latency that the server should keep. Unit: us. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.2.0. */
  latency?: string;
}
/** Recording or playing. */
export interface DomainAudioFileStream extends DomainAudioStreamBase {}
/** Recording or playing. */
export interface DomainAudioStream extends DomainAudioStreamBase {
  /** Name or path of the sound device. Format: a line of text that is not empty or a name of letters, digits, _ . - \ : /. */
  dev?: string;
  /** Number of buffers. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.2.0. */
  bufferCount?: string;
  /** Name of the JACK server. Since 7.2.0. */
  serverName?: string;
  /** Name under which the stream appears. Since 7.2.0. */
  clientName?: string;
  /** Regular expression of the ports to connect to. Since 7.2.0. */
  connectPorts?: string;
  /** Whether starting fails when the client name is taken. Since 7.2.0. */
  exactName?: boolean;
  /** Whether the stream waits for the device in place of a timer. Since 7.2.0. */
  tryPoll?: boolean;
  /** Sink or source of the server. Since 7.2.0. */
  name?: string;
  /** Name under which the stream appears. Since 7.2.0. */
  streamName?: string;
  /** Latency that the server should keep. Unit: us. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 7.2.0. */
  latency?: string;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevPciSource extends RecordExtras {
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Whether the guest may write to harmless parts of the configuration space only. Default: yes. Since 6.8.0. */
  writeFiltering?: boolean;
  /** The PCI address on the host. Since 0.4.6. */
  address: DomainHostPciAddress;
}
/** How the host hands the device over. Since 1.0.5. */
export interface DomainHostdevDriver extends RecordExtras {
  /** Way in which the device is handed over. */
  name?: 'kvm' | 'xen' | 'vfio' | (string & {});
  /** Kernel driver of the host to bind, such as a variant of vfio-pci; the best match when absent. Format: a name of letters, digits, _ + -. Since 10.0.0. */
  model?: string;
  /** Whether the device is opened through iommufd in place of the VFIO container. Since 12.1.0. */
  iommufd?: boolean;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevUsbSource extends RecordExtras {
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Resets of the device that the guest asks for. Since 8.6.0. */
  guestReset?: DomainGuestReset;
  /** Where the device is plugged in. */
  address?: DomainHostdevUsbSourceAddress;
  /** Manufacturer of the device. */
  vendor?: DomainInterfaceSourceVendor;
  /** Model of the device. */
  product?: DomainInterfaceSourceProduct;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevScsiHostSource extends RecordExtras {
  /** How the device is reached. Since 1.2.8. */
  protocol: 'vhost' | (string & {});
  /** Name of the target: naa. and 16 hexadecimal digits. Format: a World Wide Name such as naa.5001405f4ad52c01. Since 2.5.0. */
  wwpn: string;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevMdevSource extends RecordExtras {
  /** The mediated device. */
  address: DomainHostdevMdevSourceAddress;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevStorageSource extends RecordExtras {
  /** Path of the block device. Format: an absolute path. Since 1.0.2. */
  block: string;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevMiscSource extends RecordExtras {
  /** Path of the character device. Format: an absolute path. Since 1.0.2. */
  char: string;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevNetSource extends RecordExtras {
  /** Name of the network interface. Format: a name of letters, digits, _ . - \ : /. Since 1.0.5. */
  interface: string;
}
/** The device on the host. Since 0.4.6. */
export interface DomainHostdevSource extends RecordExtras {
  /** What happens when the medium or device is missing. Default: mandatory. Since 0.9.7. */
  startupPolicy?: DomainStartupPolicy;
  /** Whether the guest may write to harmless parts of the configuration space only. Default: yes. Since 6.8.0. */
  writeFiltering?: boolean;
  /** Resets of the device that the guest asks for. Since 8.6.0. */
  guestReset?: DomainGuestReset;
  /** How the device is reached. Since 1.2.8. */
  protocol?: 'adapter' | 'iscsi' | 'vhost' | (string & {});
  /** Qualified name of the target and the LUN: iqn.2013-07.com.example:pool/1. Since 1.2.8. */
  name?: string;
  /** Name of the target: naa. and 16 hexadecimal digits. Format: a World Wide Name such as naa.5001405f4ad52c01. Since 2.5.0. */
  wwpn?: string;
  address?: DomainHostdevSourceAddress;
  /** Manufacturer of the device. */
  vendor?: DomainInterfaceSourceVendor;
  /** Model of the device. */
  product?: DomainInterfaceSourceProduct;
  /** The host adapter. */
  adapter?: DomainHostdevSourceAdapter;
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** The initiator that libvirt presents itself as. */
  initiator?: DomainDiskSourceInitiator;
  /** The iSCSI server. */
  host?: DomainHostdevSourceHost[];
  /** Path of the block device. Format: an absolute path. Since 1.0.2. */
  block?: string;
  /** Path of the character device. Format: an absolute path. Since 1.0.2. */
  char?: string;
  /** Name of the network interface. Format: a name of letters, digits, _ . - \ : /. Since 1.0.5. */
  interface?: string;
}
/** Drawing with OpenGL. Since 1.3.3. */
export interface DomainGraphicsSdlGl extends RecordExtras {
  /** Whether OpenGL is used; for SPICE only with clients on the same host. */
  enable: boolean;
}
/** The sound of the display. Since 7.2.0. */
export interface DomainGraphicsAudio extends RecordExtras {
  /** Number of the audio backend. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  id: string;
}
/** Encryption of one channel. Since 0.8.6. */
export interface DomainGraphicsChannel extends RecordExtras {
  /** The channel. */
  name:
    | 'main'
    | 'display'
    | 'inputs'
    | 'cursor'
    | 'playback'
    | 'record'
    | 'smartcard'
    | 'usbredir'
    | (string & {});
  /** How it is sent. */
  mode: DomainChannelSecurity;
}
/** Compression of images. Since 0.9.1. */
export interface DomainGraphicsImage extends RecordExtras {
  /** Method. */
  compression: 'off' | 'auto_glz' | 'auto_lz' | 'quic' | 'glz' | 'lz' | (string & {});
}
/** Compression over slow connections. */
export interface DomainGraphicsCompression extends RecordExtras {
  /** When it is used. */
  compression: 'auto' | 'never' | 'always' | (string & {});
}
/** Compression of sound. Since 0.9.1. */
export interface DomainGraphicsPlayback extends RecordExtras {
  /** Whether sound is compressed. Default: on. */
  compression: boolean;
}
/** Sending of moving pictures as video. Since 0.9.2. */
export interface DomainGraphicsStreaming extends RecordExtras {
  /** What is sent as video. */
  mode: 'off' | 'all' | 'filter' | (string & {});
}
/** Copy and paste between guest and client. Since 0.9.3. */
export interface DomainGraphicsClipboard extends RecordExtras {
  /** Whether it is possible; on by default for SPICE, off for the agent channel. */
  copypaste: boolean;
}
/** Who draws the pointer. Since 0.9.11. */
export interface DomainGraphicsMouse extends RecordExtras {
  /** The side that draws it. Default: client. */
  mode: 'client' | 'server' | (string & {});
}
/** Files that clients drop on the display. Since 1.2.2. */
export interface DomainGraphicsFiletransfer extends RecordExtras {
  /** Whether they may. Default: yes. */
  enable: boolean;
}
/** Drawing with OpenGL. Since 1.3.3. */
export interface DomainGraphicsSpiceGl extends RecordExtras {
  /** Whether OpenGL is used; for SPICE only with clients on the same host. */
  enable: boolean;
  /** Render node of the host, such as /dev/dri/renderD128. Format: an absolute path. Since 3.1.0. */
  rendernode?: string;
}
/** Drawing with OpenGL. Since 1.3.3. */
export interface DomainGraphicsEglHeadlessGl extends RecordExtras {
  /** Render node of the host, such as /dev/dri/renderD128. Format: an absolute path. Since 3.1.0. */
  rendernode?: string;
}
/** Drawing with OpenGL. Since 1.3.3. */
export interface DomainGraphicsGl extends RecordExtras {
  /** Whether OpenGL is used; for SPICE only with clients on the same host. */
  enable?: boolean;
  /** Render node of the host, such as /dev/dri/renderD128. Format: an absolute path. Since 3.1.0. */
  rendernode?: string;
}
/** A PCI or PCI Express slot. Since 0.7.6. */
export interface DomainDeviceAddressPci extends RecordExtras {
  type: 'pci';
  /** PCI domain (segment). Default: 0. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  domain?: string;
  /** Bus, the index of a PCI controller. Or: Bus of the controller. Or: Index of the USB controller. Default: 0. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Or: Slot of the reader. Or: Slot, below the slots of maxMemory. Default: 0. Format: a PCI slot from 0 up to 31 such as 0x1f. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Format: a PCI function from 0 up to 7 such as 0x7. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. Since 0.9.7. */
  multifunction?: boolean;
  /** Identifiers of the PCI device on an IBM Z machine. */
  zpci?: DomainDeviceAddressZpci;
}
/** A unit on a disk controller. Since 0.7.6. */
export interface DomainDeviceAddressDrive extends RecordExtras {
  type: 'drive';
  /** Index of the controller. Or: Index of the virtio-serial controller. Or: Index of the ccid controller. Default: 0. Format: a whole number of up to 2 digits. */
  controller?: string;
  /** Bus, the index of a PCI controller. Or: Bus of the controller. Or: Index of the USB controller. Default: 0. Format: a whole number of up to 2 digits. */
  bus?: string;
  /** Target on the bus. Default: 0. Format: a whole number of up to 2 digits. Since 0.9.11. */
  target?: string;
  /** Unit of the target. Default: 0. Format: a whole number of up to 5 digits. */
  unit?: string;
}
/** A port of a virtio-serial controller. Since 0.7.7. */
export interface DomainDeviceAddressVirtioSerial extends RecordExtras {
  type: 'virtio-serial';
  /** Index of the controller. Or: Index of the virtio-serial controller. Or: Index of the ccid controller. Default: 0. Format: a whole number of up to 2 digits. */
  controller: string;
  /** Bus, the index of a PCI controller. Or: Bus of the controller. Or: Index of the USB controller. Default: 0. Format: a whole number of up to 2 digits. */
  bus?: string;
  /** Port; 0 is kept for the console. Or: Port, or the path to one through hubs, such as 1.2. Format: a whole number of up to 2 digits. Since 0.8.2. */
  port?: string;
}
/** A slot of a smart card reader. Since 0.8.8. */
export interface DomainDeviceAddressCcid extends RecordExtras {
  type: 'ccid';
  /** Index of the controller. Or: Index of the virtio-serial controller. Or: Index of the ccid controller. Default: 0. Format: a whole number of up to 2 digits. */
  controller: string;
  /** Slot on the bus, 0 to 31. Or: Slot of the reader. Or: Slot, below the slots of maxMemory. Default: 0. Format: a whole number of up to 2 digits. */
  slot?: string;
}
/** A port of a USB bus or hub. Since 0.9.5. */
export interface DomainDeviceAddressUsb extends RecordExtras {
  type: 'usb';
  /** Bus, the index of a PCI controller. Or: Bus of the controller. Or: Index of the USB controller. Default: 0. Format: a number of up to 3 digits such as 0x1f. */
  bus: string;
  /** Port; 0 is kept for the console. Or: Port, or the path to one through hubs, such as 1.2. Format: a USB port or path to one such as 1.2.4. */
  port?: string;
}
/** The virtual bus of pSeries machines. Since 0.9.9. */
export interface DomainDeviceAddressSpaprVio extends RecordExtras {
  type: 'spapr-vio';
  /** Address of the register on the bus. Format: a hexadecimal number of up to 8 digits such as 0x1f4a. */
  reg?: string;
}
/** The channel subsystem of IBM Z machines. Since 1.0.4. */
export interface DomainDeviceAddressCcw extends RecordExtras {
  type: 'ccw';
  /** Channel subsystem; 0xfe for virtual devices. Format: a hexadecimal number from 0x00 up to 0xfe or a whole number. */
  cssid?: string;
  /** Subchannel set, 0 to 3. Format: a whole number from 0 up to 3 such as 0x1. */
  ssid?: string;
  /** Device number, 0 to 0xffff. Format: a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  devno?: string;
}
/** The ISA bus. Since 1.2.1. */
export interface DomainDeviceAddressIsa extends RecordExtras {
  type: 'isa';
  /** First I/O port. Format: a hexadecimal number of up to 4 digits such as 0x3f8. */
  iobase?: string;
  /** Interrupt line. Format: a hexadecimal number of one digit such as 0x4. */
  irq?: string;
}
export interface DomainDeviceAddressVirtioMmioOrUnassigned extends RecordExtras {
  type: 'virtio-mmio' | 'unassigned';
}
/** A memory module slot. Since 1.2.14. */
export interface DomainDeviceAddressDimm extends RecordExtras {
  type: 'dimm';
  /** Slot on the bus, 0 to 31. Or: Slot of the reader. Or: Slot, below the slots of maxMemory. Default: 0. */
  slot?: string;
  /** Guest physical address where the memory begins. Format: a hexadecimal number in lower case such as 0x1f. */
  base?: string;
}
/** A <address> whose `type` is a word that the grammar does not know. */
export interface DomainDeviceAddressOther extends RecordExtras {
  type: OtherWord;
  domain?: string;
  bus?: string;
  slot?: string;
  function?: string;
  multifunction?: boolean;
  controller?: string;
  target?: string;
  unit?: string;
  port?: string;
  reg?: string;
  cssid?: string;
  ssid?: string;
  devno?: string;
  iobase?: string;
  irq?: string;
  base?: string;
  zpci?: DomainDeviceAddressZpci;
}
/** What every <model> here has. */
export interface DomainVideoModelBase extends RecordExtras {
  /** Size of the video memory. Unit: KiB. */
  vram?: number;
  /** Number of screens. */
  heads?: number;
  /** Whether this is the card that the guest boots on. Since 1.0.2. */
  primary?: boolean;
  /** Whether a virtio card shares memory with the host in place of copying. Since 9.2.0. */
  blob?: boolean;
  /** Whether a vga, bochs or virtio card describes its screen by EDID. Since 11.7.0. */
  edid?: boolean;
  /** Acceleration of drawing. */
  acceleration?: DomainVideoModelAcceleration;
  /** Smallest resolution of the screen. */
  resolution?: DomainVideoModelResolution;
}
/** virtio GPU. Since 1.3.0. */
export interface DomainVideoModelVirtio extends DomainVideoModelBase {
  type: 'virtio';
  /** The device that QEMU emulates; libvirt fills it in. Since 12.5.0. */
  device?: DomainVideoDevice;
}
/** QXL of SPICE. Since 0.8.6. */
export interface DomainVideoModelQxl extends DomainVideoModelBase {
  type: 'qxl';
  /** Size of the first memory region. Unit: KiB. Since 1.0.2. */
  ram?: number;
  /** Size of the VGA framebuffer. Unit: KiB. Since 1.2.11. */
  vgamem?: number;
  /** Size of the second memory region in the 64-bit window. Unit: KiB. Since 1.3.3. */
  vram64?: number;
}
export interface DomainVideoModelPlain extends DomainVideoModelBase {
  type: 'xen' | 'vbox' | 'none' | 'bochs' | 'vga' | 'cirrus' | 'vmvga' | 'gop' | 'ramfb';
}
/** A <model> whose `type` is a word that the grammar does not know. */
export interface DomainVideoModelOther extends DomainVideoModelBase {
  type: OtherWord;
  device?: DomainVideoDevice;
  ram?: number;
  vgamem?: number;
  vram64?: number;
}
/** The device that the hypervisor emulates; libvirt fills it in. Since 3.10.0. */
export interface DomainCharacterDeviceTargetModel extends RecordExtras {
  /** Name of the device. */
  name:
    | 'isa-serial'
    | 'usb-serial'
    | 'pci-serial'
    | 'spapr-vty'
    | 'pl011'
    | '16550a'
    | 'sclpconsole'
    | 'sclplmconsole'
    | 'isa-debugcon'
    | (string & {});
}
/** TCP traffic of the guest to an address, diverted to the host. Since 0.7.3. */
export interface DomainChannelTargetGuestfwd extends RecordExtras {
  type: 'guestfwd';
  /** IP address that the guest sends to. */
  address: string;
  /** TCP port that the guest sends to. */
  port: string;
}
/** A port of a virtio-serial controller. Since 0.7.7. */
export interface DomainChannelTargetVirtio extends RecordExtras {
  type: 'virtio';
  /** Name in the guest, such as org.qemu.guest_agent.0 or com.redhat.spice.0. */
  name?: string;
  /** Output: whether a program in the guest has opened the channel. Since 1.2.11. */
  state?: 'connected' | 'disconnected' | (string & {});
}
/** A Xen channel. Since 2.3.0. */
export interface DomainChannelTargetXen extends RecordExtras {
  type: 'xen';
  /** Name in the guest, such as org.qemu.guest_agent.0 or com.redhat.spice.0. */
  name?: string;
}
/** A <target> whose `type` is a word that the grammar does not know. */
export interface DomainChannelTargetOther extends RecordExtras {
  type: OtherWord;
  address?: string;
  port?: string;
  name?: string;
  state?: 'connected' | 'disconnected' | (string & {});
}
/** A device of the host, named by the content of the element; /dev/urandom is best. Since 1.0.3. */
export interface DomainRngBackendRandom extends RecordExtras {
  model: 'random';
  /** Format: an absolute path. */
  value?: string;
}
/** A daemon with the EGD protocol. Since 1.0.3. */
export interface DomainRngBackendEgd extends RecordExtras {
  model: 'egd';
  /** What the device is connected to on the host. */
  type: DomainCharacterDeviceKind;
  /** Where the connection leads; two of them for udp. */
  source?: DomainCharacterDeviceSource[];
  /** Protocol on TCP. */
  protocol?: DomainCharacterDeviceProtocol;
  /** A copy of everything that the guest writes. */
  log?: DomainCharacterDeviceLog;
}
/** QEMU itself. Since 6.1.0. */
export interface DomainRngBackendBuiltin extends RecordExtras {
  model: 'builtin';
}
/** A <backend> whose `model` is a word that the grammar does not know. */
export interface DomainRngBackendOther extends RecordExtras {
  model: OtherWord;
  type?: DomainCharacterDeviceKind;
  source?: DomainCharacterDeviceSource[];
  protocol?: DomainCharacterDeviceProtocol;
  log?: DomainCharacterDeviceLog;
  /** Format: an absolute path. */
  value?: string;
}
/** What every <backend> here has. */
export interface DomainTpmBackendBase extends RecordExtras {
  /** Version of the standard; by model and guest when absent. Since 4.5.0. */
  version?: '1.2' | '2.0' | (string & {});
}
/** The TPM of the host. Since 1.0.5. */
export interface DomainTpmBackendPassthrough extends DomainTpmBackendBase {
  type: 'passthrough';
  /** The TPM of the host. */
  device?: DomainTpmBackendDevice;
}
/** A swtpm that libvirt starts. Since 4.5.0. */
export interface DomainTpmBackendEmulator extends DomainTpmBackendBase {
  type: 'emulator';
  /** Whether the state outlives a transient domain. Default: no. Since 7.0.0. */
  persistent_state?: boolean;
  /** Level of the log of swtpm, from 1. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 10.6.0. */
  debug?: string;
  /** Encryption of the state. */
  encryption?: DomainTpmBackendEncryption;
  /** The banks of platform registers in use, set at every start; TPM 2.0 only. */
  active_pcr_banks?: DomainTpmBackendActivePcrBanks;
  /** Where the state is kept; chosen by libvirt when absent. */
  source?: DomainTpmBackendEmulatorSource;
  /** The set of algorithms and commands that a TPM 2.0 is made with at its first start. */
  profile?: DomainTpmBackendProfile;
}
/** A swtpm that somebody else has started. Since 9.0.0. */
export interface DomainTpmBackendExternal extends DomainTpmBackendBase {
  type: 'external';
  /** The socket of the emulator. */
  source?: DomainTpmBackendExternalSource;
}
/** A <backend> whose `type` is a word that the grammar does not know. */
export interface DomainTpmBackendOther extends DomainTpmBackendBase {
  type: OtherWord;
  persistent_state?: boolean;
  debug?: string;
  device?: DomainTpmBackendDevice;
  encryption?: DomainTpmBackendEncryption;
  active_pcr_banks?: DomainTpmBackendActivePcrBanks;
  source?: DomainTpmBackendSource;
  profile?: DomainTpmBackendProfile;
}
/** The label area of an nvdimm. Since 3.2.0. */
export interface DomainMemoryDeviceTargetLabel extends RecordExtras {
  /** Size of the label area, at least 128 KiB. Unit: KiB. Since 3.2.0. */
  size: DomainSize;
}
/** Where a virtio module lies in the memory of the guest. Since 9.4.0. */
export interface DomainMemoryDeviceTargetAddress extends RecordExtras {
  /** Physical address in the guest. Format: a hexadecimal number in lower case such as 0x1f. */
  base: string;
}
/** Size of the pages; virtio. Since 12.1.0. */
export interface DomainIommuDriverGranule extends RecordExtras {
  /** How the size is chosen. */
  mode?: 'host' | (string & {});
  /** Size of a page; with QEMU 4, 8, 16 or 64 KiB. */
  size?: number;
  /** What size counts; best given. Format: a unit such as KiB. */
  unit?: string;
}
/** One property. Since 8.2.0. */
export interface DomainQemuOverrideProperty extends RecordExtras {
  /** Name of the property. */
  name: string;
  /** What is done with it. */
  type: 'string' | 'signed' | 'unsigned' | 'bool' | 'remove' | (string & {});
  /** New value. */
  value?: string;
}
/** The libvirt secret that holds the passphrase. Since 0.7.1. */
export interface DomainDiskEncryptionSecret extends RecordExtras {
  /** What the secret is. */
  type: 'passphrase' | (string & {});
  /** UUID of the secret. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** Usage name of the secret. Since 2.1.0. */
  usage?: string;
}
/** The cipher with which a new image is made. Since 2.1.0. */
export interface DomainDiskEncryptionCipher extends RecordExtras {
  /** Name of the cipher, such as aes. */
  name: string;
  /** Length of the key. Unit: bit. */
  size: number;
  /** Mode of operation, such as xts. */
  mode?: string;
  /** Hash that derives the key, such as sha256. */
  hash?: string;
}
/** The generator of initialization vectors with which a new image is made. Since 2.1.0. */
export interface DomainDiskEncryptionIvgen extends RecordExtras {
  /** Name of the generator, such as plain64. */
  name: string;
  /** Hash of the generator, where it needs one. */
  hash?: string;
}
/** A range of bytes. Since 6.1.0. */
export interface DomainDiskSourceSlicesSlice extends RecordExtras {
  /** What the range is a part of. */
  type: 'storage' | (string & {});
  /** Where the image starts. Unit: B. */
  offset: number;
  /** Length of the image. Unit: B. */
  size: number | bigint;
}
/** What every <dataStore> here has. */
export interface DomainDiskSourceDataStoreBase extends RecordExtras {
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
}
/** An image file on the host. Since 0.0.3. */
export interface DomainDiskSourceDataStoreFile extends DomainDiskSourceDataStoreBase {
  type?: 'file';
  /** The image file; absent for an empty drive. */
  source?: DomainDiskFileSource;
}
/** A block device of the host. Since 0.0.3. */
export interface DomainDiskSourceDataStoreBlock extends DomainDiskSourceDataStoreBase {
  type: 'block';
  /** The block device; absent for an empty drive. */
  source?: DomainDiskBlockSource;
}
/** A host directory, shown as a FAT disk. Since 0.7.5. */
export interface DomainDiskSourceDataStoreDir extends DomainDiskSourceDataStoreBase {
  type: 'dir';
  /** The directory. */
  source?: DomainDiskDirSource;
}
/** A network server. Since 0.8.7. */
export interface DomainDiskSourceDataStoreNetwork extends DomainDiskSourceDataStoreBase {
  type: 'network';
  source: DomainDiskNetworkSource;
}
/** A volume of a storage pool. Since 1.0.5. */
export interface DomainDiskSourceDataStoreVolume extends DomainDiskSourceDataStoreBase {
  type: 'volume';
  /** The volume; absent for an empty drive. */
  source?: DomainDiskVolumeSource;
}
/** An NVMe device that the hypervisor drives itself. Since 6.0.0. */
export interface DomainDiskSourceDataStoreNvme extends DomainDiskSourceDataStoreBase {
  type: 'nvme';
  /** The NVMe controller and the namespace on it. */
  source?: DomainDiskNvmeSource;
}
/** A vhost-user server in another process. Since 7.1.0. */
export interface DomainDiskSourceDataStoreVhostuser extends DomainDiskSourceDataStoreBase {
  type: 'vhostuser';
  /** The socket of the server. */
  source: DomainDiskVhostuserSource;
}
export interface DomainDiskSourceDataStoreVhostvdpaOrCtl extends DomainDiskSourceDataStoreBase {
  type: 'vhostvdpa' | 'ctl';
  /** The device. */
  source: DomainDiskVhostvdpaOrCtlSource;
}
/** A <dataStore> whose `type` is a word that the grammar does not know. */
export interface DomainDiskSourceDataStoreOther extends DomainDiskSourceDataStoreBase {
  type: OtherWord;
  source?: DomainDiskSource;
}
/** The Unix socket of the server. Since 0.1.11. */
export interface DomainDiskSourceReservationsSource extends RecordExtras {
  /** Kind of transport. Since 1.2.7. */
  type: 'unix' | (string & {});
  /** Path of the socket. Format: an absolute path. Since 1.2.7. */
  path: string;
  /** Which side opens the socket. Default: client. Since 0.7.7. */
  mode: 'client' | 'server' | (string & {});
  /** What happens when the connection to the server is lost. */
  reconnect?: DomainDiskSourceReconnect;
}
/** A Unix domain socket of this host. Since 1.0.1. */
export interface DomainDiskSourceHostUnix extends RecordExtras {
  transport: 'unix';
  /** Path of the socket. Format: an absolute path. */
  socket: string;
}
export interface DomainDiskSourceHostTcpOrRdma extends RecordExtras {
  transport?: 'tcp' | 'rdma';
  /** Host name or address. Format: an IPv4 address or an IPv6 address or a DNS name of letters, digits, . -. */
  name: string;
  /** Port; that of the protocol when absent. */
  port?: number;
}
/** A <host> whose `transport` is a word that the grammar does not know. */
export interface DomainDiskSourceHostOther extends RecordExtras {
  transport: OtherWord;
  socket?: string;
  name?: string;
  port?: number;
}
/** The libvirt secret that holds the password or key. Since 0.9.7. */
export interface DomainDiskAuthSecret extends RecordExtras {
  /** What the secret is for. */
  type: 'iscsi' | 'ceph' | (string & {});
  /** UUID of the secret. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** Usage name of the secret. Format: a name without / or line break. */
  usage?: string;
}
/** The qualified name of the initiator. Since 4.7.0. */
export interface DomainDiskSourceInitiatorIqn extends RecordExtras {
  /** Name such as iqn.2013-07.com.example:client. */
  name: string;
}
/** The value of a cookie, possibly in double quotes. Since 6.2.0. */
export interface DomainDiskSourceCookiesCookie extends RecordExtras {
  /** Name of the cookie. Format: a cookie name without blanks or separators such as session_id. */
  name: string;
  /** Format: a cookie value without blanks, commas or semicolons. */
  value: string;
}
/** Distance to one cell. Since 3.10.0. */
export interface DomainCpuNumaCellDistancesSibling extends RecordExtras {
  /** Number of the other cell. */
  id: number;
  /** Distance: 10 to itself, 20 to a neighbour, 255 when it cannot be reached. */
  value: number;
}
/** A size of a cache. */
export interface DomainCpuCacheSize extends RecordExtras {
  /** Number of units. */
  value: number;
  /** Unit of value. Format: a unit such as KiB. */
  unit: string;
}
/** How fast missed ticks are caught up with. Since 0.8.6. */
export interface DomainClockTimerCatchup extends RecordExtras {
  /** Ticks missed before it starts. */
  threshold?: number;
  /** Rate of the additional ticks. */
  slew?: number;
  /** Most ticks to catch up with. */
  limit?: number;
}
/** Cache for the metadata of a qcow2 image. Since 7.0.0. */
export interface DomainDiskDriverMetadataCache extends RecordExtras {
  /** Most memory that the cache may take. Unit: B. Since 7.0.0. */
  max_size?: DomainSize;
}
/** Several I/O threads that serve the device together; in place of the attribute iothread. Since 10.0.0. */
export interface DomainDiskDriverIothreads extends RecordExtras {
  /** One I/O thread. */
  iothread: DomainDiskDriverIothreadsIothread[];
}
/** Statistics that are gathered beyond the usual counters. Since 11.10.0. */
export interface DomainDiskDriverStatistics extends RecordExtras {
  /** Averages over a window of time. */
  statistic?: DomainDiskDriverStatisticsStatistic[];
  /** A histogram of how long requests took. */
  'latency-histogram'?: DomainDiskDriverStatisticsLatencyHistogram[];
}
/** What every <mirror> here has. */
export interface DomainDiskMirrorBase extends RecordExtras {
  /** State of the job. */
  ready?: 'yes' | 'abort' | 'pivot' | (string & {});
  backingStore?: DomainDiskBackingStore;
  /** The format of the image. */
  format?: DomainDiskMirrorFormat;
}
/** An image file on the host. Since 0.0.3. */
export interface DomainDiskMirrorFile extends DomainDiskMirrorBase {
  /** Path of the copy, in the form of old releases. Format: an absolute path. */
  file?: string;
  /** The attribute `format`. Format of the copy, in the form of old releases. */
  formatAttribute?: DomainImageFormat;
  /** Kind of block job. Since 1.2.7. */
  job?: DomainMirrorJob;
  type?: 'file';
  /** The image file; absent for an empty drive. */
  source?: DomainDiskFileSource;
}
/** A block device of the host. Since 0.0.3. */
export interface DomainDiskMirrorBlock extends DomainDiskMirrorBase {
  /** Kind of block job. Since 1.2.7. */
  job: DomainMirrorJob;
  type: 'block';
  /** The block device; absent for an empty drive. */
  source?: DomainDiskBlockSource;
}
/** A host directory, shown as a FAT disk. Since 0.7.5. */
export interface DomainDiskMirrorDir extends DomainDiskMirrorBase {
  /** Kind of block job. Since 1.2.7. */
  job: DomainMirrorJob;
  type: 'dir';
  /** The directory. */
  source?: DomainDiskDirSource;
}
/** A network server. Since 0.8.7. */
export interface DomainDiskMirrorNetwork extends DomainDiskMirrorBase {
  /** Kind of block job. Since 1.2.7. */
  job: DomainMirrorJob;
  type: 'network';
  source: DomainDiskNetworkSource;
}
/** A volume of a storage pool. Since 1.0.5. */
export interface DomainDiskMirrorVolume extends DomainDiskMirrorBase {
  /** Kind of block job. Since 1.2.7. */
  job: DomainMirrorJob;
  type: 'volume';
  /** The volume; absent for an empty drive. */
  source?: DomainDiskVolumeSource;
}
/** An NVMe device that the hypervisor drives itself. Since 6.0.0. */
export interface DomainDiskMirrorNvme extends DomainDiskMirrorBase {
  /** Kind of block job. */
  job: DomainMirrorJob;
  type: 'nvme';
  /** The NVMe controller and the namespace on it. */
  source?: DomainDiskNvmeSource;
}
/** A vhost-user server in another process. Since 7.1.0. */
export interface DomainDiskMirrorVhostuser extends DomainDiskMirrorBase {
  /** Kind of block job. */
  job: DomainMirrorJob;
  type: 'vhostuser';
  /** The socket of the server. */
  source: DomainDiskVhostuserSource;
}
export interface DomainDiskMirrorVhostvdpaOrCtl extends DomainDiskMirrorBase {
  /** Kind of block job. Since 1.2.7. */
  job: DomainMirrorJob;
  type: 'vhostvdpa' | 'ctl';
  /** The device. */
  source: DomainDiskVhostvdpaOrCtlSource;
}
/** A <mirror> whose `type` is a word that the grammar does not know. */
export interface DomainDiskMirrorOther extends DomainDiskMirrorBase {
  file?: string;
  /** The attribute `format`. */
  formatAttribute?: DomainImageFormat;
  job?: DomainMirrorJob;
  type: OtherWord;
  source?: DomainDiskSource;
}
/** A throttle group; the limits of several add up. Since 11.2.0. */
export interface DomainDiskThrottlefiltersThrottlefilter extends RecordExtras {
  /** Name of the group. */
  group: string;
}
/** What every <backingStore> here has. */
export interface DomainDiskBackingStoreBase extends RecordExtras {
  /** Output: number of the image in the chain. */
  index?: number | bigint;
  backingStore?: DomainDiskBackingStore;
}
/** An image file on the host. Since 0.0.3. */
export interface DomainDiskBackingStoreFile extends DomainDiskBackingStoreBase {
  type?: 'file';
  /** The format of the image. */
  format?: DomainDiskMirrorFormat;
  /** The image file; absent for an empty drive. */
  source?: DomainDiskFileSource;
}
/** A block device of the host. Since 0.0.3. */
export interface DomainDiskBackingStoreBlock extends DomainDiskBackingStoreBase {
  type: 'block';
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
  /** The block device; absent for an empty drive. */
  source?: DomainDiskBlockSource;
}
/** A host directory, shown as a FAT disk. Since 0.7.5. */
export interface DomainDiskBackingStoreDir extends DomainDiskBackingStoreBase {
  type: 'dir';
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
  /** The directory. */
  source?: DomainDiskDirSource;
}
/** A network server. Since 0.8.7. */
export interface DomainDiskBackingStoreNetwork extends DomainDiskBackingStoreBase {
  type: 'network';
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
  source: DomainDiskNetworkSource;
}
/** A volume of a storage pool. Since 1.0.5. */
export interface DomainDiskBackingStoreVolume extends DomainDiskBackingStoreBase {
  type: 'volume';
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
  /** The volume; absent for an empty drive. */
  source?: DomainDiskVolumeSource;
}
/** An NVMe device that the hypervisor drives itself. Since 6.0.0. */
export interface DomainDiskBackingStoreNvme extends DomainDiskBackingStoreBase {
  type: 'nvme';
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
  /** The NVMe controller and the namespace on it. */
  source?: DomainDiskNvmeSource;
}
/** A vhost-user server in another process. Since 7.1.0. */
export interface DomainDiskBackingStoreVhostuser extends DomainDiskBackingStoreBase {
  type: 'vhostuser';
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
  /** The socket of the server. */
  source: DomainDiskVhostuserSource;
}
export interface DomainDiskBackingStoreVhostvdpaOrCtl extends DomainDiskBackingStoreBase {
  type: 'vhostvdpa' | 'ctl';
  /** The format of the image. */
  format: DomainDiskMirrorFormat;
  /** The device. */
  source: DomainDiskVhostvdpaOrCtlSource;
}
/** A <backingStore> whose `type` is a word that the grammar does not know. */
export interface DomainDiskBackingStoreOther extends DomainDiskBackingStoreBase {
  type: OtherWord;
  format?: DomainDiskMirrorFormat;
  source?: DomainDiskSource;
}
/** What every <source> here has. */
export interface DomainDiskNetworkSourceBase extends RecordExtras {
  /** Output: number of this image, by which vda[3] names it. Since 4.7.0. */
  index?: number | bigint;
  /** The part of the storage that holds the image. */
  slices?: DomainDiskSourceSlices;
  /** The raw file or device that holds the data, while the qcow2 image keeps the metadata only. */
  dataStore?: DomainDiskSourceDataStore;
}
/** Network block device. Since 0.8.7. */
export interface DomainDiskNetworkSourceNbd extends DomainDiskNetworkSourceBase {
  /** Whether the connection is encrypted; the setting in qemu.conf when absent. Since 3.8.0. */
  tls?: boolean;
  protocol: 'nbd';
  /** Name of the export; the default export when absent. */
  name?: string;
  /** Host name expected in the certificate of the server. Since 8.2.0. */
  tlsHostname?: string;
  /** The server. */
  host: DomainDiskSourceHost[];
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** What happens when the connection to the server is lost. */
  reconnect?: DomainDiskSourceReconnect;
}
/** Gluster. Since 1.0.1. */
export interface DomainDiskNetworkSourceGluster extends DomainDiskNetworkSourceBase {
  /** Volume and path in it: volume/image. */
  name: string;
  protocol: 'gluster';
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The server. */
  host: DomainDiskSourceHost[];
}
/** Ceph block device. Since 0.8.7. */
export interface DomainDiskNetworkSourceRbd extends DomainDiskNetworkSourceBase {
  /** Pool and image: pool/image or pool/namespace/image. */
  name?: string;
  protocol: 'rbd';
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The server. */
  host?: DomainDiskSourceHost[];
  /** The snapshot of the image to use. */
  snapshot?: DomainDiskSourceSnapshot;
  /** The Ceph configuration to use. */
  config?: DomainDiskSourceConfig;
}
/** iSCSI. Since 1.0.4. */
export interface DomainDiskNetworkSourceIscsi extends DomainDiskNetworkSourceBase {
  protocol: 'iscsi';
  /** Qualified name of the target and the LUN: iqn.2013-07.com.example:pool/1. */
  name: string;
  /** The server. */
  host: DomainDiskSourceHost[];
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The initiator that libvirt presents itself as. */
  initiator?: DomainDiskSourceInitiator;
}
/** HTTP. Since 1.1.2. */
export interface DomainDiskNetworkSourceHttp extends DomainDiskNetworkSourceBase {
  /** Path on the server. */
  name: string;
  protocol: 'http';
  /** Query part of the URL. Since 6.2.0. */
  query?: string;
  /** The server. */
  host: DomainDiskSourceHost[];
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** Cookies sent with every request. */
  cookies?: DomainDiskSourceCookies;
  /** Reading ahead. */
  readahead?: DomainDiskSourceReadahead;
  /** Giving up on the server. */
  timeout?: DomainDiskSourceTimeout;
}
/** HTTP over TLS. Since 1.1.3. */
export interface DomainDiskNetworkSourceHttps extends DomainDiskNetworkSourceBase {
  /** Path on the server. */
  name: string;
  /** Query part of the URL. Since 6.2.0. */
  query?: string;
  protocol: 'https';
  /** The server. */
  host: DomainDiskSourceHost[];
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** Cookies sent with every request. */
  cookies?: DomainDiskSourceCookies;
  /** Reading ahead. */
  readahead?: DomainDiskSourceReadahead;
  /** Giving up on the server. */
  timeout?: DomainDiskSourceTimeout;
  /** How the certificate of the server is treated. */
  ssl?: DomainDiskSourceSsl;
}
/** FTP. Since 1.1.2. */
export interface DomainDiskNetworkSourceFtp extends DomainDiskNetworkSourceBase {
  /** Path on the server. */
  name: string;
  protocol: 'ftp';
  /** The server. */
  host: DomainDiskSourceHost[];
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** Reading ahead. */
  readahead?: DomainDiskSourceReadahead;
  /** Giving up on the server. */
  timeout?: DomainDiskSourceTimeout;
}
/** FTP over TLS. Since 1.1.3. */
export interface DomainDiskNetworkSourceFtps extends DomainDiskNetworkSourceBase {
  /** Path on the server. */
  name: string;
  protocol: 'ftps';
  /** The server. */
  host: DomainDiskSourceHost[];
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** Reading ahead. */
  readahead?: DomainDiskSourceReadahead;
  /** Giving up on the server. */
  timeout?: DomainDiskSourceTimeout;
  /** How the certificate of the server is treated. */
  ssl?: DomainDiskSourceSsl;
}
/** Veritas HyperScale, dropped from QEMU. Since 3.8.0. */
export interface DomainDiskNetworkSourceVxhs extends DomainDiskNetworkSourceBase {
  /** Whether the connection is encrypted; the setting in qemu.conf when absent. */
  tls?: boolean;
  /** UUID of the volume. */
  name: string;
  protocol: 'vxhs';
  /** The server. */
  host: DomainDiskSourceHost[];
}
/** NFS, by the client in QEMU. Since 7.0.0. */
export interface DomainDiskNetworkSourceNfs extends DomainDiskNetworkSourceBase {
  /** Export and path in it. */
  name: string;
  protocol: 'nfs';
  /** The server. */
  host: DomainDiskSourceHost[];
  /** Who the client is on the server. */
  identity?: DomainDiskNetworkSourceNfsIdentity;
}
/** SSH file transfer. Since 9.8.0. */
export interface DomainDiskNetworkSourceSsh extends DomainDiskNetworkSourceBase {
  /** Path on the server. */
  name: string;
  protocol: 'ssh';
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** The server. */
  host?: DomainDiskSourceHost[];
  /** Reading ahead. */
  readahead?: DomainDiskSourceReadahead;
  /** Giving up on the server. */
  timeout?: DomainDiskSourceTimeout;
  /** The host keys that are trusted. */
  knownHosts?: DomainDiskSourceKnownHosts;
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** Key login on the server. */
  identity?: DomainDiskNetworkSourceSshIdentity;
}
export interface DomainDiskNetworkSourceSheepdogOrTftp extends DomainDiskNetworkSourceBase {
  /** Name of the Sheepdog volume, or path on the server. Since 0.8.7. */
  name: string;
  protocol: 'sheepdog' | 'tftp';
  /** The server. */
  host: DomainDiskSourceHost[];
  /** How the image is encrypted. */
  encryption?: DomainDiskEncryption;
  /** Reading ahead. */
  readahead?: DomainDiskSourceReadahead;
  /** Giving up on the server. */
  timeout?: DomainDiskSourceTimeout;
}
/** A <source> whose `protocol` is a word that the grammar does not know. */
export interface DomainDiskNetworkSourceOther extends DomainDiskNetworkSourceBase {
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
/** virtiofs; needs shared memory. Since 6.2.0. */
export interface DomainFilesystemDriverVirtiofs extends DomainVirtioOptions {
  type: 'virtiofs';
  /** Number of requests that the queue holds. */
  queue?: number;
}
/** USB media transfer. Since 10.2.0. */
export interface DomainFilesystemDriverMtp extends RecordExtras {
  type: 'mtp';
}
export interface DomainFilesystemDriverPlain extends RecordExtras {
  type?: 'nbd' | 'ploop' | 'path' | 'handle' | 'loop';
  /** Format of the image for loop, nbd and ploop. Since 1.0.6. */
  format?: DomainImageFormat;
  /** When the host writes to its storage. Since 0.9.10. */
  wrpolicy?: 'immediate' | (string & {});
  /** Whether the device goes through the emulated IOMMU of the guest. Since 3.5.0. */
  iommu?: boolean;
  /** Whether the device supports Address Translation Service, a cache of IOMMU translations. Since 3.5.0. */
  ats?: boolean;
  /** Whether packed virtqueues are used. Since 6.3.0. */
  packed?: boolean;
  /** Whether each virtqueue has a page of its own for notifications. Since 7.9.0. */
  page_per_vq?: boolean;
}
/** A <driver> whose `type` is a word that the grammar does not know. */
export interface DomainFilesystemDriverOther extends RecordExtras {
  type: OtherWord;
  format?: DomainImageFormat;
  wrpolicy?: 'immediate' | (string & {});
  iommu?: boolean;
  ats?: boolean;
  packed?: boolean;
  page_per_vq?: boolean;
  queue?: number;
}
/** Caching in the guest. Since 6.2.0. */
export interface DomainFilesystemBinaryCache extends RecordExtras {
  /** How much the guest may cache. */
  mode?: 'none' | 'always' | (string & {});
}
/** How the server is confined. Since 7.3.0. */
export interface DomainFilesystemBinarySandbox extends RecordExtras {
  /** Way of confinement. */
  mode?: 'namespace' | 'chroot' | (string & {});
}
/** File locks that are passed on to the host. Since 6.2.0. */
export interface DomainFilesystemBinaryLock extends RecordExtras {
  /** Whether POSIX locks are. */
  posix?: boolean;
  /** Whether flock locks are. */
  flock?: boolean;
}
/** Threads of the server. Since 8.5.0. */
export interface DomainFilesystemBinaryThreadPool extends RecordExtras {
  /** Most threads; 0 for none. */
  size?: number | bigint;
}
/** Open files of the server. Since 10.6.0. */
export interface DomainFilesystemBinaryOpenfiles extends RecordExtras {
  /** Most files that the server may have open. */
  max?: number | bigint;
}
/** One range of user or group ids. */
export interface DomainFilesystemIdmapRange extends RecordExtras {
  /** First id in the guest. */
  start: number;
  /** First id on the host. */
  target: number;
  /** Number of ids. */
  count: number;
}
/** Offloads that the host offers to the card; all on unless switched off. Since 1.2.9. */
export interface DomainInterfaceDriverHost extends RecordExtras {
  /** Packets with partial checksums. Default: on. */
  csum?: boolean;
  /** TCP segmentation over IPv4. Default: on. */
  tso4?: boolean;
  /** TCP segmentation over IPv6. Default: on. */
  tso6?: boolean;
  /** TCP segmentation of packets with congestion notification. Default: on. */
  ecn?: boolean;
  /** UDP fragmentation. Default: on. */
  ufo?: boolean;
  /** Generic segmentation. Default: on. */
  gso?: boolean;
  /** Receive buffers that are merged for large packets. Default: on. Since 1.2.13. */
  mrg_rxbuf?: boolean;
}
/** Offloads that the guest may use; all on unless switched off. Since 1.2.9. */
export interface DomainInterfaceDriverGuest extends RecordExtras {
  /** Packets with partial checksums. Default: on. */
  csum?: boolean;
  /** TCP segmentation over IPv4. Default: on. */
  tso4?: boolean;
  /** TCP segmentation over IPv6. Default: on. */
  tso6?: boolean;
  /** TCP segmentation of packets with congestion notification. Default: on. */
  ecn?: boolean;
  /** UDP fragmentation. Default: on. */
  ufo?: boolean;
}
/** A run of ports; without any, all ports are forwarded. Since 9.0.0. */
export interface DomainInterfacePortForwardRange extends RecordExtras {
  /** First port on the host. */
  start: number;
  /** Last port on the host; equal to `start` when absent. */
  end?: number;
  /** First port in the guest; equal to `start` when absent. */
  to?: number;
  /** Whether these ports are the ones that are not forwarded. Default: no. */
  exclude?: boolean;
}
/** Received packets. Since 3.3.0. */
export interface DomainInterfaceCoalesceRx extends RecordExtras {
  /** Gathering by number of packets. */
  frames?: DomainInterfaceCoalesceRxFrames;
}
/** Value of a variable of the filter. The same name may come several times and makes a list. Since 0.8.0. */
export interface DomainInterfaceFilterrefParameter extends RecordExtras {
  /** Name of the variable, without the dollar sign. Format: a name of letters, digits, _. */
  name: string;
  /** One value: letters, digits, underscores, dots and colons. Format: text of letters, digits, _ . :. */
  value: string;
}
/** Limits and guarantees for the traffic in one direction. */
export interface DomainInterfaceBandwidthLimit extends RecordExtras {
  /** Rate that is held in the long run. Needed in either direction, except inbound beside `floor`. Unit: kB/s. */
  average?: number | bigint;
  /** Highest rate at which a burst may be sent. Unit: kB/s. */
  peak?: number | bigint;
  /** Rate guaranteed to one interface when the network is busy. Inbound only, and only on a network whose own inbound traffic is shaped. Unit: kB/s. Since 1.0.1. */
  floor?: number | bigint;
  /** Amount of data that may be sent at peak rate. Unit: kB. */
  burst?: number;
}
/** One VLAN. Since 0.10.0. */
export interface DomainInterfaceVlanTag extends RecordExtras {
  /** Number of the VLAN, 0 to 4095. */
  id: number;
  /** Makes this VLAN the native one of a trunk, that is, the one of untagged packets. Open vSwitch only. Since 1.1.0. */
  nativeMode?: 'tagged' | 'untagged' | (string & {});
}
/** Parameters for whatever kind of switch the network turns out to have. Or: Identifies the VSI type and instance. Or: Names the profile. Since 0.8.2. */
export interface DomainInterfaceVirtualportParameters extends RecordExtras {
  /** Number of the VSI manager, the database of types and instances; 0 is reserved. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  managerid?: string;
  /** Number of the VSI type, which the network administrator assigns. Format: a hexadecimal number of up to 6 digits such as 0x1f4a or a whole number. */
  typeid?: string;
  /** Version of the VSI type. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  typeidversion?: string;
  /** UUID of the VSI instance; made up when absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  instanceid?: string;
  /** Name of the port profile, which the switch resolves; at most 39 characters. Format: any text of at most 39 characters. */
  profileid?: string;
  /** UUID by which the switch knows the port. Open vSwitch gets one made up when it is absent; MidoNet needs the UUID of an existing port. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 0.9.11. */
  interfaceid?: string;
}
/** Where packets are received. Since 1.2.20. */
export interface DomainInterfaceSourceLocal extends RecordExtras {
  /** IPv4 address of this side. Format: an IPv4 address. */
  address: string;
  /** TCP or UDP port. */
  port: number;
}
/** Manufacturer of the device. Since 0.4.6. */
export interface DomainInterfaceSourceVendor extends RecordExtras {
  /** Vendor number as lsusb shows it, hexadecimal. Format: a hexadecimal number of up to 4 digits such as 0x1f4a. */
  id: string;
}
/** Model of the device. Since 0.4.6. */
export interface DomainInterfaceSourceProduct extends RecordExtras {
  /** Product number as lsusb shows it, hexadecimal. Format: a hexadecimal number of up to 4 digits such as 0x1f4a. */
  id: string;
}
/** The format of the stream. Since 7.2.0. */
export interface DomainAudioInputSettings extends RecordExtras {
  /** Sample rate. Unit: Hz. Default: 44100. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  frequency?: string;
  /** Number of channels. Default: 2. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  channels?: string;
  /** Format of a sample. Default: s16. */
  format?: 's8' | 'u8' | 's16' | 'u16' | 's32' | 'u32' | 'f32' | (string & {});
}
/** Where the device is plugged in. Since 0.4.6. */
export interface DomainHostdevUsbSourceAddress extends RecordExtras {
  /** Number of the bus on the host. Format: a number of up to 3 digits such as 0x1f. */
  bus: string;
  /** Port the device is plugged into, or the path to it through hubs, such as `1.2`. Format: a USB port or path to one such as 1.2.4. Since 12.1.0. */
  port?: string;
  /** Number of the device on its bus; changes whenever it is plugged in. Format: a number of up to 3 digits such as 0x1f. */
  device?: string;
}
/** A SCSI adapter of the host. Since 1.2.8. */
export interface DomainHostdevScsiSourceAdapter extends RecordExtras {
  protocol?: 'adapter';
  /** The host adapter. */
  adapter: DomainHostdevSourceAdapter;
  /** The SCSI address on the host. */
  address: DomainHostdevScsiSourceAdapterAddress;
}
/** iSCSI. Since 1.2.8. */
export interface DomainHostdevScsiSourceIscsi extends RecordExtras {
  protocol: 'iscsi';
  /** Qualified name of the target and the LUN: iqn.2013-07.com.example:pool/1. */
  name: string;
  /** The login on the storage server. */
  auth?: DomainDiskAuth;
  /** The initiator that libvirt presents itself as. */
  initiator?: DomainDiskSourceInitiator;
  /** The iSCSI server. */
  host: DomainHostdevSourceHost[];
}
/** A <source> whose `protocol` is a word that the grammar does not know. */
export interface DomainHostdevScsiSourceOther extends RecordExtras {
  protocol: OtherWord;
  name?: string;
  adapter?: DomainHostdevSourceAdapter;
  address?: DomainHostdevScsiSourceAdapterAddress;
  auth?: DomainDiskAuth;
  initiator?: DomainDiskSourceInitiator;
  host?: DomainHostdevSourceHost[];
}
/** The mediated device. Since 0.4.6. */
export interface DomainHostdevMdevSourceAddress extends RecordExtras {
  /** UUID of the mediated device. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 3.2.0. */
  uuid: string;
}
/** The PCI address on the host. Or: Where the device is plugged in. Or: The SCSI address on the host. Since 0.4.6. */
export interface DomainHostdevSourceAddress extends RecordExtras {
  /** PCI domain (segment). Default: 0. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. Since 0.7.6. */
  domain?: string;
  /** Bus, the index of a PCI controller. Or: Number of the bus on the host. Or: SCSI bus. Default: 0. Format: a number of up to 3 digits such as 0x1f or a whole number of up to 2 digits or a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Default: 0. Format: a PCI slot from 0 up to 31 such as 0x1f. Since 0.7.6. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Format: a PCI function from 0 up to 7 such as 0x7. Since 0.7.6. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. Since 0.9.7. */
  multifunction?: boolean;
  /** Port the device is plugged into, or the path to it through hubs, such as `1.2`. Format: a USB port or path to one such as 1.2.4. Since 12.1.0. */
  port?: string;
  /** Number of the device on its bus; changes whenever it is plugged in. Format: a number of up to 3 digits such as 0x1f. */
  device?: string;
  /** SCSI target. Format: a whole number of up to 10 digits. Since 1.0.6. */
  target?: string;
  /** SCSI unit (LUN). Format: a whole number of up to 20 digits. Since 1.0.6. */
  unit?: string;
  /** UUID of the mediated device. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 3.2.0. */
  uuid?: string;
}
/** The iSCSI server. Since 1.2.8. */
export interface DomainHostdevSourceHost extends RecordExtras {
  /** Host name or address. */
  name: string;
  /** Port of the server. Default: 3260. */
  port?: number;
}
/** Nothing; clients are handed over by libvirt. Since 2.0.0. */
export interface DomainGraphicsListenNone extends RecordExtras {
  type: 'none';
}
/** An address of the host. Since 0.9.4. */
export interface DomainGraphicsListenAddress extends RecordExtras {
  type: 'address';
  /** Address or host name; that of the driver configuration when absent. Or: Output: the address. Format: an IPv4 address or an IPv6 address or a DNS name of letters, digits, . -. */
  address?: string;
}
/** The address that the host has in a network. Since 0.9.4. */
export interface DomainGraphicsListenNetwork extends RecordExtras {
  type: 'network';
  /** Name of the network. */
  network: string;
  /** Address or host name; that of the driver configuration when absent. Or: Output: the address. Format: an IPv4 address or an IPv6 address or a DNS name of letters, digits, . -. */
  address?: string;
}
/** A Unix socket. Since 2.0.0. */
export interface DomainGraphicsListenSocket extends RecordExtras {
  type: 'socket';
  /** Path of the socket; chosen by libvirt when absent. Format: an absolute path. */
  socket?: string;
}
/** A <listen> whose `type` is a word that the grammar does not know. */
export interface DomainGraphicsListenOther extends RecordExtras {
  type: OtherWord;
  address?: string;
  network?: string;
  socket?: string;
}
/** Identifiers of the PCI device on an IBM Z machine. Since 4.10.0. */
export interface DomainDeviceAddressZpci extends RecordExtras {
  /** Unique number that the guest sees, 1 to 0xffff; libvirt picks a free one. Format: a whole number or a hexadecimal number of up to 4 digits such as 0x1f4a. */
  uid?: string;
  /** Function number, unique among the zPCI devices; libvirt picks a free one. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  fid?: string;
}
/** Acceleration of drawing. Since 0.7.1. */
export interface DomainVideoModelAcceleration extends RecordExtras {
  /** Whether 3D drawing is accelerated. */
  accel3d?: boolean;
  /** Whether 2D drawing is accelerated. */
  accel2d?: boolean;
  /** Render node of the host for a vhost-user card. Format: an absolute path. Since 5.8.0. */
  rendernode?: string;
}
/** Smallest resolution of the screen. Since 5.9.0. */
export interface DomainVideoModelResolution extends RecordExtras {
  /** Width. Unit: px. */
  x: number;
  /** Height. Unit: px. */
  y: number;
}
/** The TPM of the host. Since 1.0.5. */
export interface DomainTpmBackendDevice extends RecordExtras {
  /** Path of the device. Default: /dev/tpm0. Format: a line of text that is not empty. */
  path?: string;
}
/** Encryption of the state. Since 5.6.0. */
export interface DomainTpmBackendEncryption extends RecordExtras {
  /** UUID of the libvirt secret with the passphrase. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  secret: string;
}
/** The banks of platform registers in use, set at every start; TPM 2.0 only. Since 7.10.0. */
export interface DomainTpmBackendActivePcrBanks extends RecordExtras {
  /** The bank of SHA-1 values. */
  sha1?: true;
  /** The bank of SHA-256 values. */
  sha256?: true;
  /** The bank of SHA-384 values. */
  sha384?: true;
  /** The bank of SHA-512 values. */
  sha512?: true;
}
/** Where the state is kept; chosen by libvirt when absent. Since 10.10.0. */
export interface DomainTpmBackendEmulatorSource extends RecordExtras {
  /** What holds the state. */
  type: 'file' | 'dir' | (string & {});
  /** Path of the file. Or: Path of the directory. Format: an absolute path. */
  path: string;
}
/** The set of algorithms and commands that a TPM 2.0 is made with at its first start. Since 10.10.0. */
export interface DomainTpmBackendProfile extends RecordExtras {
  /** Profile of swtpm, such as default-v1, local:NAME or distro:NAME. Format: a name of letters, digits, . : -. */
  source?: string;
  /** Output: name of the profile in use. Format: a name of letters, digits, . : -. */
  name?: string;
  /** What happens to algorithms that a FIPS host has disabled. */
  removeDisabled?: 'check' | 'fips-host' | (string & {});
}
/** The socket of the emulator. Since 9.0.0. */
export interface DomainTpmBackendExternalSource extends RecordExtras {
  /** Kind of transport. */
  type: 'unix' | (string & {});
  /** Path of the socket. Format: a line of text that is not empty. */
  path: string;
  /** Which side opens the socket. */
  mode?: 'connect' | (string & {});
}
/** Where the state is kept; chosen by libvirt when absent. Or: The socket of the emulator. Since 9.0.0. */
export interface DomainTpmBackendSource extends RecordExtras {
  /** What holds the state. Or: Kind of transport. */
  type: 'file' | 'dir' | 'unix' | (string & {});
  /** Path of the file. Or: Path of the directory. Or: Path of the socket. Format: an absolute path or a line of text that is not empty. */
  path: string;
  /** Which side opens the socket. */
  mode?: 'connect' | (string & {});
}
/** The format of the image. Since 1.2.4. */
export interface DomainDiskMirrorFormat extends RecordExtras {
  /** Name of the format, such as raw or qcow2. */
  type: DomainImageFormat;
  /** Cache for the metadata of a qcow2 image. */
  metadata_cache?: DomainDiskDriverMetadataCache;
}
/** One I/O thread. Since 10.0.0. */
export interface DomainDiskDriverIothreadsIothread extends RecordExtras {
  /** Number of the I/O thread. */
  id: number;
  /** A virtio queue that the thread serves; when one is given, all have to be. */
  queue?: DomainDiskDriverIothreadsIothreadQueue[];
}
/** Averages over a window of time. Since 11.10.0. */
export interface DomainDiskDriverStatisticsStatistic extends RecordExtras {
  /** Length of the window. Unit: s. */
  interval: number;
}
/** A histogram of how long requests took. Since 12.1.0. */
export interface DomainDiskDriverStatisticsLatencyHistogram extends RecordExtras {
  /** Requests that are counted; all kinds when absent. */
  type?: 'read' | 'write' | 'zone' | 'flush' | (string & {});
  /** One bin of the histogram. */
  bin: DomainDiskDriverStatisticsLatencyHistogramBin[];
}
/** Who the client is on the server. Since 7.0.0. */
export interface DomainDiskNetworkSourceNfsIdentity extends RecordExtras {
  /** User name, or a numeric id with a plus before it. Format: a name of letters, digits, _ + -. */
  user?: string;
  /** Group name, or a numeric id with a plus before it. Format: a name of letters, digits, _ + -. */
  group?: string;
}
/** Key login on the server. Since 9.8.0. */
export interface DomainDiskNetworkSourceSshIdentity extends RecordExtras {
  /** User name on the server. */
  username: string;
  /** Path of the private key. Format: an absolute path. */
  keyfile?: string;
  /** Path of the socket of an SSH agent. Format: an absolute path. */
  agentsock?: string;
}
/** Gathering by number of packets. Since 3.3.0. */
export interface DomainInterfaceCoalesceRxFrames extends RecordExtras {
  /** Most packets that wait for an interrupt. */
  max?: number;
}
/** A PCI function. Since 0.9.11. */
export interface DomainInterfaceSourceAddressPci extends RecordExtras {
  type: 'pci';
  /** PCI domain (segment). Default: 0. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  domain?: string;
  /** Bus, the index of a PCI controller. Or: Number of the bus on the host. Default: 0. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Default: 0. Format: a PCI slot from 0 up to 31 such as 0x1f. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Format: a PCI function from 0 up to 7 such as 0x7. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. */
  multifunction?: boolean;
}
/** A USB device. Since 0.9.11. */
export interface DomainInterfaceSourceAddressUsb extends RecordExtras {
  type?: 'usb';
  /** Bus, the index of a PCI controller. Or: Number of the bus on the host. Default: 0. Format: a number of up to 3 digits such as 0x1f. */
  bus: string;
  /** Port the device is plugged into, or the path to it through hubs, such as `1.2`. Format: a USB port or path to one such as 1.2.4. Since 12.1.0. */
  port?: string;
  /** Number of the device on its bus; changes whenever it is plugged in. Format: a number of up to 3 digits such as 0x1f. */
  device?: string;
}
/** A <address> whose `type` is a word that the grammar does not know. */
export interface DomainInterfaceSourceAddressOther extends RecordExtras {
  type: OtherWord;
  domain?: string;
  bus?: string;
  slot?: string;
  function?: string;
  multifunction?: boolean;
  port?: string;
  device?: string;
}
/** The SCSI address on the host. Since 0.4.6. */
export interface DomainHostdevScsiSourceAdapterAddress extends RecordExtras {
  /** SCSI bus. Format: a whole number of up to 2 digits. */
  bus: string;
  /** SCSI target. Format: a whole number of up to 10 digits. Since 1.0.6. */
  target: string;
  /** SCSI unit (LUN). Format: a whole number of up to 20 digits. Since 1.0.6. */
  unit: string;
}
/** A SCSI host adapter. Since 1.0.5. */
export interface DomainHostdevSourceAdapterScsiHost extends RecordExtras {
  type?: 'scsi_host';
  /** Name of the adapter on the host, such as scsi_host2. */
  name?: string;
  /** The PCI device that the adapter belongs to, which is stable across reboots. */
  parentaddr?: DomainHostdevParentAddress;
}
/** A virtual Fibre Channel adapter (NPIV). Since 1.0.5. */
export interface DomainHostdevSourceAdapterFcHost extends RecordExtras {
  type: 'fc_host';
  /** Adapter that carries the virtual one, such as scsi_host3. */
  parent?: string;
  /** Whether the virtual adapter goes away with the pool. Since 1.2.11. */
  managed?: boolean;
  /** Node name of the carrying adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  parent_wwnn?: string;
  /** Port name of the carrying adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  parent_wwpn?: string;
  /** Fabric name of the carrying adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  parent_fabric_wwn?: string;
  /** Node name of the virtual adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  wwnn: string;
  /** Port name of the virtual adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  wwpn: string;
}
/** A <adapter> whose `type` is a word that the grammar does not know. */
export interface DomainHostdevSourceAdapterOther extends RecordExtras {
  type: OtherWord;
  name?: string;
  parent?: string;
  managed?: boolean;
  parent_wwnn?: string;
  parent_wwpn?: string;
  parent_fabric_wwn?: string;
  wwnn?: string;
  wwpn?: string;
  parentaddr?: DomainHostdevParentAddress;
}
/** A virtio queue that the thread serves; when one is given, all have to be. Since 10.0.0. */
export interface DomainDiskDriverIothreadsIothreadQueue extends RecordExtras {
  /** Number of the queue, from 0. */
  id: number;
}
/** One bin of the histogram. Since 12.1.0. */
export interface DomainDiskDriverStatisticsLatencyHistogramBin extends RecordExtras {
  /** Lower edge of the bin; bins ascend. Unit: ns. */
  start: number | bigint;
}
/** The PCI device that the adapter belongs to, which is stable across reboots. Since 1.2.7. */
export interface DomainHostdevParentAddress extends RecordExtras {
  /** Number that tells adapters of the same PCI device apart. */
  unique_id?: number | bigint;
  /** The PCI address on the host. Since 1.2.7. */
  address: DomainHostPciAddress;
}

/** What the types look like in XML. */
export const domainDescriptor: KindData = {
  kind: 'domain',
  roots: [{"localName":"domain","type":"Domain"}],
  types: `{
"Domain": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["qemu","kqemu","kvm","xen","lxc","uml","openvz","test","vmware","hyperv","vbox","phyp","vz","bhyve","hvf"]},"required":true},{"property":"id","localName":"id","value":{"kind":"integer"}}],"children":[{"property":"name","localName":"name","type":"DomainName","required":true},{"property":"uuid","localName":"uuid","type":"DomainUuid"},{"property":"hwuuid","localName":"hwuuid","type":"DomainHwuuid"},{"property":"genid","localName":"genid","type":"DomainGenid"},{"property":"title","localName":"title","type":"DomainTitle"},{"property":"description","localName":"description","type":"DomainDescription"},{"property":"metadata","localName":"metadata","type":"DomainMetadata"},{"property":"maxMemory","localName":"maxMemory","type":"DomainMaxMemory"},{"property":"memory","localName":"memory","type":"DomainMemory"},{"property":"currentMemory","localName":"currentMemory","type":"DomainCurrentMemory"},{"property":"blkiotune","localName":"blkiotune","type":"DomainBlkiotune"},{"property":"memoryBacking","localName":"memoryBacking","type":"DomainMemoryBacking"},{"property":"memtune","localName":"memtune","type":"DomainMemtune"},{"property":"vcpu","localName":"vcpu","type":"DomainVcpu"},{"property":"vcpus","localName":"vcpus","type":"DomainVcpus"},{"property":"iothreads","localName":"iothreads","type":"DomainIothreads"},{"property":"iothreadids","localName":"iothreadids","type":"DomainIothreadids"},{"property":"defaultiothread","localName":"defaultiothread","type":"DomainDefaultiothread"},{"property":"cputune","localName":"cputune","type":"DomainCputune"},{"property":"numatune","localName":"numatune","type":"DomainNumatune"},{"property":"resource","localName":"resource","type":"DomainResource"},{"property":"bootloader","localName":"bootloader","type":"DomainBootloader"},{"property":"bootloader_args","localName":"bootloader_args","type":"DomainBootloaderArgs"},{"property":"sysinfo","localName":"sysinfo","type":"DomainSysinfo","many":true},{"property":"os","localName":"os","type":"DomainOs"},{"property":"idmap","localName":"idmap","type":"DomainIdmap"},{"property":"features","localName":"features","type":"DomainFeatures"},{"property":"cpu","localName":"cpu","type":"DomainCpu"},{"property":"clock","localName":"clock","type":"DomainClock"},{"property":"on_poweroff","localName":"on_poweroff","type":"DomainOnPoweroff"},{"property":"on_reboot","localName":"on_reboot","type":"DomainOnReboot"},{"property":"on_crash","localName":"on_crash","type":"DomainOnCrash"},{"property":"on_lockfailure","localName":"on_lockfailure","type":"DomainOnLockfailure"},{"property":"pm","localName":"pm","type":"DomainPm"},{"property":"perf","localName":"perf","type":"DomainPerf"},{"property":"devices","localName":"devices","type":"DomainDevices"},{"property":"seclabel","localName":"seclabel","type":"DomainSeclabel","many":true},{"property":"keywrap","localName":"keywrap","type":"DomainKeywrap"},{"property":"launchSecurity","localName":"launchSecurity","type":"DomainLaunchSecurity"},{"property":"qemu:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCommandline"},{"property":"qemu:capabilities","localName":"capabilities","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCapabilities"},{"property":"qemu:override","localName":"override","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuOverride"},{"property":"qemu:deprecation","localName":"deprecation","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuDeprecation"},{"property":"throttlegroups","localName":"throttlegroups","type":"DomainThrottlegroups"},{"property":"iommufd","localName":"iommufd","type":"DomainIommufd"},{"property":"lxc:namespace","localName":"namespace","namespaceName":"http://libvirt.org/schemas/domain/lxc/1.0","type":"DomainLxcNamespace"},{"property":"bhyve:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/bhyve/1.0","type":"DomainBhyveCommandline"},{"property":"xen:commandline","localName":"commandline","namespaceName":"http://libvirt.org/schemas/domain/xen/1.0","type":"DomainXenCommandline"},{"property":"vmware:datacenterpath","localName":"datacenterpath","namespaceName":"http://libvirt.org/schemas/domain/vmware/1.0","type":"DomainVmwareDatacenterpath"}]},
"DomainName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainHwuuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainGenid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainTitle": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainDescription": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainMetadata": {"shape":"foreign","attributes":[],"children":[]},
"DomainOs": {"shape":"record","attributes":[{"property":"firmwareAttribute","localName":"firmware","value":{"kind":"enumeration","literals":["bios","efi"]}}],"children":[{"property":"type","localName":"type","type":"DomainOsType","required":true},{"property":"firmware","localName":"firmware","type":"DomainOsFirmware"},{"property":"init","localName":"init","type":"DomainOsInit"},{"property":"initarg","localName":"initarg","type":"DomainOsInitarg","many":true},{"property":"initenv","localName":"initenv","type":"DomainOsInitenv","many":true},{"property":"initdir","localName":"initdir","type":"DomainOsInitdir"},{"property":"inituser","localName":"inituser","type":"DomainOsInituser"},{"property":"initgroup","localName":"initgroup","type":"DomainOsInitgroup"},{"property":"loader","localName":"loader","type":"DomainOsLoader"},{"property":"nvram","localName":"nvram","type":"DomainOsNvram"},{"property":"varstore","localName":"varstore","type":"DomainOsVarstore"},{"property":"kernel","localName":"kernel","type":"DomainOsKernel"},{"property":"initrd","localName":"initrd","type":"DomainOsInitrd"},{"property":"cmdline","localName":"cmdline","type":"DomainOsCmdline"},{"property":"dtb","localName":"dtb","type":"DomainOsDtb"},{"property":"root","localName":"root","type":"DomainOsRoot"},{"property":"shim","localName":"shim","type":"DomainOsShim"},{"property":"acpi","localName":"acpi","type":"DomainOsAcpi"},{"property":"boot","localName":"boot","type":"DomainOsBoot","many":true},{"property":"bootmenu","localName":"bootmenu","type":"DomainOsBootmenu"},{"property":"bios","localName":"bios","type":"DomainOsBios"},{"property":"smbios","localName":"smbios","type":"DomainOsSmbios"}]},
"DomainBootloader": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainBootloaderArgs": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainMemory": {"shape":"record","attributes":[{"property":"dumpCore","localName":"dumpCore","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMaxMemory": {"shape":"record","attributes":[{"property":"slots","localName":"slots","value":{"kind":"integer"}},{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainCurrentMemory": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemoryBacking": {"shape":"record","attributes":[],"children":[{"property":"hugepages","localName":"hugepages","type":"DomainMemoryBackingHugepages"},{"property":"nosharepages","localName":"nosharepages","type":"DomainMemoryBackingNosharepages"},{"property":"locked","localName":"locked","type":"DomainMemoryBackingLocked"},{"property":"source","localName":"source","type":"DomainMemoryBackingSource"},{"property":"access","localName":"access","type":"DomainMemoryBackingAccess"},{"property":"allocation","localName":"allocation","type":"DomainMemoryBackingAllocation"},{"property":"discard","localName":"discard","type":"DomainMemoryBackingDiscard"}]},
"DomainVcpu": {"shape":"record","attributes":[{"property":"placement","localName":"placement","value":{"kind":"enumeration","literals":["auto","static"]},"default":"static"},{"property":"cpuset","localName":"cpuset","value":{"kind":"string"}},{"property":"current","localName":"current","value":{"kind":"integer"}}],"children":[],"content":{"kind":"integer"}},
"DomainVcpus": {"shape":"record","attributes":[],"children":[{"property":"vcpu","localName":"vcpu","type":"DomainVcpusVcpu","many":true}]},
"DomainIothreads": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainIothreadids": {"shape":"record","attributes":[],"children":[{"property":"iothread","localName":"iothread","type":"DomainIothreadidsIothread","many":true}]},
"DomainDefaultiothread": {"shape":"record","attributes":[{"property":"thread_pool_min","localName":"thread_pool_min","value":{"kind":"integer"}},{"property":"thread_pool_max","localName":"thread_pool_max","value":{"kind":"integer"}}],"children":[]},
"DomainBlkiotune": {"shape":"record","attributes":[],"children":[{"property":"weight","localName":"weight","type":"DomainBlkiotuneWeight"},{"property":"device","localName":"device","type":"DomainBlkiotuneDevice","many":true}]},
"DomainMemtune": {"shape":"record","attributes":[],"children":[{"property":"hard_limit","localName":"hard_limit","type":"DomainMemtuneHardLimit"},{"property":"soft_limit","localName":"soft_limit","type":"DomainMemtuneSoftLimit"},{"property":"min_guarantee","localName":"min_guarantee","type":"DomainMemtuneMinGuarantee"},{"property":"swap_hard_limit","localName":"swap_hard_limit","type":"DomainMemtuneSwapHardLimit"}]},
"DomainCputune": {"shape":"record","attributes":[],"children":[{"property":"shares","localName":"shares","type":"DomainCputuneShares"},{"property":"period","localName":"period","type":"DomainCputunePeriod"},{"property":"quota","localName":"quota","type":"DomainCputuneQuota"},{"property":"global_period","localName":"global_period","type":"DomainCputuneGlobalPeriod"},{"property":"global_quota","localName":"global_quota","type":"DomainCputuneGlobalQuota"},{"property":"emulator_period","localName":"emulator_period","type":"DomainCputuneEmulatorPeriod"},{"property":"emulator_quota","localName":"emulator_quota","type":"DomainCputuneEmulatorQuota"},{"property":"iothread_period","localName":"iothread_period","type":"DomainCputuneIothreadPeriod"},{"property":"iothread_quota","localName":"iothread_quota","type":"DomainCputuneIothreadQuota"},{"property":"vcpupin","localName":"vcpupin","type":"DomainCputuneVcpupin","many":true},{"property":"emulatorpin","localName":"emulatorpin","type":"DomainCputuneEmulatorpin"},{"property":"iothreadpin","localName":"iothreadpin","type":"DomainCputuneIothreadpin","many":true},{"property":"emulatorsched","localName":"emulatorsched","type":"DomainCputuneEmulatorsched"},{"property":"vcpusched","localName":"vcpusched","type":"DomainCputuneVcpusched","many":true},{"property":"iothreadsched","localName":"iothreadsched","type":"DomainCputuneIothreadsched","many":true},{"property":"cachetune","localName":"cachetune","type":"DomainCputuneCachetune","many":true},{"property":"memorytune","localName":"memorytune","type":"DomainCputuneMemorytune","many":true},{"property":"energytune","localName":"energytune","type":"DomainCputuneEnergytune","many":true}]},
"DomainNumatune": {"shape":"record","attributes":[],"children":[{"property":"memory","localName":"memory","type":"DomainNumatuneMemory"},{"property":"memnode","localName":"memnode","type":"DomainNumatuneMemnode","many":true}]},
"DomainResource": {"shape":"record","attributes":[],"children":[{"property":"partition","localName":"partition","type":"DomainResourcePartition"},{"property":"fibrechannel","localName":"fibrechannel","type":"DomainResourceFibrechannel"}]},
"DomainThrottlegroups": {"shape":"record","attributes":[],"children":[{"property":"throttlegroup","localName":"throttlegroup","type":"DomainThrottlegroupsThrottlegroup","many":true}]},
"DomainIommufd": {"shape":"record","attributes":[{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"},"required":true},{"property":"fdgroup","localName":"fdgroup","value":{"kind":"string"}}],"children":[]},
"DomainCpu": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["custom","host-model","host-passthrough","maximum"]},"default":"custom"},{"property":"match","localName":"match","value":{"kind":"enumeration","literals":["minimum","exact","strict"]},"default":"exact"},{"property":"check","localName":"check","value":{"kind":"enumeration","literals":["none","partial","full"]}},{"property":"migratable","localName":"migratable","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"deprecated_features","localName":"deprecated_features","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"model","localName":"model","type":"DomainCpuModel"},{"property":"vendor","localName":"vendor","type":"DomainCpuVendor"},{"property":"topology","localName":"topology","type":"DomainCpuTopology"},{"property":"feature","localName":"feature","type":"DomainCpuFeature","many":true},{"property":"numa","localName":"numa","type":"DomainCpuNuma"},{"property":"cache","localName":"cache","type":"DomainCpuCache"},{"property":"maxphysaddr","localName":"maxphysaddr","type":"DomainCpuMaxphysaddr"}]},
"DomainSysinfo": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["smbios","fwcfg"]},"required":true}],"children":[{"property":"bios","localName":"bios","type":"DomainSysinfoBios"},{"property":"system","localName":"system","type":"DomainSysinfoSystem"},{"property":"baseBoard","localName":"baseBoard","type":"DomainSysinfoBaseBoard","many":true},{"property":"chassis","localName":"chassis","type":"DomainSysinfoChassis"},{"property":"oemStrings","localName":"oemStrings","type":"DomainSysinfoOemStrings"},{"property":"entry","localName":"entry","type":"DomainSysinfoEntry","many":true}]},
"DomainClock": {"shape":"record","attributes":[{"property":"offset","localName":"offset","value":{"kind":"enumeration","literals":["timezone","variable","absolute","localtime","utc"]},"required":true},{"property":"adjustment","localName":"adjustment","value":{"kind":"enumeration","literals":["reset"]},"default":"0"},{"property":"timezone","localName":"timezone","value":{"kind":"string"}},{"property":"basis","localName":"basis","value":{"kind":"enumeration","literals":["localtime","utc"]},"default":"utc"},{"property":"start","localName":"start","value":{"kind":"integer"}}],"children":[{"property":"timer","localName":"timer","type":"DomainClockTimer","many":true}]},
"DomainFeatures": {"shape":"record","attributes":[],"children":[{"property":"acpi","localName":"acpi","type":"DomainFeaturesAcpi"},{"property":"apic","localName":"apic","type":"DomainFeaturesApic"},{"property":"pae","localName":"pae","type":"DomainFeaturesPae"},{"property":"viridian","localName":"viridian","type":"DomainFeaturesViridian"},{"property":"privnet","localName":"privnet","type":"DomainFeaturesPrivnet"},{"property":"hyperv","localName":"hyperv","type":"DomainFeaturesHyperv"},{"property":"kvm","localName":"kvm","type":"DomainFeaturesKvm"},{"property":"xen","localName":"xen","type":"DomainFeaturesXen"},{"property":"pvspinlock","localName":"pvspinlock","type":"DomainFeaturesPvspinlock"},{"property":"pmu","localName":"pmu","type":"DomainFeaturesPmu"},{"property":"vmport","localName":"vmport","type":"DomainFeaturesVmport"},{"property":"smm","localName":"smm","type":"DomainFeaturesSmm"},{"property":"hpt","localName":"hpt","type":"DomainFeaturesHpt"},{"property":"htm","localName":"htm","type":"DomainFeaturesHtm"},{"property":"nested-hv","localName":"nested-hv","type":"DomainFeaturesNestedHv"},{"property":"ccf-assist","localName":"ccf-assist","type":"DomainFeaturesCcfAssist"},{"property":"capabilities","localName":"capabilities","type":"DomainFeaturesCapabilities"},{"property":"gic","localName":"gic","type":"DomainFeaturesGic"},{"property":"vmcoreinfo","localName":"vmcoreinfo","type":"DomainFeaturesVmcoreinfo"},{"property":"ioapic","localName":"ioapic","type":"DomainFeaturesIoapic"},{"property":"msrs","localName":"msrs","type":"DomainFeaturesMsrs"},{"property":"cfpc","localName":"cfpc","type":"DomainFeaturesCfpc"},{"property":"sbbc","localName":"sbbc","type":"DomainFeaturesSbbc"},{"property":"ibs","localName":"ibs","type":"DomainFeaturesIbs"},{"property":"tcg","localName":"tcg","type":"DomainFeaturesTcg"},{"property":"async-teardown","localName":"async-teardown","type":"DomainFeaturesAsyncTeardown"},{"property":"ras","localName":"ras","type":"DomainFeaturesRas"},{"property":"ps2","localName":"ps2","type":"DomainFeaturesPs2"},{"property":"aia","localName":"aia","type":"DomainFeaturesAia"},{"property":"hap","localName":"hap","type":"DomainFeaturesHap"},{"property":"virtualization","localName":"virtualization","type":"DomainFeaturesVirtualization"}]},
"DomainOnReboot": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["destroy","restart","preserve","rename-restart"]}},
"DomainOnPoweroff": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["destroy","restart","preserve","rename-restart"]}},
"DomainOnCrash": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["destroy","restart","preserve","rename-restart","coredump-destroy","coredump-restart","preserve-running"]}},
"DomainOnLockfailure": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["ignore","poweroff","pause","restart"]}},
"DomainPm": {"shape":"record","attributes":[],"children":[{"property":"suspend-to-mem","localName":"suspend-to-mem","type":"DomainPmSuspendToMem"},{"property":"suspend-to-disk","localName":"suspend-to-disk","type":"DomainPmSuspendToDisk"}]},
"DomainPerf": {"shape":"record","attributes":[],"children":[{"property":"event","localName":"event","type":"DomainPerfEvent","many":true,"required":true}]},
"DomainIdmap": {"shape":"record","attributes":[],"children":[{"property":"uid","localName":"uid","type":"DomainIdmapUid","many":true},{"property":"gid","localName":"gid","type":"DomainIdmapGid","many":true}]},
"DomainDevices": {"shape":"record","attributes":[],"children":[{"property":"emulator","localName":"emulator","type":"DomainEmulator"},{"property":"disk","localName":"disk","type":"DomainDisk","many":true},{"property":"controller","localName":"controller","type":"DomainController","many":true},{"property":"lease","localName":"lease","type":"DomainLease","many":true},{"property":"filesystem","localName":"filesystem","type":"DomainFilesystem","many":true},{"property":"interface","localName":"interface","type":"DomainInterface","many":true},{"property":"smartcard","localName":"smartcard","type":"DomainSmartcard","many":true},{"property":"serial","localName":"serial","type":"DomainSerial","many":true},{"property":"parallel","localName":"parallel","type":"DomainParallel","many":true},{"property":"console","localName":"console","type":"DomainConsole","many":true},{"property":"channel","localName":"channel","type":"DomainChannel","many":true},{"property":"input","localName":"input","type":"DomainInput","many":true},{"property":"tpm","localName":"tpm","type":"DomainTpm","many":true},{"property":"graphics","localName":"graphics","type":"DomainGraphics","many":true},{"property":"sound","localName":"sound","type":"DomainSound","many":true},{"property":"audio","localName":"audio","type":"DomainAudio","many":true},{"property":"video","localName":"video","type":"DomainVideo","many":true},{"property":"hostdev","localName":"hostdev","type":"DomainHostdev","many":true},{"property":"redirdev","localName":"redirdev","type":"DomainRedirdev","many":true},{"property":"redirfilter","localName":"redirfilter","type":"DomainRedirfilter","many":true},{"property":"hub","localName":"hub","type":"DomainHub","many":true},{"property":"watchdog","localName":"watchdog","type":"DomainWatchdog","many":true},{"property":"memballoon","localName":"memballoon","type":"DomainMemballoon"},{"property":"rng","localName":"rng","type":"DomainRng","many":true},{"property":"nvram","localName":"nvram","type":"DomainNvram"},{"property":"panic","localName":"panic","type":"DomainPanic","many":true},{"property":"shmem","localName":"shmem","type":"DomainShmem","many":true},{"property":"memory","localName":"memory","type":"DomainMemoryDevice","many":true},{"property":"iommu","localName":"iommu","type":"DomainIommu","many":true},{"property":"vsock","localName":"vsock","type":"DomainVsock"},{"property":"crypto","localName":"crypto","type":"DomainCrypto","many":true},{"property":"pstore","localName":"pstore","type":"DomainPstore"}],"layout":"open"},
"DomainSeclabel": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["dynamic","static","none"]}},{"property":"model","localName":"model","value":{"kind":"string"}},{"property":"relabel","localName":"relabel","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"label","localName":"label","type":"DomainSeclabelLabel"},{"property":"imagelabel","localName":"imagelabel","type":"DomainSeclabelImagelabel"},{"property":"baselabel","localName":"baselabel","type":"DomainSeclabelBaselabel"}]},
"DomainKeywrap": {"shape":"record","attributes":[],"children":[{"property":"cipher","localName":"cipher","type":"DomainKeywrapCipher","many":true,"required":true}]},
"DomainLaunchSecurity": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["sev","s390-pv","sev-snp","tdx"]},"required":true},{"property":"kernelHashes","localName":"kernelHashes","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"authorKey","localName":"authorKey","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"vcek","localName":"vcek","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"cbitpos","localName":"cbitpos","type":"DomainLaunchSecurityCbitpos"},{"property":"reducedPhysBits","localName":"reducedPhysBits","type":"DomainLaunchSecurityReducedPhysBits"},{"property":"policy","localName":"policy","type":"DomainLaunchSecurityPolicy"},{"property":"guestVisibleWorkarounds","localName":"guestVisibleWorkarounds","type":"DomainLaunchSecurityGuestVisibleWorkarounds"},{"property":"idBlock","localName":"idBlock","type":"DomainLaunchSecurityIdBlock"},{"property":"idAuth","localName":"idAuth","type":"DomainLaunchSecurityIdAuth"},{"property":"hostData","localName":"hostData","type":"DomainLaunchSecurityHostData"},{"property":"dhCert","localName":"dhCert","type":"DomainLaunchSecurityDhCert"},{"property":"session","localName":"session","type":"DomainLaunchSecuritySession"},{"property":"mrConfigId","localName":"mrConfigId","type":"DomainLaunchSecurityMrConfigId"},{"property":"mrOwner","localName":"mrOwner","type":"DomainLaunchSecurityMrOwner"},{"property":"mrOwnerConfig","localName":"mrOwnerConfig","type":"DomainLaunchSecurityMrOwnerConfig"},{"property":"quoteGenerationService","localName":"quoteGenerationService","type":"DomainLaunchSecurityQuoteGenerationService"},{"property":"handle","localName":"handle","type":"DomainLaunchSecurityHandle"}]},
"DomainQemuCommandline": {"shape":"record","attributes":[],"children":[{"property":"qemu:arg","localName":"arg","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuArgument","many":true},{"property":"qemu:env","localName":"env","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuEnvironment","many":true}]},
"DomainQemuCapabilities": {"shape":"record","attributes":[],"children":[{"property":"qemu:add","localName":"add","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCapability","many":true},{"property":"qemu:del","localName":"del","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuCapabilitiesQemuDel","many":true}]},
"DomainQemuDeprecation": {"shape":"record","attributes":[{"property":"behavior","localName":"behavior","value":{"kind":"enumeration","literals":["none","omit","reject","crash"]},"required":true}],"children":[]},
"DomainQemuOverride": {"shape":"record","attributes":[],"children":[{"property":"qemu:device","localName":"device","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuOverrideDevice","many":true}]},
"DomainLxcNamespace": {"shape":"record","attributes":[],"children":[{"property":"lxc:sharenet","localName":"sharenet","namespaceName":"http://libvirt.org/schemas/domain/lxc/1.0","type":"DomainLxcNamespaceLxcSharenet"},{"property":"lxc:shareipc","localName":"shareipc","namespaceName":"http://libvirt.org/schemas/domain/lxc/1.0","type":"DomainLxcNamespaceLxcShareipc"},{"property":"lxc:shareuts","localName":"shareuts","namespaceName":"http://libvirt.org/schemas/domain/lxc/1.0","type":"DomainLxcNamespaceLxcShareuts"}]},
"DomainBhyveCommandline": {"shape":"record","attributes":[],"children":[{"property":"bhyve:arg","localName":"arg","namespaceName":"http://libvirt.org/schemas/domain/bhyve/1.0","type":"DomainBhyveCommandlineBhyveArg","many":true}]},
"DomainXenCommandline": {"shape":"record","attributes":[],"children":[{"property":"xen:arg","localName":"arg","namespaceName":"http://libvirt.org/schemas/domain/xen/1.0","type":"DomainXenCommandlineXenArg","many":true}]},
"DomainVmwareDatacenterpath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsType": {"shape":"record","attributes":[{"property":"arch","localName":"arch","value":{"kind":"enumeration","literals":["i686","ia64","x86_64","s390","aarch64","alpha","armv6l","armv7l","cris","lm32","loongarch64","m68k","microblaze","microblazeel","mips","mipsel","mips64","mips64el","openrisc","parisc","parisc64","ppc","ppc64","ppc64le","ppcemb","riscv32","riscv64","s390x","sh4","sh4eb","sparc","sparc64","unicore32","xtensa","xtensaeb"]}},{"property":"machine","localName":"machine","value":{"kind":"enumeration","literals":["xenpv","xenfv","xenpvh"]}}],"children":[],"content":{"kind":"enumeration","literals":["xen","xenpvh","linux","hvm","exe"]}},
"DomainOsKernel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsInitrd": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsRoot": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsCmdline": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsShim": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsDtb": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsFirmware": {"shape":"record","attributes":[],"children":[{"property":"feature","localName":"feature","type":"DomainOsFirmwareFeature","many":true,"required":true}]},
"DomainOsLoader": {"shape":"record","attributes":[{"property":"readonly","localName":"readonly","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"secure","localName":"secure","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["rom","pflash"]}},{"property":"stateless","localName":"stateless","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"format","localName":"format","value":{"kind":"enumeration","literals":["raw","qcow2"]},"default":"raw"}],"children":[],"content":{"kind":"string"}},
"DomainOsNvram": {"shape":"record","attributes":[{"property":"template","localName":"template","value":{"kind":"string"}},{"property":"templateFormat","localName":"templateFormat","value":{"kind":"enumeration","literals":["raw","qcow2"]}},{"property":"format","localName":"format","value":{"kind":"enumeration","literals":["raw","qcow2"]}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block","dir","network","volume","nvme","vhostuser","vhostvdpa","ctl"]},"default":"file"}],"children":[{"property":"source","localName":"source","type":"DomainDiskSource"}],"content":{"kind":"string"}},
"DomainOsVarstore": {"shape":"record","attributes":[{"property":"template","localName":"template","value":{"kind":"string"}},{"property":"path","localName":"path","value":{"kind":"string"}}],"children":[]},
"DomainOsBoot": {"shape":"record","attributes":[{"property":"dev","localName":"dev","value":{"kind":"enumeration","literals":["cdrom","network","fd","hd"]},"required":true}],"children":[]},
"DomainOsBootmenu": {"shape":"record","attributes":[{"property":"enable","localName":"enable","value":{"kind":"boolean","true":"yes","false":"no"},"required":true},{"property":"timeout","localName":"timeout","value":{"kind":"integer"}}],"children":[]},
"DomainOsSmbios": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["host","emulate","sysinfo"]},"required":true}],"children":[]},
"DomainOsBios": {"shape":"record","attributes":[{"property":"useserial","localName":"useserial","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"rebootTimeout","localName":"rebootTimeout","value":{"kind":"integer"}}],"children":[]},
"DomainOsAcpi": {"shape":"record","attributes":[],"children":[{"property":"table","localName":"table","type":"DomainOsAcpiTable","many":true}]},
"DomainOsInit": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsInitarg": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsInitenv": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}},
"DomainOsInitdir": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsInituser": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainOsInitgroup": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainMemoryBackingHugepages": {"shape":"record","attributes":[],"children":[{"property":"page","localName":"page","type":"DomainMemoryBackingHugepagesPage","many":true}]},
"DomainMemoryBackingNosharepages": {"shape":"flag","attributes":[],"children":[]},
"DomainMemoryBackingLocked": {"shape":"flag","attributes":[],"children":[]},
"DomainMemoryBackingSource": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","anonymous","memfd"]},"required":true}],"children":[]},
"DomainMemoryBackingAccess": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["shared","private"]},"required":true}],"children":[]},
"DomainMemoryBackingAllocation": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["immediate","ondemand"]}},{"property":"threads","localName":"threads","value":{"kind":"integer"}}],"children":[]},
"DomainMemoryBackingDiscard": {"shape":"flag","attributes":[],"children":[]},
"DomainVcpusVcpu": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"},"required":true},{"property":"hotpluggable","localName":"hotpluggable","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"order","localName":"order","value":{"kind":"integer"}}],"children":[]},
"DomainIothreadidsIothread": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"thread_pool_min","localName":"thread_pool_min","value":{"kind":"integer"}},{"property":"thread_pool_max","localName":"thread_pool_max","value":{"kind":"integer"}}],"children":[{"property":"poll","localName":"poll","type":"DomainIothreadidsIothreadPoll"}]},
"DomainBlkiotuneWeight": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainBlkiotuneDevice": {"shape":"record","attributes":[],"children":[{"property":"path","localName":"path","type":"DomainBlkiotuneDevicePath","required":true},{"property":"weight","localName":"weight","type":"DomainBlkiotuneDeviceWeight"},{"property":"read_iops_sec","localName":"read_iops_sec","type":"DomainBlkiotuneDeviceReadIopsSec"},{"property":"write_iops_sec","localName":"write_iops_sec","type":"DomainBlkiotuneDeviceWriteIopsSec"},{"property":"read_bytes_sec","localName":"read_bytes_sec","type":"DomainBlkiotuneDeviceReadBytesSec"},{"property":"write_bytes_sec","localName":"write_bytes_sec","type":"DomainBlkiotuneDeviceWriteBytesSec"}]},
"DomainMemtuneHardLimit": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemtuneSoftLimit": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemtuneMinGuarantee": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemtuneSwapHardLimit": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainCputuneShares": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneGlobalPeriod": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneGlobalQuota": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputunePeriod": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneQuota": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneEmulatorPeriod": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneEmulatorQuota": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneIothreadPeriod": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneIothreadQuota": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneVcpupin": {"shape":"record","attributes":[{"property":"vcpu","localName":"vcpu","value":{"kind":"integer"},"required":true},{"property":"cpuset","localName":"cpuset","value":{"kind":"string"},"required":true}],"children":[]},
"DomainCputuneEmulatorpin": {"shape":"record","attributes":[{"property":"cpuset","localName":"cpuset","value":{"kind":"string"},"required":true}],"children":[]},
"DomainCputuneIothreadpin": {"shape":"record","attributes":[{"property":"iothread","localName":"iothread","value":{"kind":"integer"},"required":true},{"property":"cpuset","localName":"cpuset","value":{"kind":"string"},"required":true}],"children":[]},
"DomainCputuneVcpusched": {"shape":"record","attributes":[{"property":"vcpus","localName":"vcpus","value":{"kind":"string"}},{"property":"scheduler","localName":"scheduler","value":{"kind":"enumeration","literals":["batch","idle","fifo","rr"]},"required":true},{"property":"priority","localName":"priority","value":{"kind":"integer"}}],"children":[]},
"DomainCputuneIothreadsched": {"shape":"record","attributes":[{"property":"iothreads","localName":"iothreads","value":{"kind":"string"}},{"property":"scheduler","localName":"scheduler","value":{"kind":"enumeration","literals":["batch","idle","fifo","rr"]},"required":true},{"property":"priority","localName":"priority","value":{"kind":"integer"}}],"children":[]},
"DomainCputuneEmulatorsched": {"shape":"record","attributes":[{"property":"scheduler","localName":"scheduler","value":{"kind":"enumeration","literals":["batch","idle","fifo","rr"]},"required":true},{"property":"priority","localName":"priority","value":{"kind":"integer"}}],"children":[]},
"DomainCputuneCachetune": {"shape":"record","attributes":[{"property":"vcpus","localName":"vcpus","value":{"kind":"string"}},{"property":"id","localName":"id","value":{"kind":"string"}}],"children":[{"property":"cache","localName":"cache","type":"DomainCputuneCachetuneCache","many":true},{"property":"monitor","localName":"monitor","type":"DomainCputuneCachetuneMonitor","many":true}]},
"DomainCputuneMemorytune": {"shape":"record","attributes":[{"property":"vcpus","localName":"vcpus","value":{"kind":"string"}}],"children":[{"property":"node","localName":"node","type":"DomainCputuneMemorytuneNode","many":true},{"property":"monitor","localName":"monitor","type":"DomainCputuneMemorytuneMonitor","many":true}]},
"DomainCputuneEnergytune": {"shape":"record","attributes":[{"property":"vcpus","localName":"vcpus","value":{"kind":"string"}},{"property":"id","localName":"id","value":{"kind":"string"}}],"children":[{"property":"monitor","localName":"monitor","type":"DomainCputuneEnergytuneMonitor","many":true,"required":true}]},
"DomainNumatuneMemory": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["strict","preferred","interleave","restrictive"]},"default":"strict"},{"property":"placement","localName":"placement","value":{"kind":"enumeration","literals":["static","auto"]}},{"property":"nodeset","localName":"nodeset","value":{"kind":"string"}}],"children":[]},
"DomainNumatuneMemnode": {"shape":"record","attributes":[{"property":"cellid","localName":"cellid","value":{"kind":"integer"},"required":true},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["strict","preferred","interleave","restrictive"]},"required":true},{"property":"nodeset","localName":"nodeset","value":{"kind":"string"},"required":true}],"children":[]},
"DomainResourcePartition": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainResourceFibrechannel": {"shape":"record","attributes":[{"property":"appid","localName":"appid","value":{"kind":"string"},"required":true}],"children":[]},
"DomainThrottlegroupsThrottlegroup": {"shape":"record","attributes":[],"children":[{"property":"total_bytes_sec","localName":"total_bytes_sec","type":"DomainThrottlegroupsThrottlegroupTotalBytesSec"},{"property":"read_bytes_sec","localName":"read_bytes_sec","type":"DomainThrottlegroupsThrottlegroupReadBytesSec"},{"property":"write_bytes_sec","localName":"write_bytes_sec","type":"DomainThrottlegroupsThrottlegroupWriteBytesSec"},{"property":"total_iops_sec","localName":"total_iops_sec","type":"DomainThrottlegroupsThrottlegroupTotalIopsSec"},{"property":"read_iops_sec","localName":"read_iops_sec","type":"DomainThrottlegroupsThrottlegroupReadIopsSec"},{"property":"write_iops_sec","localName":"write_iops_sec","type":"DomainThrottlegroupsThrottlegroupWriteIopsSec"},{"property":"total_bytes_sec_max","localName":"total_bytes_sec_max","type":"DomainThrottlegroupsThrottlegroupTotalBytesSecMax"},{"property":"read_bytes_sec_max","localName":"read_bytes_sec_max","type":"DomainThrottlegroupsThrottlegroupReadBytesSecMax"},{"property":"write_bytes_sec_max","localName":"write_bytes_sec_max","type":"DomainThrottlegroupsThrottlegroupWriteBytesSecMax"},{"property":"total_iops_sec_max","localName":"total_iops_sec_max","type":"DomainThrottlegroupsThrottlegroupTotalIopsSecMax"},{"property":"read_iops_sec_max","localName":"read_iops_sec_max","type":"DomainThrottlegroupsThrottlegroupReadIopsSecMax"},{"property":"write_iops_sec_max","localName":"write_iops_sec_max","type":"DomainThrottlegroupsThrottlegroupWriteIopsSecMax"},{"property":"total_bytes_sec_max_length","localName":"total_bytes_sec_max_length","type":"DomainThrottlegroupsThrottlegroupTotalBytesSecMaxLength"},{"property":"read_bytes_sec_max_length","localName":"read_bytes_sec_max_length","type":"DomainThrottlegroupsThrottlegroupReadBytesSecMaxLength"},{"property":"write_bytes_sec_max_length","localName":"write_bytes_sec_max_length","type":"DomainThrottlegroupsThrottlegroupWriteBytesSecMaxLength"},{"property":"total_iops_sec_max_length","localName":"total_iops_sec_max_length","type":"DomainThrottlegroupsThrottlegroupTotalIopsSecMaxLength"},{"property":"read_iops_sec_max_length","localName":"read_iops_sec_max_length","type":"DomainThrottlegroupsThrottlegroupReadIopsSecMaxLength"},{"property":"write_iops_sec_max_length","localName":"write_iops_sec_max_length","type":"DomainThrottlegroupsThrottlegroupWriteIopsSecMaxLength"},{"property":"size_iops_sec","localName":"size_iops_sec","type":"DomainThrottlegroupsThrottlegroupSizeIopsSec"},{"property":"group_name","localName":"group_name","type":"DomainThrottlegroupsThrottlegroupGroupName"}]},
"DomainCpuModel": {"shape":"record","attributes":[{"property":"fallback","localName":"fallback","value":{"kind":"enumeration","literals":["forbid","allow"]},"default":"allow"},{"property":"vendor_id","localName":"vendor_id","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"DomainCpuVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCpuTopology": {"shape":"record","attributes":[{"property":"sockets","localName":"sockets","value":{"kind":"integer"},"required":true},{"property":"dies","localName":"dies","value":{"kind":"integer"},"default":"1"},{"property":"clusters","localName":"clusters","value":{"kind":"integer"},"default":"1"},{"property":"cores","localName":"cores","value":{"kind":"integer"},"required":true},{"property":"threads","localName":"threads","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainCpuFeature": {"shape":"record","attributes":[{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["forbid","force","require","optional","disable"]},"required":true},{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainCpuNuma": {"shape":"record","attributes":[],"children":[{"property":"cell","localName":"cell","type":"DomainCpuNumaCell","many":true,"required":true},{"property":"interconnects","localName":"interconnects","type":"DomainCpuNumaInterconnects"}]},
"DomainCpuCache": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"enumeration","literals":["1","2","3"]}},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["passthrough","disable","emulate"]},"required":true}],"children":[]},
"DomainCpuMaxphysaddr": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["passthrough","emulate"]},"required":true},{"property":"bits","localName":"bits","value":{"kind":"integer"}},{"property":"limit","localName":"limit","value":{"kind":"integer"}}],"children":[]},
"DomainSysinfoBios": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"DomainSysinfoBiosEntry","many":true,"required":true}]},
"DomainSysinfoSystem": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"DomainSysinfoSystemEntry","many":true,"required":true}]},
"DomainSysinfoBaseBoard": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"DomainSysinfoBaseBoardEntry","many":true,"required":true}]},
"DomainSysinfoChassis": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"DomainSysinfoChassisEntry","many":true,"required":true}]},
"DomainSysinfoOemStrings": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"DomainSysinfoOemStringsEntry","many":true,"required":true}]},
"DomainSysinfoEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"file","localName":"file","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"DomainClockTimer": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["tsc","platform","rtc","hpet","pit","armvtimer","kvmclock","hypervclock"]},"required":true},{"property":"present","localName":"present","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"tickpolicy","localName":"tickpolicy","value":{"kind":"enumeration","literals":["catchup","delay","merge","discard"]}},{"property":"track","localName":"track","value":{"kind":"enumeration","literals":["boot","guest","wall","realtime"]}},{"property":"frequency","localName":"frequency","value":{"kind":"integer"}},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["auto","emulate","native","paravirt","smpsafe"]}}],"children":[{"property":"catchup","localName":"catchup","type":"DomainClockTimerCatchup"}]},
"DomainFeaturesPae": {"shape":"flag","attributes":[],"children":[]},
"DomainFeaturesApic": {"shape":"record","attributes":[{"property":"eoi","localName":"eoi","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainFeaturesAcpi": {"shape":"flag","attributes":[],"children":[]},
"DomainFeaturesHap": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainFeaturesHyperv": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["passthrough","custom","host-model"]},"default":"custom"}],"children":[{"property":"relaxed","localName":"relaxed","type":"DomainFeaturesHypervRelaxed"},{"property":"vapic","localName":"vapic","type":"DomainFeaturesHypervVapic"},{"property":"spinlocks","localName":"spinlocks","type":"DomainFeaturesHypervSpinlocks"},{"property":"vpindex","localName":"vpindex","type":"DomainFeaturesHypervVpindex"},{"property":"runtime","localName":"runtime","type":"DomainFeaturesHypervRuntime"},{"property":"synic","localName":"synic","type":"DomainFeaturesHypervSynic"},{"property":"stimer","localName":"stimer","type":"DomainFeaturesHypervStimer"},{"property":"reset","localName":"reset","type":"DomainFeaturesHypervReset"},{"property":"vendor_id","localName":"vendor_id","type":"DomainFeaturesHypervVendorId"},{"property":"frequencies","localName":"frequencies","type":"DomainFeaturesHypervFrequencies"},{"property":"reenlightenment","localName":"reenlightenment","type":"DomainFeaturesHypervReenlightenment"},{"property":"tlbflush","localName":"tlbflush","type":"DomainFeaturesHypervTlbflush"},{"property":"ipi","localName":"ipi","type":"DomainFeaturesHypervIpi"},{"property":"evmcs","localName":"evmcs","type":"DomainFeaturesHypervEvmcs"},{"property":"avic","localName":"avic","type":"DomainFeaturesHypervAvic"},{"property":"emsr_bitmap","localName":"emsr_bitmap","type":"DomainFeaturesHypervEmsrBitmap"},{"property":"xmm_input","localName":"xmm_input","type":"DomainFeaturesHypervXmmInput"}],"layout":"open"},
"DomainFeaturesViridian": {"shape":"flag","attributes":[],"children":[]},
"DomainFeaturesKvm": {"shape":"record","attributes":[],"children":[{"property":"hidden","localName":"hidden","type":"DomainFeaturesKvmHidden"},{"property":"hint-dedicated","localName":"hint-dedicated","type":"DomainFeaturesKvmHintDedicated"},{"property":"poll-control","localName":"poll-control","type":"DomainFeaturesKvmPollControl"},{"property":"pv-ipi","localName":"pv-ipi","type":"DomainFeaturesKvmPvIpi"},{"property":"dirty-ring","localName":"dirty-ring","type":"DomainFeaturesKvmDirtyRing"}],"layout":"open"},
"DomainFeaturesXen": {"shape":"record","attributes":[],"children":[{"property":"e820_host","localName":"e820_host","type":"DomainFeaturesXenE820Host"},{"property":"passthrough","localName":"passthrough","type":"DomainFeaturesXenPassthrough"}],"layout":"open"},
"DomainFeaturesPrivnet": {"shape":"flag","attributes":[],"children":[]},
"DomainFeaturesPvspinlock": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainFeaturesCapabilities": {"shape":"record","attributes":[{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["default","allow","deny"]},"required":true}],"children":[{"property":"audit_control","localName":"audit_control","type":"DomainFeaturesCapabilitiesAuditControl"},{"property":"audit_write","localName":"audit_write","type":"DomainFeaturesCapabilitiesAuditWrite"},{"property":"block_suspend","localName":"block_suspend","type":"DomainFeaturesCapabilitiesBlockSuspend"},{"property":"chown","localName":"chown","type":"DomainFeaturesCapabilitiesChown"},{"property":"dac_override","localName":"dac_override","type":"DomainFeaturesCapabilitiesDacOverride"},{"property":"dac_read_search","localName":"dac_read_search","type":"DomainFeaturesCapabilitiesDacReadSearch"},{"property":"fowner","localName":"fowner","type":"DomainFeaturesCapabilitiesFowner"},{"property":"fsetid","localName":"fsetid","type":"DomainFeaturesCapabilitiesFsetid"},{"property":"ipc_lock","localName":"ipc_lock","type":"DomainFeaturesCapabilitiesIpcLock"},{"property":"ipc_owner","localName":"ipc_owner","type":"DomainFeaturesCapabilitiesIpcOwner"},{"property":"kill","localName":"kill","type":"DomainFeaturesCapabilitiesKill"},{"property":"lease","localName":"lease","type":"DomainFeaturesCapabilitiesLease"},{"property":"linux_immutable","localName":"linux_immutable","type":"DomainFeaturesCapabilitiesLinuxImmutable"},{"property":"mac_admin","localName":"mac_admin","type":"DomainFeaturesCapabilitiesMacAdmin"},{"property":"mac_override","localName":"mac_override","type":"DomainFeaturesCapabilitiesMacOverride"},{"property":"mknod","localName":"mknod","type":"DomainFeaturesCapabilitiesMknod"},{"property":"net_admin","localName":"net_admin","type":"DomainFeaturesCapabilitiesNetAdmin"},{"property":"net_bind_service","localName":"net_bind_service","type":"DomainFeaturesCapabilitiesNetBindService"},{"property":"net_broadcast","localName":"net_broadcast","type":"DomainFeaturesCapabilitiesNetBroadcast"},{"property":"net_raw","localName":"net_raw","type":"DomainFeaturesCapabilitiesNetRaw"},{"property":"setgid","localName":"setgid","type":"DomainFeaturesCapabilitiesSetgid"},{"property":"setfcap","localName":"setfcap","type":"DomainFeaturesCapabilitiesSetfcap"},{"property":"setpcap","localName":"setpcap","type":"DomainFeaturesCapabilitiesSetpcap"},{"property":"setuid","localName":"setuid","type":"DomainFeaturesCapabilitiesSetuid"},{"property":"sys_admin","localName":"sys_admin","type":"DomainFeaturesCapabilitiesSysAdmin"},{"property":"sys_boot","localName":"sys_boot","type":"DomainFeaturesCapabilitiesSysBoot"},{"property":"sys_chroot","localName":"sys_chroot","type":"DomainFeaturesCapabilitiesSysChroot"},{"property":"sys_module","localName":"sys_module","type":"DomainFeaturesCapabilitiesSysModule"},{"property":"sys_nice","localName":"sys_nice","type":"DomainFeaturesCapabilitiesSysNice"},{"property":"sys_pacct","localName":"sys_pacct","type":"DomainFeaturesCapabilitiesSysPacct"},{"property":"sys_ptrace","localName":"sys_ptrace","type":"DomainFeaturesCapabilitiesSysPtrace"},{"property":"sys_rawio","localName":"sys_rawio","type":"DomainFeaturesCapabilitiesSysRawio"},{"property":"sys_resource","localName":"sys_resource","type":"DomainFeaturesCapabilitiesSysResource"},{"property":"sys_time","localName":"sys_time","type":"DomainFeaturesCapabilitiesSysTime"},{"property":"sys_tty_config","localName":"sys_tty_config","type":"DomainFeaturesCapabilitiesSysTtyConfig"},{"property":"syslog","localName":"syslog","type":"DomainFeaturesCapabilitiesSyslog"},{"property":"wake_alarm","localName":"wake_alarm","type":"DomainFeaturesCapabilitiesWakeAlarm"}]},
"DomainFeaturesPmu": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainFeaturesVmport": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainFeaturesGic": {"shape":"record","attributes":[{"property":"version","localName":"version","value":{"kind":"enumeration","literals":["host","2","3"]}}],"children":[]},
"DomainFeaturesSmm": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"tseg","localName":"tseg","type":"DomainFeaturesSmmTseg"}]},
"DomainFeaturesIoapic": {"shape":"record","attributes":[{"property":"driver","localName":"driver","value":{"kind":"enumeration","literals":["qemu","kvm"]},"required":true}],"children":[]},
"DomainFeaturesHpt": {"shape":"record","attributes":[{"property":"resizing","localName":"resizing","value":{"kind":"enumeration","literals":["enabled","disabled","required"]}}],"children":[{"property":"maxpagesize","localName":"maxpagesize","type":"DomainFeaturesHptMaxpagesize"}]},
"DomainFeaturesHtm": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesNestedHv": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCcfAssist": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCfpc": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"enumeration","literals":["broken","workaround","fixed"]},"required":true}],"children":[]},
"DomainFeaturesSbbc": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"enumeration","literals":["broken","workaround","fixed"]},"required":true}],"children":[]},
"DomainFeaturesIbs": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"enumeration","literals":["broken","workaround","fixed-ibs","fixed-ccd","fixed-na"]},"required":true}],"children":[]},
"DomainFeaturesVmcoreinfo": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainFeaturesMsrs": {"shape":"record","attributes":[{"property":"unknown","localName":"unknown","value":{"kind":"enumeration","literals":["ignore","fault"]},"required":true}],"children":[]},
"DomainFeaturesTcg": {"shape":"record","attributes":[],"children":[{"property":"tb-cache","localName":"tb-cache","type":"DomainFeaturesTcgTbCache"}]},
"DomainFeaturesAsyncTeardown": {"shape":"record","attributes":[{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"DomainFeaturesRas": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesPs2": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesAia": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"enumeration","literals":["none","aplic","aplic-imsic"]},"required":true}],"children":[]},
"DomainFeaturesVirtualization": {"shape":"flag","attributes":[],"children":[]},
"DomainPmSuspendToMem": {"shape":"record","attributes":[{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"DomainPmSuspendToDisk": {"shape":"record","attributes":[{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"DomainPerfEvent": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["cmt","mbmt","mbml","cpu_cycles","instructions","cache_references","cache_misses","branch_instructions","branch_misses","bus_cycles","stalled_cycles_frontend","stalled_cycles_backend","ref_cpu_cycles","cpu_clock","task_clock","page_faults","context_switches","cpu_migrations","page_faults_min","page_faults_maj","alignment_faults","emulation_faults"]},"required":true},{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainIdmapUid": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"count","localName":"count","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainIdmapGid": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"count","localName":"count","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainEmulator": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainDisk": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block","dir","network","volume","nvme","vhostuser","vhostvdpa","ctl"]},"default":"file"},{"property":"device","localName":"device","value":{"kind":"enumeration","literals":["lun","floppy","disk","cdrom"]},"default":"disk"},{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio","virtio-transitional","virtio-non-transitional","usb-storage","usb-bot"]}},{"property":"rawio","localName":"rawio","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"sgio","localName":"sgio","value":{"kind":"enumeration","literals":["filtered","unfiltered"]}},{"property":"snapshot","localName":"snapshot","value":{"kind":"enumeration","literals":["no","internal","external","manual"]}}],"children":[{"property":"driver","localName":"driver","type":"DomainDiskDriver"},{"property":"auth","localName":"auth","type":"DomainDiskAuth"},{"property":"source","localName":"source","type":"DomainDiskSource"},{"property":"backingStore","localName":"backingStore","type":"DomainDiskBackingStore"},{"property":"backenddomain","localName":"backenddomain","type":"DomainDiskBackenddomain"},{"property":"geometry","localName":"geometry","type":"DomainDiskGeometry"},{"property":"blockio","localName":"blockio","type":"DomainDiskBlockio"},{"property":"mirror","localName":"mirror","type":"DomainDiskMirror"},{"property":"target","localName":"target","type":"DomainDiskTarget","required":true},{"property":"iotune","localName":"iotune","type":"DomainDiskIotune"},{"property":"throttlefilters","localName":"throttlefilters","type":"DomainDiskThrottlefilters"},{"property":"readonly","localName":"readonly","type":"DomainDiskReadonly"},{"property":"shareable","localName":"shareable","type":"DomainDiskShareable"},{"property":"transient","localName":"transient","type":"DomainDiskTransient"},{"property":"serial","localName":"serial","type":"DomainDiskSerial"},{"property":"wwn","localName":"wwn","type":"DomainDiskWwn"},{"property":"vendor","localName":"vendor","type":"DomainDiskVendor"},{"property":"product","localName":"product","type":"DomainDiskProduct"},{"property":"encryption","localName":"encryption","type":"DomainDiskEncryption"},{"property":"boot","localName":"boot","type":"DomainDeviceBoot"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainController": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["scsi","usb","ide","pci","virtio-serial","xenbus","nvme","fdc","sata","ccid","isa"]},"required":true},{"property":"index","localName":"index","value":{"kind":"integer"}},{"property":"modelAttribute","localName":"model","value":{"kind":"enumeration","literals":["virtio-transitional","virtio-non-transitional","auto","buslogic","lsilogic","lsisas1068","vmpvscsi","ibmvscsi","virtio-scsi","lsisas1078","ncr53c90","dc390","am53c974","none","piix3-uhci","piix4-uhci","ehci","ich9-ehci1","ich9-uhci1","ich9-uhci2","ich9-uhci3","vt82c686b-uhci","pci-ohci","nec-xhci","qusb1","qusb2","qemu-xhci","piix3","piix4","ich6","pci-root","pcie-root","pci-bridge","dmi-to-pci-bridge","pcie-to-pci-bridge","pcie-root-port","pcie-switch-upstream-port","pcie-switch-downstream-port","pci-expander-bus","pcie-expander-bus","virtio"]}},{"property":"ports","localName":"ports","value":{"kind":"integer"}},{"property":"vectors","localName":"vectors","value":{"kind":"integer"}},{"property":"maxGrantFrames","localName":"maxGrantFrames","value":{"kind":"integer"}},{"property":"maxEventChannels","localName":"maxEventChannels","value":{"kind":"integer"}}],"children":[{"property":"model","localName":"model","type":"DomainControllerModel"},{"property":"target","localName":"target","type":"DomainControllerTarget"},{"property":"driver","localName":"driver","type":"DomainControllerDriver"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"master","localName":"master","type":"DomainControllerMaster"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"pcihole64","localName":"pcihole64","type":"DomainControllerPcihole64"},{"property":"serial","localName":"serial","type":"DomainControllerSerial"}]},
"DomainLease": {"shape":"record","attributes":[],"children":[{"property":"lockspace","localName":"lockspace","type":"DomainLeaseLockspace","required":true},{"property":"key","localName":"key","type":"DomainLeaseKey","required":true},{"property":"target","localName":"target","type":"DomainLeaseTarget","required":true}]},
"DomainFilesystem": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block","mount","bind","template","ram"]},"default":"mount"},{"property":"accessmode","localName":"accessmode","value":{"kind":"enumeration","literals":["passthrough","mapped","squash"]},"default":"passthrough"},{"property":"multidevs","localName":"multidevs","value":{"kind":"enumeration","literals":["default","remap","forbid","warn"]}},{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio","virtio-transitional","virtio-non-transitional"]}},{"property":"fmode","localName":"fmode","value":{"kind":"string"},"default":"0600"},{"property":"dmode","localName":"dmode","value":{"kind":"string"},"default":"0700"}],"children":[{"property":"driver","localName":"driver","type":"DomainFilesystemDriver"},{"property":"binary","localName":"binary","type":"DomainFilesystemBinary"},{"property":"source","localName":"source","type":"DomainFilesystemSource","required":true},{"property":"target","localName":"target","type":"DomainFilesystemTarget","required":true},{"property":"idmap","localName":"idmap","type":"DomainFilesystemIdmap"},{"property":"space_hard_limit","localName":"space_hard_limit","type":"DomainFilesystemSpaceHardLimit"},{"property":"space_soft_limit","localName":"space_soft_limit","type":"DomainFilesystemSpaceSoftLimit"},{"property":"readonly","localName":"readonly","type":"DomainFilesystemReadonly"},{"property":"boot","localName":"boot","type":"DomainDeviceBoot"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainInterface": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["bridge","ethernet","vhostuser","network","direct","user","internal","udp","server","hostdev","vdpa","null","vds","mcast","client"]},"required":true},{"property":"trustGuestRxFilters","localName":"trustGuestRxFilters","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"mac","localName":"mac","type":"DomainInterfaceMac"},{"property":"source","localName":"source","type":"DomainInterfaceSource"},{"property":"vlan","localName":"vlan","type":"DomainInterfaceVlan"},{"property":"virtualport","localName":"virtualport","type":"DomainInterfaceVirtualport"},{"property":"bandwidth","localName":"bandwidth","type":"DomainInterfaceBandwidth"},{"property":"ip","localName":"ip","type":"DomainDeviceIp","many":true},{"property":"route","localName":"route","type":"DomainDeviceRoute","many":true},{"property":"script","localName":"script","type":"DomainInterfaceScript"},{"property":"downscript","localName":"downscript","type":"DomainInterfaceDownscript"},{"property":"backenddomain","localName":"backenddomain","type":"DomainInterfaceBackenddomain"},{"property":"target","localName":"target","type":"DomainInterfaceTarget"},{"property":"port","localName":"port","type":"DomainInterfacePort"},{"property":"guest","localName":"guest","type":"DomainInterfaceGuest"},{"property":"model","localName":"model","type":"DomainInterfaceModel"},{"property":"driver","localName":"driver","type":"DomainInterfaceDriver"},{"property":"backend","localName":"backend","type":"DomainInterfaceBackend"},{"property":"portForward","localName":"portForward","type":"DomainInterfacePortForward","many":true},{"property":"filterref","localName":"filterref","type":"DomainInterfaceFilterref"},{"property":"boot","localName":"boot","type":"DomainDeviceBoot"},{"property":"tune","localName":"tune","type":"DomainInterfaceTune"},{"property":"link","localName":"link","type":"DomainInterfaceLink"},{"property":"coalesce","localName":"coalesce","type":"DomainInterfaceCoalesce"},{"property":"mtu","localName":"mtu","type":"DomainInterfaceMtu"},{"property":"teaming","localName":"teaming","type":"DomainDeviceTeaming"},{"property":"rom","localName":"rom","type":"DomainDeviceRom"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainInput": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["passthrough","evdev","tablet","mouse","keyboard"]},"required":true},{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio","virtio-transitional","virtio-non-transitional"]}},{"property":"bus","localName":"bus","value":{"kind":"enumeration","literals":["virtio","xen","usb","ps2"]}}],"children":[{"property":"driver","localName":"driver","type":"DomainInputDriver"},{"property":"source","localName":"source","type":"DomainInputSource"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"}]},
"DomainSound": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["usb","virtio","ich6","sb16","es1370","pcspk","ac97","ich7","ich9"]},"required":true},{"property":"multichannel","localName":"multichannel","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"streams","localName":"streams","value":{"kind":"string"},"default":"2"}],"children":[{"property":"driver","localName":"driver","type":"DomainSoundDriver"},{"property":"codec","localName":"codec","type":"DomainSoundCodec","many":true},{"property":"audio","localName":"audio","type":"DomainSoundAudio"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainAudio": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["alsa","coreaudio","jack","oss","pipewire","pulseaudio","sdl","file","none","dbus","spice"]},"required":true},{"property":"timerPeriod","localName":"timerPeriod","value":{"kind":"string"}},{"property":"tryMMap","localName":"tryMMap","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"exclusive","localName":"exclusive","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"dspPolicy","localName":"dspPolicy","value":{"kind":"integer"}},{"property":"driver","localName":"driver","value":{"kind":"enumeration","literals":["alsa","pulseaudio","esd","arts"]}},{"property":"serverName","localName":"serverName","value":{"kind":"string"}},{"property":"runtimeDir","localName":"runtimeDir","value":{"kind":"string"}},{"property":"path","localName":"path","value":{"kind":"string"}}],"children":[{"property":"input","localName":"input","type":"DomainAudioInput"},{"property":"output","localName":"output","type":"DomainAudioOutput"}]},
"DomainHostdev": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["subsystem","capabilities"]},"default":"subsystem"},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["pci","usb","scsi","scsi_host","mdev","storage","misc","net"]},"required":true},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"sgio","localName":"sgio","value":{"kind":"enumeration","literals":["filtered","unfiltered"]}},{"property":"rawio","localName":"rawio","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio","virtio-transitional","virtio-non-transitional","vfio-pci","vfio-ccw","vfio-ap"]}},{"property":"display","localName":"display","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"},{"property":"ramfb","localName":"ramfb","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"}],"children":[{"property":"driver","localName":"driver","type":"DomainHostdevDriver"},{"property":"source","localName":"source","type":"DomainHostdevSource","required":true},{"property":"teaming","localName":"teaming","type":"DomainDeviceTeaming"},{"property":"boot","localName":"boot","type":"DomainDeviceBoot"},{"property":"readonly","localName":"readonly","type":"DomainHostdevReadonly"},{"property":"shareable","localName":"shareable","type":"DomainHostdevShareable"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"rom","localName":"rom","type":"DomainDeviceRom"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"ip","localName":"ip","type":"DomainDeviceIp","many":true},{"property":"route","localName":"route","type":"DomainDeviceRoute","many":true}]},
"DomainGraphics": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["sdl","vnc","spice","dbus","rdp","desktop","egl-headless"]},"required":true},{"property":"display","localName":"display","value":{"kind":"string"}},{"property":"xauth","localName":"xauth","value":{"kind":"string"}},{"property":"fullscreen","localName":"fullscreen","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"port","localName":"port","value":{"kind":"integer"}},{"property":"tlsPort","localName":"tlsPort","value":{"kind":"integer"}},{"property":"autoport","localName":"autoport","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"websocket","localName":"websocket","value":{"kind":"integer"}},{"property":"socket","localName":"socket","value":{"kind":"string"}},{"property":"listenAttribute","localName":"listen","value":{"kind":"string"}},{"property":"keymap","localName":"keymap","value":{"kind":"string"}},{"property":"sharePolicy","localName":"sharePolicy","value":{"kind":"enumeration","literals":["allow-exclusive","force-shared","ignore"]},"default":"allow-exclusive"},{"property":"powerControl","localName":"powerControl","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"passwd","localName":"passwd","value":{"kind":"string"}},{"property":"passwdValidTo","localName":"passwdValidTo","value":{"kind":"string"}},{"property":"connected","localName":"connected","value":{"kind":"enumeration","literals":["keep","fail","disconnect"]}},{"property":"defaultMode","localName":"defaultMode","value":{"kind":"enumeration","literals":["any","secure","insecure"]},"default":"any"},{"property":"wait","localName":"wait","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"address","localName":"address","value":{"kind":"string"}},{"property":"p2p","localName":"p2p","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"replaceUser","localName":"replaceUser","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"multiUser","localName":"multiUser","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"username","localName":"username","value":{"kind":"string"}}],"children":[{"property":"listen","localName":"listen","type":"DomainGraphicsListen","many":true},{"property":"channel","localName":"channel","type":"DomainGraphicsChannel","many":true},{"property":"image","localName":"image","type":"DomainGraphicsImage"},{"property":"jpeg","localName":"jpeg","type":"DomainGraphicsJpeg"},{"property":"zlib","localName":"zlib","type":"DomainGraphicsZlib"},{"property":"playback","localName":"playback","type":"DomainGraphicsPlayback"},{"property":"streaming","localName":"streaming","type":"DomainGraphicsStreaming"},{"property":"mouse","localName":"mouse","type":"DomainGraphicsMouse"},{"property":"clipboard","localName":"clipboard","type":"DomainGraphicsClipboard"},{"property":"filetransfer","localName":"filetransfer","type":"DomainGraphicsFiletransfer"},{"property":"gl","localName":"gl","type":"DomainGraphicsGl"},{"property":"audio","localName":"audio","type":"DomainGraphicsAudio"}]},
"DomainVideo": {"shape":"record","attributes":[],"children":[{"property":"driver","localName":"driver","type":"DomainVideoDriver"},{"property":"model","localName":"model","type":"DomainVideoModel"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainConsole": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","udp","null","dbus","dev","pipe","unix","tcp","stdio","vc","pty","spicevmc","spiceport","nmdm","qemu-vdagent"]}},{"property":"tty","localName":"tty","value":{"kind":"string"}}],"children":[{"property":"source","localName":"source","type":"DomainCharacterDeviceSource","many":true},{"property":"protocol","localName":"protocol","type":"DomainCharacterDeviceProtocol"},{"property":"target","localName":"target","type":"DomainCharacterDeviceTarget"},{"property":"log","localName":"log","type":"DomainCharacterDeviceLog"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainParallel": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","udp","null","dbus","dev","pipe","unix","tcp","stdio","vc","pty","spicevmc","spiceport","nmdm","qemu-vdagent"]},"required":true},{"property":"tty","localName":"tty","value":{"kind":"string"}}],"children":[{"property":"source","localName":"source","type":"DomainCharacterDeviceSource","many":true},{"property":"protocol","localName":"protocol","type":"DomainCharacterDeviceProtocol"},{"property":"target","localName":"target","type":"DomainCharacterDeviceTarget"},{"property":"log","localName":"log","type":"DomainCharacterDeviceLog"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainSerial": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","udp","null","dbus","dev","pipe","unix","tcp","stdio","vc","pty","spicevmc","spiceport","nmdm","qemu-vdagent"]},"required":true},{"property":"tty","localName":"tty","value":{"kind":"string"}}],"children":[{"property":"source","localName":"source","type":"DomainCharacterDeviceSource","many":true},{"property":"protocol","localName":"protocol","type":"DomainCharacterDeviceProtocol"},{"property":"target","localName":"target","type":"DomainCharacterDeviceTarget"},{"property":"log","localName":"log","type":"DomainCharacterDeviceLog"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainChannel": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","udp","null","dbus","dev","pipe","unix","tcp","stdio","vc","pty","spicevmc","spiceport","nmdm","qemu-vdagent"]},"required":true}],"children":[{"property":"source","localName":"source","type":"DomainCharacterDeviceSource","many":true},{"property":"protocol","localName":"protocol","type":"DomainCharacterDeviceProtocol"},{"property":"target","localName":"target","type":"DomainChannelTarget","required":true},{"property":"log","localName":"log","type":"DomainCharacterDeviceLog"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"}]},
"DomainSmartcard": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["host","host-certificates","passthrough"]},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","udp","null","dbus","dev","pipe","unix","tcp","stdio","vc","pty","spicevmc","spiceport","nmdm","qemu-vdagent"]}}],"children":[{"property":"certificate","localName":"certificate","type":"DomainSmartcardCertificate","many":true},{"property":"database","localName":"database","type":"DomainSmartcardDatabase"},{"property":"source","localName":"source","type":"DomainCharacterDeviceSource","many":true},{"property":"protocol","localName":"protocol","type":"DomainCharacterDeviceProtocol"},{"property":"log","localName":"log","type":"DomainCharacterDeviceLog"},{"property":"target","localName":"target","type":"DomainCharacterDeviceTarget"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"}]},
"DomainHub": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["usb"]},"required":true}],"children":[{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainRedirdev": {"shape":"record","attributes":[{"property":"bus","localName":"bus","value":{"kind":"enumeration","literals":["usb"]},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","udp","null","dbus","dev","pipe","unix","tcp","stdio","vc","pty","spicevmc","spiceport","nmdm","qemu-vdagent"]},"required":true}],"children":[{"property":"source","localName":"source","type":"DomainCharacterDeviceSource","many":true},{"property":"protocol","localName":"protocol","type":"DomainCharacterDeviceProtocol"},{"property":"boot","localName":"boot","type":"DomainDeviceBoot"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"log","localName":"log","type":"DomainCharacterDeviceLog"}]},
"DomainRedirfilter": {"shape":"record","attributes":[],"children":[{"property":"usbdev","localName":"usbdev","type":"DomainRedirfilterUsbdev","many":true}]},
"DomainRng": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio","virtio-transitional","virtio-non-transitional"]},"required":true}],"children":[{"property":"rate","localName":"rate","type":"DomainRngRate"},{"property":"backend","localName":"backend","type":"DomainRngBackend","required":true},{"property":"driver","localName":"driver","type":"DomainRngDriver"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"}]},
"DomainTpm": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["tpm-tis","tpm-crb","tpm-spapr","spapr-tpm-proxy"]}}],"children":[{"property":"backend","localName":"backend","type":"DomainTpmBackend","required":true},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"}]},
"DomainShmem": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"role","localName":"role","value":{"kind":"enumeration","literals":["master","peer"]}}],"children":[{"property":"model","localName":"model","type":"DomainShmemModel"},{"property":"size","localName":"size","type":"DomainShmemSize"},{"property":"server","localName":"server","type":"DomainShmemServer"},{"property":"msi","localName":"msi","type":"DomainShmemMsi"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"}]},
"DomainMemoryDevice": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["dimm","nvdimm","virtio-pmem","virtio-mem","sgx-epc"]},"required":true},{"property":"access","localName":"access","value":{"kind":"enumeration","literals":["shared","private"]}},{"property":"discard","localName":"discard","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"uuid","localName":"uuid","type":"DomainMemoryDeviceUuid"},{"property":"source","localName":"source","type":"DomainMemoryDeviceSource"},{"property":"target","localName":"target","type":"DomainMemoryDeviceTarget","required":true},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"driver","localName":"driver","type":"DomainMemoryDeviceDriver"}]},
"DomainCrypto": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio"]},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["qemu"]},"required":true}],"children":[{"property":"backend","localName":"backend","type":"DomainCryptoBackend","required":true},{"property":"driver","localName":"driver","type":"DomainCryptoDriver"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainWatchdog": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["i6300esb","ib700","diag288","itco"]},"required":true},{"property":"action","localName":"action","value":{"kind":"enumeration","literals":["none","reset","shutdown","poweroff","pause","dump","inject-nmi"]},"default":"reset"}],"children":[{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainMemballoon": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["xen","none","virtio","virtio-transitional","virtio-non-transitional"]},"required":true},{"property":"autodeflate","localName":"autodeflate","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"freePageReporting","localName":"freePageReporting","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"stats","localName":"stats","type":"DomainMemballoonStats"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"driver","localName":"driver","type":"DomainMemballoonDriver"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"}]},
"DomainNvram": {"shape":"record","attributes":[],"children":[{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainPanic": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["hyperv","isa","pseries","s390","pvpanic"]}}],"children":[{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"}]},
"DomainIommu": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio","intel","smmuv3","amd"]},"required":true}],"children":[{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"driver","localName":"driver","type":"DomainIommuDriver"}]},
"DomainVsock": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["virtio","virtio-transitional","virtio-non-transitional"]}}],"children":[{"property":"cid","localName":"cid","type":"DomainVsockCid"},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"driver","localName":"driver","type":"DomainVsockDriver"},{"property":"acpi","localName":"acpi","type":"DomainDeviceAcpi"}]},
"DomainPstore": {"shape":"record","attributes":[{"property":"backend","localName":"backend","value":{"kind":"enumeration","literals":["acpi-erst"]},"required":true}],"children":[{"property":"size","localName":"size","type":"DomainPstoreSize","required":true},{"property":"alias","localName":"alias","type":"DomainDeviceAlias"},{"property":"address","localName":"address","type":"DomainDeviceAddress"},{"property":"path","localName":"path","type":"DomainPstorePath"}]},
"DomainSeclabelLabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSeclabelImagelabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSeclabelBaselabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainKeywrapCipher": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["aes","dea"]},"required":true},{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainLaunchSecurityPolicy": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityCbitpos": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainLaunchSecurityReducedPhysBits": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainLaunchSecurityHandle": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainLaunchSecurityDhCert": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecuritySession": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityGuestVisibleWorkarounds": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityIdBlock": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityIdAuth": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityHostData": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityMrConfigId": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityMrOwner": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityMrOwnerConfig": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLaunchSecurityQuoteGenerationService": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"default":"/var/run/tdx-qgs/qgs.socket"}],"children":[]},
"DomainQemuArgument": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"DomainQemuEnvironment": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"}}],"children":[]},
"DomainQemuCapability": {"shape":"record","attributes":[{"property":"capability","localName":"capability","value":{"kind":"string"},"required":true}],"children":[]},
"DomainQemuCapabilitiesQemuDel": {"shape":"record","attributes":[{"property":"capability","localName":"capability","value":{"kind":"string"},"required":true}],"children":[]},
"DomainQemuOverrideDevice": {"shape":"record","attributes":[{"property":"alias","localName":"alias","value":{"kind":"string"},"required":true}],"children":[{"property":"qemu:frontend","localName":"frontend","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuOverrideFrontend"}]},
"DomainLxcNamespaceLxcSharenet": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["netns","name","pid"]},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"DomainLxcNamespaceLxcShareipc": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["name","pid"]},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"DomainLxcNamespaceLxcShareuts": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["name","pid"]},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"DomainBhyveCommandlineBhyveArg": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"DomainXenCommandlineXenArg": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"DomainOsFirmwareFeature": {"shape":"record","attributes":[{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"},"required":true},{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["enrolled-keys","secure-boot"]},"required":true}],"children":[]},
"DomainDiskSource": {"shape":"record","attributes":[{"property":"file","localName":"file","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"dir","localName":"dir","value":{"kind":"string"}},{"property":"protocol","localName":"protocol","value":{"kind":"enumeration","literals":["nbd","gluster","rbd","iscsi","http","https","ftp","ftps","vxhs","nfs","ssh","sheepdog","tftp"]}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"query","localName":"query","value":{"kind":"string"}},{"property":"tls","localName":"tls","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"tlsHostname","localName":"tlsHostname","value":{"kind":"string"}},{"property":"pool","localName":"pool","value":{"kind":"string"}},{"property":"volume","localName":"volume","value":{"kind":"string"}},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["direct","host"]},"default":"host"},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["pci","unix"]}},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"namespace","localName":"namespace","value":{"kind":"string"}},{"property":"path","localName":"path","value":{"kind":"string"}},{"property":"startupPolicy","localName":"startupPolicy","value":{"kind":"enumeration","literals":["optional","mandatory","requisite"]},"default":"mandatory"},{"property":"index","localName":"index","value":{"kind":"integer"}},{"property":"fdgroup","localName":"fdgroup","value":{"kind":"string"}}],"children":[{"property":"host","localName":"host","type":"DomainDiskSourceHost","many":true},{"property":"snapshot","localName":"snapshot","type":"DomainDiskSourceSnapshot"},{"property":"config","localName":"config","type":"DomainDiskSourceConfig"},{"property":"auth","localName":"auth","type":"DomainDiskAuth"},{"property":"address","localName":"address","type":"DomainDiskSourceAddress"},{"property":"slices","localName":"slices","type":"DomainDiskSourceSlices"},{"property":"initiator","localName":"initiator","type":"DomainDiskSourceInitiator"},{"property":"encryption","localName":"encryption","type":"DomainDiskEncryption"},{"property":"reservations","localName":"reservations","type":"DomainDiskSourceReservations"},{"property":"ssl","localName":"ssl","type":"DomainDiskSourceSsl"},{"property":"cookies","localName":"cookies","type":"DomainDiskSourceCookies"},{"property":"readahead","localName":"readahead","type":"DomainDiskSourceReadahead"},{"property":"timeout","localName":"timeout","type":"DomainDiskSourceTimeout"},{"property":"seclabel","localName":"seclabel","type":"DomainDiskSourceSeclabel","many":true},{"property":"dataStore","localName":"dataStore","type":"DomainDiskSourceDataStore"},{"property":"reconnect","localName":"reconnect","type":"DomainDiskSourceReconnect"},{"property":"identity","localName":"identity","type":"DomainDiskSourceIdentity"},{"property":"knownHosts","localName":"knownHosts","type":"DomainDiskSourceKnownHosts"}]},
"DomainOsAcpiTable": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["raw","slic","rawset","msdm"]},"required":true}],"children":[],"content":{"kind":"string"}},
"DomainMemoryBackingHugepagesPage": {"shape":"record","attributes":[{"property":"size","localName":"size","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"nodeset","localName":"nodeset","value":{"kind":"string"}}],"children":[]},
"DomainIothreadidsIothreadPoll": {"shape":"record","attributes":[{"property":"max","localName":"max","value":{"kind":"integer"}},{"property":"grow","localName":"grow","value":{"kind":"integer"}},{"property":"shrink","localName":"shrink","value":{"kind":"integer"}},{"property":"weight","localName":"weight","value":{"kind":"integer"}}],"children":[]},
"DomainBlkiotuneDevicePath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["*"]}},
"DomainBlkiotuneDeviceWeight": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainBlkiotuneDeviceReadIopsSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainBlkiotuneDeviceWriteIopsSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainBlkiotuneDeviceReadBytesSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainBlkiotuneDeviceWriteBytesSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCputuneCachetuneCache": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"level","localName":"level","value":{"kind":"integer"},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["both","code","data"]},"required":true},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[]},
"DomainCputuneCachetuneMonitor": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"integer"},"required":true},{"property":"vcpus","localName":"vcpus","value":{"kind":"string"}}],"children":[]},
"DomainCputuneMemorytuneNode": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"bandwidth","localName":"bandwidth","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainCputuneMemorytuneMonitor": {"shape":"record","attributes":[{"property":"vcpus","localName":"vcpus","value":{"kind":"string"}}],"children":[]},
"DomainCputuneEnergytuneMonitor": {"shape":"record","attributes":[{"property":"vcpus","localName":"vcpus","value":{"kind":"string"}}],"children":[]},
"DomainThrottlegroupsThrottlegroupTotalBytesSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupReadBytesSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupWriteBytesSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupTotalIopsSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupReadIopsSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupWriteIopsSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupTotalBytesSecMax": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupReadBytesSecMax": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupWriteBytesSecMax": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupTotalIopsSecMax": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupReadIopsSecMax": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupWriteIopsSecMax": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupTotalBytesSecMaxLength": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupReadBytesSecMaxLength": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupWriteBytesSecMaxLength": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupTotalIopsSecMaxLength": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupReadIopsSecMaxLength": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupWriteIopsSecMaxLength": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupSizeIopsSec": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainThrottlegroupsThrottlegroupGroupName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCpuNumaCell": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"}},{"property":"cpus","localName":"cpus","value":{"kind":"string"}},{"property":"memory","localName":"memory","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"memAccess","localName":"memAccess","value":{"kind":"enumeration","literals":["shared","private"]}},{"property":"discard","localName":"discard","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"distances","localName":"distances","type":"DomainCpuNumaCellDistances"},{"property":"cache","localName":"cache","type":"DomainCpuNumaCellCache","many":true}]},
"DomainCpuNumaInterconnects": {"shape":"record","attributes":[],"children":[{"property":"latency","localName":"latency","type":"DomainCpuNumaInterconnectsLatency","many":true},{"property":"bandwidth","localName":"bandwidth","type":"DomainCpuNumaInterconnectsBandwidth","many":true}]},
"DomainSysinfoBiosEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["vendor","version","date","release"]},"required":true}],"children":[],"content":{"kind":"string"}},
"DomainSysinfoSystemEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["serial","version","manufacturer","product","uuid","sku","family"]},"required":true}],"children":[],"content":{"kind":"string"}},
"DomainSysinfoBaseBoardEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["serial","version","manufacturer","product","asset","location"]},"required":true}],"children":[],"content":{"kind":"string"}},
"DomainSysinfoChassisEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["serial","version","manufacturer","sku","asset"]},"required":true}],"children":[],"content":{"kind":"string"}},
"DomainSysinfoOemStringsEntry": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainClockTimerCatchup": {"shape":"record","attributes":[{"property":"threshold","localName":"threshold","value":{"kind":"integer"}},{"property":"slew","localName":"slew","value":{"kind":"integer"}},{"property":"limit","localName":"limit","value":{"kind":"integer"}}],"children":[]},
"DomainFeaturesHypervRelaxed": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervVapic": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervSpinlocks": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"retries","localName":"retries","value":{"kind":"integer"},"default":"4294967295"}],"children":[]},
"DomainFeaturesHypervVpindex": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervRuntime": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervSynic": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervStimer": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"direct","localName":"direct","type":"DomainFeaturesHypervStimerDirect"}]},
"DomainFeaturesHypervReset": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervVendorId": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"}}],"children":[]},
"DomainFeaturesHypervFrequencies": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervReenlightenment": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervTlbflush": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"direct","localName":"direct","type":"DomainFeaturesHypervTlbflushDirect"},{"property":"extended","localName":"extended","type":"DomainFeaturesHypervTlbflushExtended"}]},
"DomainFeaturesHypervIpi": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervEvmcs": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervAvic": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervEmsrBitmap": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervXmmInput": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesKvmHidden": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesKvmHintDedicated": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesKvmPollControl": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesKvmPvIpi": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesKvmDirtyRing": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"size","localName":"size","value":{"kind":"integer"}}],"children":[]},
"DomainFeaturesXenE820Host": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesXenPassthrough": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["sync_pt","share_pt"]}}],"children":[]},
"DomainFeaturesCapabilitiesAuditControl": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesAuditWrite": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesBlockSuspend": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesChown": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesDacOverride": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesDacReadSearch": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesFowner": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesFsetid": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesIpcLock": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesIpcOwner": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesKill": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesLease": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesLinuxImmutable": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesMacAdmin": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesMacOverride": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesMknod": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesNetAdmin": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesNetBindService": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesNetBroadcast": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesNetRaw": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSetgid": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSetfcap": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSetpcap": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSetuid": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysAdmin": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysBoot": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysChroot": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysModule": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysNice": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysPacct": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysPtrace": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysRawio": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysResource": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysTime": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSysTtyConfig": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesSyslog": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesCapabilitiesWakeAlarm": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesSmmTseg": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainFeaturesHptMaxpagesize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainFeaturesTcgTbCache": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainDiskTarget": {"shape":"record","attributes":[{"property":"dev","localName":"dev","value":{"kind":"string"},"required":true},{"property":"bus","localName":"bus","value":{"kind":"enumeration","literals":["xen","uml","nvme","virtio","fdc","sata","scsi","usb","ide","sd"]}},{"property":"tray","localName":"tray","value":{"kind":"enumeration","literals":["open","closed"]},"default":"closed"},{"property":"removable","localName":"removable","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"},{"property":"rotation_rate","localName":"rotation_rate","value":{"kind":"integer"}},{"property":"dpofua","localName":"dpofua","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainDiskDriver": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["dir","raw","bochs","cloop","dmg","iso","vpc","vdi","fat","vhd","ploop","luks","cow","qcow","qcow2","qed","vmdk","aio"]},"default":"raw"},{"property":"cache","localName":"cache","value":{"kind":"enumeration","literals":["none","default","writeback","writethrough","directsync","unsafe"]}},{"property":"error_policy","localName":"error_policy","value":{"kind":"enumeration","literals":["ignore","stop","report","enospace"]}},{"property":"rerror_policy","localName":"rerror_policy","value":{"kind":"enumeration","literals":["ignore","stop","report"]}},{"property":"io","localName":"io","value":{"kind":"enumeration","literals":["threads","native","io_uring"]}},{"property":"ioeventfd","localName":"ioeventfd","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"event_idx","localName":"event_idx","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"copy_on_read","localName":"copy_on_read","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"},{"property":"discard","localName":"discard","value":{"kind":"enumeration","literals":["ignore","unmap"]}},{"property":"iothread","localName":"iothread","value":{"kind":"integer"}},{"property":"detect_zeroes","localName":"detect_zeroes","value":{"kind":"enumeration","literals":["on","off","unmap"]}},{"property":"discard_no_unref","localName":"discard_no_unref","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"queues","localName":"queues","value":{"kind":"integer"}},{"property":"queue_size","localName":"queue_size","value":{"kind":"integer"}},{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"metadata_cache","localName":"metadata_cache","type":"DomainDiskDriverMetadataCache"},{"property":"iothreads","localName":"iothreads","type":"DomainDiskDriverIothreads"},{"property":"statistics","localName":"statistics","type":"DomainDiskDriverStatistics"}]},
"DomainDiskMirror": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block","dir","network","volume","nvme","vhostuser","vhostvdpa","ctl"]},"default":"file"},{"property":"file","localName":"file","value":{"kind":"string"}},{"property":"formatAttribute","localName":"format","value":{"kind":"enumeration","literals":["dir","raw","bochs","cloop","dmg","iso","vpc","vdi","fat","vhd","ploop","luks","cow","qcow","qcow2","qed","vmdk"]}},{"property":"job","localName":"job","value":{"kind":"enumeration","literals":["copy","active-commit"]}},{"property":"ready","localName":"ready","value":{"kind":"enumeration","literals":["yes","abort","pivot"]}}],"children":[{"property":"format","localName":"format","type":"DomainDiskMirrorFormat"},{"property":"source","localName":"source","type":"DomainDiskSource"},{"property":"backingStore","localName":"backingStore","type":"DomainDiskBackingStore"}]},
"DomainDiskAuth": {"shape":"record","attributes":[{"property":"username","localName":"username","value":{"kind":"string"},"required":true}],"children":[{"property":"secret","localName":"secret","type":"DomainDiskAuthSecret","required":true}]},
"DomainDeviceBoot": {"shape":"record","attributes":[{"property":"order","localName":"order","value":{"kind":"integer"},"required":true},{"property":"loadparm","localName":"loadparm","value":{"kind":"string"}}],"children":[]},
"DomainDiskBackenddomain": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDiskReadonly": {"shape":"flag","attributes":[],"children":[]},
"DomainDiskShareable": {"shape":"flag","attributes":[],"children":[]},
"DomainDiskTransient": {"shape":"record","attributes":[{"property":"shareBacking","localName":"shareBacking","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"DomainDiskSerial": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainDiskEncryption": {"shape":"record","attributes":[{"property":"format","localName":"format","value":{"kind":"enumeration","literals":["default","luks","qcow","luks2","luks-any"]},"required":true},{"property":"engine","localName":"engine","value":{"kind":"enumeration","literals":["qemu","librbd"]}}],"children":[{"property":"secret","localName":"secret","type":"DomainDiskEncryptionSecret","many":true},{"property":"cipher","localName":"cipher","type":"DomainDiskEncryptionCipher"},{"property":"ivgen","localName":"ivgen","type":"DomainDiskEncryptionIvgen"}]},
"DomainDiskIotune": {"shape":"record","attributes":[],"children":[{"property":"total_bytes_sec","localName":"total_bytes_sec","type":"DomainThrottlegroupsThrottlegroupTotalBytesSec"},{"property":"read_bytes_sec","localName":"read_bytes_sec","type":"DomainThrottlegroupsThrottlegroupReadBytesSec"},{"property":"write_bytes_sec","localName":"write_bytes_sec","type":"DomainThrottlegroupsThrottlegroupWriteBytesSec"},{"property":"total_iops_sec","localName":"total_iops_sec","type":"DomainThrottlegroupsThrottlegroupTotalIopsSec"},{"property":"read_iops_sec","localName":"read_iops_sec","type":"DomainThrottlegroupsThrottlegroupReadIopsSec"},{"property":"write_iops_sec","localName":"write_iops_sec","type":"DomainThrottlegroupsThrottlegroupWriteIopsSec"},{"property":"total_bytes_sec_max","localName":"total_bytes_sec_max","type":"DomainThrottlegroupsThrottlegroupTotalBytesSecMax"},{"property":"read_bytes_sec_max","localName":"read_bytes_sec_max","type":"DomainThrottlegroupsThrottlegroupReadBytesSecMax"},{"property":"write_bytes_sec_max","localName":"write_bytes_sec_max","type":"DomainThrottlegroupsThrottlegroupWriteBytesSecMax"},{"property":"total_iops_sec_max","localName":"total_iops_sec_max","type":"DomainThrottlegroupsThrottlegroupTotalIopsSecMax"},{"property":"read_iops_sec_max","localName":"read_iops_sec_max","type":"DomainThrottlegroupsThrottlegroupReadIopsSecMax"},{"property":"write_iops_sec_max","localName":"write_iops_sec_max","type":"DomainThrottlegroupsThrottlegroupWriteIopsSecMax"},{"property":"total_bytes_sec_max_length","localName":"total_bytes_sec_max_length","type":"DomainThrottlegroupsThrottlegroupTotalBytesSecMaxLength"},{"property":"read_bytes_sec_max_length","localName":"read_bytes_sec_max_length","type":"DomainThrottlegroupsThrottlegroupReadBytesSecMaxLength"},{"property":"write_bytes_sec_max_length","localName":"write_bytes_sec_max_length","type":"DomainThrottlegroupsThrottlegroupWriteBytesSecMaxLength"},{"property":"total_iops_sec_max_length","localName":"total_iops_sec_max_length","type":"DomainThrottlegroupsThrottlegroupTotalIopsSecMaxLength"},{"property":"read_iops_sec_max_length","localName":"read_iops_sec_max_length","type":"DomainThrottlegroupsThrottlegroupReadIopsSecMaxLength"},{"property":"write_iops_sec_max_length","localName":"write_iops_sec_max_length","type":"DomainThrottlegroupsThrottlegroupWriteIopsSecMaxLength"},{"property":"size_iops_sec","localName":"size_iops_sec","type":"DomainThrottlegroupsThrottlegroupSizeIopsSec"},{"property":"group_name","localName":"group_name","type":"DomainThrottlegroupsThrottlegroupGroupName"}]},
"DomainDiskThrottlefilters": {"shape":"record","attributes":[],"children":[{"property":"throttlefilter","localName":"throttlefilter","type":"DomainDiskThrottlefiltersThrottlefilter","many":true}]},
"DomainDeviceAlias": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDeviceAcpi": {"shape":"record","attributes":[{"property":"index","localName":"index","value":{"kind":"integer"}},{"property":"nodeset","localName":"nodeset","value":{"kind":"string"}}],"children":[]},
"DomainDeviceAddress": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["pci","drive","virtio-serial","ccid","usb","spapr-vio","ccw","isa","virtio-mmio","dimm","unassigned"]},"required":true},{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"controller","localName":"controller","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"},{"property":"target","localName":"target","value":{"kind":"string"},"default":"0"},{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"0"},{"property":"port","localName":"port","value":{"kind":"string"}},{"property":"reg","localName":"reg","value":{"kind":"string"}},{"property":"cssid","localName":"cssid","value":{"kind":"string"}},{"property":"ssid","localName":"ssid","value":{"kind":"string"}},{"property":"devno","localName":"devno","value":{"kind":"string"}},{"property":"iobase","localName":"iobase","value":{"kind":"string"}},{"property":"irq","localName":"irq","value":{"kind":"string"}},{"property":"base","localName":"base","value":{"kind":"string"}}],"children":[{"property":"zpci","localName":"zpci","type":"DomainDeviceAddressZpci"}]},
"DomainDiskGeometry": {"shape":"record","attributes":[{"property":"cyls","localName":"cyls","value":{"kind":"integer"},"required":true},{"property":"heads","localName":"heads","value":{"kind":"integer"},"required":true},{"property":"secs","localName":"secs","value":{"kind":"integer"},"required":true},{"property":"trans","localName":"trans","value":{"kind":"enumeration","literals":["none","auto","lba"]},"default":"auto"}],"children":[]},
"DomainDiskBlockio": {"shape":"record","attributes":[{"property":"logical_block_size","localName":"logical_block_size","value":{"kind":"integer"},"default":"512"},{"property":"physical_block_size","localName":"physical_block_size","value":{"kind":"integer"}},{"property":"discard_granularity","localName":"discard_granularity","value":{"kind":"integer"}}],"children":[]},
"DomainDiskWwn": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainDiskVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainDiskProduct": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainDiskBackingStore": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block","dir","network","volume","nvme","vhostuser","vhostvdpa","ctl"]},"default":"file"},{"property":"index","localName":"index","value":{"kind":"integer"}}],"children":[{"property":"format","localName":"format","type":"DomainDiskMirrorFormat"},{"property":"source","localName":"source","type":"DomainDiskSource"},{"property":"backingStore","localName":"backingStore","type":"DomainDiskBackingStore"}]},
"DomainControllerMaster": {"shape":"record","attributes":[{"property":"startport","localName":"startport","value":{"kind":"string"},"required":true}],"children":[]},
"DomainControllerModel": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["pci-bridge","pcie-root-port","spapr-pci-host-bridge","i82801b11-bridge","pcie-pci-bridge","ioh3420","x3130-upstream","xio3130-downstream","pxb","pxb-pcie"]},"required":true}],"children":[]},
"DomainControllerTarget": {"shape":"record","attributes":[{"property":"chassisNr","localName":"chassisNr","value":{"kind":"string"}},{"property":"chassis","localName":"chassis","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"string"}},{"property":"busNr","localName":"busNr","value":{"kind":"string"}},{"property":"index","localName":"index","value":{"kind":"string"}},{"property":"hotplug","localName":"hotplug","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"memReserve","localName":"memReserve","value":{"kind":"integer"}}],"children":[{"property":"node","localName":"node","type":"DomainControllerTargetNode"}]},
"DomainControllerPcihole64": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainControllerSerial": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainControllerDriver": {"shape":"record","attributes":[{"property":"queues","localName":"queues","value":{"kind":"integer"}},{"property":"cmd_per_lun","localName":"cmd_per_lun","value":{"kind":"integer"}},{"property":"max_sectors","localName":"max_sectors","value":{"kind":"integer"}},{"property":"ioeventfd","localName":"ioeventfd","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"iothread","localName":"iothread","value":{"kind":"integer"}},{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"iothreads","localName":"iothreads","type":"DomainDiskDriverIothreads"}]},
"DomainLeaseLockspace": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLeaseKey": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainLeaseTarget": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"required":true},{"property":"offset","localName":"offset","value":{"kind":"integer"},"default":"0"}],"children":[]},
"DomainFilesystemSource": {"shape":"record","attributes":[{"property":"file","localName":"file","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"socket","localName":"socket","value":{"kind":"string"}},{"property":"dir","localName":"dir","value":{"kind":"string"}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"usage","localName":"usage","value":{"kind":"integer"}},{"property":"units","localName":"units","value":{"kind":"string"},"default":"KiB"}],"children":[]},
"DomainFilesystemTarget": {"shape":"record","attributes":[{"property":"dir","localName":"dir","value":{"kind":"string"},"required":true}],"children":[]},
"DomainFilesystemDriver": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["virtiofs","mtp","nbd","ploop","path","handle","loop"]}},{"property":"format","localName":"format","value":{"kind":"enumeration","literals":["dir","raw","bochs","cloop","dmg","iso","vpc","vdi","fat","vhd","ploop","luks","cow","qcow","qcow2","qed","vmdk"]}},{"property":"wrpolicy","localName":"wrpolicy","value":{"kind":"enumeration","literals":["immediate"]}},{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"queue","localName":"queue","value":{"kind":"integer"}}],"children":[]},
"DomainFilesystemReadonly": {"shape":"flag","attributes":[],"children":[]},
"DomainFilesystemSpaceHardLimit": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainFilesystemSpaceSoftLimit": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainFilesystemBinary": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"}},{"property":"xattr","localName":"xattr","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"cache","localName":"cache","type":"DomainFilesystemBinaryCache"},{"property":"sandbox","localName":"sandbox","type":"DomainFilesystemBinarySandbox"},{"property":"lock","localName":"lock","type":"DomainFilesystemBinaryLock"},{"property":"thread_pool","localName":"thread_pool","type":"DomainFilesystemBinaryThreadPool"},{"property":"openfiles","localName":"openfiles","type":"DomainFilesystemBinaryOpenfiles"}]},
"DomainFilesystemIdmap": {"shape":"record","attributes":[],"children":[{"property":"uid","localName":"uid","type":"DomainFilesystemIdmapUid","many":true},{"property":"gid","localName":"gid","type":"DomainFilesystemIdmapGid","many":true}]},
"DomainInterfaceSource": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["unix"]},"default":"unix"},{"property":"network","localName":"network","value":{"kind":"string"}},{"property":"bridge","localName":"bridge","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"macTableManager","localName":"macTableManager","value":{"kind":"enumeration","literals":["kernel","libvirt"]},"default":"kernel"},{"property":"portgroup","localName":"portgroup","value":{"kind":"string"}},{"property":"portid","localName":"portid","value":{"kind":"string"}},{"property":"path","localName":"path","value":{"kind":"string"}},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["client","server","vepa","bridge","private","passthrough"]},"default":"client"},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"addressAttribute","localName":"address","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"integer"}},{"property":"missing","localName":"missing","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"switchid","localName":"switchid","value":{"kind":"string"}},{"property":"portgroupid","localName":"portgroupid","value":{"kind":"string"}},{"property":"connectionid","localName":"connectionid","value":{"kind":"integer"}}],"children":[{"property":"vendor","localName":"vendor","type":"DomainInterfaceSourceVendor"},{"property":"product","localName":"product","type":"DomainInterfaceSourceProduct"},{"property":"address","localName":"address","type":"DomainInterfaceSourceAddress"},{"property":"ip","localName":"ip","type":"DomainDeviceIp","many":true},{"property":"route","localName":"route","type":"DomainDeviceRoute","many":true},{"property":"reconnect","localName":"reconnect","type":"DomainDiskSourceReconnect"},{"property":"local","localName":"local","type":"DomainInterfaceSourceLocal"}]},
"DomainInterfaceVirtualport": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["802.1Qbg","802.1Qbh","openvswitch","midonet"]}}],"children":[{"property":"parameters","localName":"parameters","type":"DomainInterfaceVirtualportParameters"}]},
"DomainInterfaceMac": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true},{"property":"currentAddress","localName":"currentAddress","value":{"kind":"string"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["static","generated"]}},{"property":"check","localName":"check","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"DomainInterfaceModel": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"string"},"required":true}],"children":[]},
"DomainInterfaceTarget": {"shape":"record","attributes":[{"property":"dev","localName":"dev","value":{"kind":"string"},"required":true},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"}],"children":[]},
"DomainInterfaceGuest": {"shape":"record","attributes":[{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"actual","localName":"actual","value":{"kind":"string"}}],"children":[]},
"DomainInterfaceLink": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"enumeration","literals":["up","down"]},"required":true,"default":"up"}],"children":[]},
"DomainInterfaceMtu": {"shape":"record","attributes":[{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainDeviceIp": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true},{"property":"family","localName":"family","value":{"kind":"enumeration","literals":["ipv4","ipv6"]}},{"property":"prefix","localName":"prefix","value":{"kind":"integer"}},{"property":"peer","localName":"peer","value":{"kind":"string"}}],"children":[]},
"DomainDeviceRoute": {"shape":"record","attributes":[{"property":"family","localName":"family","value":{"kind":"enumeration","literals":["ipv4","ipv6"]},"default":"ipv4"},{"property":"address","localName":"address","value":{"kind":"string"}},{"property":"prefix","localName":"prefix","value":{"kind":"integer"}},{"property":"netmask","localName":"netmask","value":{"kind":"string"}},{"property":"gateway","localName":"gateway","value":{"kind":"string"},"required":true},{"property":"metric","localName":"metric","value":{"kind":"integer"},"default":"1"}],"children":[]},
"DomainInterfaceScript": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"required":true}],"children":[]},
"DomainInterfaceDownscript": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"required":true}],"children":[]},
"DomainInterfaceDriver": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["kvm","xen","vfio","qemu","vhost"]}},{"property":"txmode","localName":"txmode","value":{"kind":"enumeration","literals":["iothread","timer"]}},{"property":"ioeventfd","localName":"ioeventfd","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"event_idx","localName":"event_idx","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"queues","localName":"queues","value":{"kind":"integer"},"default":"1"},{"property":"rx_queue_size","localName":"rx_queue_size","value":{"kind":"integer"}},{"property":"tx_queue_size","localName":"tx_queue_size","value":{"kind":"integer"}},{"property":"rss","localName":"rss","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"rss_hash_report","localName":"rss_hash_report","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"model","localName":"model","value":{"kind":"string"}},{"property":"iommufd","localName":"iommufd","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"host","localName":"host","type":"DomainInterfaceDriverHost"},{"property":"guest","localName":"guest","type":"DomainInterfaceDriverGuest"}]},
"DomainInterfaceBackend": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["default","passt"]}},{"property":"tap","localName":"tap","value":{"kind":"string"},"default":"/dev/net/tun"},{"property":"vhost","localName":"vhost","value":{"kind":"string"},"default":"/dev/vhost-net"},{"property":"logFile","localName":"logFile","value":{"kind":"string"}},{"property":"hostname","localName":"hostname","value":{"kind":"string"}},{"property":"fqdn","localName":"fqdn","value":{"kind":"string"}}],"children":[]},
"DomainInterfaceBackenddomain": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainInterfacePortForward": {"shape":"record","attributes":[{"property":"proto","localName":"proto","value":{"kind":"enumeration","literals":["udp","tcp"]},"required":true},{"property":"address","localName":"address","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}}],"children":[{"property":"range","localName":"range","type":"DomainInterfacePortForwardRange","many":true}]},
"DomainInterfaceTune": {"shape":"record","attributes":[],"children":[{"property":"sndbuf","localName":"sndbuf","type":"DomainInterfaceTuneSndbuf"}]},
"DomainInterfaceCoalesce": {"shape":"record","attributes":[],"children":[{"property":"rx","localName":"rx","type":"DomainInterfaceCoalesceRx"}]},
"DomainInterfaceFilterref": {"shape":"record","attributes":[{"property":"filter","localName":"filter","value":{"kind":"string"},"required":true}],"children":[{"property":"parameter","localName":"parameter","type":"DomainInterfaceFilterrefParameter","many":true}]},
"DomainInterfaceBandwidth": {"shape":"record","attributes":[{"property":"classID","localName":"classID","value":{"kind":"integer"}}],"children":[{"property":"inbound","localName":"inbound","type":"DomainInterfaceBandwidthInbound"},{"property":"outbound","localName":"outbound","type":"DomainInterfaceBandwidthOutbound"}]},
"DomainInterfaceVlan": {"shape":"record","attributes":[{"property":"trunk","localName":"trunk","value":{"kind":"enumeration","literals":["yes"]}}],"children":[{"property":"tag","localName":"tag","type":"DomainInterfaceVlanTag","many":true,"required":true}]},
"DomainInterfacePort": {"shape":"record","attributes":[{"property":"isolated","localName":"isolated","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[]},
"DomainDeviceTeaming": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["persistent","transient"]},"required":true},{"property":"persistent","localName":"persistent","value":{"kind":"string"}}],"children":[]},
"DomainDeviceRom": {"shape":"record","attributes":[{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"bar","localName":"bar","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"file","localName":"file","value":{"kind":"string"}}],"children":[]},
"DomainInputDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainInputSource": {"shape":"record","attributes":[{"property":"evdev","localName":"evdev","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"grab","localName":"grab","value":{"kind":"enumeration","literals":["all"]}},{"property":"grabToggle","localName":"grabToggle","value":{"kind":"enumeration","literals":["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]},"default":"ctrl-ctrl"},{"property":"repeat","localName":"repeat","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainSoundDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainSoundAudio": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"},"required":true}],"children":[]},
"DomainSoundCodec": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["duplex","micro","output"]},"required":true}],"children":[]},
"DomainAudioInput": {"shape":"record","attributes":[{"property":"mixingEngine","localName":"mixingEngine","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"fixedSettings","localName":"fixedSettings","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"voices","localName":"voices","value":{"kind":"string"},"default":"1"},{"property":"bufferLength","localName":"bufferLength","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"bufferCount","localName":"bufferCount","value":{"kind":"string"}},{"property":"serverName","localName":"serverName","value":{"kind":"string"}},{"property":"clientName","localName":"clientName","value":{"kind":"string"}},{"property":"connectPorts","localName":"connectPorts","value":{"kind":"string"}},{"property":"exactName","localName":"exactName","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"tryPoll","localName":"tryPoll","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"streamName","localName":"streamName","value":{"kind":"string"}},{"property":"latency","localName":"latency","value":{"kind":"string"}}],"children":[{"property":"settings","localName":"settings","type":"DomainAudioInputSettings"}]},
"DomainAudioOutput": {"shape":"record","attributes":[{"property":"mixingEngine","localName":"mixingEngine","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"fixedSettings","localName":"fixedSettings","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"voices","localName":"voices","value":{"kind":"string"},"default":"1"},{"property":"bufferLength","localName":"bufferLength","value":{"kind":"string"}},{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"bufferCount","localName":"bufferCount","value":{"kind":"string"}},{"property":"serverName","localName":"serverName","value":{"kind":"string"}},{"property":"clientName","localName":"clientName","value":{"kind":"string"}},{"property":"connectPorts","localName":"connectPorts","value":{"kind":"string"}},{"property":"exactName","localName":"exactName","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"tryPoll","localName":"tryPoll","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"streamName","localName":"streamName","value":{"kind":"string"}},{"property":"latency","localName":"latency","value":{"kind":"string"}}],"children":[{"property":"settings","localName":"settings","type":"DomainAudioInputSettings"}]},
"DomainHostdevSource": {"shape":"record","attributes":[{"property":"startupPolicy","localName":"startupPolicy","value":{"kind":"enumeration","literals":["optional","mandatory","requisite"]},"default":"mandatory"},{"property":"protocol","localName":"protocol","value":{"kind":"enumeration","literals":["adapter","iscsi","vhost"]}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"wwpn","localName":"wwpn","value":{"kind":"string"}},{"property":"writeFiltering","localName":"writeFiltering","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"guestReset","localName":"guestReset","value":{"kind":"enumeration","literals":["on","off","uninitialized"]}}],"children":[{"property":"vendor","localName":"vendor","type":"DomainInterfaceSourceVendor"},{"property":"product","localName":"product","type":"DomainInterfaceSourceProduct"},{"property":"adapter","localName":"adapter","type":"DomainHostdevSourceAdapter"},{"property":"address","localName":"address","type":"DomainHostdevSourceAddress"},{"property":"auth","localName":"auth","type":"DomainDiskAuth"},{"property":"initiator","localName":"initiator","type":"DomainDiskSourceInitiator"},{"property":"host","localName":"host","type":"DomainHostdevSourceHost","many":true},{"property":"block","localName":"block","type":"DomainHostdevSourceBlock"},{"property":"char","localName":"char","type":"DomainHostdevSourceChar"},{"property":"interface","localName":"interface","type":"DomainHostdevSourceInterface"}]},
"DomainHostdevDriver": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["kvm","xen","vfio"]}},{"property":"model","localName":"model","value":{"kind":"string"}},{"property":"iommufd","localName":"iommufd","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"DomainHostdevReadonly": {"shape":"flag","attributes":[],"children":[]},
"DomainHostdevShareable": {"shape":"flag","attributes":[],"children":[]},
"DomainGraphicsGl": {"shape":"record","attributes":[{"property":"enable","localName":"enable","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"rendernode","localName":"rendernode","value":{"kind":"string"}}],"children":[]},
"DomainGraphicsAudio": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"},"required":true}],"children":[]},
"DomainGraphicsListen": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["none","address","network","socket"]},"required":true},{"property":"address","localName":"address","value":{"kind":"string"}},{"property":"network","localName":"network","value":{"kind":"string"}},{"property":"socket","localName":"socket","value":{"kind":"string"}}],"children":[]},
"DomainGraphicsChannel": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["main","display","inputs","cursor","playback","record","smartcard","usbredir"]},"required":true},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["any","secure","insecure"]},"required":true}],"children":[]},
"DomainGraphicsImage": {"shape":"record","attributes":[{"property":"compression","localName":"compression","value":{"kind":"enumeration","literals":["off","auto_glz","auto_lz","quic","glz","lz"]},"required":true}],"children":[]},
"DomainGraphicsJpeg": {"shape":"record","attributes":[{"property":"compression","localName":"compression","value":{"kind":"enumeration","literals":["auto","never","always"]},"required":true}],"children":[]},
"DomainGraphicsZlib": {"shape":"record","attributes":[{"property":"compression","localName":"compression","value":{"kind":"enumeration","literals":["auto","never","always"]},"required":true}],"children":[]},
"DomainGraphicsPlayback": {"shape":"record","attributes":[{"property":"compression","localName":"compression","value":{"kind":"boolean","true":"on","false":"off"},"required":true,"default":"on"}],"children":[]},
"DomainGraphicsStreaming": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["off","all","filter"]},"required":true}],"children":[]},
"DomainGraphicsClipboard": {"shape":"record","attributes":[{"property":"copypaste","localName":"copypaste","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainGraphicsMouse": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["client","server"]},"required":true,"default":"client"}],"children":[]},
"DomainGraphicsFiletransfer": {"shape":"record","attributes":[{"property":"enable","localName":"enable","value":{"kind":"boolean","true":"yes","false":"no"},"required":true,"default":"yes"}],"children":[]},
"DomainVideoDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["qemu","vhostuser"]},"default":"qemu"},{"property":"vgaconf","localName":"vgaconf","value":{"kind":"enumeration","literals":["on","off","io"]}}],"children":[]},
"DomainVideoModel": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["virtio","qxl","xen","vbox","none","bochs","vga","cirrus","vmvga","gop","ramfb"]},"required":true},{"property":"ram","localName":"ram","value":{"kind":"integer"}},{"property":"vram","localName":"vram","value":{"kind":"integer"}},{"property":"vram64","localName":"vram64","value":{"kind":"integer"}},{"property":"vgamem","localName":"vgamem","value":{"kind":"integer"}},{"property":"heads","localName":"heads","value":{"kind":"integer"}},{"property":"primary","localName":"primary","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"blob","localName":"blob","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"edid","localName":"edid","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"device","localName":"device","value":{"kind":"enumeration","literals":["virtio-vga","virtio-vga-gl","virtio-gpu","virtio-gpu-gl","vhost-user-vga","vhost-user-gpu"]}}],"children":[{"property":"acceleration","localName":"acceleration","type":"DomainVideoModelAcceleration"},{"property":"resolution","localName":"resolution","type":"DomainVideoModelResolution"}]},
"DomainCharacterDeviceSource": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"string"}},{"property":"path","localName":"path","value":{"kind":"string"}},{"property":"host","localName":"host","value":{"kind":"string"}},{"property":"service","localName":"service","value":{"kind":"string"}},{"property":"channel","localName":"channel","value":{"kind":"string"}},{"property":"master","localName":"master","value":{"kind":"string"}},{"property":"slave","localName":"slave","value":{"kind":"string"}},{"property":"append","localName":"append","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"},{"property":"tls","localName":"tls","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"reconnect","localName":"reconnect","type":"DomainDiskSourceReconnect"},{"property":"clipboard","localName":"clipboard","type":"DomainGraphicsClipboard"},{"property":"mouse","localName":"mouse","type":"DomainGraphicsMouse"},{"property":"seclabel","localName":"seclabel","type":"DomainDiskSourceSeclabel","many":true}]},
"DomainCharacterDeviceProtocol": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["raw","telnet","telnets","tls"]},"default":"raw"}],"children":[]},
"DomainCharacterDeviceLog": {"shape":"record","attributes":[{"property":"file","localName":"file","value":{"kind":"string"},"required":true},{"property":"append","localName":"append","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"}],"children":[]},
"DomainCharacterDeviceTarget": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["xen","lxc","uml","openvz","virtio","serial","sclp","sclplm","isa-serial","usb-serial","pci-serial","spapr-vio-serial","system-serial","sclp-serial","isa-debug"]}},{"property":"port","localName":"port","value":{"kind":"string"}}],"children":[{"property":"model","localName":"model","type":"DomainCharacterDeviceTargetModel"}]},
"DomainChannelTarget": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["guestfwd","virtio","xen"]},"required":true},{"property":"address","localName":"address","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"string"}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"enumeration","literals":["connected","disconnected"]}}],"children":[]},
"DomainSmartcardCertificate": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainSmartcardDatabase": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainRedirfilterUsbdev": {"shape":"record","attributes":[{"property":"class","localName":"class","value":{"kind":"string"}},{"property":"vendor","localName":"vendor","value":{"kind":"string"}},{"property":"product","localName":"product","value":{"kind":"string"}},{"property":"version","localName":"version","value":{"kind":"string"}},{"property":"allow","localName":"allow","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainRngBackend": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["random","egd","builtin"]},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","udp","null","dbus","dev","pipe","unix","tcp","stdio","vc","pty","spicevmc","spiceport","nmdm","qemu-vdagent"]}}],"children":[{"property":"source","localName":"source","type":"DomainCharacterDeviceSource","many":true},{"property":"protocol","localName":"protocol","type":"DomainCharacterDeviceProtocol"},{"property":"log","localName":"log","type":"DomainCharacterDeviceLog"}],"content":{"kind":"string"}},
"DomainRngDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainRngRate": {"shape":"record","attributes":[{"property":"bytes","localName":"bytes","value":{"kind":"integer"},"required":true},{"property":"period","localName":"period","value":{"kind":"integer"},"default":"1000"}],"children":[]},
"DomainTpmBackend": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["passthrough","emulator","external"]},"required":true},{"property":"version","localName":"version","value":{"kind":"enumeration","literals":["1.2","2.0"]}},{"property":"persistent_state","localName":"persistent_state","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"debug","localName":"debug","value":{"kind":"string"}}],"children":[{"property":"device","localName":"device","type":"DomainTpmBackendDevice"},{"property":"encryption","localName":"encryption","type":"DomainTpmBackendEncryption"},{"property":"active_pcr_banks","localName":"active_pcr_banks","type":"DomainTpmBackendActivePcrBanks"},{"property":"source","localName":"source","type":"DomainTpmBackendSource"},{"property":"profile","localName":"profile","type":"DomainTpmBackendProfile"}]},
"DomainShmemModel": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["ivshmem","ivshmem-plain","ivshmem-doorbell"]},"required":true}],"children":[]},
"DomainShmemSize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainShmemServer": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"}}],"children":[]},
"DomainShmemMsi": {"shape":"record","attributes":[{"property":"vectors","localName":"vectors","value":{"kind":"integer"}},{"property":"ioeventfd","localName":"ioeventfd","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainMemoryDeviceTarget": {"shape":"record","attributes":[{"property":"dynamicMemslots","localName":"dynamicMemslots","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"size","localName":"size","type":"DomainMemoryDeviceTargetSize","required":true},{"property":"node","localName":"node","type":"DomainMemoryDeviceTargetNode"},{"property":"label","localName":"label","type":"DomainMemoryDeviceTargetLabel"},{"property":"readonly","localName":"readonly","type":"DomainMemoryDeviceTargetReadonly"},{"property":"block","localName":"block","type":"DomainMemoryDeviceTargetBlock"},{"property":"requested","localName":"requested","type":"DomainMemoryDeviceTargetRequested"},{"property":"current","localName":"current","type":"DomainMemoryDeviceTargetCurrent"},{"property":"address","localName":"address","type":"DomainMemoryDeviceTargetAddress"}]},
"DomainMemoryDeviceDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainMemoryDeviceUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainMemoryDeviceSource": {"shape":"record","attributes":[],"children":[{"property":"path","localName":"path","type":"DomainMemoryDeviceSourcePath"},{"property":"nodemask","localName":"nodemask","type":"DomainMemoryDeviceSourceNodemask"},{"property":"pagesize","localName":"pagesize","type":"DomainMemoryDeviceSourcePagesize"},{"property":"alignsize","localName":"alignsize","type":"DomainMemoryDeviceSourceAlignsize"},{"property":"pmem","localName":"pmem","type":"DomainMemoryDeviceSourcePmem"}]},
"DomainCryptoBackend": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"enumeration","literals":["builtin","lkcf"]},"required":true},{"property":"queues","localName":"queues","value":{"kind":"integer"}}],"children":[]},
"DomainCryptoDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainMemballoonStats": {"shape":"record","attributes":[{"property":"period","localName":"period","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainMemballoonDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainIommuDriver": {"shape":"record","attributes":[{"property":"intremap","localName":"intremap","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"caching_mode","localName":"caching_mode","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"eim","localName":"eim","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"iotlb","localName":"iotlb","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"aw_bits","localName":"aw_bits","value":{"kind":"string"}},{"property":"dma_translation","localName":"dma_translation","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"passthrough","localName":"passthrough","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"xtsup","localName":"xtsup","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"pciBus","localName":"pciBus","value":{"kind":"integer"}},{"property":"accel","localName":"accel","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"cmdqv","localName":"cmdqv","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ril","localName":"ril","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ssidsize","localName":"ssidsize","value":{"kind":"integer"}},{"property":"oas","localName":"oas","value":{"kind":"integer"}}],"children":[{"property":"granule","localName":"granule","type":"DomainIommuDriverGranule"}]},
"DomainVsockCid": {"shape":"record","attributes":[{"property":"auto","localName":"auto","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"address","localName":"address","value":{"kind":"integer"}}],"children":[]},
"DomainVsockDriver": {"shape":"record","attributes":[{"property":"iommu","localName":"iommu","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"ats","localName":"ats","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"packed","localName":"packed","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"page_per_vq","localName":"page_per_vq","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainPstoreSize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainPstorePath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainQemuOverrideFrontend": {"shape":"record","attributes":[],"children":[{"property":"qemu:property","localName":"property","namespaceName":"http://libvirt.org/schemas/domain/qemu/1.0","type":"DomainQemuOverrideProperty","many":true}]},
"DomainDiskSourceSlices": {"shape":"record","attributes":[],"children":[{"property":"slice","localName":"slice","type":"DomainDiskSourceSlicesSlice","required":true}]},
"DomainDiskSourceDataStore": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block","dir","network","volume","nvme","vhostuser","vhostvdpa","ctl"]},"default":"file"}],"children":[{"property":"format","localName":"format","type":"DomainDiskMirrorFormat","required":true},{"property":"source","localName":"source","type":"DomainDiskSource"}]},
"DomainDiskSourceSeclabel": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"string"}},{"property":"relabel","localName":"relabel","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"labelskip","localName":"labelskip","value":{"kind":"enumeration","literals":["yes"]}}],"children":[{"property":"label","localName":"label","type":"DomainDiskSourceSeclabelLabel","many":true}]},
"DomainDiskSourceReservations": {"shape":"record","attributes":[{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"migration","localName":"migration","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"source","localName":"source","type":"DomainDiskSourceReservationsSource"}]},
"DomainDiskSourceHost": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"integer"}},{"property":"transport","localName":"transport","value":{"kind":"enumeration","literals":["unix","tcp","rdma"]},"default":"tcp"},{"property":"socket","localName":"socket","value":{"kind":"string"}}],"children":[]},
"DomainDiskSourceReconnect": {"shape":"record","attributes":[{"property":"enabled","localName":"enabled","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"timeout","localName":"timeout","value":{"kind":"integer"}},{"property":"delay","localName":"delay","value":{"kind":"integer"},"default":"0"}],"children":[]},
"DomainDiskSourceSnapshot": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDiskSourceConfig": {"shape":"record","attributes":[{"property":"file","localName":"file","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDiskSourceInitiator": {"shape":"record","attributes":[],"children":[{"property":"iqn","localName":"iqn","type":"DomainDiskSourceInitiatorIqn","required":true}]},
"DomainDiskSourceCookies": {"shape":"record","attributes":[],"children":[{"property":"cookie","localName":"cookie","type":"DomainDiskSourceCookiesCookie","many":true,"required":true}]},
"DomainDiskSourceReadahead": {"shape":"record","attributes":[{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainDiskSourceTimeout": {"shape":"record","attributes":[{"property":"seconds","localName":"seconds","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainDiskSourceSsl": {"shape":"record","attributes":[{"property":"verify","localName":"verify","value":{"kind":"boolean","true":"yes","false":"no"},"required":true,"default":"yes"}],"children":[]},
"DomainDiskSourceIdentity": {"shape":"record","attributes":[{"property":"user","localName":"user","value":{"kind":"string"}},{"property":"group","localName":"group","value":{"kind":"string"}},{"property":"username","localName":"username","value":{"kind":"string"}},{"property":"keyfile","localName":"keyfile","value":{"kind":"string"}},{"property":"agentsock","localName":"agentsock","value":{"kind":"string"}}],"children":[]},
"DomainDiskSourceKnownHosts": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDiskSourceAddress": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"}],"children":[]},
"DomainCpuNumaCellDistances": {"shape":"record","attributes":[],"children":[{"property":"sibling","localName":"sibling","type":"DomainCpuNumaCellDistancesSibling","many":true,"required":true}]},
"DomainCpuNumaCellCache": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"integer"},"required":true},{"property":"associativity","localName":"associativity","value":{"kind":"enumeration","literals":["none","full","direct"]},"required":true},{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["none","writeback","writethrough"]},"required":true}],"children":[{"property":"size","localName":"size","type":"DomainCpuNumaCellCacheSize","required":true},{"property":"line","localName":"line","type":"DomainCpuNumaCellCacheLine","required":true}]},
"DomainCpuNumaInterconnectsLatency": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainCpuNumaInterconnectsBandwidth": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"DomainFeaturesHypervStimerDirect": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervTlbflushDirect": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainFeaturesHypervTlbflushExtended": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"on","false":"off"},"required":true}],"children":[]},
"DomainDiskDriverMetadataCache": {"shape":"record","attributes":[],"children":[{"property":"max_size","localName":"max_size","type":"DomainDiskDriverMetadataCacheMaxSize"}]},
"DomainDiskDriverIothreads": {"shape":"record","attributes":[],"children":[{"property":"iothread","localName":"iothread","type":"DomainDiskDriverIothreadsIothread","many":true,"required":true}]},
"DomainDiskDriverStatistics": {"shape":"record","attributes":[],"children":[{"property":"statistic","localName":"statistic","type":"DomainDiskDriverStatisticsStatistic","many":true},{"property":"latency-histogram","localName":"latency-histogram","type":"DomainDiskDriverStatisticsLatencyHistogram","many":true}]},
"DomainDiskMirrorFormat": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["dir","raw","bochs","cloop","dmg","iso","vpc","vdi","fat","vhd","ploop","luks","cow","qcow","qcow2","qed","vmdk"]},"required":true}],"children":[{"property":"metadata_cache","localName":"metadata_cache","type":"DomainDiskDriverMetadataCache"}]},
"DomainDiskAuthSecret": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["iscsi","ceph"]},"required":true},{"property":"uuid","localName":"uuid","value":{"kind":"string"}},{"property":"usage","localName":"usage","value":{"kind":"string"}}],"children":[]},
"DomainDiskEncryptionSecret": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["passphrase"]},"required":true},{"property":"uuid","localName":"uuid","value":{"kind":"string"}},{"property":"usage","localName":"usage","value":{"kind":"string"}}],"children":[]},
"DomainDiskEncryptionCipher": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true},{"property":"mode","localName":"mode","value":{"kind":"string"}},{"property":"hash","localName":"hash","value":{"kind":"string"}}],"children":[]},
"DomainDiskEncryptionIvgen": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"hash","localName":"hash","value":{"kind":"string"}}],"children":[]},
"DomainDiskThrottlefiltersThrottlefilter": {"shape":"record","attributes":[{"property":"group","localName":"group","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDeviceAddressZpci": {"shape":"record","attributes":[{"property":"uid","localName":"uid","value":{"kind":"string"}},{"property":"fid","localName":"fid","value":{"kind":"string"}}],"children":[]},
"DomainControllerTargetNode": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainFilesystemBinaryCache": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["none","always"]}}],"children":[]},
"DomainFilesystemBinarySandbox": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["namespace","chroot"]}}],"children":[]},
"DomainFilesystemBinaryLock": {"shape":"record","attributes":[{"property":"posix","localName":"posix","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"flock","localName":"flock","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[]},
"DomainFilesystemBinaryThreadPool": {"shape":"record","attributes":[{"property":"size","localName":"size","value":{"kind":"integer"}}],"children":[]},
"DomainFilesystemBinaryOpenfiles": {"shape":"record","attributes":[{"property":"max","localName":"max","value":{"kind":"integer"}}],"children":[]},
"DomainFilesystemIdmapUid": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"count","localName":"count","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainFilesystemIdmapGid": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"count","localName":"count","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainInterfaceSourceLocal": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true},{"property":"port","localName":"port","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainInterfaceSourceAddress": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["pci","usb"]}},{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"port","localName":"port","value":{"kind":"string"}},{"property":"device","localName":"device","value":{"kind":"string"}},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"}],"children":[]},
"DomainInterfaceSourceVendor": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"},"required":true}],"children":[]},
"DomainInterfaceSourceProduct": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"},"required":true}],"children":[]},
"DomainInterfaceVirtualportParameters": {"shape":"record","attributes":[{"property":"managerid","localName":"managerid","value":{"kind":"string"}},{"property":"typeid","localName":"typeid","value":{"kind":"string"}},{"property":"typeidversion","localName":"typeidversion","value":{"kind":"string"}},{"property":"instanceid","localName":"instanceid","value":{"kind":"string"}},{"property":"interfaceid","localName":"interfaceid","value":{"kind":"string"}},{"property":"profileid","localName":"profileid","value":{"kind":"string"}}],"children":[]},
"DomainInterfaceDriverHost": {"shape":"record","attributes":[{"property":"csum","localName":"csum","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"tso4","localName":"tso4","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"tso6","localName":"tso6","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"ecn","localName":"ecn","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"ufo","localName":"ufo","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"gso","localName":"gso","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"mrg_rxbuf","localName":"mrg_rxbuf","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"}],"children":[]},
"DomainInterfaceDriverGuest": {"shape":"record","attributes":[{"property":"csum","localName":"csum","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"tso4","localName":"tso4","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"tso6","localName":"tso6","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"ecn","localName":"ecn","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"ufo","localName":"ufo","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"}],"children":[]},
"DomainInterfacePortForwardRange": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"end","localName":"end","value":{"kind":"integer"}},{"property":"to","localName":"to","value":{"kind":"integer"}},{"property":"exclude","localName":"exclude","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[]},
"DomainInterfaceTuneSndbuf": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainInterfaceCoalesceRx": {"shape":"record","attributes":[],"children":[{"property":"frames","localName":"frames","type":"DomainInterfaceCoalesceRxFrames"}]},
"DomainInterfaceFilterrefParameter": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"DomainInterfaceBandwidthInbound": {"shape":"record","attributes":[{"property":"average","localName":"average","value":{"kind":"integer"}},{"property":"peak","localName":"peak","value":{"kind":"integer"}},{"property":"floor","localName":"floor","value":{"kind":"integer"}},{"property":"burst","localName":"burst","value":{"kind":"integer"}}],"children":[]},
"DomainInterfaceBandwidthOutbound": {"shape":"record","attributes":[{"property":"average","localName":"average","value":{"kind":"integer"}},{"property":"peak","localName":"peak","value":{"kind":"integer"}},{"property":"floor","localName":"floor","value":{"kind":"integer"}},{"property":"burst","localName":"burst","value":{"kind":"integer"}}],"children":[]},
"DomainInterfaceVlanTag": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"nativeMode","localName":"nativeMode","value":{"kind":"enumeration","literals":["tagged","untagged"]}}],"children":[]},
"DomainAudioInputSettings": {"shape":"record","attributes":[{"property":"frequency","localName":"frequency","value":{"kind":"string"},"default":"44100"},{"property":"channels","localName":"channels","value":{"kind":"string"},"default":"2"},{"property":"format","localName":"format","value":{"kind":"enumeration","literals":["s8","u8","s16","u16","s32","u32","f32"]},"default":"s16"}],"children":[]},
"DomainHostdevSourceAddress": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"},{"property":"port","localName":"port","value":{"kind":"string"}},{"property":"device","localName":"device","value":{"kind":"string"}},{"property":"target","localName":"target","value":{"kind":"string"}},{"property":"unit","localName":"unit","value":{"kind":"string"}},{"property":"uuid","localName":"uuid","value":{"kind":"string"}}],"children":[]},
"DomainHostdevSourceAdapter": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["scsi_host","fc_host"]}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"parent","localName":"parent","value":{"kind":"string"}},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"parent_wwnn","localName":"parent_wwnn","value":{"kind":"string"}},{"property":"parent_wwpn","localName":"parent_wwpn","value":{"kind":"string"}},{"property":"parent_fabric_wwn","localName":"parent_fabric_wwn","value":{"kind":"string"}},{"property":"wwnn","localName":"wwnn","value":{"kind":"string"}},{"property":"wwpn","localName":"wwpn","value":{"kind":"string"}}],"children":[{"property":"parentaddr","localName":"parentaddr","type":"DomainHostdevParentAddress"}]},
"DomainHostdevSourceHost": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"port","localName":"port","value":{"kind":"integer"},"default":"3260"}],"children":[]},
"DomainHostdevSourceBlock": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainHostdevSourceChar": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainHostdevSourceInterface": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainVideoModelAcceleration": {"shape":"record","attributes":[{"property":"accel3d","localName":"accel3d","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"accel2d","localName":"accel2d","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"rendernode","localName":"rendernode","value":{"kind":"string"}}],"children":[]},
"DomainVideoModelResolution": {"shape":"record","attributes":[{"property":"x","localName":"x","value":{"kind":"integer"},"required":true},{"property":"y","localName":"y","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainCharacterDeviceTargetModel": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["isa-serial","usb-serial","pci-serial","spapr-vty","pl011","16550a","sclpconsole","sclplmconsole","isa-debugcon"]},"required":true}],"children":[]},
"DomainTpmBackendDevice": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"default":"/dev/tpm0"}],"children":[]},
"DomainTpmBackendEncryption": {"shape":"record","attributes":[{"property":"secret","localName":"secret","value":{"kind":"string"},"required":true}],"children":[]},
"DomainTpmBackendActivePcrBanks": {"shape":"record","attributes":[],"children":[{"property":"sha1","localName":"sha1","type":"DomainTpmBackendActivePcrBanksSha1"},{"property":"sha256","localName":"sha256","type":"DomainTpmBackendActivePcrBanksSha256"},{"property":"sha384","localName":"sha384","type":"DomainTpmBackendActivePcrBanksSha384"},{"property":"sha512","localName":"sha512","type":"DomainTpmBackendActivePcrBanksSha512"}]},
"DomainTpmBackendSource": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","dir","unix"]},"required":true},{"property":"path","localName":"path","value":{"kind":"string"},"required":true},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["connect"]}}],"children":[]},
"DomainTpmBackendProfile": {"shape":"record","attributes":[{"property":"source","localName":"source","value":{"kind":"string"}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"removeDisabled","localName":"removeDisabled","value":{"kind":"enumeration","literals":["check","fips-host"]}}],"children":[]},
"DomainMemoryDeviceTargetSize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemoryDeviceTargetNode": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainMemoryDeviceTargetBlock": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemoryDeviceTargetRequested": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemoryDeviceTargetCurrent": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemoryDeviceTargetLabel": {"shape":"record","attributes":[],"children":[{"property":"size","localName":"size","type":"DomainMemoryDeviceTargetLabelSize","required":true}]},
"DomainMemoryDeviceTargetReadonly": {"shape":"flag","attributes":[],"children":[]},
"DomainMemoryDeviceTargetAddress": {"shape":"record","attributes":[{"property":"base","localName":"base","value":{"kind":"string"},"required":true}],"children":[]},
"DomainMemoryDeviceSourcePagesize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemoryDeviceSourceNodemask": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainMemoryDeviceSourcePath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainMemoryDeviceSourceAlignsize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainMemoryDeviceSourcePmem": {"shape":"flag","attributes":[],"children":[]},
"DomainIommuDriverGranule": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["host"]}},{"property":"size","localName":"size","value":{"kind":"integer"}},{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[]},
"DomainQemuOverrideProperty": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["string","signed","unsigned","bool","remove"]},"required":true},{"property":"value","localName":"value","value":{"kind":"string"}}],"children":[]},
"DomainDiskSourceSlicesSlice": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["storage"]},"required":true},{"property":"offset","localName":"offset","value":{"kind":"integer"},"required":true},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainDiskSourceSeclabelLabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainDiskSourceReservationsSource": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["unix"]},"required":true},{"property":"path","localName":"path","value":{"kind":"string"},"required":true},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["client","server"]},"required":true,"default":"client"}],"children":[{"property":"reconnect","localName":"reconnect","type":"DomainDiskSourceReconnect"}]},
"DomainDiskSourceInitiatorIqn": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDiskSourceCookiesCookie": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}},
"DomainCpuNumaCellDistancesSibling": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainCpuNumaCellCacheSize": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"DomainCpuNumaCellCacheLine": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"DomainDiskDriverMetadataCacheMaxSize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainDiskDriverIothreadsIothread": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true}],"children":[{"property":"queue","localName":"queue","type":"DomainDiskDriverIothreadsIothreadQueue","many":true}]},
"DomainDiskDriverStatisticsStatistic": {"shape":"record","attributes":[{"property":"interval","localName":"interval","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainDiskDriverStatisticsLatencyHistogram": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["read","write","zone","flush"]}}],"children":[{"property":"bin","localName":"bin","type":"DomainDiskDriverStatisticsLatencyHistogramBin","many":true,"required":true}]},
"DomainInterfaceCoalesceRxFrames": {"shape":"record","attributes":[{"property":"max","localName":"max","value":{"kind":"integer"}}],"children":[]},
"DomainHostdevParentAddress": {"shape":"record","attributes":[{"property":"unique_id","localName":"unique_id","value":{"kind":"integer"}}],"children":[{"property":"address","localName":"address","type":"DomainHostdevParentAddressAddress","required":true}]},
"DomainTpmBackendActivePcrBanksSha1": {"shape":"flag","attributes":[],"children":[]},
"DomainTpmBackendActivePcrBanksSha256": {"shape":"flag","attributes":[],"children":[]},
"DomainTpmBackendActivePcrBanksSha384": {"shape":"flag","attributes":[],"children":[]},
"DomainTpmBackendActivePcrBanksSha512": {"shape":"flag","attributes":[],"children":[]},
"DomainMemoryDeviceTargetLabelSize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"DomainDiskDriverIothreadsIothreadQueue": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainDiskDriverStatisticsLatencyHistogramBin": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainHostdevParentAddressAddress": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"}],"children":[]}
}`,
};
