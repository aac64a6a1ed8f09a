import type { DomainBackup as BackupModel } from '../../generated/domainbackup.ts';
import type { DomainCheckpoint as CheckpointModel } from '../../generated/domaincheckpoint.ts';
import type { DomainSnapshot as SnapshotModel } from '../../generated/domainsnapshot.ts';
import * as words from '../../generated/libvirt/domain.ts';
import {
  type DomainCheckpointCreateFlags,
  type DomainCheckpointListFlags,
  domainCheckpointCreateFlags,
  domainCheckpointListFlags,
} from '../../generated/libvirt/domain-checkpoint.ts';
import {
  type DomainSnapshotCreateFlags,
  type DomainSnapshotListFlags,
  domainSnapshotCreateFlags,
  domainSnapshotListFlags,
} from '../../generated/libvirt/domain-snapshot.ts';
import { documents } from './documents.ts';
import { DomainCheckpoint } from './domain-checkpoint.ts';
import { DomainDevices } from './domain-devices.ts';
import { DomainSnapshot } from './domain-snapshot.ts';
import { bitsOf, wordOf } from './flags.ts';
import { LibvirtObject } from './libvirt-object.ts';
import { unlessAbsent } from './look-up.ts';
import type { Handle, Integer, TypedParameters } from './native/addon.ts';

/** What a domain is busy with: a migration, a save, a dump. */
export interface DomainJob {
  readonly type: words.DomainJobType | number;
  /** By libvirt's names: time_elapsed, data_remaining. */
  readonly parameters: TypedParameters;
}

/** A file system in a guest. */
export interface GuestFileSystem {
  readonly mountPoint: string;
  readonly name: string;
  readonly type: string;
  /** The disks that it is on, by target. */
  readonly disks: readonly string[];
}

/** A guest: a virtual machine or a container. */
export class Domain extends DomainDevices {
  /** Statistics by libvirt's names, such as 'balloon.current'; without types, all that there are. */
  async stats(types: words.DomainStatsTypes = {}): Promise<TypedParameters> {
    const bits = bitsOf(words.domainStatsTypes, types);
    const asked = `read the statistics of ${this}`;
    const handles = [LibvirtObject.handleOf(this)];
    const [record] = await this.channel.call(asked, 'virDomainListGetStats', handles, bits, 0);
    return record?.parameters ?? {};
  }

  /** What it is busy with; its type is 'none' where it is not. */
  async job(flags: words.DomainGetJobStatsFlags = {}): Promise<DomainJob> {
    const bits = bitsOf(words.domainGetJobStatsFlags, flags);
    const [type, parameters] = await this.call('ask the job of', 'virDomainGetJobStats', bits);
    return { type: wordOf(words.domainJobType, type), parameters };
  }

  /** Ends what it is busy with. */
  async abortJob(): Promise<void> {
    await this.call('abort the job of', 'virDomainAbortJob');
  }

  /** What libvirt has to say about it: of what is deprecated, and of what taints it. */
  async messages(flags: words.DomainMessageType = {}): Promise<string[]> {
    const bits = bitsOf(words.domainMessageType, flags);
    return this.call('read the messages of', 'virDomainGetMessages', bits);
  }

  /** The host name of the guest. */
  async hostname(flags: words.DomainGetHostnameFlags = {}): Promise<string> {
    const bits = bitsOf(words.domainGetHostnameFlags, flags);
    return this.call('ask the host name of', 'virDomainGetHostname', bits);
  }

  /** The time in the guest, by its agent. */
  async time(): Promise<{ readonly seconds: Integer; readonly nanoseconds: number }> {
    const [seconds, nanoseconds] = await this.call('ask the time of', 'virDomainGetTime', 0);
    return { seconds, nanoseconds };
  }

  /** What the agent tells of the guest, by libvirt's names: 'os.id', 'user.0.name'. */
  async guestInfo(types: words.DomainGuestInfoTypes = {}): Promise<TypedParameters> {
    const bits = bitsOf(words.domainGuestInfoTypes, types);
    return this.call('ask about the guest of', 'virDomainGetGuestInfo', bits, 0);
  }

  /** The file systems that are mounted in the guest, by its agent. */
  async fileSystems(): Promise<GuestFileSystem[]> {
    const found = await this.call('list the file systems of', 'virDomainGetFSInfo', 0);
    return found.map(({ mountpoint, name, fstype, devAlias }) => ({
      mountPoint: mountpoint,
      name,
      type: fstype,
      disks: devAlias,
    }));
  }

  /** Has the agent hold all writes to file systems, or to those mounted at some places; resolves to how many. */
  async freezeFileSystems(mountPoints: readonly string[] = []): Promise<number> {
    return this.call('freeze the file systems of', 'virDomainFSFreeze', mountPoints, 0);
  }

  async thawFileSystems(mountPoints: readonly string[] = []): Promise<number> {
    return this.call('thaw the file systems of', 'virDomainFSThaw', mountPoints, 0);
  }

