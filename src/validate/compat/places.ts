import type { ContentModel, Place } from './content-model.ts';

/**
 * The places of documents at which libvirt's grammars meet a weakness of libxml2, by the kind of the document, then by names of
 * elements from its root on. These are the grammars of libvirt 9.0.0; what came later stands in groups of its own.
 */
export function placesOf(kind: string): Readonly<Record<string, Place>> | undefined {
  return places[kind];
}

const bootloader: ContentModel = { interleave: ['bootloader', 'bootloader_args'] };
const paravirtual: ContentModel = { element: 'os', type: ['xen', 'linux', 'xenpvh'] };

const domainContent: ContentModel = {
  interleave: [
    { sequence: [{ attributes: ['id'] }, { interleave: ['name', 'uuid', 'genid'] }] },
    'sysinfo',
    {
      choice: [
        { sequence: [bootloader, paravirtual] },
        { sequence: [bootloader, { choice: [{ sequence: [] }, paravirtual] }] },
        { interleave: [bootloader, 'os'] },
      ],
    },
    {
      interleave: [
        'memory',
        'maxMemory',
        'currentMemory',
        'memoryBacking',
        'vcpu',
        'vcpus',
        'iothreads',
        'iothreadids',
        'defaultiothread',
        'blkiotune',
        'memtune',
        'cputune',
        'numatune',
        'resource',
      ],
    },
    { interleave: ['on_reboot', 'on_poweroff', 'on_crash', 'on_lockfailure'] },
    'seclabel',
  ],
};

const disk: Place = {
  children: {
    driver: { attributesTogether: { except: [] } },
    iotune: {
      content: {
        interleave: ['bytes_sec', 'iops_sec', 'bytes_sec_max', 'iops_sec_max']
          .concat('bytes_sec_max_length', 'iops_sec_max_length')
          .map((limit) => ({ interleave: [`read_${limit}`, `write_${limit}`] })),
      },
    },
    mirror: {
      content: {
        interleave: [
          {
            sequence: [{ attributes: ['format', 'job'], of: 'file' }, { interleave: ['source', 'format'] }],
          },
        ],
      },
    },
  },
};

const guestInterface: Place = { content: { interleave: [{ interleave: ['ip', 'route'] }, 'portForward'] } };

const hostDevice: Place = {
  content: {
    interleave: [
      {
        sequence: [
          { attributes: ['mode', 'managed'], of: "mode='subsystem'" },
          { interleave: ['driver', 'teaming', 'source'] },
        ],
      },
    ],
  },
};

const devices = { disk, interface: guestInterface, hostdev: hostDevice };

const domain: Place = {
  content: domainContent,
  children: {
    os: { content: { interleave: [{ interleave: ['kernel', 'initrd', 'root', 'cmdline', 'dtb'] }, 'boot'] } },
    devices: { children: devices },
  },
};

const places: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  domain: { domain },
  domainsnapshot: { domainsnapshot: { children: { domain, inactiveDomain: domain } } },
  domaincheckpoint: { domaincheckpoint: { children: { domain } } },
  domaindevice: devices,
  pool: {
    pool: {
      content: {
        interleave: [
          { interleave: ['name', 'uuid'] },
          { interleave: ['capacity', 'allocation', 'available'] },
        ],
      },
    },
  },
  interface: { interface: { content: { interleave: [{ interleave: ['mac', 'link'] }, 'protocol'] } } },
  filter: {
    filter: {
      children: {
        rule: { children: { stp: { attributesTogether: { except: ['srcmacaddr', 'srcmacmask'] } } } },
      },
    },
  },
  device: {
    device: { mistaken: { child: 'devnode', attribute: 'type', value: 'dev' } },
  },
};
