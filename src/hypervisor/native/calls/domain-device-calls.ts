import type { Handle, Integer, TypedParameter, TypedParameters } from '../addon.ts';
import type { DomainBlockInfo, DomainBlockJobInfo, DomainDiskError } from '../structures.ts';

type Domain = Handle<'Domain'>;

/** Functions of the devices, memory and processors of domains. */
export interface DomainDeviceCalls {
  // Devices
  virDomainAttachDeviceFlags(domain: Domain, xml: string, flags: number): void;
  virDomainDetachDeviceFlags(domain: Domain, xml: string, flags: number): void;
  virDomainDetachDeviceAlias(domain: Domain, alias: string, flags: number): void;
  virDomainUpdateDeviceFlags(domain: Domain, xml: string, flags: number): void;

  // Memory and processors
  virDomainGetMaxMemory(domain: Domain): Integer;
  virDomainSetMaxMemory(domain: Domain, memory: Integer): void;
  virDomainSetMemory(domain: Domain, memory: Integer): void;
  virDomainSetMemoryFlags(domain: Domain, memory: Integer, flags: number): void;
  virDomainSetMemoryStatsPeriod(domain: Domain, period: number, flags: number): void;
  virDomainGetMaxVcpus(domain: Domain): number;
  virDomainGetVcpusFlags(domain: Domain, flags: number): number;
  virDomainSetVcpus(domain: Domain, nvcpus: number): void;
  virDomainSetVcpusFlags(domain: Domain, nvcpus: number, flags: number): void;
  virDomainSetVcpu(domain: Domain, vcpumap: string, state: boolean, flags: number): void;
  virDomainGetGuestVcpus(domain: Domain, flags: number): TypedParameters;
  virDomainSetGuestVcpus(domain: Domain, cpumap: string, state: boolean, flags: number): void;
  virDomainAddIOThread(domain: Domain, iothreadId: number, flags: number): void;
  virDomainDelIOThread(domain: Domain, iothreadId: number, flags: number): void;

  // Tuning
  virDomainGetMemoryParameters(domain: Domain, flags: number): TypedParameters;
  virDomainSetMemoryParameters(domain: Domain, params: readonly TypedParameter[], flags: number): void;
  virDomainGetNumaParameters(domain: Domain, flags: number): TypedParameters;
  virDomainSetNumaParameters(domain: Domain, params: readonly TypedParameter[], flags: number): void;
  virDomainGetBlkioParameters(domain: Domain, flags: number): TypedParameters;
  virDomainSetBlkioParameters(domain: Domain, params: readonly TypedParameter[], flags: number): void;
  virDomainGetBlockIoTune(domain: Domain, disk: string | undefined, flags: number): TypedParameters;
  virDomainSetBlockIoTune(
    domain: Domain,
    disk: string,
    params: readonly TypedParameter[],
    flags: number,
  ): void;
  virDomainGetInterfaceParameters(domain: Domain, device: string, flags: number): TypedParameters;
  virDomainSetInterfaceParameters(
    domain: Domain,
    device: string,
    params: readonly TypedParameter[],
    flags: number,
  ): void;
  virDomainGetSchedulerType(domain: Domain): [string, number];
  virDomainGetSchedulerParametersFlags(domain: Domain, flags: number): TypedParameters;
  virDomainSetSchedulerParametersFlags(
    domain: Domain,
    params: readonly TypedParameter[],
    flags: number,
  ): void;
  virDomainGetPerfEvents(domain: Domain, flags: number): TypedParameters;
  virDomainSetPerfEvents(domain: Domain, params: readonly TypedParameter[], flags: number): void;

  // Disks
  virDomainBlockResize(domain: Domain, disk: string, size: Integer, flags: number): void;
  virDomainGetBlockInfo(domain: Domain, disk: string, flags: number): DomainBlockInfo;
  virDomainGetBlockJobInfo(domain: Domain, disk: string, flags: number): [number, DomainBlockJobInfo];
  virDomainBlockPull(domain: Domain, disk: string, bandwidth: Integer, flags: number): void;
  virDomainBlockRebase(
    domain: Domain,
    disk: string,
    base: string | undefined,
    bandwidth: Integer,
    flags: number,
  ): void;
  virDomainBlockCommit(
    domain: Domain,
    disk: string,
    base: string | undefined,
    top: string | undefined,
    bandwidth: Integer,
    flags: number,
  ): void;
  virDomainBlockCopy(
    domain: Domain,
    disk: string,
    destination: string,
    params: readonly TypedParameter[],
    flags: number,
  ): void;
  virDomainBlockJobAbort(domain: Domain, disk: string, flags: number): void;
  virDomainBlockJobSetSpeed(domain: Domain, disk: string, bandwidth: Integer, flags: number): void;
  virDomainSetBlockThreshold(domain: Domain, device: string, threshold: Integer, flags: number): void;
  virDomainGetDiskErrors(domain: Domain, flags: number): DomainDiskError[];
}
