import * as words from '../../../generated/libvirt/domain.ts';
import type { Domain } from '../domain.ts';
import { bitsIn, type WordTable, wordOf } from '../flags.ts';
import type { Integer, TypedParameters } from '../native/addon.ts';
import type { EventFamily, EventOf } from './event-family.ts';

/** Each change in the life of a domain has causes of its own. */
const lifecycleDetails = {
  defined: words.domainEventDefinedDetailType,
  undefined: words.domainEventUndefinedDetailType,
  started: words.domainEventStartedDetailType,
  suspended: words.domainEventSuspendedDetailType,
  resumed: words.domainEventResumedDetailType,
  stopped: words.domainEventStoppedDetailType,
  shutdown: words.domainEventShutdownDetailType,
  pmSuspended: words.domainEventPmSuspendedDetailType,
  crashed: words.domainEventCrashedDetailType,
} as const satisfies Readonly<Record<words.DomainEventType, WordTable>>;

type LifecycleDetails = typeof lifecycleDetails;

/** A change in the life of a domain, and what led to it: { event: 'started', detail: 'booted' }. */
export type DomainLifecycleChange =
  | {
      [Event in keyof LifecycleDetails]: {
        readonly event: Event;
        readonly detail: keyof LifecycleDetails[Event] | number;
      };
    }[keyof LifecycleDetails]
  | { readonly event: number; readonly detail: number };

/** One end of a connection to the screen of a guest. */
export interface GraphicsAddress {
  readonly family: words.DomainEventGraphicsAddressType | number;
  /** An IP address, or the path of a socket. */
  readonly node: string;
  /** The port. */
  readonly service: string;
}

/** What the kinds of events of domains tell, besides the domain. */
export interface DomainEventPayloads {
  lifecycle: DomainLifecycleChange;
  /** The guest has booted again. */
  reboot: object;
  /** The guest has set its clock, off UTC by so many seconds. */
  rtcChange: { readonly utcOffset: Integer };
  /** The watchdog of the guest has fired. */
  watchdog: { readonly action: words.DomainEventWatchdogAction | number };
  /** A disk has failed. `reason` is 'enospc' or a word of the hypervisor, or empty. */
  ioError: {
    readonly source: string;
    readonly alias: string;
    readonly action: words.DomainEventIoErrorAction | number;
    readonly reason: string;
  };
  /** Somebody looks at the screen, or does so no longer. */
  graphics: {
    readonly phase: words.DomainEventGraphicsPhase | number;
    readonly local: GraphicsAddress;
    readonly remote: GraphicsAddress;
    readonly authScheme: string;
    readonly identities: readonly { readonly type: string; readonly name: string }[];
  };
  /** libvirt does not get on with the hypervisor of the domain. */
  controlError: object;
  /** A job on a disk is ready or over; `disk` is the target: 'vda'. */
  blockJob: {
    readonly disk: string;
    readonly type: words.DomainBlockJobType | number;
    readonly status: words.ConnectDomainEventBlockJobStatus | number;
  };
  /** The source of a disk was missing when the domain was to be started. */
  diskChange: {
    readonly oldSource: string | undefined;
    readonly newSource: string | undefined;
    readonly alias: string;
    readonly reason: words.ConnectDomainEventDiskChangeReason | number;
  };
  trayChange: { readonly alias: string; readonly reason: words.DomainEventTrayChangeReason | number };
  /** The guest has woken up. */
  pmWakeup: object;
  /** The guest sleeps, in its memory or on its disk. */
  pmSuspend: object;
  pmSuspendDisk: object;
  /** The guest has so much memory now, in KiB. */
  balloonChange: { readonly memory: Integer };
  deviceAdded: { readonly alias: string };
  deviceRemoved: { readonly alias: string };
  /** The guest does not let a device go. */
  deviceRemovalFailed: { readonly alias: string };
  /** Tuning was changed, by libvirt's names: 'cputune.vcpupin0'. */
  tunable: { readonly parameters: TypedParameters };
  /** The agent in the guest has come or gone. */
  agentLifecycle: {
    readonly state: words.ConnectDomainEventAgentLifecycleState | number;
    readonly reason: words.ConnectDomainEventAgentLifecycleReason | number;
  };
  /** The memory is sent once more, by a migration. */
  migrationIteration: { readonly iteration: number };
  /** A migration, save or dump is over, by libvirt's names: 'time_elapsed'. */
  jobCompleted: { readonly parameters: TypedParameters };
  metadataChange: {
    readonly type: words.DomainMetadataType | number;
    /** Of an element. */
    readonly namespace: string | undefined;
  };
  /** More was written to a disk than somebody wanted to be told of; in bytes. */
  blockThreshold: {
    readonly disk: string;
    readonly source: string | undefined;
    readonly threshold: Integer;
    readonly excess: Integer;
  };
  /** Memory of the host failed under the guest. */
  memoryFailure: {
    readonly recipient: words.DomainMemoryFailureRecipientType | number;
    readonly action: words.DomainMemoryFailureActionType | number;
    readonly flags: words.DomainMemoryFailureFlags;
  };
  /** A memory device gives the guest so much now, in KiB. */
  memoryDeviceSizeChange: { readonly alias: string; readonly size: Integer };
}

