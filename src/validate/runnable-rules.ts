import type { Domain } from '../../generated/domain.ts';
import type { OpenedModel } from '../model/open.ts';
import { type DriverChoice, type DriverName, driversOfType } from './drivers/driver-names.ts';
import type { HostFacts } from './facts/host/host-facts.ts';
import type { Rule } from './rule.ts';

/** What a document is handed to, as far as it is known. */
export interface Circumstances {
  /** The hypervisor driver that the document is for; default: that of the host. */
  readonly driver?: DriverChoice | undefined;
  readonly host?: HostFacts | undefined;
}

/** The rules that have what they need to judge a document, and are of the driver that it is for. */
export function runnableRules(
  rules: readonly Rule[],
  opened: OpenedModel,
  circumstances: Circumstances,
): readonly Rule[] {
  const drivers = possibleDrivers(opened, circumstances);
  const isOfOthers = isOfOtherDrivers(opened, drivers);
  return rules.filter((rule) => {
    const needsHost = rule.needs === 'host' || rule.needs === 'capabilities';
    if (needsHost && circumstances.host === undefined) return false;
    if (rule.drivers === undefined) return true;
    // What a driver refuses for its type needs nothing of the host.
    if (needsHost && isOfOthers) return false;
    return drivers.length > 0 && drivers.every((driver) => rule.drivers?.includes(driver));
  });
}

/** Whether a domain is of a type that none of some drivers takes. */
function isOfOtherDrivers(opened: OpenedModel, drivers: readonly DriverName[]): boolean {
  const takers = driversOfType(domainOf(opened)?.type ?? '');
  return takers.length > 0 && !takers.some((driver) => drivers.includes(driver));
}

/** The drivers that a document may be for; none where nothing is known about it. */
export function possibleDrivers(
  opened: OpenedModel,
  { host, driver = host?.connection.driver }: Circumstances,
): readonly DriverName[] {
  if (driver === 'auto') return driversOfType(domainOf(opened)?.type ?? '');
  return driver === undefined ? [] : [driver];
}

/** The domain that a model describes; undefined where it is of another kind. */
export function domainOf({ root, origins }: OpenedModel): Domain | undefined {
  // Rules see records by their generated types, which come from the grammar that the descriptor comes from.
  return origins.recordsOf('Domain').includes(root as object) ? (root as Domain) : undefined;
}
