import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { connect } from '../../dist/hypervisor.js';
import { benchDocuments } from './documents.mjs';

const rounds = 9;
const tick = 1;

/** Prints the longest time for which the event loop served nothing, while many calls were under way and while none was. */
export async function measureStalls() {
  const connection = await connect('test:///default');
  const document = benchDocuments.example;
  const domain = await connection.defineDomain(document);
  const works = {
    'nothing, for 200 ms': () => wait(200),
    'nothing, while a thread computes': computeBeside,
    '1,000 times xml at once': () => atOnce(1000, () => domain.xml()),
    '1,000 times define at once': () => atOnce(1000, () => connection.defineDomain(document)),
    '200 times define with validation at once': () =>
      atOnce(200, () => connection.defineDomain(document, { validate: true })),
    '100 connections opened at once': async () => {
      const opened = await atOnce(100, () => connect('test:///default'));
      await Promise.all(opened.map((one) => one.close()));
    },
  };
  console.log(
    `\nlongest stall of the event loop, ms, without what the thread waits for a processor (${rounds} rounds)`,
  );
  console.log('                                              best   median    worst');
  for (const [name, work] of Object.entries(works)) {
    const stalls = [];
    for (let round = 0; round < rounds; round++) stalls.push(await longestStall(work));
    stalls.sort((a, b) => a - b);
    const shown = [stalls[0], stalls[rounds >> 1], stalls[rounds - 1]].map((ms) => ms.toFixed(1).padStart(8));
    console.log(`${name.padEnd(42)} ${shown.join(' ')}`);
  }
  await connection.close();
}

/** What any work in another thread costs on this machine, as it is just now. */
function computeBeside() {
  const worker = new Worker('for (const end = performance.now() + 300; performance.now() < end; );', {
    eval: true,
  });
  return new Promise((resolve) => worker.once('exit', resolve));
}

function atOnce(count, call) {
  return Promise.all(Array.from({ length: count }, call));
}

/** By how much, in milliseconds, the latest of the ticks comes too late. */
async function longestStall(work) {
  const statistics = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  let [longest, last, waited] = [0, performance.now(), waitedFor(statistics)];
  const timer = setInterval(() => {
    const [now, waitedNow] = [performance.now(), waitedFor(statistics)];
    longest = Math.max(longest, now - last - tick - (waitedNow - waited));
    [last, waited] = [now, waitedNow];
  }, tick);
  await work();
  await wait(5);
  clearInterval(timer);
  closeSync(statistics);
  return longest;
}

/** For how many milliseconds the main thread was ready to run while others did. */
function waitedFor(statistics) {
  const buffer = Buffer.alloc(64);
  const length = readSync(statistics, buffer, 0, buffer.length, 0);
  return Number(buffer.toString('latin1', 0, length).split(' ')[1]) / 1e6;
}
