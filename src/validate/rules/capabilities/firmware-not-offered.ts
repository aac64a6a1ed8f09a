import type { HostRule } from '../../rule.ts';

/**
 * libvirt has to know a firmware of the kind that is asked for.
 *
 * `<os firmware=…>` has libvirt choose one by the descriptors that firmware is installed with (/usr/share/qemu/firmware); for 'efi' that is
 * a package such as `ovmf`.
 */
export const firmwareNotOffered: HostRule<{ firmware: string; values: readonly string[] }> = {
  code: 'capabilities/firmware-not-offered',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_firmware.c qemuFirmwareFillDomain',
  message: ({ firmware, values }) =>
    `libvirt knows no firmware '${firmware}' for such guests on that host, ${
      values.length === 0 ? 'nor any other' : `only ${values.map((one) => `'${one}'`).join(', ')}`
    }`,
  visit: {
    DomainOs(os, { host, report }) {
      const firmware = os.firmwareAttribute;
      const list = host.domainCapabilities?.os?.enum?.find(({ name }) => name === 'firmware');
      if (firmware === undefined || list === undefined || list.value?.includes(firmware)) return;
      // Firmware that is named beside is not looked for.
      if (os.loader?.value !== undefined) return;
      report({ node: os, at: 'firmwareAttribute', data: { firmware, values: list.value ?? [] } });
    },
  },
};
