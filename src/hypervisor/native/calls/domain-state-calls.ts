import type { Handle, Integer, TypedParameters } from '../addon.ts';
import type {
  DomainBlockStats,
  DomainControlInfo,
  DomainFSInfo,
  DomainInfo,
  DomainInterface,
  DomainInterfaceStats,
  DomainJobInfo,
  DomainMemoryStat,
  DomainStatistics,
  SecurityLabel,
} from '../structures.ts';

type Connect = Handle<'Connect'>;
type Domain = Handle<'Domain'>;

/** Functions that tell what domains do, and what their guests say. */
export interface DomainStateCalls {
  // States
  virDomainGetInfo(domain: Domain): DomainInfo;
  virDomainGetState(domain: Domain, flags: number): [number, number];
  virDomainGetControlInfo(domain: Domain, flags: number): DomainControlInfo;
  virDomainGetSecurityLabel(domain: Domain): SecurityLabel;
  virDomainGetMessages(domain: Domain, flags: number): string[];
  virDomainGetLaunchSecurityInfo(domain: Domain, flags: number): TypedParameters;

  // Statistics
  virConnectGetAllDomainStats(connection: Connect, stats: number, flags: number): DomainStatistics[];
  virDomainListGetStats(domains: readonly Domain[], stats: number, flags: number): DomainStatistics[];
  virDomainMemoryStats(domain: Domain, flags: number): DomainMemoryStat[];
  virDomainBlockStats(domain: Domain, disk: string): DomainBlockStats;
  virDomainBlockStatsFlags(domain: Domain, disk: string, flags: number): TypedParameters;
  virDomainInterfaceStats(domain: Domain, device: string): DomainInterfaceStats;

  // Jobs
  virDomainGetJobInfo(domain: Domain): DomainJobInfo;
  virDomainGetJobStats(domain: Domain, flags: number): [number, TypedParameters];
  virDomainAbortJob(domain: Domain): void;
  virDomainAbortJobFlags(domain: Domain, flags: number): void;
  virDomainStartDirtyRateCalc(domain: Domain, seconds: number, flags: number): void;

  // What the guest and its agent say
  virDomainInterfaceAddresses(domain: Domain, source: number, flags: number): DomainInterface[];
  virDomainGetHostname(domain: Domain, flags: number): string;
  virDomainGetTime(domain: Domain, flags: number): [Integer, number];
  virDomainSetTime(domain: Domain, seconds: Integer, nseconds: number, flags: number): void;
  virDomainGetGuestInfo(domain: Domain, types: number, flags: number): TypedParameters;
  virDomainGetFSInfo(domain: Domain, flags: number): DomainFSInfo[];
  virDomainFSFreeze(domain: Domain, mountpoints: readonly string[], flags: number): number;
  virDomainFSThaw(domain: Domain, mountpoints: readonly string[], flags: number): number;
  virDomainFSTrim(domain: Domain, mountPoint: string | undefined, minimum: Integer, flags: number): void;
  virDomainSetUserPassword(domain: Domain, user: string, password: string, flags: number): void;
  virDomainAuthorizedSSHKeysGet(domain: Domain, user: string, flags: number): string[];
  virDomainAuthorizedSSHKeysSet(domain: Domain, user: string, keys: readonly string[], flags: number): void;
  virDomainAgentSetResponseTimeout(domain: Domain, timeout: number, flags: number): void;
  virDomainSendKey(
    domain: Domain,
    codeset: number,
    holdtime: number,
    keycodes: readonly number[],
    flags: number,
  ): void;
  virDomainSendProcessSignal(domain: Domain, pidValue: Integer, signum: number, flags: number): void;
}
