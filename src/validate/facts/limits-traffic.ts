import type { DomainInterfaceBandwidth } from '../../../generated/domain.ts';

/** Whether limits of traffic say anything; libvirt drops those that do not (src/conf/netdev_bandwidth_conf.c virNetDevBandwidthParse). */
export function limitsTraffic({ inbound, outbound }: DomainInterfaceBandwidth): boolean {
  return inbound !== undefined || outbound !== undefined;
}
