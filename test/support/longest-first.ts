import { relative } from 'node:path/posix';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. One that is missing costs time and nothing else. */
export const longestFiles = [
  'test/hypervisor/live/tap-table.test.ts',
  'test/hypervisor/live/managed-tap.test.ts',
  'test/hypervisor/live/connection-loss.test.ts',
  'test/schemas/official.test.ts',
  'test/tidy/generated.test.ts',
  'test/cli/validate.test.ts',
  'test/model/round-trip.test.ts',
  'test/schemas/engines.test.ts',
  'test/corpus/official-verdicts.test.ts',
  'test/model/patch-properties.test.ts',
  'test/comparison/size.test.ts',
  'test/cli/explain.test.ts',
  'test/arbitrary/kind-documents.test.ts',
  'test/relaxng/datatypes/oracles.test.ts',
  'test/interchange/hostile.test.ts',
  'test/examples/builders.test.ts',
  'test/xml/format.test.ts',
];

/**
 * Starts the files that take longest first: the last of them would otherwise keep one processor busy while the others have nothing
 * left. The runner knows how long files take only from an earlier run, which a fresh check-out has not.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const index = longestFiles.indexOf(relative(this.ctx.config.root, moduleId));
      return index === -1 ? longestFiles.length : index;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
