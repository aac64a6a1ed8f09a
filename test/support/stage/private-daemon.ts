import type { Stage } from './stage.ts';

/** A daemon of libvirt that serves nobody else, so that it can be stopped, frozen and killed: of the sessions' user, on a stage. */
export class PrivateDaemon {
  /** The URI of the guests of libvirt's test driver in this daemon. */
  readonly uri: string;
  readonly #stage: Stage;
  readonly #folder: string;
  readonly #configuration: string;

  /** `configuration` is that of libvirtd.conf. */
  constructor(stage: Stage, name: string, configuration = '') {
    this.#stage = stage;
    this.#configuration = configuration;
    this.#folder = `/tmp/user/${name}`;
    this.uri = `test+unix:///default?socket=${this.#folder}/libvirt/libvirt-sock`;
  }

  /** Starts it, again where it ended; resolves when it listens. */
  async start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
    const run = {
      user: 'domxml-test',
      environment: { ...environment, XDG_RUNTIME_DIR: this.#folder },
    } as const;
    const configuration = `${this.#folder}/libvirtd.conf`;
    await this.#stage.output(['mkdir', '-p', this.#folder], run);
    await this.#stage.write(configuration, this.#configuration, run.user);
    await this.#stage.output(
      ['libvirtd', '--daemon', '--config', configuration, '--pid-file', this.#processFile],
      run,
    );
  }

  /** Sends its process a signal. */
  async signal(name: 'KILL' | 'STOP' | 'CONT'): Promise<void> {
    await this.#stage.output(['sh', '-c', 'kill -s "$0" "$(cat "$1")"', name, this.#processFile]);
  }

  get #processFile(): string {
    return `${this.#folder}/process`;
  }
}
