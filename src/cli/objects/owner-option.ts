import { type ParsedArguments, UsageError } from '../command.ts';
import type { ObjectKind, OwnerName } from './object-kind.ts';

/** The options that name what objects belong to. */
export const ownerShapes = {
  domain: { type: 'string' },
  network: { type: 'string' },
  pool: { type: 'string' },
} as const;

/** The lines about these options in a help text. */
export const ownerUsage = `\
  --domain NAME          of this domain: snapshots and checkpoints
  --network NAME         of this network: ports
  --pool NAME            of this storage pool: volumes
`;

/** The name of what the objects of a kind belong to; '' where they stand for themselves. Throws `UsageError` for the wrong options. */
export function ownerOption({ options }: ParsedArguments, { owner }: ObjectKind, plural: string): string {
  for (const name of Object.keys(ownerShapes) as OwnerName[]) {
    if (name !== owner && options[name] !== undefined) {
      throw new UsageError(`--${name} does not go with ${plural}`);
    }
  }
  if (owner === undefined) return '';
  const name = options[owner] as string | undefined;
  if (name === undefined) throw new UsageError(`--${owner} NAME says whose ${plural}`);
  return name;
}
