import type { Difference, DifferenceSide } from '../../comparison/difference.ts';
import { plainPath } from './assigned-places.ts';

/** What stands for a password. */
const mask = '***';

/** Passwords that documents hold themselves, instead of naming a secret: attributes and texts. */
const secretPlaces = /(?:^|\/)(?:graphics\/@passwd|cookies(?:\/cookie)?)$/;
const secretParts = /( passwd=')[^']*'|(<cookie [^>]*>)[^<]*</g;

/** Whether a difference is in what libvirt shows only to those who may see passwords. */
export function isOfSecret({ path }: Pick<Difference, 'path'>): boolean {
  return secretPlaces.test(plainPath(path));
}

/** A difference as it may be shown: without passwords. */
export function withoutSecrets(difference: Difference): Difference {
  const isSecret = isOfSecret(difference);
  const shown = (side: DifferenceSide): DifferenceSide => ({ ...side, value: masked(side.value, isSecret) });
  const { before, after } = difference;
  return {
    ...difference,
    ...(before === undefined ? {} : { before: shown(before) }),
    ...(after === undefined ? {} : { after: shown(after) }),
  };
}

function masked(value: string, isSecret: boolean): string {
  if (isSecret && !value.startsWith('<')) return mask;
  return value.replace(secretParts, (_all, attribute?: string, element?: string) =>
    attribute === undefined ? `${element}${mask}<` : `${attribute}${mask}'`,
  );
}
