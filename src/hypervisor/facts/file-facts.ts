import type { DomainDevices, DomainDisk, DomainHostdev } from '../../../generated/domain.ts';
import { probedImage } from '../../validate/facts/disk-images.ts';
import { hostDeviceSource, vfioFile } from '../../validate/facts/host/host-device-source.ts';
import type { HostFacts } from '../../validate/facts/host/host-facts.ts';
import { filesNamedIn } from '../../validate/facts/host/named-files.ts';
import { usbChoice } from '../../validate/facts/usb-choice.ts';
import { readHostFiles } from './host-files.ts';
import { readImageChain } from './image-chain.ts';
import { type Inquiry, isThisHost } from './inquiry.ts';
import { readUsbDevices } from './usb-devices.ts';

/** Finds out about the files, device files and devices of the host that a document names. */
export async function gatherFileFacts({ about, opened }: Inquiry): Promise<Partial<HostFacts>> {
  if (!isThisHost(about)) return {};
  const { origins } = opened;
  const hostdevs = origins.recordsOf('DomainHostdev') as readonly DomainHostdev[];
  const devices = origins.recordsOf('DomainDevices') as readonly DomainDevices[];
  const paths = [
    ...filesNamedIn(opened).map(({ path }) => path),
    // Where another one is looked for depends on the daemon.
    ...devices.flatMap(({ emulator }) => (emulator?.startsWith('/') ? [emulator] : [])),
    ...hostdevs.flatMap((hostdev) => {
      const source = hostDeviceSource(hostdev);
      return source === undefined ? [] : [source.path, vfioFile, source.groupPath ?? source.path];
    }),
  ];
  const disks = origins.recordsOf('DomainDisk') as readonly DomainDisk[];
  const chains = await Promise.all(disks.flatMap(probedImage).map((path) => readImageChain(path, about)));
  const files = Object.assign({}, await readHostFiles(paths, about), ...chains);
  const usbDevices = hostdevs.some((hostdev) => usbChoice(hostdev)) ? await readUsbDevices() : undefined;
  return { files, ...(usbDevices && { usbDevices }) };
}