/** The kinds of events of domains. */
export type DomainEventKind = keyof DomainEventPayloads;

/** Something that happened to a domain; `kind` says what. */
export type DomainEvent = EventOf<DomainEventPayloads, { readonly domain: Domain }>;

type Address = Readonly<Record<'node' | 'service', string>> & { readonly family: number };

const { domainEventId: id } = words;
const nothing = (): object => ({});
const alias = (device: string): { alias: string } => ({ alias: device });

/**
 * How events of domains are read. Of the two numbers that libvirt has for errors of disks and for jobs on them, those that tell
 * more, so that nothing is told twice.
 */
export const domainEvents: EventFamily<DomainEventPayloads> = {
  object: 'domain',
  register: 'virConnectDomainEventRegisterAny',
  kinds: {
    lifecycle: { id: id.lifecycle, read: lifecycleChange },
    reboot: { id: id.reboot, read: nothing },
    rtcChange: { id: id.rtcChange, read: (utcOffset: Integer) => ({ utcOffset }) },
    watchdog: {
      id: id.watchdog,
      read: (action: number) => ({ action: wordOf(words.domainEventWatchdogAction, action) }),
    },
    ioError: {
      id: id.ioErrorReason,
      read: (source: string, device: string, action: number, reason: string) => ({
        source,
        alias: device,
        action: wordOf(words.domainEventIoErrorAction, action),
        reason,
      }),
    },
    graphics: {
      id: id.graphics,
      read: (
        phase: number,
        local: Address,
        remote: Address,
        authScheme: string,
        { identities }: { identities: readonly { readonly type: string; readonly name: string }[] },
      ) => ({
        phase: wordOf(words.domainEventGraphicsPhase, phase),
        local: graphicsAddress(local),
        remote: graphicsAddress(remote),
        authScheme,
        identities,
      }),
    },
    controlError: { id: id.controlError, read: nothing },
    blockJob: {
      id: id.blockJob2,
      read: (disk: string, type: number, status: number) => ({
        disk,
        type: wordOf(words.domainBlockJobType, type),
        status: wordOf(words.connectDomainEventBlockJobStatus, status),
      }),
    },
    diskChange: {
      id: id.diskChange,
      read: (
        oldSource: string | undefined,
        newSource: string | undefined,
        device: string,
        reason: number,
      ) => ({
        oldSource,
        newSource,
        alias: device,
        reason: wordOf(words.connectDomainEventDiskChangeReason, reason),
      }),
    },
    trayChange: {
      id: id.trayChange,
      read: (device: string, reason: number) => ({
        alias: device,
        reason: wordOf(words.domainEventTrayChangeReason, reason),
      }),
    },
    pmWakeup: { id: id.pmWakeup, read: nothing },
    pmSuspend: { id: id.pmSuspend, read: nothing },
    pmSuspendDisk: { id: id.pmSuspendDisk, read: nothing },
    balloonChange: { id: id.balloonChange, read: (memory: Integer) => ({ memory }) },
    deviceAdded: { id: id.deviceAdded, read: alias },
    deviceRemoved: { id: id.deviceRemoved, read: alias },
    deviceRemovalFailed: { id: id.deviceRemovalFailed, read: alias },
    tunable: { id: id.tunable, read: (parameters: TypedParameters) => ({ parameters }) },
    agentLifecycle: {
      id: id.agentLifecycle,
      read: (state: number, reason: number) => ({
        state: wordOf(words.connectDomainEventAgentLifecycleState, state),
        reason: wordOf(words.connectDomainEventAgentLifecycleReason, reason),
      }),
    },
    migrationIteration: { id: id.migrationIteration, read: (iteration: number) => ({ iteration }) },
    jobCompleted: { id: id.jobCompleted, read: (parameters: TypedParameters) => ({ parameters }) },
    metadataChange: {
      id: id.metadataChange,
      read: (type: number, namespace: string | undefined) => ({
        type: wordOf(words.domainMetadataType, type),
        namespace,
      }),
    },
    blockThreshold: {
      id: id.blockThreshold,
      read: (disk: string, source: string | undefined, threshold: Integer, excess: Integer) => ({
        disk,
        source,
        threshold,
        excess,
      }),
    },
    memoryFailure: {
      id: id.memoryFailure,
      read: (recipient: number, action: number, flags: number) => ({
        recipient: wordOf(words.domainMemoryFailureRecipientType, recipient),
        action: wordOf(words.domainMemoryFailureActionType, action),
        flags: bitsIn(words.domainMemoryFailureFlags, flags),
      }),
    },
    memoryDeviceSizeChange: {
      id: id.memoryDeviceSizeChange,
      read: (device: string, size: Integer) => ({ alias: device, size }),
    },
  },
};

function lifecycleChange(event: number, detail: number): DomainLifecycleChange {
  const word = wordOf(words.domainEventType, event);
  const details: WordTable = typeof word === 'string' ? lifecycleDetails[word] : {};
  return { event: word, detail: wordOf(details, detail) } as DomainLifecycleChange;
}

function graphicsAddress({ family, node, service }: Address): GraphicsAddress {
  return { family: wordOf(words.domainEventGraphicsAddressType, family), node, service };
}
