// Builds dist/ from src/ and generated/: bundles by esbuild, declarations by tsc.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle, projectFolder } from './bundle.mjs';

await bundle();
const { status } = spawnSync(
  process.execPath,
  [join(projectFolder, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  { cwd: projectFolder, stdio: 'inherit' },
);
process.exit(status ?? 1);
