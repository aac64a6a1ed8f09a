import type { Rule } from '../rule.ts';
import { bridgeTaken } from './clash/bridge-taken.ts';
import { nameTaken } from './clash/name-taken.ts';
import { poolFolderTaken } from './clash/pool-folder-taken.ts';
import { usageTaken } from './clash/usage-taken.ts';
import { uuidTaken } from './clash/uuid-taken.ts';
import { domainRules } from './domain-rules.ts';

/** The rules for documents of other kinds than domains, by kind. */
export const objectRules = {
  filter: [nameTaken, uuidTaken],
  network: [bridgeTaken, nameTaken, uuidTaken],
  pool: [nameTaken, poolFolderTaken, uuidTaken],
  secret: [usageTaken],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

/** Every rule once, in alphabetical order of code. */
export const allRules: readonly Rule[] = [
  ...new Set<Rule>([...domainRules, ...Object.values(objectRules).flat()]),
].sort((one, other) => (one.code < other.code ? -1 : 1));
