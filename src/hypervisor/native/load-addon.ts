import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Addon } from './addon.ts';
import { MissingLibvirt } from './missing-libvirt.ts';

let loaded: Addon | undefined;

/**
 * The native addon with libvirt loaded, the same one for every caller of a thread.
 *
 * Throws `MissingLibvirt` where the addon was not built when the package was installed, or where there is no libvirt.
 */
export function loadAddon(): Addon {
  loaded ??= addonWithLibvirt();
  return loaded;
}

function addonWithLibvirt(): Addon {
  const addon = builtAddon();
  try {
    addon.load();
  } catch (cause) {
    throw new MissingLibvirt('libvirt', { cause });
  }
  return addon;
}

function builtAddon(): Addon {
  const file = join(packageFolder(), 'native/build/domxml.node');
  if (!existsSync(file)) throw new MissingLibvirt('addon');
  try {
    return createRequire(import.meta.url)(file);
  } catch (cause) {
    throw new MissingLibvirt('addon', { cause });
  }
}

/** The folder of this package, whichever of its files this code runs from: its sources, or a bundle of them. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackageFolder(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new MissingLibvirt('addon');
    folder = parent;
  }
  return folder;
}

function isPackageFolder(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'domxml';
}
