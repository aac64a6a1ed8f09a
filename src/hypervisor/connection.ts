import type { Capabilities } from '../../generated/capabilities.ts';
import type { DomainCapabilities } from '../../generated/domainCapabilities.ts';
import {
  type ConnectGetAllDomainStatsFlags,
  connectGetAllDomainStatsFlags,
  type DomainStatsTypes,
  domainStatsTypes,
} from '../../generated/libvirt/domain.ts';
import * as host from '../../generated/libvirt/host.ts';
import type { StoragePoolCapabilities } from '../../generated/storagepoolCapabilities.ts';
import type { SystemInformation } from '../../generated/sysinfo.ts';
import type { CloseReason } from './connection-end.ts';
import { Directory } from './directory.ts';
import { documents } from './documents.ts';
import { Domain } from './domain.ts';
import { type DomainEvent, type DomainEventKind, domainEvents } from './events/domain-events.ts';
import type { EventStream } from './events/event-stream.ts';
import {
  type NetworkEvent,
  type NodeDeviceEvent,
  networkEvents,
  nodeDeviceEvents,
  type SecretEvent,
  type StoragePoolEvent,
  secretEvents,
  storagePoolEvents,
} from './events/object-events.ts';
import { type EventOptions, subscribe } from './events/subscribe.ts';
import { bitsOf, wordOf } from './flags.ts';
import type { Integer, TypedParameters } from './native/addon.ts';
import type { NodeInfo } from './native/structures.ts';
import { Network } from './network.ts';
import { NodeDevice } from './node-device.ts';
import { Secret } from './secret.ts';
import { StoragePool } from './storage-pool.ts';
import { versionText } from './version-text.ts';

/** Which guest is meant where capabilities are asked for; what is absent libvirt chooses. */
export interface GuestChoice {
  /** The path of the program: '/usr/bin/qemu-system-x86_64'. */
  readonly emulator?: string | undefined;
  readonly arch?: string | undefined;
  readonly machine?: string | undefined;
  /** `<domain type='…'>`: 'kvm'. */
  readonly virtType?: string | undefined;
}

/**
 * A connection to a hypervisor; see `connect`.
 *
 * Its calls are run one after the other, in the order in which they are made, in a thread of its own. A connection that is lost stays so:
 * connect again.
 */
export class Connection extends Directory implements AsyncDisposable {
  /** Resolves when the connection ends, to why: 'client' where `close` was called. Never rejects. */
  get closed(): Promise<CloseReason> {
    return this.channel.ended;
  }

  protected get connection(): this {
    return this;
  }

  /** Whether it can still be used, as far as libvirt knows without asking. */
  async isAlive(): Promise<boolean> {
    return this.channel.isAlive();
  }

