import { readdir, readFile } from 'node:fs/promises';
import type { UsbDevice } from '../../validate/facts/host/host-facts.ts';

/** Where the kernel lists USB devices, hubs and their interfaces. */
const folder = '/sys/bus/usb/devices';

/** The USB devices of this host; none where the kernel has no USB, undefined where its list cannot be read. */
export async function readUsbDevices(): Promise<readonly UsbDevice[] | undefined> {
  const names = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) =>
    code === 'ENOENT' ? [] : undefined,
  );
  if (names === undefined) return undefined;
  const devices = await Promise.all(names.map(readUsbDevice));
  return devices.filter((device) => device !== undefined);
}

/** One device; undefined for an interface of one, which has no numbers of its own. */
async function readUsbDevice(name: string): Promise<UsbDevice | undefined> {
  const read = async (file: string, base: number) =>
    Number.parseInt(await readFile(`${folder}/${name}/${file}`, 'utf8'), base);
  try {
    const [bus, device, vendor, product] = await Promise.all([
      read('busnum', 10),
      read('devnum', 10),
      read('idVendor', 16),
      read('idProduct', 16),
    ]);
    return { bus, device, vendor, product };
  } catch {
    // An interface, or a device that was just unplugged.
    return undefined;
  }
}
