import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Something that looks like a daemon of libvirt and never says a word. */
export interface SilentDaemon {
  /** What connects to it, and hangs. */
  readonly uri: string;
  close(): Promise<void>;
}

/** Starts a daemon that takes connections and leaves it at that. */
export async function startSilentDaemon(): Promise<SilentDaemon> {
  const folder = await mkdtemp(join(tmpdir(), 'domxml-'));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}).resume());
  });
  const path = join(folder, 'socket');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    uri: `test+unix:///default?socket=${path}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
