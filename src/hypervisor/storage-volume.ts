import {
  type StorageVolDeleteFlags,
  type StorageVolInfoFlags,
  type StorageVolResizeFlags,
  type StorageVolType,
  type StorageVolWipeAlgorithm,
  storageVolDeleteFlags,
  storageVolInfoFlags,
  storageVolResizeFlags,
  storageVolType,
  storageVolWipeAlgorithm,
} from '../../generated/libvirt/storage.ts';
import type { StorageVolume as StorageVolumeModel } from '../../generated/volume.ts';
import { documents } from './documents.ts';
import { bitsOf, numberOf, wordOf } from './flags.ts';
import { DescribedObject } from './libvirt-object.ts';
import type { Integer } from './native/addon.ts';

/** How large a volume is, in bytes. */
export interface StorageVolumeInfo {
  readonly type: StorageVolType | number;
  readonly capacity: Integer;
  /** What it takes of the pool; with `getPhysical`, the size of the file or device. */
  readonly allocation: Integer;
}

/** A disk image or device in a storage pool. */
export class StorageVolume extends DescribedObject<'StorageVol', StorageVolumeModel, Record<never, never>> {
  readonly name = this.identity.name as string;
  /** What libvirt tells it from all others by. */
  readonly key = this.identity.key as string;
  /** The name of its pool. */
  readonly pool = this.identity.pool as string;

  protected get document() {
    return documents.storageVolume;
  }

  toString(): string {
    return `volume '${this.name}' of pool '${this.pool}'`;
  }

  async xml(): Promise<string> {
    return this.call('read the XML of', 'virStorageVolGetXMLDesc', 0);
  }

  /** Where it is on the host. */
  async path(): Promise<string> {
    return this.call('ask the path of', 'virStorageVolGetPath');
  }

  async info(flags: StorageVolInfoFlags = {}): Promise<StorageVolumeInfo> {
    const bits = bitsOf(storageVolInfoFlags, flags);
    const words = 'ask the size of';
    // Not every driver has the function that takes flags.
    const info = await (bits === 0
      ? this.call(words, 'virStorageVolGetInfo')
      : this.call(words, 'virStorageVolGetInfoFlags', bits));
    return { ...info, type: wordOf(storageVolType, info.type) };
  }

  /** Changes the capacity, in bytes; with `delta`, by as many. */
  async resize(capacity: Integer, flags: StorageVolResizeFlags = {}): Promise<void> {
    await this.call('resize', 'virStorageVolResize', capacity, bitsOf(storageVolResizeFlags, flags));
  }

  /** Overwrites what it holds, by default with zeros, once. */
  async wipe(algorithm: StorageVolWipeAlgorithm = 'zero'): Promise<void> {
    await this.call('wipe', 'virStorageVolWipePattern', numberOf(storageVolWipeAlgorithm, algorithm), 0);
  }

  async delete(flags: StorageVolDeleteFlags = {}): Promise<void> {
    await this.call('delete', 'virStorageVolDelete', bitsOf(storageVolDeleteFlags, flags));
  }
}
