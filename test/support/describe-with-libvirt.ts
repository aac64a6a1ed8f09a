import { describe } from 'vitest';
import { missingLibvirt } from './installed.ts';

/** A suite of tests that need libvirt in this process, but no daemon; without it they are skipped, and the name says why. */
export function describeWithLibvirt(title: string, tests: () => void): void {
  const why = missingLibvirt();
  describe.skipIf(why !== undefined)(why === undefined ? title : `${title} (not here: ${why})`, tests);
}
