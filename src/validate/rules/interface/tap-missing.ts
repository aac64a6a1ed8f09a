import { givenDevice } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A tap that libvirt does not manage has to exist when the guest starts.
 *
 * `managed='no'` says that somebody has made it beforehand, for instance by `ip tuntap add dev NAME mode tap user USER`.
 */
export const tapMissing: HostRule<{ name: string }> = {
  code: 'interface/tap-missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect',
  message: ({ name }) =>
    `the host has no network device named '${name}'; with managed='no' it has to exist when the guest starts`,
  visit: {
    DomainInterface(device, context) {
      const found = givenDevice(device, context);
      if (found?.device !== 'absent') return;
      context.report({ node: found.target, at: 'dev', data: { name: found.target.dev } });
    },
  },
};
