import type {
  DomainDisk,
  DomainFilesystem,
  DomainGraphics,
  DomainHostdev,
  DomainRng,
  DomainTpm,
  DomainVideo,
} from '../../../../generated/domain.ts';
import type {
  DomainCapabilities,
  DomainCapabilitiesChoice,
  DomainCapabilitiesDevices,
} from '../../../../generated/domainCapabilities.ts';
import type { ModelTypes } from '../../model-types.ts';
import type { HostRule, HostRuleContext, RuleData } from '../../rule.ts';

/** A value of a device that is held against what the domain capabilities list. */
interface ListedValue {
  readonly node: object;
  readonly at: string;
  readonly value: string | undefined;
  /** The device, as the domain capabilities name it. */
  readonly device: keyof DomainCapabilitiesDevices & string;
  /** The list that has the possible values. */
  readonly list: string;
  /** Where libvirt refuses a value that is not listed. */
  readonly fails: 'define' | 'start';
}

/**
 * The values that libvirt refuses of whose emulator they are not known, by the types of the records. The lists say more than that: not
 * all of them are complete, as that of the sorts of host devices.
 */
const valuesOf = {
  // SD cards belong to machines, which the list says nothing about.
  DomainDisk: ({ target }: DomainDisk) =>
    target === undefined || target.bus === 'sd'
      ? []
      : [value(target, 'bus', target.bus, 'disk', 'bus', 'start')],
  DomainFilesystem: ({ driver }: DomainFilesystem) =>
    driver === undefined ? [] : [value(driver, 'type', driver.type, 'filesystem', 'driverType')],
  DomainGraphics: (graphics: DomainGraphics) => [value(graphics, 'type', graphics.type, 'graphics', 'type')],
  DomainHostdev: (hostdev: DomainHostdev) => [value(hostdev, 'mode', hostdev.mode, 'hostdev', 'mode')],
  DomainRng: (rng: DomainRng) => [
    value(rng, 'model', rng.model, 'rng', 'model'),
    ...(rng.backend === undefined
      ? []
      : [value(rng.backend, 'model', rng.backend.model, 'rng', 'backendModel')]),
  ],
  DomainTpm: (tpm: DomainTpm) => [
    value(tpm, 'model', tpm.model, 'tpm', 'model'),
    ...(tpm.backend === undefined
      ? []
      : [value(tpm.backend, 'type', tpm.backend.type, 'tpm', 'backendModel')]),
  ],
  // A model in a process of its own is that of another program.
  DomainVideo: ({ driver, model }: DomainVideo) =>
    model === undefined || driver?.name === 'vhostuser'
      ? []
      : [value(model, 'type', model.type, 'video', 'modelType')],
} as const satisfies {
  readonly [Type in keyof ModelTypes]?: (record: ModelTypes[Type]) => readonly ListedValue[];
};

/** What a message says of a value that is not offered. */
export interface NotOffered extends RuleData {
  readonly device: string;
  readonly value: string;
  readonly values: readonly string[];
}

/** The visitors of a rule about values that are not offered, and that libvirt refuses at one time. */
export function visitValuesNotOffered(fails: ListedValue['fails']): HostRule<NotOffered>['visit'] {
  return Object.fromEntries(
    Object.entries(valuesOf).map(([type, of]) => [
      type,
      (record: never, { host, report }: HostRuleContext<NotOffered>) => {
        for (const one of of(record)) {
          const values = valuesListed(one, host.domainCapabilities);
          const { node, at, device, value } = one;
          if (one.fails !== fails || value === undefined || values === undefined) continue;
          if (!values.includes(value)) report({ node, at, data: { device, value, values } });
        }
      },
    ]),
  );
}

/** The values that a list of the domain capabilities has; undefined where there is no such list, or nothing in it. */
function valuesListed(
  { device, list }: ListedValue,
  capabilities: DomainCapabilities | undefined,
): readonly string[] | undefined {
  const choice = capabilities?.devices?.[device] as DomainCapabilitiesChoice | undefined;
  const values = choice?.enum?.find(({ name }) => name === list)?.value;
  return choice?.supported === true && (values?.length ?? 0) > 0 ? values : undefined;
}

function value(
  node: object,
  at: string,
  value: string | undefined,
  device: ListedValue['device'],
  list: string,
  fails: ListedValue['fails'] = 'define',
): ListedValue {
  return { node, at, value, device, list, fails };
}
