// What memory many calls take. As a program of its own: `node bench/hypervisor/memory.mjs WAY` makes the calls of one way.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { connect } from '../../dist/hypervisor.js';
import { benchDocuments } from './documents.mjs';

const script = fileURLToPath(import.meta.url);
const steps = 10;
const step = 10_000;

/** The calls; what they give is left to the garbage collector. */
const ways = {
  xml: (_, domain) => domain.xml(),
  'look-up': (connection) => connection.domain('small'),
  define: (connection) => connection.defineDomain(benchDocuments.small('test')),
};

if (process.argv[1] === script) await makeCalls(ways[process.argv[2]]);

/** Prints the resident memory of processes that make many calls, every so many calls. */
export function measureMemory() {
  console.log(`\nresident memory, MB, at first and after each ${step} of ${steps * step} calls`);
  for (const way of Object.keys(ways)) {
    const { stdout } = spawnSync(process.execPath, [script, way], { encoding: 'utf8' });
    const sizes = JSON.parse(stdout).map((bytes) => bytes / 2 ** 20);
    console.log(`${way.padEnd(10)} ${sizes.map((size) => size.toFixed(1).padStart(6)).join('')}`);
  }
}

async function makeCalls(call) {
  const connection = await connect('test:///default');
  const domain = await connection.defineDomain(benchDocuments.small('test'));
  const sizes = [process.memoryUsage.rss()];
  for (let done = 0; done < steps; done++) {
    const loop = async () => {
      for (let left = step / 16; left > 0; left--) await call(connection, domain);
    };
    await Promise.all(Array.from({ length: 16 }, loop));
    sizes.push(process.memoryUsage.rss());
  }
  await connection.close();
  console.log(JSON.stringify(sizes));
}
