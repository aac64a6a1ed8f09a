import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialSchemas } from './installed.ts';
import { projectFolder } from './source-files.ts';

/** Reads the files of a schema from disk. */
export function schemaFiles(uri: string): string | undefined {
  return existsSync(uri) ? readFileSync(uri, 'utf8') : undefined;
}

/** The root file of our own grammar of a kind. */
export function ownSchema(kind: string): string {
  return join(projectFolder, 'schemas/rng', `${kind}.rng`);
}

/**
 * The root file of libvirt's own grammar of a kind, or one of ours that includes libvirt's grammars; undefined where these
 * are not installed or have no such kind.
 */
export function officialSchema(kind: string): string | undefined {
  if (officialSchemas === undefined) return undefined;
  const paths = [
    join(officialSchemas, `${libvirtName(kind)}.rng`),
    join(projectFolder, 'test/support/official', `${kind}.rng`),
  ];
  return paths.find((path) => existsSync(path));
}

/** What libvirt calls a kind where it does not call it by the root element: in the names of its grammars, and in the corpus. */
export function libvirtName(kind: string): string {
  return libvirtNames[kind] ?? kind;
}

const libvirtNames: Readonly<Record<string, string>> = {
  capabilities: 'capability',
  device: 'nodedev',
  domainCapabilities: 'domaincaps',
  domaindevice: 'device-fragment',
  filter: 'nwfilter',
  filterbinding: 'nwfilterbinding',
  pool: 'storagepool',
  storagepoolCapabilities: 'storagepoolcaps',
  volume: 'storagevol',
};
