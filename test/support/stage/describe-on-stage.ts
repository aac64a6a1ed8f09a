import { describe } from 'vitest';
import { whyNoStage } from './stage.ts';

/** A suite of tests that need a {@link Stage}; where none can be put up they are skipped, and the name says why. */
export function describeOnStage(title: string, tests: () => void): void {
  const why = whyNoStage();
  describe.skipIf(why !== undefined)(why === undefined ? title : `${title} (not here: ${why})`, tests);
}
