import { isMissing, wordsFor } from '../../facts/host/missing-objects.ts';
import { visitNamedObjects } from '../../facts/host/named-objects.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A guest starts without the disk whose volume is missing and whose `startupPolicy` is 'optional'.
 *
 * libvirt leaves a hard disk out, and the medium of a drive. That is what was asked for, and still easily overlooked.
 */
export const referenceOptionalMissing: HostRule<{ what: string; uri: string }> = {
  code: 'reference/optional-missing',
  severity: 'warning',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'never',
  origin: 'src/qemu/qemu_domain.c qemuDomainCheckDiskStartupPolicy',
  message: ({ what, uri }) =>
    `libvirt at '${uri}' has no ${what}; since the startupPolicy is 'optional' the guest starts without it`,
  visit: visitNamedObjects((object, { host, report }) => {
    if (object.whenMissing === undefined || isMissing(object, host.objects ?? {}) !== true) return;
    report({ node: object.node, at: object.at, data: { what: wordsFor(object), uri: host.connection.uri } });
  }),
};
