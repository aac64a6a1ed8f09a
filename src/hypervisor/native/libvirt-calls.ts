import type { ConnectionCalls } from './calls/connection-calls.ts';
import type { DomainCalls } from './calls/domain-calls.ts';
import type { DomainDeviceCalls } from './calls/domain-device-calls.ts';
import type { DomainStateCalls } from './calls/domain-state-calls.ts';
import type { NetworkCalls } from './calls/network-calls.ts';
import type { NodeDeviceCalls } from './calls/node-device-calls.ts';
import type { SnapshotCalls } from './calls/snapshot-calls.ts';
import type { StorageCalls } from './calls/storage-calls.ts';

/**
 * The functions of libvirt that the addon can call, with what they take and give: handles for pointers to objects, texts, numbers for
 * flags, booleans for what says yes or no; records for structures that libvirt fills in, lists for arrays, UUIDs as texts; `void` for
 * those that only succeed or fail. Where a function gives several things they are a list: its result first, then what it stores, in the
 * order of its arguments.
 */
export interface LibvirtCalls
  extends ConnectionCalls,
    DomainCalls,
    DomainDeviceCalls,
    DomainStateCalls,
    SnapshotCalls,
    NetworkCalls,
    StorageCalls,
    NodeDeviceCalls {}
