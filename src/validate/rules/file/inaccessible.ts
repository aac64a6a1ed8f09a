import type { HostFile } from '../../facts/host/host-facts.ts';
import { isUnseen, lookUp } from '../../facts/host/look-up.ts';
import { visitNamedFiles } from '../../facts/host/named-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * QEMU has to be allowed to read the files that a guest needs, and to write those that it may change.
 *
 * In a session QEMU runs as the user of it, with no more rights than the user has; every folder on the way to a file counts. The system
 * daemon gives files to the user that QEMU runs as before it starts a guest, so that nothing is known of them here.
 */
export const fileInaccessible: HostRule<{
  path: string;
  role: string;
  denied: string;
  user: number | undefined;
}> = {
  code: 'file/inaccessible',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'QEMU block/file-posix.c raw_open_common',
  message: ({ path, role, denied, user }) =>
    `${user === undefined ? 'the user of the session' : `the user of the session (uid ${user})`} may not ${denied} '${path}', ${role}`,
  visit: visitNamedFiles(({ node, at, path, role, isWritten, whenMissing }, context) => {
    const file = lookUp(context.host.files, path);
    // What cannot be seen is as good as missing.
    if (whenMissing !== undefined && isUnseen(file)) return;
    const denied = file === undefined || file === 'absent' ? undefined : deniedOf(file, isWritten);
    if (denied === undefined) return;
    const data = { path, role, denied, user: context.host.connection.user?.uid };
    context.report({ node, ...(at && { at }), data });
  }),
};

function deniedOf({ kind, canRead, canWrite }: HostFile, isWritten: boolean): string | undefined {
  if (kind === 'unreachable') return 'enter a folder on the way to';
  // Who may write to a socket may use it.
  if (kind !== 'socket' && canRead === false) return 'read';
  return isWritten && canWrite === false ? 'write' : undefined;
}
