import { connect } from '../../dist/hypervisor.js';
import { documentKinds, openDocument } from '../../dist/validate.js';
import { benchDocuments } from './documents.mjs';

/** Prints what it costs to validate documents here, all stages, and in libvirt: a call with validation less one without. */
export async function compareValidation(rounds) {
  const connection = await connect('test:///default');
  const schema = await documentKinds.domain.load();
  console.log('\nvalidation, ms: best (median)      domxml              libvirt   domxml is faster');
  const { small, example, large } = benchDocuments;
  const documents = { 'a small domain': small('kvm'), 'examples/kvm-guest.xml': example };
  for (const devices of [10, 100]) documents[`${devices} disks and interfaces`] = large(devices);
  for (const [name, text] of Object.entries(documents)) {
    const calls = {
      own: () => openDocument(text, schema).diagnostics,
      define: () => connection.defineDomain(text),
      validate: () => connection.defineDomain(text, { validate: true }),
    };
    for (let round = 0; round < 200; round++) calls.own();
    const times = { own: [], define: [], validate: [] };
    for (let round = 0; round < rounds; round++) {
      for (const [way, call] of Object.entries(calls)) times[way].push(await time(call));
    }
    const own = figures(times.own);
    const [define, validate] = [figures(times.define), figures(times.validate)];
    const libvirt = { best: validate.best - define.best, median: validate.median - define.median };
    console.log(
      `${name.padEnd(26)} ${shown(own)} ${shown(libvirt)}   ${(libvirt.best / own.best).toFixed(0)} (${(libvirt.median / own.median).toFixed(0)})`,
    );
  }
  await connection.close();
}

async function time(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

function figures(times) {
  times.sort((a, b) => a - b);
  return { best: times[0], median: times[times.length >> 1] };
}

function shown({ best, median }) {
  return `${best.toFixed(2)} (${median.toFixed(2)})`.padStart(20);
}