  /** Ends it. Calls that were made before are carried out first; if that takes too long they are given up. May be called again. */
  async close(): Promise<void> {
    return this.channel.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** The URI, as libvirt has understood it. */
  async uri(): Promise<string> {
    return this.ask('ask the URI', 'virConnectGetURI');
  }

  /** libvirt's name of the driver: 'QEMU', 'LXC', 'TEST'. */
  async driver(): Promise<string> {
    return this.ask('ask the driver', 'virConnectGetType');
  }

  /** The release of the libvirt that drives the hypervisor: '9.0.0'. */
  async libvirtVersion(): Promise<string> {
    return versionText(await this.ask('ask the version of libvirt', 'virConnectGetLibVersion'));
  }

  /** The release of the hypervisor: '7.2.22'; '0.0.0' where it is not known. */
  async hypervisorVersion(): Promise<string> {
    return versionText(await this.ask('ask the version of the hypervisor', 'virConnectGetVersion'));
  }

  /** The name of the host. */
  async hostname(): Promise<string> {
    return this.ask('ask the name of the host', 'virConnectGetHostname');
  }

  /** Whether what is said is encrypted on its way. */
  async isEncrypted(): Promise<boolean> {
    return this.ask('ask the state of the connection', 'virConnectIsEncrypted');
  }

  /** Whether nobody else can hear what is said: it is encrypted, or stays on the host. */
  async isSecure(): Promise<boolean> {
    return this.ask('ask the state of the connection', 'virConnectIsSecure');
  }

  /** The processors and the memory of the host. */
  async nodeInfo(): Promise<NodeInfo> {
    return this.ask('ask about the host', 'virNodeGetInfo');
  }

  /** The memory of the host that is free, in bytes. */
  async freeMemory(): Promise<Integer> {
    return this.ask('ask the memory of the host', 'virNodeGetFreeMemory');
  }

  /** The memory of the host in KiB, by libvirt's names: 'total', 'free', 'buffers', 'cached'. */
  async memoryStats(): Promise<Readonly<Record<string, Integer>>> {
    return this.ask('ask the memory of the host', 'virNodeGetMemoryStats', -1, 0);
  }

  /** What the processors of the host did, in nanoseconds, by libvirt's names: 'kernel', 'user', 'idle', 'iowait'. */
  async cpuStats(): Promise<Readonly<Record<string, Integer>>> {
    return this.ask('ask the processors of the host', 'virNodeGetCPUStats', -1, 0);
  }

  /** How many processors a guest can have; `type` is that of `<domain>`. */
  async maxVcpus(type?: string): Promise<number> {
    return this.ask('ask the processors of guests', 'virConnectGetMaxVcpus', type);
  }

  /** The XML of what the host and its guests can do. */
  async capabilities(): Promise<string> {
    return this.ask('read the capabilities', 'virConnectGetCapabilities');
  }

  /** As `capabilities`, as a model. */
  async capabilitiesModel(): Promise<Capabilities> {
    return documents.capabilities.model(await this.capabilities());
  }

  /** The XML of what one kind of guest can have. */
  async domainCapabilities({ emulator, arch, machine, virtType }: GuestChoice = {}): Promise<string> {
    const words = 'read the domain capabilities';
    return this.ask(words, 'virConnectGetDomainCapabilities', emulator, arch, machine, virtType, 0);
  }

  /** As `domainCapabilities`, as a model. */
  async domainCapabilitiesModel(guest: GuestChoice = {}): Promise<DomainCapabilities> {
    return documents.domainCapabilities.model(await this.domainCapabilities(guest));
  }

  /** The XML of what storage pools can be. */
  async storagePoolCapabilities(): Promise<string> {
    return this.ask('read the storage pool capabilities', 'virConnectGetStoragePoolCapabilities', 0);
  }

  /** As `storagePoolCapabilities`, as a model. */
  async storagePoolCapabilitiesModel(): Promise<StoragePoolCapabilities> {
    return documents.storagePoolCapabilities.model(await this.storagePoolCapabilities());
  }

  /** The XML of what the firmware says about the host. */
  async sysinfo(): Promise<string> {
    return this.ask('read the system information', 'virConnectGetSysinfo', 0);
  }

  /** As `sysinfo`, as a model. */
  async sysinfoModel(): Promise<SystemInformation> {
    return documents.systemInformation.model(await this.sysinfo());
  }

  /** The names of the CPU models of an architecture. */
  async cpuModelNames(arch: string): Promise<string[]> {
    return this.ask('list the CPU models', 'virConnectGetCPUModelNames', arch, 0);
  }

  /** How the CPU of the host compares with that of a document: 'superset' can run it, and more. */
  async compareCpu(
    xml: string,
    flags: host.ConnectCompareCpuFlags = {},
  ): Promise<host.CpuCompareResult | number> {
    const bits = bitsOf(host.connectCompareCpuFlags, flags);
    return wordOf(host.cpuCompareResult, await this.ask('compare CPUs', 'virConnectCompareCPU', xml, bits));
  }

  /** The XML of the richest CPU that all of some can be. */
  async baselineCpu(xmls: readonly string[], flags: host.ConnectBaselineCpuFlags = {}): Promise<string> {
    const bits = bitsOf(host.connectBaselineCpuFlags, flags);
    return this.ask('find a CPU in common', 'virConnectBaselineCPU', xmls, bits);
  }

  /** What the hypervisor itself calls a domain: for 'qemu-argv' a command line. */
  async domainToNative(format: string, xml: string): Promise<string> {
    return this.ask(`turn a domain into ${format}`, 'virConnectDomainXMLToNative', format, xml, 0);
  }

  /** The XML of a domain of the hypervisor's own: of 'lxc-tools', 'vmware-vmx'. */
  async domainFromNative(format: string, config: string): Promise<string> {
    return this.ask(`turn ${format} into a domain`, 'virConnectDomainXMLFromNative', format, config, 0);
  }

  /** Statistics of all domains that the flags select, by libvirt's names, such as 'balloon.current'; without types, all that there are. */
  async allDomainStats(
    types: DomainStatsTypes = {},
    flags: ConnectGetAllDomainStatsFlags = {},
  ): Promise<{ readonly domain: Domain; readonly parameters: TypedParameters }[]> {
    const bits = [bitsOf(domainStatsTypes, types), bitsOf(connectGetAllDomainStatsFlags, flags)] as const;
    const records = await this.ask(
      'read the statistics of all domains',
      'virConnectGetAllDomainStats',
      ...bits,
    );
    return records.map(({ domain, parameters }) => ({
      domain: new Domain(this, this.channel, domain),
      parameters,
    }));
  }

  /** What happens to domains from now on. */
  domainEvents(options: EventOptions<DomainEventKind, Domain> = {}): EventStream<DomainEvent> {
    return subscribe(this, this.channel, domainEvents, Domain, options);
  }

  /** Networks that are defined, started, stopped and undefined. */
  networkEvents(options: EventOptions<NetworkEvent['kind'], Network> = {}): EventStream<NetworkEvent> {
    return subscribe(this, this.channel, networkEvents, Network, options);
  }

  /** Storage pools that come, go, and are refreshed. */
  storagePoolEvents(
    options: EventOptions<StoragePoolEvent['kind'], StoragePool> = {},
  ): EventStream<StoragePoolEvent> {
    return subscribe(this, this.channel, storagePoolEvents, StoragePool, options);
  }

  /** Devices of the host that come, go and change. */
  nodeDeviceEvents(
    options: EventOptions<NodeDeviceEvent['kind'], NodeDevice> = {},
  ): EventStream<NodeDeviceEvent> {
    return subscribe(this, this.channel, nodeDeviceEvents, NodeDevice, options);
  }

  /** Secrets that are defined and undefined, or get a value. */
  secretEvents(options: EventOptions<SecretEvent['kind'], Secret> = {}): EventStream<SecretEvent> {
    return subscribe(this, this.channel, secretEvents, Secret, options);
  }
}
