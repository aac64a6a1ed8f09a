import { fileKindWords } from '../../facts/host/file-kind-words.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import { visitNamedFiles } from '../../facts/host/named-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * What a document names as a file has to be one, and what it names as a device or a folder has to be that.
 *
 * QEMU opens files (`type='file'`) and devices (`type='block'`) by drivers of their own, and each refuses what is for the other; before
 * QEMU 6.0 devices could be opened as files. A named pipe is worse: QEMU waits for somebody to write into it, and libvirt for QEMU.
 */
export const fileWrongKind: HostRule<{ path: string; role: string; is: string; needs: string }> = {
  code: 'file/wrong-kind',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'QEMU block/file-posix.c raw_open_common',
  message: ({ path, role, is, needs }) => `'${path}' is ${is}; ${role} has to be ${needs}`,
  visit: visitNamedFiles(({ node, at, path, role, kinds }, context) => {
    const file = lookUp(context.host.files, path);
    if (kinds === undefined || file === undefined || file === 'absent') return;
    if (file.kind === 'unreachable' || kinds.includes(file.kind)) return;
    const data = { path, role, is: fileKindWords[file.kind], needs: fileKindWords[kinds[0] ?? 'file'] };
    context.report({ node, ...(at && { at }), data });
  }),
};
