import type { Connection } from '../hypervisor/connection.ts';
import type { Domain } from '../hypervisor/domain.ts';
import type { DomainEventKind } from '../hypervisor/events/domain-events.ts';
import type { EventStreamOptions } from '../hypervisor/events/event-stream.ts';

/** Which events of domains are wanted: absent, all. */
export interface DomainChoice {
  readonly kinds: readonly DomainEventKind[] | undefined;
  readonly of: Domain | undefined;
}

/** How the events of some class of objects are got. */
type EventSource = (
  connection: Connection,
  options: EventStreamOptions,
  domains: DomainChoice,
) => AsyncIterable<{ readonly kind: string }>;

/** What tells of itself, by the names of the command line. */
export const eventSources = {
  domains: (connection, options, { kinds, of }) => connection.domainEvents({ ...options, kinds, of }),
  networks: (connection, options) => connection.networkEvents(options),
  pools: (connection, options) => connection.storagePoolEvents(options),
  devices: (connection, options) => connection.nodeDeviceEvents(options),
  secrets: (connection, options) => connection.secretEvents(options),
} as const satisfies Readonly<Record<string, EventSource>>;

/** The name of something that tells of itself. */
export type EventSourceName = keyof typeof eventSources;

/** All of them, domains first. */
export const eventSourceNames: readonly EventSourceName[] = Object.keys(eventSources) as EventSourceName[];
