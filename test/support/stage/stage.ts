import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { commandInstalled } from '../installed.ts';
import type { RunResult } from '../run-domxml.ts';
import { projectFolder } from '../source-files.ts';

/** Who runs something on a stage: root; the user whose sessions are tested; somebody else. */
export type StageUser = 'root' | 'domxml-test' | 'other-test';

/** How something is run on a stage. */
export interface StageRun {
  /** Root where absent. */
  readonly user?: StageUser;
  readonly input?: string;
  /** Added to the user's own environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

const userIds: Readonly<Record<StageUser, number>> = { root: 0, 'domxml-test': 1000, 'other-test': 1001 };

/** Folders of the stage: the project, and a writable one for everybody. */
export const stageProject = '/tmp/project';

/** The program of Node.js on a stage. */
export const stageNode = '/tmp/node';

/**
 * A machine within the machine: mounts, network and processes of its own, so that daemons run with their usual paths, devices of the
 * network have the names that tests give them, and nothing is left behind, however the tests end: the kernel ends what runs on a
 * stage with its first process, and that one ends with its input.
 */
export class Stage {
  readonly #first: ChildProcessWithoutNullStreams;
  readonly #processId: string;

  constructor(first: ChildProcessWithoutNullStreams, processId: string) {
    this.#first = first;
    this.#processId = processId;
  }

  /** Starts a program; its standard streams are pipes. */
  spawn(command: readonly string[], run: StageRun = {}): ChildProcessWithoutNullStreams {
    const user = run.user ?? 'root';
    const id = userIds[user];
    const environment = Object.entries({ ...environmentOf(user), ...run.environment });
    const [program, ...rest] = asRoot([
      'nsenter',
      ...[`--target=${this.#processId}`, '--mount', '--root', '--net', '--pid'],
      ...['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups'],
      ...['env', '--ignore-environment', `--chdir=${stageProject}`],
      ...environment.map(([name, value]) => `${name}=${value}`),
      ...command,
    ]);
    return spawn(program!, rest);
  }

  /** Runs a program to its end. */
  async run(command: readonly string[], run: StageRun = {}): Promise<RunResult> {
    const child = this.spawn(command, run);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // A program that ends without reading its input is not a failure.
    child.stdin.on('error', () => {});
    child.stdin.end(run.input ?? '');
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, stdout, stderr };
  }

  /** What a program prints that has to succeed. */
  async output(command: readonly string[], run: StageRun = {}): Promise<string> {
    const { status, stdout, stderr } = await this.run(command, run);
    if (status !== 0)
      throw new Error(`'${command.join(' ')}' ended with status ${status}: ${stderr || stdout}`);
    return stdout;
  }

  /** Runs the built command line. */
  domxml(args: readonly string[], run: StageRun = {}): Promise<RunResult> {
    return this.run([stageNode, 'dist/cli.cjs', ...args], run);
  }

  /** Writes a file that `user` owns. */
  async write(path: string, text: string, user: StageUser = 'root'): Promise<void> {
    await this.output(['sh', '-c', 'cat > "$0"', path], { user, input: text });
  }

  /** Starts the daemons behind qemu:///system. Those of sessions start by themselves. */
  async startSystemDaemons(): Promise<void> {
    await this.output(['virtlogd', '--daemon']);
    await this.output(['libvirtd', '--daemon']);
  }

  /** Ends everything that runs on the stage. */
  async close(): Promise<void> {
    const ended = once(this.#first, 'close');
    this.#first.stdin.end();
    await ended;
  }
}

/** Puts up a stage. Rejects where {@link whyNoStage} says a reason. */
export async function startStage(): Promise<Stage> {
  const script = join(projectFolder, 'test/support/stage/stage.sh');
  const [program, ...rest] = asRoot([...unshare, 'bash', script, process.execPath]);
  const first = spawn(program!, rest, { cwd: projectFolder });
  let complaint = '';
  first.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  for await (const processId of createInterface({ input: first.stdout })) return new Stage(first, processId);
  throw new Error(`no stage: ${complaint}`);
}

/** Why no stage can be put up here, or undefined where one can. */
export function whyNoStage(): string | undefined {
  obstacle ??= findObstacle() ?? '';
  return obstacle === '' ? undefined : obstacle;
}

let obstacle: string | undefined;

function findObstacle(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux';
  const programs = [
    '/usr/sbin/libvirtd',
    'qemu-system-x86_64',
    'ip',
    'unshare',
    'nsenter',
    'setpriv',
    'bash',
  ];
  const missing = programs.find((program) => !commandInstalled(program));
  if (missing !== undefined) return `${missing} is not installed`;
  if (!existsSync('/dev/net/tun')) return 'there is no /dev/net/tun';
  if (process.getuid?.() !== 0 && spawnSync('sudo', ['-n', 'true']).status !== 0)
    return 'neither root nor sudo';
  const [program, ...rest] = asRoot([...unshare, 'true']);
  if (spawnSync(program!, rest).status !== 0) return 'namespaces are not permitted';
  return undefined;
}

const unshare = [
  'unshare',
  ...['--mount', '--net', '--pid', '--propagation=private'],
  ...['--fork', '--kill-child'],
];

function asRoot(command: readonly string[]): readonly string[] {
  return process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
}

function environmentOf(user: StageUser): Readonly<Record<string, string>> {
  const path = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8' };
  if (user !== 'domxml-test') return { ...path, HOME: '/tmp' };
  const home = '/tmp/user';
  return {
    ...path,
    HOME: home,
    XDG_RUNTIME_DIR: `${home}/run`,
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_CACHE_HOME: `${home}/cache`,
  };
}
