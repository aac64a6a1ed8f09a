import * as words from '../../generated/libvirt/domain.ts';
import { type WordTable, wordOf } from './flags.ts';

/** The state of a domain. */
export type DomainStateOf = words.DomainState | number;

/** How a domain came to its state. */
export type DomainReason =
  | words.DomainRunningReason
  | words.DomainPausedReason
  | words.DomainShutdownReason
  | words.DomainShutoffReason
  | words.DomainCrashedReason
  | number;

/** Each state has reasons of its own. */
const reasons: Readonly<Record<words.DomainState, WordTable>> = {
  noState: words.domainNoStateReason,
  running: words.domainRunningReason,
  blocked: words.domainBlockedReason,
  paused: words.domainPausedReason,
  shutdown: words.domainShutdownReason,
  shutoff: words.domainShutoffReason,
  crashed: words.domainCrashedReason,
  pmSuspended: words.domainPmSuspendedReason,
};

/** The words for the two numbers of virDomainGetState. */
export function domainStateOf(
  state: number,
  reason: number,
): { readonly state: DomainStateOf; readonly reason: DomainReason } {
  const word = wordOf(words.domainState, state);
  const table = typeof word === 'string' ? reasons[word] : {};
  return { state: word, reason: wordOf(table, reason) as DomainReason };
}
