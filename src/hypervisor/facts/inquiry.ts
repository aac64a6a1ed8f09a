import type { Domain } from '../../../generated/domain.ts';
import type { OpenedModel } from '../../model/open.ts';
import type { ConnectionFacts, HostFacts } from '../../validate/facts/host/host-facts.ts';
import type { Connection } from '../connection.ts';

/** What facts are gathered about. */
export interface Inquiry {
  readonly connection: Connection;
  /** What is known of the connection already. */
  readonly about: ConnectionFacts;
  /** The document, which says what matters. */
  readonly opened: OpenedModel;
  /** The domains of the connection that run, with what they have; asked when first wanted. */
  runningDomains(): Promise<readonly RunningDomain[]>;
}

/** A domain that runs. */
export interface RunningDomain {
  readonly name: string;
  readonly uuid: string;
  /** Its live XML. */
  readonly model: Domain;
}

/** Finds out facts of one sort, reading only. Rejects where libvirt or the connection fails, never because of what the host has. */
export type Gatherer = (inquiry: Inquiry) => Promise<Partial<HostFacts>>;

/** Whether the host of a connection is the one that this program runs on, so that its files and devices can be looked at. */
export function isThisHost({ location, driver }: ConnectionFacts): boolean {
  // The test driver's host is made up.
  return location === 'local' && driver !== 'test';
}
