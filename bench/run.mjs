// All benchmarks: `npm run bench`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const name of ['xml.mjs', 'validate.mjs', 'explain.mjs', 'model.mjs', 'process.mjs', 'size.mjs']) {
  console.log(`== bench/${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(name, import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
