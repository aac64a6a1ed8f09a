import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that makes a pass over the documents when it is sent a line. */
class Engine {
  wall = [];
  cpu = [];
  valid = 0;
  #process;
  #answers;

  constructor(name, command, args, most) {
    this.name = name;
    this.most = most;
    this.#process = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async ready() {
    await this.#answers.next();
    return this;
  }

  async pass() {
    this.#process.stdin.write('pass\n');
    const { value } = await this.#answers.next();
    const [wall, cpu, valid] = value.split(' ').map(Number);
    this.wall.push(wall);
    this.cpu.push(cpu);
    this.valid = valid;
  }

  summary() {
    const sorted = this.cpu.toSorted((a, b) => a - b);
    return { best: sorted[0], median: sorted[sorted.length >> 1], wallBest: Math.min(...this.wall) };
  }

  stop() {
    this.#process.stdin.end();
  }
}

/**
 * Starts the engines that are installed, each `[name, command, arguments, most passes]`, and has them make their passes in
 * turns, so that all suffer alike from what else the machine does.
 */
export async function passesInTurns(peers, passes) {
  const running = [];
  for (const [name, command, args, most = passes] of peers) {
    if (command === undefined) console.log(`${name}: not installed`);
    else running.push(await new Engine(name, command, args, most).ready());
  }
  for (let pass = 0; pass < passes; pass++) {
    for (const engine of running) if (pass < engine.most) await engine.pass();
  }
  return running;
}
