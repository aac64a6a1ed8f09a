import { lookUp } from '../../facts/host/look-up.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The emulator has to be a program of the host.
 *
 * libvirt asks the program what it can do when it defines the guest, and refuses the document where there is none to be asked.
 */
export const emulatorNotExecutable: HostRule<{ path: string; isThere: boolean }> = {
  code: 'emulator/not-executable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'define',
  origin: 'src/qemu/qemu_capabilities.c virQEMUCapsNewData',
  message: ({ path, isThere }) =>
    isThere
      ? `'${path}' is no program that may be run; <emulator> names the one that runs the guest`
      : `the host has no '${path}'; <emulator> names the program that runs the guest`,
  visit: {
    DomainDevices(devices, context) {
      const path = devices.emulator;
      if (path === undefined) return;
      const file = lookUp(context.host.files, path);
      if (file === undefined) return;
      if (file !== 'absent' && file.kind === 'file' && file.canExecute !== false) return;
      context.report({
        node: devices,
        at: 'emulator',
        data: { path, isThere: file !== 'absent' },
        fixes: [
          {
            title: 'remove <emulator>, so that libvirt chooses one',
            node: devices,
            at: 'emulator',
            certain: false,
          },
        ],
      });
    },
  },
};
