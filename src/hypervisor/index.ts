export { type Authenticate, type ConnectOptions, type CredentialRequest, connect } from './connect.ts';
export { Connection, type GuestChoice } from './connection.ts';
export type { CloseReason } from './connection-end.ts';
export { Domain, type DomainJob, type GuestFileSystem } from './domain.ts';
export { DomainCheckpoint } from './domain-checkpoint.ts';
export type { BlockJob, InterfaceAddresses, InterfaceStats } from './domain-devices.ts';
export type { DomainInfo } from './domain-life.ts';
export { DomainSnapshot } from './domain-snapshot.ts';
export type { DomainReason } from './domain-states.ts';
export type {
  DomainEvent,
  DomainEventKind,
  DomainEventPayloads,
  DomainLifecycleChange,
  GraphicsAddress,
} from './events/domain-events.ts';
export { EventStream, type EventStreamOptions, type Overflow } from './events/event-stream.ts';
export type {
  NetworkEvent,
  NodeDeviceEvent,
  SecretEvent,
  StoragePoolEvent,
} from './events/object-events.ts';
export type { EventOptions } from './events/subscribe.ts';
export type { HandOverFailure, HandOverResult, HandOverStep } from './hand-over/carry-out.ts';
export type { CurrentDefinition } from './hand-over/current-definition.ts';
export { type DefinableKind, definableKinds } from './hand-over/definition-stores.ts';
export type { ExpectedObjects } from './hand-over/expected-objects.ts';
export type { HandOverOptions, HandOverPlan, Obstacle } from './hand-over/plan.ts';
export type { ReadBackChange, ReadBackChangeKind } from './hand-over/read-back-change.ts';
export type { SecretUsage } from './host-directory.ts';
export { Interface } from './interface.ts';
export {
  carryOut,
  expectedObjects,
  explainReadBack,
  gatherHostFacts,
  planHandOver,
  preflight,
} from './judgement.ts';
export { type ErrorDetail, LibvirtError, type Operation } from './libvirt-error.ts';
export type { LookUpKey } from './look-up.ts';
export type { Integer, TypedParameters } from './native/addon.ts';
export { MissingLibvirt } from './native/missing-libvirt.ts';
export type { DomainBlockInfo, NodeInfo } from './native/structures.ts';
export { Network, type NetworkLease, type NetworkUpdate } from './network.ts';
export { NetworkPort } from './network-port.ts';
export { NodeDevice } from './node-device.ts';
export { NwFilter } from './nw-filter.ts';
export { NwFilterBinding } from './nw-filter-binding.ts';
export type { Preflight, PreflightOptions } from './preflight.ts';
export { Secret } from './secret.ts';
export { StoragePool, type StoragePoolInfo } from './storage-pool.ts';
export { StorageVolume, type StorageVolumeInfo } from './storage-volume.ts';
