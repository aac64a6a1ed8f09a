import { lookUp } from '../../facts/host/look-up.ts';
import { visitNamedFiles } from '../../facts/host/named-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The files, devices and folders that a guest needs have to exist when it starts.
 *
 * libvirt defines a guest without looking at them. A disk whose `startupPolicy` is 'optional' is left out then; that is the subject of
 * another rule.
 */
export const fileMissing: HostRule<{ path: string; role: string }> = {
  code: 'file/missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/storage_file/storage_source.c virStorageSourceGetMetadata',
  message: ({ path, role }) => `the host has no '${path}'; it is to be ${role}`,
  visit: visitNamedFiles(({ node, at, path, role, whenMissing }, context) => {
    if (whenMissing !== undefined || lookUp(context.host.files, path) !== 'absent') return;
    context.report({ node, ...(at && { at }), data: { path, role } });
  }),
};
