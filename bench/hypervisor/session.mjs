import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const nobody = 65534;

/** Has a daemon of qemu:///session put up for `work`, in private folders and as a user who is not root. */
export async function inSession(folder, work) {
  if (!existsSync('/usr/sbin/libvirtd')) {
    console.log('\nqemu:///session: no libvirtd is installed');
    return;
  }
  const isRoot = process.getuid() === 0;
  const folders = {
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  for (const path of [folder, ...Object.values(folders)]) {
    mkdirSync(path, { recursive: true });
    if (isRoot) chownSync(path, nobody, nobody);
  }
  const spawnOptions = {
    env: { ...process.env, ...folders },
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  };
  await work({ uri: 'qemu:///session', spawnOptions });
  // libvirt has started it when it was first asked.
  process.kill(Number(readFileSync(join(folders.XDG_RUNTIME_DIR, 'libvirt/libvirtd.pid'), 'utf8')));
}
