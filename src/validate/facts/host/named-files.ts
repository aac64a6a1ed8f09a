import type {
  DomainDisk,
  DomainDiskBackingStore,
  DomainFilesystem,
  DomainGraphics,
  DomainHostdev,
  DomainInput,
  DomainOs,
  DomainRng,
  DomainTpm,
  DomainVsock,
} from '../../../../generated/domain.ts';
import type { OpenedModel } from '../../../model/open.ts';
import type { ModelTypes } from '../../model-types.ts';
import type { HostRule, HostRuleContext, RuleData } from '../../rule.ts';
import { isWritten } from '../disk-images.ts';
import type { HostFile } from './host-facts.ts';

/** A file, device or folder of the host that a document needs when its guest is started. */
interface NamedFile {
  /** An absolute path. */
  readonly path: string;
  /** The record that names it, and by which property; without one the device itself needs the file. */
  readonly node: object;
  readonly at?: string;
  /** What it is to the guest, as `the image of disk 'vda'`. */
  readonly role: string;
  /** What it may be; anything where absent. */
  readonly kinds?: readonly FileKind[];
  readonly isWritten: boolean;
  /** What becomes of the guest when there is no such file; default: it does not start. */
  readonly whenMissing?: 'starts without it';
}

type FileKind = Exclude<HostFile['kind'], undefined>;

/** The files that records name, by the types of the records: those that QEMU and libvirt open for a guest. */
const filesOf = {
  DomainDisk: filesOfDisk,
  DomainFilesystem: filesOfFilesystem,
  DomainGraphics: filesOfGraphics,
  DomainHostdev: filesOfHostdev,
  DomainInput: filesOfInput,
  DomainOs: filesOfBoot,
  DomainRng: filesOfRng,
  DomainTpm: filesOfTpm,
  DomainVsock: filesOfVsock,
} as const satisfies { readonly [Type in keyof ModelTypes]?: (record: ModelTypes[Type]) => NamedFile[] };

type NamingType = keyof typeof filesOf;
const namingTypes = Object.keys(filesOf) as readonly NamingType[];

/** All files that a document names. */
export function filesNamedIn({ origins }: OpenedModel): NamedFile[] {
  return namingTypes.flatMap((type) =>
    origins.recordsOf(type).flatMap((record) => filesOf[type](record as never)),
  );
}

/** The visitors of a rule about all files that documents name. */
export function visitNamedFiles<Data extends RuleData>(
  look: (file: NamedFile, context: HostRuleContext<Data>) => void,
): HostRule<Data>['visit'] {
  return Object.fromEntries(
    namingTypes.map((type) => [
      type,
      (record: never, context: HostRuleContext<Data>) => {
        for (const file of filesOf[type](record)) look(file, context);
      },
    ]),
  );
}

/** The image of a disk, and those behind it as far as the document tells. */
function filesOfDisk(disk: DomainDisk): NamedFile[] {
  const whole = `disk '${disk.target?.dev}'`;
  const isDropped = policyOf(disk) === 'optional';
  const files = filesOfSource(disk, {
    role: `the image of ${whole}`,
    isWritten: isWritten(disk),
    ...(isDropped && { whenMissing: 'starts without it' }),
  });
  let backing: DomainDiskBackingStore | undefined = disk.backingStore;
  while (backing !== undefined) {
    files.push(...filesOfSource(backing, { role: `an image behind ${whole}`, isWritten: false }));
    backing = backing.backingStore;
  }
  return files;
}

function policyOf({ source }: DomainDisk): string | undefined {
  return source !== undefined && 'startupPolicy' in source ? source.startupPolicy : undefined;
}

/** The file of one image; a policy for missing files counts for the disk itself alone. */
function filesOfSource(
  image: DomainDisk | DomainDiskBackingStore,
  common: Pick<NamedFile, 'role' | 'isWritten' | 'whenMissing'>,
): NamedFile[] {
  if (image.source === undefined) return [];
  switch (image.type) {
    case undefined:
    case 'file': {
      const { source } = image;
      // Descriptors that the client handed over stand in for the path.
      if (source.fdgroup !== undefined) return [];
      return named(source.file, { ...common, node: source, at: 'file', kinds: ['file'] });
    }
    case 'block':
      return named(image.source.dev, {
        ...common,
        node: image.source,
        at: 'dev',
        kinds: ['block', 'character'],
      });
    case 'dir':
      return named(image.source.dir, { ...common, node: image.source, at: 'dir', kinds: ['folder'] });
    case 'vhostuser':
      return named(image.source.path, { ...common, node: image.source, at: 'path', kinds: ['socket'] });
    default:
      return [];
  }
}