  /** Sets the password of a user of the guest, by its agent. */
  async setUserPassword(
    user: string,
    password: string,
    flags: words.DomainSetUserPasswordFlags = {},
  ): Promise<void> {
    const bits = bitsOf(words.domainSetUserPasswordFlags, flags);
    await this.call('set a password in', 'virDomainSetUserPassword', user, password, bits);
  }

  async snapshots(flags: DomainSnapshotListFlags = {}): Promise<DomainSnapshot[]> {
    const bits = bitsOf(domainSnapshotListFlags, flags);
    const handles = await this.call('list the snapshots of', 'virDomainListAllSnapshots', bits);
    return handles.map((handle) => this.#snapshot(handle));
  }

  /** A snapshot by name. */
  async snapshot(name: string): Promise<DomainSnapshot> {
    return this.#snapshot(
      await this.call(`look up snapshot '${name}' of`, 'virDomainSnapshotLookupByName', name, 0),
    );
  }

  /** As `snapshot`; undefined where there is none. */
  async findSnapshot(name: string): Promise<DomainSnapshot | undefined> {
    return unlessAbsent(this.snapshot(name), 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
  }

  /** The snapshot that the domain goes on from; undefined where there is none. */
  async currentSnapshot(): Promise<DomainSnapshot | undefined> {
    const handle = this.call('look up the current snapshot of', 'virDomainSnapshotCurrent', 0);
    const found = await unlessAbsent(handle, 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
    return found === undefined ? undefined : this.#snapshot(found);
  }

  async createSnapshot(
    document: string | SnapshotModel,
    flags: DomainSnapshotCreateFlags = {},
  ): Promise<DomainSnapshot> {
    const bits = bitsOf(domainSnapshotCreateFlags, flags);
    const xml = await documents.snapshot.text(document);
    return this.#snapshot(await this.call('make a snapshot of', 'virDomainSnapshotCreateXML', xml, bits));
  }

  async checkpoints(flags: DomainCheckpointListFlags = {}): Promise<DomainCheckpoint[]> {
    const bits = bitsOf(domainCheckpointListFlags, flags);
    const handles = await this.call('list the checkpoints of', 'virDomainListAllCheckpoints', bits);
    return handles.map((handle) => this.#checkpoint(handle));
  }

  /** A checkpoint by name. */
  async checkpoint(name: string): Promise<DomainCheckpoint> {
    const asked = `look up checkpoint '${name}' of`;
    return this.#checkpoint(await this.call(asked, 'virDomainCheckpointLookupByName', name, 0));
  }

  /** As `checkpoint`; undefined where there is none. */
  async findCheckpoint(name: string): Promise<DomainCheckpoint | undefined> {
    return unlessAbsent(this.checkpoint(name), 'VIR_ERR_NO_DOMAIN_CHECKPOINT');
  }

  async createCheckpoint(
    document: string | CheckpointModel,
    flags: DomainCheckpointCreateFlags = {},
  ): Promise<DomainCheckpoint> {
    const bits = bitsOf(domainCheckpointCreateFlags, flags);
    const xml = await documents.checkpoint.text(document);
    return this.#checkpoint(
      await this.call('make a checkpoint of', 'virDomainCheckpointCreateXML', xml, bits),
    );
  }

  /** Begins a backup of disks of the domain while it runs; `checkpoint` marks from where the next one can be incremental. */
  async beginBackup(
    document: string | BackupModel,
    {
      checkpoint,
      ...flags
    }: words.DomainBackupBeginFlags & { readonly checkpoint?: string | CheckpointModel } = {},
  ): Promise<void> {
    const bits = bitsOf(words.domainBackupBeginFlags, flags);
    const xml = await documents.backup.text(document);
    const mark = checkpoint === undefined ? undefined : await documents.checkpoint.text(checkpoint);
    await this.call('begin a backup of', 'virDomainBackupBegin', xml, mark, bits);
  }

  /** The document of the backup that is under way. */
  async backupXml(): Promise<string> {
    return this.call('read the backup of', 'virDomainBackupGetXMLDesc', 0);
  }

  /** As `backupXml`, as a model. */
  async backupModel(): Promise<BackupModel> {
    return documents.backup.model(await this.backupXml());
  }

  /**
   * Moves it to another hypervisor: with `peer2peer` libvirt here talks to libvirt there, by the URI that a connection to it would have.
   * `bandwidth` is in MiB/s.
   */
  async migrateTo(
    uri: string,
    {
      name,
      bandwidth = 0,
      ...flags
    }: words.DomainMigrateFlags & {
      readonly name?: string;
      readonly bandwidth?: Integer;
    } = {},
  ): Promise<void> {
    const bits = bitsOf(words.domainMigrateFlags, flags);
    await this.call('migrate', 'virDomainMigrateToURI', uri, bits, name, bandwidth);
  }

  #snapshot(handle: Handle<'DomainSnapshot'>): DomainSnapshot {
    return new DomainSnapshot(this.connection, this.channel, handle, this);
  }

  #checkpoint(handle: Handle<'DomainCheckpoint'>): DomainCheckpoint {
    return new DomainCheckpoint(this.connection, this.channel, handle, this);
  }
}
