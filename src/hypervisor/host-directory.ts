import type { NodeDevice as NodeDeviceModel } from '../../generated/device.ts';
import type { HostInterface as InterfaceModel } from '../../generated/interface.ts';
import {
  type ConnectListAllInterfacesFlags,
  connectListAllInterfacesFlags,
  type InterfaceDefineFlags,
  interfaceDefineFlags,
} from '../../generated/libvirt/interface.ts';
import {
  type ConnectListAllNodeDeviceFlags,
  connectListAllNodeDeviceFlags,
  type NodeDeviceCreateXmlFlags,
  type NodeDeviceDefineXmlFlags,
  nodeDeviceCreateXmlFlags,
  nodeDeviceDefineXmlFlags,
} from '../../generated/libvirt/node-device.ts';
import {
  type ConnectListAllSecretsFlags,
  connectListAllSecretsFlags,
  type SecretDefineFlags,
  type SecretUsageType,
  secretDefineFlags,
  secretUsageType,
} from '../../generated/libvirt/secret.ts';
import {
  type ConnectListAllStoragePoolsFlags,
  connectListAllStoragePoolsFlags,
  type StoragePoolCreateFlags,
  type StoragePoolDefineFlags,
  storagePoolCreateFlags,
  storagePoolDefineFlags,
} from '../../generated/libvirt/storage.ts';
import type { StoragePool as StoragePoolModel } from '../../generated/pool.ts';
import type { Secret as SecretModel } from '../../generated/secret.ts';
import { documents } from './documents.ts';
import { bitsOf, numberOf } from './flags.ts';
import { Interface } from './interface.ts';
import { LibvirtLink } from './libvirt-link.ts';
import { type LookUpKey, unlessAbsent } from './look-up.ts';
import { NodeDevice } from './node-device.ts';
import { Secret } from './secret.ts';
import { StoragePool } from './storage-pool.ts';
import { StorageVolume } from './storage-volume.ts';

/** A secret by what it is for: { type: 'ceph', id: 'client.admin secret' }. */
export interface SecretUsage {
  readonly type: SecretUsageType;
  readonly id: string;
}

/** The objects of a connection that guests use of their host: storage, secrets, devices and interfaces. */
export abstract class HostDirectory extends LibvirtLink {
  /** The storage pools that the flags select, or all. */
  async storagePools(flags: ConnectListAllStoragePoolsFlags = {}): Promise<StoragePool[]> {
    const bits = bitsOf(connectListAllStoragePoolsFlags, flags);
    return this.many(StoragePool, this.ask('list the storage pools', 'virConnectListAllStoragePools', bits));
  }

  /** A storage pool by name, `{ uuid }`, or the `{ targetPath }` of its folder. */
  async storagePool(key: LookUpKey<'name' | 'uuid' | 'targetPath'>): Promise<StoragePool> {
    return this.lookUp(StoragePool, 'storage pool', key, {
      name: (words, name) => this.ask(words, 'virStoragePoolLookupByName', name),
      uuid: (words, uuid) => this.ask(words, 'virStoragePoolLookupByUUIDString', uuid),
      targetPath: (words, path) => this.ask(words, 'virStoragePoolLookupByTargetPath', path),
    });
  }

  /** As `storagePool`; undefined where there is none. */
  async findStoragePool(key: LookUpKey<'name' | 'uuid' | 'targetPath'>): Promise<StoragePool | undefined> {
    return unlessAbsent(this.storagePool(key), 'VIR_ERR_NO_STORAGE_POOL');
  }

  /** Defines a storage pool; it is built by `StoragePool.build` and started by `StoragePool.start`. */
  async defineStoragePool(
    document: string | StoragePoolModel,
    flags: StoragePoolDefineFlags = {},
  ): Promise<StoragePool> {
    const bits = bitsOf(storagePoolDefineFlags, flags);
    const xml = await documents.storagePool.text(document);
    return this.one(StoragePool, this.ask('define a storage pool', 'virStoragePoolDefineXML', xml, bits));
  }

  /** Starts a storage pool that libvirt forgets when it stops. */
  async createStoragePool(
    document: string | StoragePoolModel,
    flags: StoragePoolCreateFlags = {},
  ): Promise<StoragePool> {
    const bits = bitsOf(storagePoolCreateFlags, flags);
    const xml = await documents.storagePool.text(document);
    return this.one(StoragePool, this.ask('create a storage pool', 'virStoragePoolCreateXML', xml, bits));
  }

  /** A storage volume of any pool, by path or `{ key }`; by name it is looked up in its pool. */
  async storageVolume(key: LookUpKey<'path' | 'key'>): Promise<StorageVolume> {
    return this.lookUp(StorageVolume, 'storage volume', key, {
      path: (words, path) => this.ask(words, 'virStorageVolLookupByPath', path),
      key: (words, unique) => this.ask(words, 'virStorageVolLookupByKey', unique),
    });
  }

  /** As `storageVolume`; undefined where there is none. */
  async findStorageVolume(key: LookUpKey<'path' | 'key'>): Promise<StorageVolume | undefined> {
    return unlessAbsent(this.storageVolume(key), 'VIR_ERR_NO_STORAGE_VOL');
  }

