import { createInterface } from 'node:readline';

/** Makes a pass for each line of standard input; answers with wall time, CPU time (milliseconds) and what `pass` returns. */
export async function servePasses(pass) {
  console.log('ready');
  for await (const _ of createInterface({ input: process.stdin })) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const valid = await pass();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    console.log(`${wall.toFixed(3)} ${((user + system) / 1000).toFixed(3)} ${valid}`);
  }
}
