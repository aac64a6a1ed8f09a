import type { DriverName } from '../../drivers/driver-names.ts';

/**
 * What is known of the host and of the libvirt that a document is handed to. Plain data. What is not known is absent, at every level:
 * of a remote host nothing but what its libvirt tells.
 */
export interface HostFacts {
  readonly connection: ConnectionFacts;
  /** Devices of the host's network by name, those that were looked for. */
  readonly networkDevices?: Looked<NetworkDevice>;
  /** Files, devices and folders of the host by path, those that were looked for. */
  readonly files?: Looked<HostFile>;
}

/** The connection, and who acts on the host for it. */
export interface ConnectionFacts {
  readonly uri: string;
  readonly driver: DriverName;
  /** Whether the daemon acts as the user of the session, without privileges, or as the system. */
  readonly privilege?: 'session' | 'system';
  readonly location: 'local' | 'remote';
  /** The release of libvirt, as `9.0.0`. */
  readonly libvirt?: string;
}

/** What was found by name: 'absent' where there is none of a name; a name that is missing was not looked for, or not to be seen. */
export type Looked<Thing> = Readonly<Record<string, Thing | 'absent'>>;

/** A device of the host's network. */
export interface NetworkDevice {
  readonly kind: 'tap' | 'tun' | 'macvtap' | 'bridge' | 'other';
}

/** A file, device or folder of the host. */
export interface HostFile {
  readonly kind: 'file' | 'folder' | 'block' | 'character' | 'socket' | 'other';
}
