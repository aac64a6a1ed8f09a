import { checkpoints } from './checkpoints.ts';
import { devices } from './devices.ts';
import { domains } from './domains.ts';
import { filterBindings } from './filter-bindings.ts';
import { filters } from './filters.ts';
import { interfaces } from './interfaces.ts';
import { networkPorts } from './network-ports.ts';
import { networks } from './networks.ts';
import type { ObjectKind } from './object-kind.ts';
import { pools } from './pools.ts';
import { secrets } from './secrets.ts';
import { snapshots } from './snapshots.ts';
import { volumes } from './volumes.ts';

/** The kinds of objects, by what one of them is called; several have an s behind it. */
export const objectKinds = {
  domain: domains,
  network: networks,
  port: networkPorts,
  pool: pools,
  volume: volumes,
  secret: secrets,
  filter: filters,
  binding: filterBindings,
  device: devices,
  interface: interfaces,
  snapshot: snapshots,
  checkpoint: checkpoints,
} as const satisfies Readonly<Record<string, ObjectKind>>;

/** What an object of a kind is called. */
export type ObjectKindName = keyof typeof objectKinds;

/** All of them, domains first. */
export const objectKindNames: readonly ObjectKindName[] = Object.keys(objectKinds) as ObjectKindName[];
