import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/**
 * What runs for a second or two is over before it is worth optimizing, and has nothing to collect in the background: this halves the
 * processor time of a run.
 */
const shortRuns = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** Runs jing with arguments, in a folder; `javaOptions` are given to Java besides. */
export function runJing(
  args: readonly string[],
  { cwd, javaOptions = '' }: { readonly cwd?: string; readonly javaOptions?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync('jing', args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, JDK_JAVA_OPTIONS: `${shortRuns} ${javaOptions}` },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
}
