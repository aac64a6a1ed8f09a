import type { Capabilities } from '../../../../generated/capabilities.ts';
import type { DomainCapabilities } from '../../../../generated/domainCapabilities.ts';
import type { DriverName } from '../../drivers/driver-names.ts';
import type { LibvirtObjects } from './libvirt-objects.ts';

/**
 * What is known of the host and of the libvirt that a document is handed to, at one moment. Plain data, fit for JSON. What is not known is
 * absent, at every level: of a remote host nothing is known but what its libvirt tells.
 */
export interface HostFacts {
  readonly connection: ConnectionFacts;
  /** Devices of the host's network by name, those that were looked for. */
  readonly networkDevices?: Looked<NetworkDevice>;
  /** Files, devices and folders of the host by path, those that were looked for. */
  readonly files?: Looked<HostFile>;
  readonly kernel?: KernelFacts;
  readonly bridgeHelper?: BridgeHelper;
  /** What libvirt keeps under names. */
  readonly objects?: LibvirtObjects;
  /** The USB devices of the host. */
  readonly usbDevices?: readonly UsbDevice[];
  /** Which guests the connection offers. */
  readonly capabilities?: Capabilities;
  /** What guests can have that are of the type, architecture, machine and emulator of the document. */
  readonly domainCapabilities?: DomainCapabilities;
  /** The CPU models that libvirt itself knows of the architecture of the document; none where it takes any name. */
  readonly cpuModels?: readonly string[];
}

/** The connection, and who acts on the host for it. */
export interface ConnectionFacts {
  readonly uri: string;
  /** The hypervisor driver; absent where it is one that is not known. */
  readonly driver?: DriverName;
  /** Whether the daemon acts as the user of the session, without privileges, or as the system. */
  readonly privilege?: 'session' | 'system';
  readonly location: 'local' | 'remote';
  /** The release of libvirt, as `9.0.0`. */
  readonly libvirt?: string;
  /** The user that a daemon without privileges acts as. */
  readonly user?: HostUser;
}

/** A user of the host. */
export interface HostUser {
  readonly uid: number;
  /** The groups, the user's own and all others. */
  readonly gids: readonly number[];
}

/** What was found by name: 'absent' where there is none of a name; a name that is missing was not looked for, or not to be seen. */
export type Looked<Thing> = Readonly<Record<string, Thing | 'absent'>>;

/** A device of the host's network. */
export interface NetworkDevice {
  readonly kind: 'tap' | 'tun' | 'macvtap' | 'bridge' | 'other';
  /** Of a macvtap: the number by which the kernel knows it, which its device file has too (`/dev/tap5`). */
  readonly index?: number;
  /** Of one that is of kind 'other': whether it is not hardware, nor the loopback device, and so can be deleted. */
  readonly isVirtual?: boolean;
  /** Whether it is administratively up. */
  readonly isUp?: boolean;
  /** Of a tap: whether somebody has it open. */
  readonly isOpen?: boolean;
  /** The running domains of the connection that have it. */
  readonly domains?: readonly DomainName[];
  /** Of a tap or tun: the one user that may open it; 'anyone' where it has none. */
  readonly owner?: number | 'anyone';
  /** Of a tap or tun: the group that a user has to be in to open it; 'anyone' where it has none. */
  readonly group?: number | 'anyone';
  /** Of a tap or tun: whether it was made for several queues. */
  readonly isMultiQueue?: boolean;
}

/** By what a domain is known to its libvirt. */
export interface DomainName {
  readonly name: string;
  readonly uuid: string;
}

/** A file, device or folder of the host, and what the daemon may do with it. */
export interface HostFile {
  /** 'unreachable' where the daemon may not enter a folder on the way to it. */
  readonly kind: 'file' | 'folder' | 'block' | 'character' | 'socket' | 'other' | 'unreachable';
  readonly canRead?: boolean;
  readonly canWrite?: boolean;
  readonly canExecute?: boolean;
  /** Of an image: the path of the one that it is built on, as it says itself. */
  readonly backing?: string;
  /** Of a program: whether it acts with privileges, whoever starts it. */
  readonly isPrivileged?: boolean;
}

/** The kernel of the host. */
export interface KernelFacts {
  /** Parts of it by the name of their option, as `NET_SCH_HTB`: whether it has them, or could load them. */
  readonly options?: Readonly<Record<string, boolean>>;
}

/** The program that puts the taps of guests without privileges on bridges (qemu-bridge-helper). */
export interface BridgeHelper {
  /** Where it may be, in the order that it is looked for in; what is there is among the files. */
  readonly paths: readonly string[];
  /** The bridges that are allowed to the user, of those that were looked for (bridge.conf). */
  readonly allowed?: Readonly<Record<string, boolean>>;
}

/** A USB device of the host; the numbers are as in sysfs and USB themselves. */
export interface UsbDevice {
  readonly bus: number;
  readonly device: number;
  readonly vendor: number;
  readonly product: number;
}
