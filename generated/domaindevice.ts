// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { DomainAudio, DomainChannel, DomainConsole, DomainController, DomainCrypto, DomainDisk, DomainFilesystem, DomainGraphics, DomainHostdev, DomainHub, DomainInput, DomainInterface, DomainIommu, DomainLease, DomainMemballoon, DomainMemoryDevice, DomainNvram, DomainPanic, DomainPstore, DomainRedirdev, DomainRedirfilter, DomainRng, DomainSerialOrParallel, DomainShmem, DomainSmartcard, DomainSound, DomainTpm, DomainVideo, DomainVsock, DomainWatchdog } from './domain.ts';

/** One property, named after the root element of the document. */
export interface DomainDevice {
  disk?: DomainDisk;
  controller?: DomainController;
  lease?: DomainLease;
  filesystem?: DomainFilesystem;
  interface?: DomainInterface;
  input?: DomainInput;
  sound?: DomainSound;
  audio?: DomainAudio;
  hostdev?: DomainHostdev;
  graphics?: DomainGraphics;
  video?: DomainVideo;
  console?: DomainConsole;
  /** A parallel port. Since 0.4.6. */
  parallel?: DomainSerialOrParallel;
  /** A serial port. Since 0.4.6. */
  serial?: DomainSerialOrParallel;
  channel?: DomainChannel;
  smartcard?: DomainSmartcard;
  hub?: DomainHub;
  redirdev?: DomainRedirdev;
  redirfilter?: DomainRedirfilter;
  rng?: DomainRng;
  tpm?: DomainTpm;
  shmem?: DomainShmem;
  memory?: DomainMemoryDevice;
  crypto?: DomainCrypto;
  watchdog?: DomainWatchdog;
  memballoon?: DomainMemballoon;
  nvram?: DomainNvram;
  panic?: DomainPanic;
  iommu?: DomainIommu;
  vsock?: DomainVsock;
  pstore?: DomainPstore;
}

/** What the types look like in XML. */
export const domainDeviceDescriptor: KindData = {
  kind: 'domaindevice',
  roots: [{"localName":"disk","type":"DomainDisk"},{"localName":"controller","type":"DomainController"},{"localName":"lease","type":"DomainLease"},{"localName":"filesystem","type":"DomainFilesystem"},{"localName":"interface","type":"DomainInterface"},{"localName":"input","type":"DomainInput"},{"localName":"sound","type":"DomainSound"},{"localName":"audio","type":"DomainAudio"},{"localName":"hostdev","type":"DomainHostdev"},{"localName":"graphics","type":"DomainGraphics"},{"localName":"video","type":"DomainVideo"},{"localName":"console","type":"DomainConsole"},{"localName":"parallel","type":"DomainParallel"},{"localName":"serial","type":"DomainSerial"},{"localName":"channel","type":"DomainChannel"},{"localName":"smartcard","type":"DomainSmartcard"},{"localName":"hub","type":"DomainHub"},{"localName":"redirdev","type":"DomainRedirdev"},{"localName":"redirfilter","type":"DomainRedirfilter"},{"localName":"rng","type":"DomainRng"},{"localName":"tpm","type":"DomainTpm"},{"localName":"shmem","type":"DomainShmem"},{"localName":"memory","type":"DomainMemoryDevice"},{"localName":"crypto","type":"DomainCrypto"},{"localName":"watchdog","type":"DomainWatchdog"},{"localName":"memballoon","type":"DomainMemballoon"},{"localName":"nvram","type":"DomainNvram"},{"localName":"panic","type":"DomainPanic"},{"localName":"iommu","type":"DomainIommu"},{"localName":"vsock","type":"DomainVsock"},{"localName":"pstore","type":"DomainPstore"}],
  types: `{

}`,
};
