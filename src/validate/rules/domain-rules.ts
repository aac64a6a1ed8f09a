import type { Rule } from '../rule.ts';
import { deviceUsedTwice } from './interface/device-used-twice.ts';
import { generatedNameDropped } from './interface/generated-name-dropped.ts';
import { managedIgnored } from './interface/managed-ignored.ts';
import { nameRefusedByKernel } from './interface/name-refused-by-kernel.ts';
import { unmanagedNeedsEthernet } from './interface/unmanaged-needs-ethernet.ts';
import { unmanagedNeedsName } from './interface/unmanaged-needs-name.ts';

/** The rules for domain documents, in alphabetical order of code. */
export const domainRules: readonly Rule[] = [
  deviceUsedTwice,
  generatedNameDropped,
  managedIgnored,
  nameRefusedByKernel,
  unmanagedNeedsEthernet,
  unmanagedNeedsName,
];
