import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passesInTurns } from '../engines/engine.mjs';

const engines = fileURLToPath(new URL('../engines', import.meta.url));
const python = ['/usr/bin/python3'].find((path) => spawnSync(path, ['-c', 'import libvirt']).status === 0);

/**
 * Prints how many calls a second are made of each kind, one after the other and sixteen at a time, and through python3-libvirt, which
 * waits for each. `calls` says how many a pass has, `spawnOptions` as whom the processes run.
 */
export async function compareCalls(title, options) {
  const { text, folder, calls, passes, uri = 'test:///default', spawnOptions } = options;
  const file = join(folder, 'document.xml');
  writeFileSync(file, text);
  const peers = Object.entries(calls).flatMap(([way, count]) => {
    const engine = (name, command, script, kind) => {
      return [name, command, [join(engines, script), uri, kind, String(count), file], passes, spawnOptions];
    };
    return [
      engine(way, process.execPath, 'hypervisor.mjs', way),
      engine(`${way}, 16 under way`, process.execPath, 'hypervisor.mjs', `${way}-16`),
      engine(`${way}, python3-libvirt`, python, 'hypervisor.py', way),
    ];
  });
  const running = await passesInTurns(peers, passes);
  console.log(`\n${title}`);
  console.log('calls a second                      best   median   to python3-libvirt (median)');
  for (const engine of running) {
    const [own, peer] = [engine, running.find(({ name }) => name === peerOf(engine.name))].map((one) =>
      one?.summary(),
    );
    const rates = [own.wallBest, own.wallMedian].map((time) => ((engine.valid * 1000) / time).toFixed(0));
    const ratio =
      peer === undefined
        ? ''
        : `${(peer.wallBest / own.wallBest).toFixed(2)} (${(peer.wallMedian / own.wallMedian).toFixed(2)})`;
    console.log(
      `${engine.name.padEnd(30)} ${rates.map((rate) => rate.padStart(8)).join(' ')}   ${ratio.padStart(12)}`,
    );
    engine.stop();
  }
}

function peerOf(name) {
  return `${name.split(',')[0]}, python3-libvirt`;
}
