import { readFile } from 'node:fs/promises';
import { release } from 'node:os';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { KernelFacts } from '../../validate/facts/host/host-facts.ts';

/** What this host's kernel was made with, of the options that are asked for; nothing where it does not tell. */
export async function readKernel(options: readonly string[]): Promise<KernelFacts> {
  const config =
    (await packedConfig()) ?? (await readFile(`/boot/config-${release()}`, 'latin1').catch(noText));
  if (config === undefined) return {};
  // What is a module counts: the kernel loads it when it is asked for.
  const set = new Set(Array.from(config.matchAll(/^CONFIG_(\w+)=[ym]$/gm), ([, option]) => option));
  return {
    options: Object.fromEntries(options.map((option) => [option, set.has(option)])),
  };
}

async function packedConfig(): Promise<string | undefined> {
  const packed = await readFile('/proc/config.gz').catch(noText);
  if (packed === undefined) return undefined;
  return promisify(gunzip)(packed).then((text) => text.toString('latin1'), noText);
}

function noText(): undefined {
  return undefined;
}
