import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type * as hypervisor from '../../../src/hypervisor/index.ts';
import type * as domxml from '../../../src/index.ts';
import { type Stage, type StageRun, stageNode, stageProject } from './stage.ts';

/** What a function that an agent evaluates is given. */
export interface AgentSurroundings<Kept> {
  /** `domxml/hypervisor`, as built. */
  readonly hypervisor: typeof hypervisor;
  /** `domxml`, as built. */
  readonly domxml: typeof domxml;
  /** What functions leave for later ones. */
  readonly kept: Kept;
}

/** What a function rejected with that an agent evaluated: the members of the error there, where they are plain. */
export class AgentError extends Error {
  override readonly name = 'AgentError';
  /** Of a `LibvirtError`, and its `name`. */
  readonly told: Readonly<Record<string, unknown>>;

  constructor(told: Readonly<Record<string, unknown>>) {
    super(
      `${told.name}: ${told.message}${told.detail === undefined ? '' : ` (${told.detail})`}\n${told.stack}`,
    );
    this.told = told;
  }
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** A process on a stage in which a test runs the built package as another user, and keeps what `Kept` says between evaluations. */
export class Agent<Kept = Record<string, never>> {
  readonly process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, Waiting>();
  #evaluations = 0;
  /** Why nothing can be evaluated any more. */
  #end: Error | undefined;

  constructor(stage: Stage, run: StageRun) {
    this.process = stage.spawn([stageNode, `${stageProject}/test/support/stage/agent.mjs`], run);
    let complaint = '';
    this.process.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      const { id, result, error } = JSON.parse(line);
      const { resolve, reject } = this.#waiting.get(id)!;
      this.#waiting.delete(id);
      if (error === undefined) resolve(result as never);
      else reject(new AgentError(error));
    });
    this.process.stdin.on('error', () => {});
    this.process.on('close', (status, signal) => {
      this.#end = new Error(`the agent ended with ${signal ?? `status ${status}`}: ${complaint}`);
      for (const { reject } of this.#waiting.values()) reject(this.#end);
      this.#waiting.clear();
    });
  }

  /** Evaluates a function there. It sees nothing of what surrounds it here; its argument and result travel as JSON. */
  evaluate<Result, Argument = undefined>(
    evaluated: (surroundings: AgentSurroundings<Kept>, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const id = this.#evaluations++;
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) return reject(this.#end);
      this.#waiting.set(id, { resolve, reject });
      this.process.stdin.write(`${JSON.stringify({ id, source: String(evaluated), argument })}\n`);
    });
  }

  /** Ends the process. */
  async close(): Promise<void> {
    const ended = once(this.process, 'close');
    this.process.stdin.end();
    await ended;
  }
}
