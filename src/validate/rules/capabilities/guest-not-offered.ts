import { offeredGuests } from '../../facts/host/offered-guests.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The connection has to offer guests of the type and the architecture.
 *
 * An emulator has to be installed for the architecture; `type='kvm'` needs processors with virtualization, the kernel's KVM and the right
 * to open /dev/kvm besides. `domxml capabilities` lists what there is.
 */
export const guestNotOffered: HostRule<{
  lacking: string;
  asked: string;
  instead: readonly string[];
  uri: string;
}> = {
  code: 'capabilities/guest-not-offered',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu', 'lxc', 'xen'],
  fails: 'define',
  origin: 'src/qemu/qemu_domain.c qemuDomainDefaultEmulator, src/qemu/qemu_validate.c qemuValidateDomainDef',
  message: ({ lacking, asked, instead, uri }) =>
    `libvirt at '${uri}' offers no guests of the ${lacking} '${asked}' here, but ${instead.map((one) => `'${one}'`).join(', ')}`,
  visit: {
    Domain(domain, { host, report }) {
      const offered = offeredGuests(domain, host);
      const type = domain.os?.type;
      if (offered?.lacking === undefined || type === undefined) return;
      const { lacking, instead } = offered;
      const [node, at, asked] =
        lacking === 'os type'
          ? ([type, undefined, type.value] as const)
          : lacking === 'architecture'
            ? ([type, 'arch', type.arch] as const)
            : ([domain, 'type', domain.type] as const);
      const [only] = instead.length === 1 ? instead : [];
      report({
        node,
        ...(at && { at }),
        data: { lacking, asked: asked ?? '', instead, uri: host.connection.uri },
        fixes:
          at === undefined || only === undefined
            ? []
            : [{ title: `write ${at}='${only}'`, node, at, to: only, certain: false }],
      });
    },
  },
};
