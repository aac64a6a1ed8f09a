import type { HostFile } from './host-facts.ts';

/** What files of each kind are called. */
export const fileKindWords: Readonly<Record<HostFile['kind'], string>> = {
  file: 'a file',
  folder: 'a folder',
  block: 'a block device',
  character: 'a character device',
  socket: 'a socket',
  other: 'neither a file nor a device',
  unreachable: 'behind a folder that may not be entered',
};
