import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadAddon } from '../../src/hypervisor/native/load-addon.ts';

/** Whether a command is on the PATH. */
export function commandInstalled(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

/** The folder of libvirt's own grammars (Debian package libvirt0), or undefined where it is not installed. */
export const officialSchemas: string | undefined = existsSync('/usr/share/libvirt/schemas/domain.rng')
  ? '/usr/share/libvirt/schemas'
  : undefined;

/** Why nothing can be asked of libvirt here: the addon is not built, or libvirt is not installed; undefined where it can. */
export function missingLibvirt(): string | undefined {
  try {
    loadAddon();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
