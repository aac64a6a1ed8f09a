import type { LibvirtCalls } from './libvirt-calls.ts';

/** An object of libvirt, held by the addon; it refers to its connection and is freed in the thread of it. */
export interface Handle<Type extends string = string> {
  readonly '~handle': Type;
}

/** An integer of libvirt: a `bigint` where a number would not be exact. */
export type Integer = number | bigint;

/** What libvirt's typed parameters say, by name. */
export type TypedParameters = Readonly<Record<string, Integer | string | boolean>>;

/** Figures by name. */
export type Figures = Readonly<Record<string, Integer>>;

/** A typed parameter as it is given to libvirt; `type` is virTypedParameterType. */
export interface TypedParameter {
  readonly field: string;
  readonly type: number;
  readonly value: Integer | string | boolean;
}

/** What virGetLastError tells, copied in the thread of the call: the members of virError. */
export interface NativeFailure {
  readonly code: number;
  readonly domain: number;
  readonly level: number;
  readonly message: string;
  readonly strings: readonly [string | undefined, string | undefined, string | undefined];
  readonly integers: readonly [number, number];
  /** Whether the connection is broken: what virConnectIsAlive says right after, asked in the same thread; false where there is none yet. */
  readonly lost: boolean;
}

/** One thing that libvirt wants to know to let a user in (virConnectCredential). */
export interface NativeCredential {
  /** virConnectCredentialType. */
  readonly type: number;
  readonly prompt: string;
  readonly challenge: string | undefined;
  readonly defaultResult: string | undefined;
}

/** Which events of an object or a connection are wanted; the numbers are those of libvirt's event identifiers. */
export interface EventSource {
  readonly kind: 'domain' | 'network' | 'storagePool' | 'nodeDevice' | 'secret';
  readonly event: number;
  /** Only those of this object; absent: of all objects of the connection. */
  readonly object?: Handle;
}

/** An event as libvirt's callback gets it. */
export interface NativeEvent {
  readonly object: Handle;
  /** What is after the object in the signature of the callback, without the opaque pointer; typed parameters and structures as records. */
  readonly values: readonly unknown[];
}

/**
 * The native addon: libvirt's functions one to one, without policy. Built from native/ for Node-API 8.
 *
 * Every connection has a thread of its own, which runs its calls one after the other; nothing here blocks the caller. A process is
 * kept alive by calls that are under way, and by nothing else. Promises are rejected with an `Error` that has `failure`, a
 * `NativeFailure`, where libvirt refuses; with a `TypeError` for arguments of the wrong kind and closed connections.
 */
export interface Addon {
  /** Loads libvirt.so.0, or the library at a path, once for the process; returns its version as libvirt counts (9000000). Throws where there is none. */
  load(path?: string): number;
  /** Whether the loaded libvirt has a function. */
  has(name: string): boolean;
  /**
   * Opens a connection (virConnectOpenAuth) in a thread of its own. `authenticate` is asked for credentials in the thread of the caller;
   * what it resolves to are the answers in order, undefined for none.
   */
  open(
    uri: string,
    flags: number,
    authenticate?: (
      credentials: readonly NativeCredential[],
    ) => Promise<readonly (string | undefined)[] | undefined>,
  ): Promise<Handle<'Connect'>>;
  /** Closes a connection behind the calls that wait already; later calls are refused. Closing a closed one does nothing. */
  close(connection: Handle<'Connect'>): Promise<void>;
  /**
   * No longer keeps the process alive for what is under way on a connection, or for its opening (given the promise of `open`): the way
   * out where a daemon hangs. What is under way still settles if it ever does, later calls are refused, and libvirt's close may never be reached.
   */
  abandon(connection: Handle<'Connect'> | Promise<Handle<'Connect'>>): void;
  /**
   * What libvirt keeps in an object itself, read at once, without waiting for the calls of its connection: name and UUID of domains,
   * networks, pools, network filters, ports; name, key and pool of volumes; name and MAC address of interfaces; UUID, usage type and ID of secrets;
   * port device and filter name of bindings; the number of a running domain as `id`. Absent where an object has none.
   */
  identity(object: Handle): {
    readonly name?: string;
    readonly uuid?: string;
    readonly id?: number;
    readonly key?: string;
    readonly pool?: string;
    readonly mac?: string;
    readonly usageType?: number;
    readonly usageId?: string;
    readonly portDevice?: string;
    readonly filterName?: string;
  };
  /** Calls a function of libvirt in the thread of the connection that its first argument belongs to. */
  call<Name extends keyof LibvirtCalls>(
    name: Name,
    ...args: Parameters<LibvirtCalls[Name]>
  ): Promise<ReturnType<LibvirtCalls[Name]>>;
  /** Has a function called for every event; resolves to what `unsubscribe` takes. */
  subscribe(
    connection: Handle<'Connect'>,
    source: EventSource,
    listener: (event: NativeEvent) => void,
  ): Promise<number>;
  unsubscribe(connection: Handle<'Connect'>, source: EventSource, subscription: number): Promise<void>;
  /** Has a function called once when a connection breaks (virConnectRegisterCloseCallback), with virConnectCloseReason. */
  onClose(connection: Handle<'Connect'>, listener: (reason: number) => void): Promise<void>;
  /** Makes forks of this process safe for drivers that start guests in it (`qemu:///embed`); see native/fork-safety.cc. */
  protectForks(): void;
}
