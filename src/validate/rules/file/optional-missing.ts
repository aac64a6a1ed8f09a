import { isUnseen, lookUp } from '../../facts/host/look-up.ts';
import { visitNamedFiles } from '../../facts/host/named-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A guest starts without the disk whose file is missing and whose `startupPolicy` is 'optional'.
 *
 * libvirt leaves a hard disk out, and the medium of a drive. That is what was asked for, and still easily overlooked.
 */
export const fileOptionalMissing: HostRule<{ path: string; role: string; isThere: boolean }> = {
  code: 'file/optional-missing',
  severity: 'warning',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'never',
  origin: 'src/qemu/qemu_domain.c qemuDomainCheckDiskStartupPolicy',
  message: ({ path, role, isThere }) =>
    `${isThere ? `the user of the session may not enter a folder on the way to '${path}'` : `the host has no '${path}'`}, which is to be ${role}; since its startupPolicy is 'optional' the guest starts without it`,
  visit: visitNamedFiles(({ node, at, path, role, whenMissing }, context) => {
    const file = lookUp(context.host.files, path);
    if (whenMissing !== 'starts without it' || !isUnseen(file)) return;
    context.report({ node, ...(at && { at }), data: { path, role, isThere: file !== 'absent' } });
  }),
};