  /** The secrets that the flags select, or all. */
  async secrets(flags: ConnectListAllSecretsFlags = {}): Promise<Secret[]> {
    const bits = bitsOf(connectListAllSecretsFlags, flags);
    return this.many(Secret, this.ask('list the secrets', 'virConnectListAllSecrets', bits));
  }

  /** A secret by UUID, or by its `{ usage }`. */
  async secret(key: LookUpKey<'uuid'> | { readonly usage: SecretUsage }): Promise<Secret> {
    if (typeof key === 'object' && key !== null && 'usage' in key) {
      const { type, id } = key.usage;
      const words = `look up the secret for ${type} '${id}'`;
      return this.one(Secret, this.ask(words, 'virSecretLookupByUsage', numberOf(secretUsageType, type), id));
    }
    return this.lookUp(Secret, 'secret', key, {
      uuid: (words, uuid) => this.ask(words, 'virSecretLookupByUUIDString', uuid),
    });
  }

  /** As `secret`; undefined where there is none. */
  async findSecret(key: Parameters<HostDirectory['secret']>[0]): Promise<Secret | undefined> {
    return unlessAbsent(this.secret(key), 'VIR_ERR_NO_SECRET');
  }

  /** Defines a secret; its value is set by `Secret.setValue`. */
  async defineSecret(document: string | SecretModel, flags: SecretDefineFlags = {}): Promise<Secret> {
    const bits = bitsOf(secretDefineFlags, flags);
    const xml = await documents.secret.text(document);
    return this.one(Secret, this.ask('define a secret', 'virSecretDefineXML', xml, bits));
  }

  /** The devices of the host that the flags select, or all that are active. */
  async nodeDevices(flags: ConnectListAllNodeDeviceFlags = {}): Promise<NodeDevice[]> {
    const bits = bitsOf(connectListAllNodeDeviceFlags, flags);
    return this.many(
      NodeDevice,
      this.ask('list the devices of the host', 'virConnectListAllNodeDevices', bits),
    );
  }

  /** A device of the host by libvirt's name: 'pci_0000_00_1f_2'. */
  async nodeDevice(name: string): Promise<NodeDevice> {
    return this.lookUp(NodeDevice, 'device', name, {
      name: (words, value) => this.ask(words, 'virNodeDeviceLookupByName', value),
    });
  }

  /** As `nodeDevice`; undefined where there is none. */
  async findNodeDevice(name: string): Promise<NodeDevice | undefined> {
    return unlessAbsent(this.nodeDevice(name), 'VIR_ERR_NO_NODE_DEVICE');
  }

  /** Defines a device of the host that software makes, such as a mediated one. */
  async defineNodeDevice(
    document: string | NodeDeviceModel,
    flags: NodeDeviceDefineXmlFlags = {},
  ): Promise<NodeDevice> {
    const bits = bitsOf(nodeDeviceDefineXmlFlags, flags);
    const xml = await documents.nodeDevice.text(document);
    return this.one(NodeDevice, this.ask('define a device', 'virNodeDeviceDefineXML', xml, bits));
  }

  /** Makes a device of the host that software makes, such as a virtual adapter. */
  async createNodeDevice(
    document: string | NodeDeviceModel,
    flags: NodeDeviceCreateXmlFlags = {},
  ): Promise<NodeDevice> {
    const bits = bitsOf(nodeDeviceCreateXmlFlags, flags);
    const xml = await documents.nodeDevice.text(document);
    return this.one(NodeDevice, this.ask('create a device', 'virNodeDeviceCreateXML', xml, bits));
  }

  /** The network interfaces of the host that the flags select, or all. */
  async interfaces(flags: ConnectListAllInterfacesFlags = {}): Promise<Interface[]> {
    const bits = bitsOf(connectListAllInterfacesFlags, flags);
    return this.many(
      Interface,
      this.ask('list the interfaces of the host', 'virConnectListAllInterfaces', bits),
    );
  }

  /** A network interface of the host by name or `{ mac }` address. */
  async interface(key: LookUpKey<'name' | 'mac'>): Promise<Interface> {
    return this.lookUp(Interface, 'interface', key, {
      name: (words, name) => this.ask(words, 'virInterfaceLookupByName', name),
      mac: (words, address) => this.ask(words, 'virInterfaceLookupByMACString', address),
    });
  }

  /** As `interface`; undefined where there is none. */
  async findInterface(key: LookUpKey<'name' | 'mac'>): Promise<Interface | undefined> {
    return unlessAbsent(this.interface(key), 'VIR_ERR_NO_INTERFACE');
  }

  /** Defines a network interface of the host; it is started by `Interface.start`. */
  async defineInterface(
    document: string | InterfaceModel,
    flags: InterfaceDefineFlags = {},
  ): Promise<Interface> {
    const bits = bitsOf(interfaceDefineFlags, flags);
    const xml = await documents.interface.text(document);
    return this.one(Interface, this.ask('define an interface', 'virInterfaceDefineXML', xml, bits));
  }
}
