import type { Handle, Integer, TypedParameters } from './addon.ts';

/** virNodeInfo: the processors and the memory of a host, in KiB. */
export interface NodeInfo {
  readonly model: string;
  readonly memory: Integer;
  readonly cpus: number;
  readonly mhz: number;
  readonly nodes: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}

/** virSecurityModel. */
export interface SecurityModel {
  readonly model: string;
  readonly doi: string;
}

/** virSecurityLabel. */
export interface SecurityLabel {
  readonly label: string;
  readonly enforcing: boolean;
}

/** virDomainInfo: state, memory in KiB and processor time in nanoseconds. */
export interface DomainInfo {
  readonly state: number;
  readonly maxMem: Integer;
  readonly memory: Integer;
  readonly nrVirtCpu: number;
  readonly cpuTime: Integer;
}

/** virDomainControlInfo: whether the way to the hypervisor is free. */
export interface DomainControlInfo {
  readonly state: number;
  readonly details: number;
  readonly stateTime: Integer;
}

/** virDomainBlockInfo: sizes of a disk in bytes. */
export interface DomainBlockInfo {
  readonly capacity: Integer;
  readonly allocation: Integer;
  readonly physical: Integer;
}

/** virDomainBlockStats. */
export interface DomainBlockStats {
  readonly rd_req: Integer;
  readonly rd_bytes: Integer;
  readonly wr_req: Integer;
  readonly wr_bytes: Integer;
  readonly errs: Integer;
}

/** virDomainInterfaceStats. */
export interface DomainInterfaceStats {
  readonly rx_bytes: Integer;
  readonly rx_packets: Integer;
  readonly rx_errs: Integer;
  readonly rx_drop: Integer;
  readonly tx_bytes: Integer;
  readonly tx_packets: Integer;
  readonly tx_errs: Integer;
  readonly tx_drop: Integer;
}

/** virDomainMemoryStat: a figure by its virDomainMemoryStatTags. */
export interface DomainMemoryStat {
  readonly tag: number;
  readonly val: Integer;
}

/** virDomainBlockJobInfo. */
export interface DomainBlockJobInfo {
  readonly type: number;
  readonly bandwidth: Integer;
  readonly cur: Integer;
  readonly end: Integer;
}

/** virDomainJobInfo. */
export interface DomainJobInfo {
  readonly type: number;
  readonly timeElapsed: Integer;
  readonly timeRemaining: Integer;
  readonly dataTotal: Integer;
  readonly dataProcessed: Integer;
  readonly dataRemaining: Integer;
  readonly memTotal: Integer;
  readonly memProcessed: Integer;
  readonly memRemaining: Integer;
  readonly fileTotal: Integer;
  readonly fileProcessed: Integer;
  readonly fileRemaining: Integer;
}

/** virDomainDiskError: a disk by its target, and virDomainDiskErrorCode. */
export interface DomainDiskError {
  readonly disk: string;
  readonly error: number;
}

/** virDomainInterface: an interface as the guest sees it, with its addresses. */
export interface DomainInterface {
  readonly name: string;
  readonly hwaddr: string | undefined;
  readonly addrs: readonly { readonly type: number; readonly addr: string; readonly prefix: number }[];
}

/** virDomainFSInfo: a mounted file system of a guest. */
export interface DomainFSInfo {
  readonly mountpoint: string;
  readonly name: string;
  readonly fstype: string;
  readonly devAlias: readonly string[];
}

/** virNetworkDHCPLease. */
export interface NetworkDHCPLease {
  readonly iface: string;
  readonly expirytime: Integer;
  readonly type: number;
  readonly mac: string | undefined;
  readonly iaid: string | undefined;
  readonly ipaddr: string;
  readonly prefix: number;
  readonly hostname: string | undefined;
  readonly clientid: string | undefined;
}

/** virStoragePoolInfo: sizes in bytes. */
export interface StoragePoolInfo {
  readonly state: number;
  readonly capacity: Integer;
  readonly allocation: Integer;
  readonly available: Integer;
}

/** virStorageVolInfo: sizes in bytes. */
export interface StorageVolInfo {
  readonly type: number;
  readonly capacity: Integer;
  readonly allocation: Integer;
}

/** virDomainStatsRecord: what is known of one domain. */
export interface DomainStatistics {
  readonly domain: Handle<'Domain'>;
  readonly parameters: TypedParameters;
}
