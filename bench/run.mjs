// All benchmarks: `npm run bench`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const names = ['xml', 'validate', 'explain', 'model', 'hypervisor', 'process', 'size'];
for (const name of names.map((name) => `${name}.mjs`)) {
  console.log(`== bench/${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(name, import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
