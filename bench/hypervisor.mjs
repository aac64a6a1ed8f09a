// domxml/hypervisor beside python3-libvirt, on test:///default, which needs no daemon: `node bench/hypervisor.mjs [passes]`, after
// `npm run build`. Calls a second; how long the event loop stands still meanwhile; what memory many calls take; what validation
// costs here and in libvirt; calls to a session daemon of an unprivileged user.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareCalls } from './hypervisor/calls.mjs';
import { benchDocuments } from './hypervisor/documents.mjs';
import { measureMemory } from './hypervisor/memory.mjs';
import { inSession } from './hypervisor/session.mjs';
import { measureStalls } from './hypervisor/stalls.mjs';
import { compareValidation } from './hypervisor/validation.mjs';

const passes = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'domxml-bench-'));
console.log(`${cpus().length} processors, ${cpus()[0].model}, Node ${process.version}`);
try {
  const { small, example } = benchDocuments;
  const calls = { xml: 4000, define: 400, validate: 16 };
  await compareCalls('test:///default, a small domain', { text: small('test'), folder, calls, passes });
  await compareCalls('test:///default, examples/kvm-guest.xml', { text: example, folder, calls, passes });
  await measureStalls();
  measureMemory();
  await compareValidation(passes);
  await inSession(folder, async (options) => {
    const fewer = { xml: 1000, define: 100, validate: 16 };
    const text = small('qemu');
    await compareCalls('qemu:///session, a small domain', { text, folder, calls: fewer, passes, ...options });
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
