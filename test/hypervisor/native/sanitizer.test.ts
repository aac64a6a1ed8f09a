import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addonExercise } from '../../support/addon-exercise.ts';
import { missingLibvirt } from '../../support/installed.ts';
import { runNode } from '../../support/run-node.ts';
import { projectFolder } from '../../support/source-files.ts';

/** Compiling the addon once more takes half a minute: only where it is asked for. */
const reason =
  process.env.DOMXML_SANITIZE === undefined ? 'only with DOMXML_SANITIZE=1' : (missingLibvirt() ?? undefined);

describe.skipIf(reason !== undefined)(
  `the addon under AddressSanitizer${reason ? ` (${reason})` : ''}`,
  () => {
    test('touches no memory that is not its own, and leaks none', async () => {
      execFileSync(process.execPath, [join(projectFolder, 'native/build.mjs'), '--sanitize'], {
        stdio: 'ignore',
      });
      const library = execFileSync('g++', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).trim();
      expect(existsSync(library)).toBe(true);
      const { stdout, stderr } = await runNode(addonExercise, {
        addon: join(projectFolder, 'native/build/sanitize/domxml.node'),
        environment: { LD_PRELOAD: library, ASAN_OPTIONS: 'detect_leaks=1' },
      });
      expect(stdout).toBe('done\n');
      expect(stderr).not.toContain('ERROR: AddressSanitizer');
      expect(leaksOfOurs(stderr)).toEqual([]);
    }, 300_000);
  },
);

/**
 * The leaks that come from the addon or libvirt. Node.js itself leaves its heap, threads and code caches to the end of the process, in
 * hundreds of places that have neither in their stacks.
 */
function leaksOfOurs(report: string): string[] {
  return report
    .split('\n\n')
    .filter(
      (leak) => /leak of \d+ byte/.test(leak) && /domxml\.node|native\/\w+\.(?:cc|h)|libvirt/.test(leak),
    );
}