function filesOfFilesystem(filesystem: DomainFilesystem): NamedFile[] {
  if (filesystem.type !== undefined && filesystem.type !== 'mount') return [];
  const { source, binary } = filesystem;
  if (source === undefined) return [];
  const role = `the folder shared as '${filesystem.target?.dir}'`;
  const ofServer = `the server of the file system '${filesystem.target?.dir}'`;
  return [
    ...named(source.dir, { node: source, at: 'dir', role, kinds: ['folder'], isWritten: false }),
    ...named(source.socket, {
      node: source,
      at: 'socket',
      role: ofServer,
      kinds: ['socket'],
      isWritten: true,
    }),
    ...(binary === undefined
      ? []
      : named(binary.path, { node: binary, at: 'path', role: ofServer, kinds: ['file'], isWritten: false })),
  ];
}

function filesOfBoot(os: DomainOs): NamedFile[] {
  const { loader, nvram, acpi } = os;
  const read = (node: object, at: string, path: string | undefined, role: string): NamedFile[] =>
    named(path, { node, at, role, kinds: ['file'], isWritten: false });
  return [
    ...read(os, 'kernel', os.kernel, 'the kernel of the guest'),
    ...read(os, 'initrd', os.initrd, 'the initial RAM disk of the guest'),
    ...read(os, 'dtb', os.dtb, 'the device tree of the guest'),
    // The variables are made from the template where there are none yet, so that their own file may be missing.
    ...(nvram === undefined
      ? []
      : read(nvram, 'template', nvram.template, 'the template of the variables of the firmware')),
    ...(loader === undefined ? [] : read(os, 'loader', loader.value, 'the firmware of the guest')),
    ...(acpi?.table ?? []).flatMap((table) =>
      named(table.value, { node: table, role: 'an ACPI table of the guest', isWritten: false }),
    ),
  ];
}

/** What OpenGL needs: the node that is named, or one of those that libvirt looks for (src/util/virutil.c virHostGetDRMRenderNode). */
function filesOfGraphics(graphics: DomainGraphics): NamedFile[] {
  if (graphics.type !== 'egl-headless' && graphics.type !== 'spice') return [];
  const { gl } = graphics;
  if (graphics.type === 'spice' && graphics.gl?.enable !== true) return [];
  const role = 'what draws for <graphics>';
  if (gl?.rendernode === undefined) {
    return named('/dev/dri', { node: gl ?? graphics, role, kinds: ['folder'], isWritten: false });
  }
  return named(gl.rendernode, { node: gl, at: 'rendernode', role, kinds: ['character'], isWritten: true });
}

function filesOfHostdev(hostdev: DomainHostdev): NamedFile[] {
  if (hostdev.type !== 'scsi_host' || hostdev.source === undefined) return [];
  const role = 'what <hostdev> needs of the kernel';
  return named('/dev/vhost-scsi', { node: hostdev.source, role, isWritten: true });
}

function filesOfInput(input: DomainInput): NamedFile[] {
  const common = { role: 'the input device of the host', kinds: ['character'], isWritten: false } as const;
  if (input.type === 'evdev' && input.source !== undefined) {
    return named(input.source.dev, { ...common, node: input.source, at: 'dev' });
  }
  if (input.type !== 'passthrough' || input.source === undefined) return [];
  return named(input.source.evdev, { ...common, node: input.source, at: 'evdev' });
}

function filesOfRng({ backend }: DomainRng): NamedFile[] {
  if (backend?.model !== 'random') return [];
  return named(backend.value, {
    node: backend,
    role: 'the source of randomness of the guest',
    isWritten: false,
  });
}

function filesOfTpm({ backend }: DomainTpm): NamedFile[] {
  if (backend?.type !== 'passthrough' || backend.device === undefined) return [];
  const { device } = backend;
  return named(device.path, {
    node: device,
    at: 'path',
    role: 'the TPM of the host',
    kinds: ['character'],
    isWritten: true,
  });
}

function filesOfVsock(vsock: DomainVsock): NamedFile[] {
  return named('/dev/vhost-vsock', {
    node: vsock,
    role: 'what <vsock> needs of the kernel',
    isWritten: true,
  });
}

/** VMware's paths and names of devices are none of the host. */
function named(path: string | undefined, rest: Omit<NamedFile, 'path'>): NamedFile[] {
  return path?.startsWith('/') ? [{ path, ...rest }] : [];
}
