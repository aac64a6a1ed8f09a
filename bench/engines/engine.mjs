import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that makes a pass over the documents when it is sent a line. */
class Engine {
  wall = [];
  cpu = [];
  valid = 0;
  #process;
  #answers;

  constructor(name, command, args, most, options) {
    this.name = name;
    this.most = most;
    this.#process = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
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
    const [cpu, wall] = [this.cpu, this.wall].map((times) => times.toSorted((a, b) => a - b));
    const middle = cpu.length >> 1;
    return { best: cpu[0], median: cpu[middle], wallBest: wall[0], wallMedian: wall[middle] };
  }

  stop() {
    this.#process.stdin.end();
  }
}

/**
 * Starts the engines that are installed, each `[name, command, arguments, most passes, options of spawn]`, and has them make their
 * passes in turns, so that all suffer alike from what else the machine does.
 */
export async function passesInTurns(peers, passes) {
  const running = [];
  for (const [name, command, args, most = passes, options] of peers) {
    if (command === undefined) console.log(`${name}: not installed`);
    else running.push(await new Engine(name, command, args, most, options).ready());
  }
  for (let pass = 0; pass < passes; pass++) {
    for (const engine of running) if (pass < engine.most) await engine.pass();
  }
  return running;
}
