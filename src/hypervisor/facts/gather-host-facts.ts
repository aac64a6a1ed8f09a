import { once } from '../../lazy/once.ts';
import type { OpenedModel } from '../../model/open.ts';
import type { HostFacts } from '../../validate/facts/host/host-facts.ts';
import type { Connection } from '../connection.ts';
import { gatherCapabilityFacts } from './capability-facts.ts';
import { gatherConnectionFacts } from './connection-facts.ts';
import { gatherFileFacts } from './file-facts.ts';
import type { Gatherer } from './inquiry.ts';
import { gatherInterfaceFacts } from './interface-facts.ts';
import { mergedFacts } from './merged-facts.ts';
import { gatherObjectFacts } from './object-facts.ts';
import { readRunningDomains } from './running-domains.ts';

/** Everything that can be found out, a sort of facts each. */
const gatherers: readonly Gatherer[] = [
  gatherInterfaceFacts,
  gatherFileFacts,
  gatherObjectFacts,
  gatherCapabilityFacts,
];

/**
 * What is known of the host of a connection that matters to a document, at this moment. Nothing is changed or started, and only what the
 * document names is looked at; nothing that it names is run. Without a model nothing but the connection is known. Rejects with `LibvirtError`.
 */
export async function gatherHostFacts(
  connection: Connection,
  opened: OpenedModel | undefined,
): Promise<HostFacts> {
  const about = await gatherConnectionFacts(connection);
  if (opened === undefined) return { connection: about };
  const runningDomains = once(() => readRunningDomains(connection));
  const inquiry = { connection, about, opened, runningDomains };
  const gathered = await Promise.all(gatherers.map((gather) => gather(inquiry)));
  return { ...mergedFacts(gathered), connection: about };
}
