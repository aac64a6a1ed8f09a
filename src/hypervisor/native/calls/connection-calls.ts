import type { Figures, Handle, Integer, TypedParameters } from '../addon.ts';
import type { NodeInfo, SecurityModel } from '../structures.ts';

type Connect = Handle<'Connect'>;

/** Functions of connections and the hosts behind them. */
export interface ConnectionCalls {
  // The connection
  virConnectGetType(connection: Connect): string;
  virConnectGetURI(connection: Connect): string;
  virConnectGetHostname(connection: Connect): string;
  virConnectGetVersion(connection: Connect): Integer;
  virConnectGetLibVersion(connection: Connect): Integer;
  virConnectIsAlive(connection: Connect): boolean;
  virConnectIsEncrypted(connection: Connect): boolean;
  virConnectIsSecure(connection: Connect): boolean;
  virConnectSetKeepAlive(connection: Connect, interval: number, count: number): number;

  // What the host and its hypervisor can do
  virConnectGetCapabilities(connection: Connect): string;
  virConnectGetDomainCapabilities(
    connection: Connect,
    emulator: string | undefined,
    arch: string | undefined,
    machine: string | undefined,
    virtType: string | undefined,
    flags: number,
  ): string;
  virConnectGetStoragePoolCapabilities(connection: Connect, flags: number): string;
  virConnectGetMaxVcpus(connection: Connect, type: string | undefined): number;
  virConnectGetSysinfo(connection: Connect, flags: number): string;
  virConnectGetCPUModelNames(connection: Connect, arch: string, flags: number): string[];
  virConnectCompareCPU(connection: Connect, xml: string, flags: number): number;
  virConnectCompareHypervisorCPU(
    connection: Connect,
    emulator: string | undefined,
    arch: string | undefined,
    machine: string | undefined,
    virtType: string | undefined,
    xmlCPU: string,
    flags: number,
  ): number;
  virConnectBaselineCPU(connection: Connect, xmlCPUs: readonly string[], flags: number): string;
  virConnectBaselineHypervisorCPU(
    connection: Connect,
    emulator: string | undefined,
    arch: string | undefined,
    machine: string | undefined,
    virtType: string | undefined,
    xmlCPUs: readonly string[],
    flags: number,
  ): string;

  // The host
  virNodeGetInfo(connection: Connect): NodeInfo;
  virNodeGetSecurityModel(connection: Connect): SecurityModel;
  virNodeGetFreeMemory(connection: Connect): Integer;
  virNodeGetCPUStats(connection: Connect, cpuNum: number, flags: number): Figures;
  virNodeGetMemoryStats(connection: Connect, cellNum: number, flags: number): Figures;
  virNodeGetMemoryParameters(connection: Connect, flags: number): TypedParameters;
  virNodeGetSEVInfo(connection: Connect, flags: number): TypedParameters;
  virNodeSuspendForDuration(connection: Connect, target: number, duration: Integer, flags: number): void;

  // Native configurations
  virConnectDomainXMLFromNative(
    connection: Connect,
    nativeFormat: string,
    nativeConfig: string,
    flags: number,
  ): string;
  virConnectDomainXMLToNative(
    connection: Connect,
    nativeFormat: string,
    domainXml: string,
    flags: number,
  ): string;
}
