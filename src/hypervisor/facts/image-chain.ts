import { constants, type FileHandle, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ConnectionFacts, HostFile, Looked } from '../../validate/facts/host/host-facts.ts';
import { readHostFiles } from './host-files.ts';

/** How many images libvirt follows (src/qemu/qemu_domain.c qemuDomainStorageSourceValidateDepth). */
const longestChain = 200;

/** The images that a qcow2 image is built on, with what each says of the next; as far as they are files of this host and can be read. */
export async function readImageChain(path: string, about: ConnectionFacts): Promise<Looked<HostFile>> {
  const chain: Record<string, HostFile | 'absent'> = {};
  let next: string | undefined = path;
  for (let length = 0; next !== undefined && !Object.hasOwn(chain, next) && length < longestChain; length++) {
    const file: HostFile | 'absent' | undefined = (await readHostFiles([next], about))[next];
    if (file === undefined) break;
    const backing: string | undefined =
      file === 'absent' || file.kind !== 'file' ? undefined : await readBackingFile(next);
    chain[next] = backing === undefined || file === 'absent' ? file : { ...file, backing };
    next = backing;
  }
  return chain;
}

/** The file that a qcow2 image names as its backing file (QEMU docs/interop/qcow2.txt); undefined for other images, and others than files. */
async function readBackingFile(path: string): Promise<string | undefined> {
  // A named pipe that has taken its place since would wait for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const header = await readBytes(file, 0, 20);
    if (header?.getUint32(0) !== qcowMagic) return undefined;
    const [start, length] = [Number(header.getBigUint64(8)), header.getUint32(16)];
    if (start === 0 || length === 0 || length > longestName) return undefined;
    const name = await readBytes(file, start, length);
    return name && asPath(new TextDecoder().decode(name), path);
  } finally {
    await file.close();
  }
}

/** Bytes of a file; undefined where it ends before, or fails. */
async function readBytes(file: FileHandle, start: number, length: number): Promise<DataView | undefined> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await file.read(bytes, 0, length, start).catch(() => ({ bytesRead: 0 }));
  return bytesRead === length ? new DataView(bytes.buffer) : undefined;
}

const qcowMagic = 0x514649fb;
const longestName = 1023;

/** Names with a protocol are those of other places. */
function asPath(name: string, image: string): string | undefined {
  return /^[\w+-]+:/.test(name) ? undefined : resolve(dirname(image), name);
}
