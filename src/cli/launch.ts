#!/usr/bin/env node
/**
 * Starts the command line quickly: most of the time of a short run would go into compiling our own code, so the
 * compiled form is kept beside the bundle, one file per version of Node.js, and made anew where it is missing or
 * refused. See docs/decisions/0003-start-up.md. Bundled as CommonJS, since the cache of ECMAScript modules needs
 * Node.js 22.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { isHypervisorCommand } from './hypervisor-command-names.ts';
import type { main as hypervisorMain } from './hypervisor-main.ts';
import type { main } from './main.ts';
import type { main as validateMain } from './validate-main.ts';

const name = bundleFor(process.argv[2]);
const bundle = join(__dirname, `${name}.cjs`);
const cache = join(__dirname, `${name}-${process.version}-${process.arch}.cache`);

// The bundle is pure ASCII, so that its bytes are its characters.
const source = readFileSync(bundle, 'latin1');
const cachedData = readCache();
const script = new Script(`(function (require, module, bundleUrl) {${source}\n})`, {
  filename: bundle,
  ...(cachedData === undefined ? {} : { cachedData }),
});
const loaded: { exports: { readonly main?: typeof main | typeof validateMain | typeof hypervisorMain } } = {
  exports: {},
};
script.runInThisContext()(createRequire(bundle), loaded, pathToFileURL(bundle).href);
loaded.exports.main?.(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
    if (cachedData === undefined || script.cachedDataRejected) writeCache();
  },
  (error: unknown) => {
    process.stderr.write(
      `domxml: a defect of domxml itself: ${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 2;
  },
);

/** The bundle of a command. */
function bundleFor(command: string | undefined): string {
  if (command === 'validate') return 'cli-validate';
  return isHypervisorCommand(command) ? 'cli-hypervisor' : 'cli-main';
}

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** Keeps what has been compiled by now. An installation that may not be written to goes without. */
function writeCache(): void {
  try {
    const own = `${cache}.${process.pid}`;
    writeFileSync(own, script.createCachedData());
    renameSync(own, cache);
  } catch {
    // The next run compiles again.
  }
}
