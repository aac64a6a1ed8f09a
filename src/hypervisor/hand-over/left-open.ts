import type { Difference } from '../../comparison/difference.ts';
import { plainPath } from './assigned-places.ts';

/**
 * What libvirt fills in where a document says nothing, by the last steps of paths (`^` in front of whole ones): that a definition has
 * it is no reason to define it again. With a pattern only what libvirt itself would choose; what somebody may have chosen is a difference.
 */
const filledIn: Readonly<Record<string, RegExp>> = {
  '^uuid': /./,
  '^genid': /./,
  '^mac': /./,
  '^os/type/@arch': /./,
  '^os/type/@machine': /./,
  '^cpu':
    /^<cpu mode='custom' match='exact' check='none'>\s*<model fallback='forbid'>qemu(?:64|32)<\/model>\s*<\/cpu>$/,
  '^cpu/@migratable': /^on$/,
  '^devices/emulator': />\/usr\/(?:bin|libexec)\/(?:qemu-system-\w+|qemu-kvm|kvm)</,
  '^devices/audio': /^<audio id='1' type='(?:none|spice|vnc)'\/>$/,
  '^devices/controller':
    /^<controller type='(?:pci' index='\d+' model='(?:pcie-root|pci-root|pcie-root-port|pcie-to-pci-bridge|dmi-to-pci-bridge|pci-bridge)'|usb' index='0' model='(?:piix3-uhci|qemu-xhci)'|(?:sata|ide|fdc|virtio-serial|ccid)' index='0')/,
  '^devices/input': /^<input type='(?:mouse|keyboard)' bus='ps2'\/>$/,
  '^devices/video': /^<video>\s*<model type='(?:vga|cirrus)' vram='16384' heads='1' primary='yes'\/>/,
  '^devices/memballoon': /^<memballoon model='virtio'>\s*<address [^>]*\/>\s*<\/memballoon>$/,
  '^bridge': /./,
  '^bridge/@name': /./,
  '^capacity': /./,
  '^allocation': /./,
  '^available': /./,
  '^physical': /./,
  '^key': /./,
  '^target/path': /./,
  '^target/permissions': /./,
  '^target/timestamps': /./,
  address: /./,
  zpci: /./,
  'interface/mac': /./,
  'interface/target': /^<target dev='testnet\d+'\/>$/,
  'interface/model': /^<model type='rtl8139'\/>$/,
  'controller/@index': /./,
  'controller/target': /./,
  'controller/model': /^<model name='(?:pcie-root-port|pcie-pci-bridge|pci-bridge|i82801b11-bridge)'\/>$/,
  'serial/target': /^<target type='isa-serial' port='0'>\s*<model name='isa-serial'\/>\s*<\/target>$/,
  'serial/target/@type': /^isa-serial$/,
  'serial/target/model': /^<model name='isa-serial'\/>$/,
  'console/target/@type': /^serial$/,
  'graphics/listen': /^<listen type='(?:none|address)'\/>$/,
};

/** What libvirt measures anew whenever it is asked, and what definitions of it say is not looked at. */
const measured = /^(?:capacity|allocation|available|physical|target\/timestamps)(?:\/|$)/;

/** Whether a difference between a definition and a document is only in what the document leaves to libvirt. */
export function isLeftOpen({ path, kind, before, after }: Difference): boolean {
  const plain = plainPath(path);
  if (measured.test(plain)) return true;
  if (kind === 'changed' && plain === 'os/type/@machine')
    return isAliasOf(after?.value ?? '', before?.value ?? '');
  if (kind === 'changed' && plain === 'genid') return after?.value === '';
  if (kind !== 'removed') return false;
  const steps = plain.split('/');
  // The parts of an address that is there are filled in by libvirt, too.
  if (steps.at(-2) === 'address') return true;
  const names = [`^${plain}`, ...[1, 2, 3].map((count) => steps.slice(-count).join('/'))];
  return names.some((name) => Object.hasOwn(filledIn, name) && filledIn[name]?.test(before?.value ?? ''));
}

/** What a guest gets when it is started, and its definition says nothing of: features of its processor, terminals, listening addresses. */
const givenAtStart =
  /^cpu\/(?:feature|model|vendor)$|^seclabel(?:\/|$)|\/(?:backingStore|(?:serial|parallel|console|channel)\/source(?:\/@path)?|graphics\/(?:@listen|@socket|listen(?:\/@address|\/@socket)?)|interface\/target(?:\/@dev)?)$/;

/** Whether a running object has something that it was given when it was started. */
export function isGivenAtStart({ path, kind }: Difference): boolean {
  const plain = plainPath(path);
  return plain === 'cpu/@check' || (kind === 'removed' && givenAtStart.test(plain));
}

/** Whether a name of a machine stands for another one with a version: `q35` for `pc-q35-7.2`. */
function isAliasOf(alias: string, machine: string): boolean {
  if (alias === 'pc') return /^pc-i440fx-/.test(machine);
  if (alias === 'q35') return /^pc-q35-/.test(machine);
  return machine.startsWith(`${alias}-`) && /^[0-9]/.test(machine.slice(alias.length + 1));
}
