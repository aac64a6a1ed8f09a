import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a command is on the PATH. */
export function commandInstalled(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

/** The folder of libvirt's own grammars (Debian package libvirt0), or undefined where it is not installed. */
export const officialSchemas: string | undefined = existsSync('/usr/share/libvirt/schemas/domain.rng')
  ? '/usr/share/libvirt/schemas'
  : undefined;
