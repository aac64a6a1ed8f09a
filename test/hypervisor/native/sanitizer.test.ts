import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addonExercise } from '../../support/addon-exercise.ts';
import { describeWithLibvirt } from '../../support/describe-with-libvirt.ts';
import { runNode } from '../../support/run-node.ts';
import { projectFolder } from '../../support/source-files.ts';

describeWithLibvirt('every way into the addon', () => {
  test('leads out of it again, in the main thread and in workers', async () => {
    expect(await runNode(addonExercise)).toEqual({ status: 0, signal: null, stdout: 'done\n', stderr: '' });
  });

  // Compiling the addon once more takes a minute: only where it is asked for.
  if (process.env.DOMXML_SANITIZE !== undefined) {
    test('touches no memory that is not its own and leaks none, as AddressSanitizer sees it', async () => {
      execFileSync(process.execPath, [join(projectFolder, 'native/build.mjs'), '--sanitize'], {
        stdio: 'ignore',
      });
      const library = execFileSync('g++', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).trim();
      const run = await runNode(addonExercise, {
        addon: join(projectFolder, 'native/build/sanitize/domxml.node'),
        environment: { LD_PRELOAD: library, ASAN_OPTIONS: 'detect_leaks=1' },
      });
      // Whatever there is to say is said there.
      expect(run).toEqual({ status: 0, signal: null, stdout: 'done\n', stderr: '' });
    }, 300_000);
  }
});
