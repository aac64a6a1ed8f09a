import type { HostFacts } from './host-facts.ts';

/**
 * The options of the kernel that limits in each direction need, besides NET_SCHED: what libvirt hands to `tc`
 * (src/util/virnetdevbandwidth.c virNetDevBandwidthSet).
 */
const neededOptions = {
  inbound: ['NET_SCH_HTB', 'NET_SCH_SFQ', 'NET_CLS_FW'],
  outbound: ['NET_SCH_INGRESS', 'NET_CLS_U32', 'NET_ACT_POLICE'],
} as const;

/** All options of the kernel that matter to limits of traffic. */
export const trafficOptions: readonly string[] = Object.values(neededOptions).flat();

/** The options that a direction needs and the kernel is known not to have. */
export function missingOptions(
  direction: keyof typeof neededOptions,
  { kernel }: HostFacts,
): readonly string[] {
  return neededOptions[direction].filter((option) => kernel?.options?.[option] === false);
}
