import {
  type StoragePoolBuildFlags,
  type StoragePoolCreateFlags,
  type StoragePoolDeleteFlags,
  type StoragePoolState,
  type StorageVolCreateFlags,
  type StorageXmlFlags,
  storagePoolBuildFlags,
  storagePoolCreateFlags,
  storagePoolDeleteFlags,
  storagePoolState,
  storageVolCreateFlags,
  storageXmlFlags,
} from '../../generated/libvirt/storage.ts';
import type { StoragePool as StoragePoolModel } from '../../generated/pool.ts';
import type { StorageVolume as StorageVolumeModel } from '../../generated/volume.ts';
import { documents } from './documents.ts';
import { bitsOf, wordOf } from './flags.ts';
import { DescribedObject, LibvirtObject } from './libvirt-object.ts';
import { unlessAbsent } from './look-up.ts';
import type { Integer } from './native/addon.ts';
import { StorageVolume } from './storage-volume.ts';

/** How a pool is doing; sizes in bytes. */
export interface StoragePoolInfo {
  readonly state: StoragePoolState | number;
  readonly capacity: Integer;
  readonly allocation: Integer;
  readonly available: Integer;
}

/** A place with storage volumes. */
export class StoragePool extends DescribedObject<'StoragePool', StoragePoolModel, StorageXmlFlags> {
  readonly name = this.identity.name as string;
  readonly uuid = this.identity.uuid as string;

  protected get document() {
    return documents.storagePool;
  }

  toString(): string {
    return `storage pool '${this.name}'`;
  }

  async xml(flags: StorageXmlFlags = {}): Promise<string> {
    return this.call('read the XML of', 'virStoragePoolGetXMLDesc', bitsOf(storageXmlFlags, flags));
  }

  async info(): Promise<StoragePoolInfo> {
    const info = await this.call('ask the state of', 'virStoragePoolGetInfo');
    return { ...info, state: wordOf(storagePoolState, info.state) };
  }

  /** Whether it is started. */
  async isActive(): Promise<boolean> {
    return this.call('ask the state of', 'virStoragePoolIsActive');
  }

  /** Whether it is defined, and stays when it stops. */
  async isPersistent(): Promise<boolean> {
    return this.call('ask the state of', 'virStoragePoolIsPersistent');
  }

  /** Makes what the pool is in: a folder, a volume group. */
  async build(flags: StoragePoolBuildFlags = {}): Promise<void> {
    await this.call('build', 'virStoragePoolBuild', bitsOf(storagePoolBuildFlags, flags));
  }

  async start(flags: StoragePoolCreateFlags = {}): Promise<void> {
    await this.call('start', 'virStoragePoolCreate', bitsOf(storagePoolCreateFlags, flags));
  }

  /** Looks for volumes that others made or removed. */
  async refresh(): Promise<void> {
    await this.call('refresh', 'virStoragePoolRefresh', 0);
  }

  /** Stops it; what it holds stays. */
  async destroy(): Promise<void> {
    await this.call('stop', 'virStoragePoolDestroy');
  }

  /** Deletes what the pool is in, with all data. */
  async delete(flags: StoragePoolDeleteFlags = {}): Promise<void> {
    await this.call('delete', 'virStoragePoolDelete', bitsOf(storagePoolDeleteFlags, flags));
  }

  async undefine(): Promise<void> {
    await this.call('undefine', 'virStoragePoolUndefine');
  }

  /** Whether it is started with the host. */
  async autostart(): Promise<boolean> {
    return this.call('ask the state of', 'virStoragePoolGetAutostart');
  }

  async setAutostart(on: boolean): Promise<void> {
    await this.call('set the autostart of', 'virStoragePoolSetAutostart', on);
  }

  async volumes(): Promise<StorageVolume[]> {
    const handles = await this.call('list the volumes of', 'virStoragePoolListAllVolumes', 0);
    return handles.map((handle) => new StorageVolume(this.connection, this.channel, handle));
  }

  /** A volume by name. */
  async volume(name: string): Promise<StorageVolume> {
    const handle = await this.call(`look up volume '${name}' of`, 'virStorageVolLookupByName', name);
    return new StorageVolume(this.connection, this.channel, handle);
  }

  /** As `volume`; undefined where there is none. */
  async findVolume(name: string): Promise<StorageVolume | undefined> {
    return unlessAbsent(this.volume(name), 'VIR_ERR_NO_STORAGE_VOL');
  }

  /** Makes a volume; with `from`, with the content of another one of any pool. */
  async createVolume(
    document: string | StorageVolumeModel,
    { from, ...flags }: StorageVolCreateFlags & { readonly from?: StorageVolume | undefined } = {},
  ): Promise<StorageVolume> {
    const bits = bitsOf(storageVolCreateFlags, flags);
    const xml = await documents.storageVolume.text(document);
    const handle =
      from === undefined
        ? this.call('create a volume in', 'virStorageVolCreateXML', xml, bits)
        : this.call(
            'clone a volume into',
            'virStorageVolCreateXMLFrom',
            xml,
            LibvirtObject.handleOf(from),
            bits,
          );
    return new StorageVolume(this.connection, this.channel, await handle);
  }
}
