import {
  type NetworkEventLifecycleType,
  networkEventId,
  networkEventLifecycleType,
} from '../../../generated/libvirt/network.ts';
import {
  type NodeDeviceEventLifecycleType,
  nodeDeviceEventId,
  nodeDeviceEventLifecycleType,
} from '../../../generated/libvirt/node-device.ts';
import {
  type SecretEventLifecycleType,
  secretEventId,
  secretEventLifecycleType,
} from '../../../generated/libvirt/secret.ts';
import {
  type StoragePoolEventLifecycleType,
  storagePoolEventId,
  storagePoolEventLifecycleType,
} from '../../../generated/libvirt/storage.ts';
import { type WordTable, wordOf } from '../flags.ts';
import type { Network } from '../network.ts';
import type { NodeDevice } from '../node-device.ts';
import type { Secret } from '../secret.ts';
import type { StoragePool } from '../storage-pool.ts';
import type { EventFamily, EventKind, EventOf } from './event-family.ts';

/** What the events of networks tell. */
interface NetworkEventPayloads {
  lifecycle: { readonly event: NetworkEventLifecycleType | number };
}

/** Something that happened to a network. */
export type NetworkEvent = EventOf<NetworkEventPayloads, { readonly network: Network }>;

/** How events of networks are read. */
export const networkEvents: EventFamily<NetworkEventPayloads> = {
  object: 'network',
  register: 'virConnectNetworkEventRegisterAny',
  kinds: { lifecycle: lifecycle(networkEventId.lifecycle, networkEventLifecycleType) },
};

/** What the events of storage pools tell. */
interface StoragePoolEventPayloads {
  lifecycle: { readonly event: StoragePoolEventLifecycleType | number };
  /** Its volumes were looked for. */
  refresh: object;
}

/** Something that happened to a storage pool. */
export type StoragePoolEvent = EventOf<StoragePoolEventPayloads, { readonly storagePool: StoragePool }>;

/** How events of storage pools are read. */
export const storagePoolEvents: EventFamily<StoragePoolEventPayloads> = {
  object: 'storagePool',
  register: 'virConnectStoragePoolEventRegisterAny',
  kinds: {
    lifecycle: lifecycle(storagePoolEventId.lifecycle, storagePoolEventLifecycleType),
    refresh: plain(storagePoolEventId.refresh),
  },
};

/** What the events of devices of the host tell. */
interface NodeDeviceEventPayloads {
  lifecycle: { readonly event: NodeDeviceEventLifecycleType | number };
  /** Its XML is another one. */
  update: object;
}

/** Something that happened to a device of the host. */
export type NodeDeviceEvent = EventOf<NodeDeviceEventPayloads, { readonly nodeDevice: NodeDevice }>;

/** How events of devices of the host are read. */
export const nodeDeviceEvents: EventFamily<NodeDeviceEventPayloads> = {
  object: 'nodeDevice',
  register: 'virConnectNodeDeviceEventRegisterAny',
  kinds: {
    lifecycle: lifecycle(nodeDeviceEventId.lifecycle, nodeDeviceEventLifecycleType),
    update: plain(nodeDeviceEventId.update),
  },
};

/** What the events of secrets tell. */
interface SecretEventPayloads {
  lifecycle: { readonly event: SecretEventLifecycleType | number };
  valueChanged: object;
}

/** Something that happened to a secret. */
export type SecretEvent = EventOf<SecretEventPayloads, { readonly secret: Secret }>;

/** How events of secrets are read. */
export const secretEvents: EventFamily<SecretEventPayloads> = {
  object: 'secret',
  register: 'virConnectSecretEventRegisterAny',
  kinds: {
    lifecycle: lifecycle(secretEventId.lifecycle, secretEventLifecycleType),
    valueChanged: plain(secretEventId.valueChanged),
  },
};

/** libvirt gives a detail too, which is always 0. */
function lifecycle<Table extends WordTable>(
  id: number,
  table: Table,
): EventKind<{ readonly event: (keyof Table & string) | number }> {
  return { id, read: (event: number) => ({ event: wordOf(table, event) }) };
}

function plain(id: number): EventKind<object> {
  return { id, read: () => ({}) };
}
