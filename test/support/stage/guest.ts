import { existsSync } from 'node:fs';

/** Whether guests can be run by KVM here. */
export const hasKvm = existsSync('/dev/kvm');

/** How a guest is made. */
export interface GuestShape {
  readonly name: string;
  /** The elements of its devices. */
  readonly devices: string;
  /** Emulation where absent: it is everywhere, and starts a guest as fast. */
  readonly virtualization?: 'qemu' | 'kvm' | undefined;
}

/** The document of a guest that is next to nothing besides the devices given: it has nothing to boot, and takes new devices. */
export function guestDocument({ name, devices, virtualization = 'qemu' }: GuestShape): string {
  return `<domain type='${virtualization}'>
  <name>${name}</name>
  <memory unit='MiB'>16</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <features>
    <acpi/>
  </features>
  <devices>
    <controller type='usb' model='none'/>
    ${devices}
    <memballoon model='none'/>
  </devices>
</domain>
`;
}
