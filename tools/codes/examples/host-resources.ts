import type { HostFile } from '../../../src/validate/facts/host/host-facts.ts';
import type { CodeExamples } from '../code-example.ts';
import { atSession, atSystem, domain, interfaceOf } from './hosts.ts';

const disk = (
  content: string,
  type = 'file',
  device = 'disk',
) => `    <disk type='${type}' device='${device}'>
      ${content}
      <target dev='vda' bus='virtio'/>
    </disk>`;
const path = '/srv/web.img';
const source = `<source «file='${path}'»/>`;
const unmarked = `<source file='${path}'/>`;
const uuid = '6f1d3f5e-0e6b-4f0f-9a61-5d0c0a7f6f10';
const otherUuid = '0d2c9a34-7a5b-4f6a-8f9e-2b8a3c1d4e5f';
const named = (uuidElement: string, name = '<name>web</name>') =>
  domain('').replace('  <name>web</name>', `  ${name}${uuidElement}`).replace('\n\n', '\n');

const atHost = (words: string, file: HostFile | 'absent', of = path) => ({
  host: atSession(words, { files: { [of]: file } }),
});
const networkNamed = (name: string, isActive: boolean) => ({
  name,
  uuid: otherUuid,
  isActive,
  model: { name },
});
const pool = {
  name: 'images',
  uuid: otherUuid,
  isActive: true,
  model: { type: 'dir', name: 'images', target: { path: '/srv' } },
} as const;
const network = (source: string, content = '') =>
  domain(interfaceOf('network', `<source ${source}/>${content}`));

/** Examples of what a host and its libvirt have, or have not, for disks, and of names that are taken. */
export const hostResourceExamples: CodeExamples = {
  'file/missing': {
    settings: atHost(`The host has no '${path}'.`, 'absent'),
    wrong: domain(disk(source)),
    right: domain(disk("<source file='/srv/other.img'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Make the file, for instance by `qemu-img create`, or name the one that is there.',
    related: ['file/optional-missing', 'file/inaccessible'],
  },
  'file/optional-missing': {
    settings: atHost(`The host has no '${path}'.`, 'absent'),
    wrong: domain(disk(`<source «file='${path}'» startupPolicy='optional'/>`)),
    right: domain(disk("<source file='/srv/other.img' startupPolicy='optional'/>")),
    libvirt: 'takes',
    why: 'The guest starts, and has one disk less.',
  },
  'file/wrong-kind': {
    settings: atHost(`'${path}' is a block device.`, { kind: 'block' }),
    wrong: domain(disk(source)),
    right: domain(disk(`<source dev='${path}'/>`, 'block')),
    libvirt: 'takes',
    why: "The guest is defined but does not start. A device is named by `type='block'` and `dev`, a file by `type='file'` and `file`.",
    related: ['file/missing'],
  },
  'file/inaccessible': {
    settings: atHost(`'${path}' belongs to root; others may read it.`, {
      kind: 'file',
      canRead: true,
      canWrite: false,
    }),
    wrong: domain(disk(source)),
    right: domain(disk(`${unmarked}\n      <readonly/>`).replace(/(<target.*>)\n {6}/, '$1\n      ')),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Give the file to the user of the session, have the guest only read it, or define the guest at the system daemon.',
  },
  'disk/policy-needs-medium': {
    wrong: domain(disk(`<source file='${path}' «startupPolicy='requisite'»/>`)),
    right: domain(disk(`<source file='${path}' startupPolicy='optional'/>`)),
    libvirt: 'refuses',
    why: 'The guest cannot be defined.',
    related: ['disk/volume-startup-policy', 'file/optional-missing'],
  },
  'disk/image-used-twice': {
    settings: { driver: 'qemu' },
    wrong: domain(`${disk(unmarked)}\n${disk(source).replace("'vda'", "'vdb'")}`),
    right: domain(`${disk(unmarked)}\n${disk("<source file='/srv/data.img'/>").replace("'vda'", "'vdb'")}`),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['disk/image-in-use'],
  },
  'disk/image-in-use': {
    settings: {
      host: atSystem(`The running guest 'shop' writes '${path}'.`, {
        objects: {
          domains: [
            {
              name: 'shop',
              uuid: otherUuid,
              isActive: true,
              images: [{ path, isWritten: true, isShareable: false }],
            },
          ],
        },
      }),
    },
    wrong: domain(disk(source)),
    right: domain(disk("<source file='/srv/data.img'/>")),
    libvirt: 'takes',
    why: 'The guest is defined, but does not start as long as the other runs.',
  },
  'disk/backing-file-unusable': {
    settings: {
      host: atSession(`'${path}' is a qcow2 image that is built on '/srv/base.img', which is not there.`, {
        files: { [path]: { kind: 'file', backing: '/srv/base.img' }, '/srv/base.img': 'absent' },
      }),
    },
    wrong: domain(disk(`<driver name='qemu' type='qcow2'/>\n      ${source}`)),
    right: domain(disk("<driver name='qemu' type='qcow2'/>\n      <source file='/srv/other.img'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['file/missing'],
  },
  'emulator/not-executable': {
    settings: atHost("The host has no '/usr/bin/qemu-kvm'.", 'absent', '/usr/bin/qemu-kvm'),
    wrong: domain('    «<emulator>»/usr/bin/qemu-kvm</emulator>'),
    right: domain('    <emulator>/usr/bin/qemu-system-x86_64</emulator>'),
    why: 'Distributions have the emulator under different names; without `<emulator>` libvirt takes the one that it finds.',
  },
  'reference/missing': {
    settings: {
      host: atSystem("Its libvirt has the network 'default'.", {
        objects: { networks: [networkNamed('default', true)] },
      }),
    },
    wrong: network("«network='defualt'»"),
    right: network("network='default'"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. The networks, pools and secrets of the system are none of a session.',
    related: ['reference/inactive'],
  },
  'reference/inactive': {
    settings: {
      host: atSystem("Its libvirt has the networks 'lab', which is not active, and 'default', which is.", {
        objects: { networks: [networkNamed('default', true), networkNamed('lab', false)] },
      }),
    },
    wrong: network("«network='lab'»"),
    right: network("network='default'"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start before the network is, by `virsh net-start`.',
  },
  'reference/optional-missing': {
    settings: {
      host: atSystem("Its libvirt has no storage pool 'isos'.", { objects: { storagePools: [pool] } }),
    },
    wrong: domain(disk("<source «pool='isos'» volume='install.iso' startupPolicy='optional'/>", 'volume')),
    right: domain(disk("<source pool='images' volume='web.img' startupPolicy='optional'/>", 'volume')),
    libvirt: 'takes',
    why: 'The guest starts, and has one disk less.',
    related: ['reference/missing', 'file/optional-missing'],
  },
  'reference/secret-of-other-use': {
    settings: {
      host: atSystem(`Its libvirt has the secret ${uuid} for usage type 'volume'.`, {
        objects: { secrets: [{ uuid, usageType: 'volume', usage: path }] },
      }),
    },
    wrong: domain(
      disk(
        `<auth username='web'>\n        <secret type='ceph' «uuid='${uuid}'»/>\n      </auth>\n      <source protocol='rbd' name='pool/web'>\n        <host name='ceph'/>\n      </source>`,
        'network',
      ),
    ),
    right: domain(
      disk(
        "<source protocol='rbd' name='pool/web'>\n        <host name='ceph'/>\n      </source>",
        'network',
      ),
    ),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Define a secret for the use, by `virsh secret-define`.',
    related: ['reference/missing'],
  },
  'disk/volume-of-other-pool': {
    settings: {
      host: atSystem("Its libvirt has the storage pool 'images', a folder.", {
        objects: { storagePools: [pool] },
      }),
    },
    wrong: domain(disk("<source pool='images' volume='web.img' «mode='host'»/>", 'volume')),
    right: domain(disk("<source pool='images' volume='web.img'/>", 'volume')),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['disk/volume-startup-policy'],
  },
  'disk/volume-startup-policy': {
    settings: {
      host: atSystem("Its libvirt has the storage pool 'images', with the block device 'web'.", {
        objects: {
          storagePools: [
            {
              ...pool,
              model: {
                type: 'logical',
                name: 'images',
                source: { name: ['images'] },
                target: { path: '/dev/images' },
              },
              volumes: [{ name: 'web', kind: 'block' }],
            },
          ],
        },
      }),
    },
    wrong: domain(disk("<source pool='images' volume='web' «startupPolicy='optional'»/>", 'volume')),
    right: domain(disk("<source pool='images' volume='web'/>", 'volume')),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'interface/portgroup-missing': {
    settings: {
      host: atSystem("The network 'lan' has the port group 'sales'.", {
        objects: {
          networks: [
            { ...networkNamed('lan', true), model: { name: 'lan', portgroup: [{ name: 'sales' }] } },
          ],
        },
      }),
    },
    wrong: network("network='lan' «portgroup='slaes'»"),
    right: network("network='lan' portgroup='sales'"),
    libvirt: 'takes',
    why: 'The guest starts, in no VLAN and without the limits that were meant.',
  },
  'interface/virtualport-unsupported-by-network': {
    settings: {
      host: atSystem("The network 'default' is routed.", {
        objects: {
          networks: [
            { ...networkNamed('default', true), model: { name: 'default', forward: { mode: 'nat' } } },
          ],
        },
      }),
    },
    wrong: network("network='default'", "<virtualport «type='openvswitch'»/>"),
    right: network("network='default'"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/virtualport-unsupported'],
  },
  'interface/floor-unsupported-by-network': {
    settings: {
      host: atSystem("The network 'default' is routed and has no limit.", {
        objects: {
          networks: [
            { ...networkNamed('default', true), model: { name: 'default', forward: { mode: 'nat' } } },
          ],
        },
      }),
    },
    wrong: network("network='default'", "<bandwidth><inbound average='1000' «floor='200'»/></bandwidth>"),
    right: network("network='default'", "<bandwidth><inbound average='1000'/></bandwidth>"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'clash/name-taken': {
    settings: {
      host: atSystem(`Its libvirt has a domain 'web' with the UUID ${uuid}.`, {
        objects: { domains: [{ name: 'web', uuid }] },
      }),
    },
    wrong: named('', '«<name>»web</name>'),
    right: named(`\n  <uuid>${uuid}</uuid>`),
    why: 'libvirt refuses the document there. With its UUID the document changes the domain that there is; with another name it defines a new one.',
    related: ['clash/uuid-taken'],
  },
  'clash/uuid-taken': {
    settings: {
      host: atSystem(`Its libvirt has a domain 'shop' with the UUID ${uuid}.`, {
        objects: { domains: [{ name: 'shop', uuid }] },
      }),
    },
    wrong: named(`\n  «<uuid>»${uuid}</uuid>`),
    right: named(''),
    why: 'libvirt refuses the document there. A guest that was copied from another needs its own UUID, or none.',
  },
  'clash/mac-address-taken': {
    settings: {
      host: atSystem("The guest 'shop' has the same address.", {
        objects: { domains: [{ name: 'shop', uuid, macAddresses: ['52:54:00:11:22:33'] }] },
      }),
    },
    wrong: domain(interfaceOf('user', "<mac «address='52:54:00:11:22:33'»/><model type='virtio'/>")),
    right: domain(interfaceOf('user', "<model type='virtio'/>")),
    libvirt: 'takes',
    why: 'Where both are on one network, each loses what is meant for it now and then.',
    related: ['clash/uuid-taken'],
  },
  'clash/bridge-taken': {
    settings: {
      host: atSystem("The network 'default' has the bridge 'virbr0'.", {
        objects: {
          networks: [
            { ...networkNamed('default', true), model: { name: 'default', bridge: { name: 'virbr0' } } },
          ],
        },
      }),
    },
    wrong: "<network>\n  <name>lab</name>\n  <bridge «name='virbr0'»/>\n</network>\n",
    right: "<network>\n  <name>lab</name>\n  <bridge name='virbr1'/>\n</network>\n",
    why: 'libvirt refuses the document there. Without `<bridge>` it makes a name up.',
    related: ['clash/name-taken'],
  },
  'clash/pool-folder-taken': {
    settings: {
      host: atSystem("The storage pool 'images' has the folder '/srv'.", {
        objects: { storagePools: [pool] },
      }),
    },
    wrong:
      "<pool type='dir'>\n  <name>isos</name>\n  <target>\n    «<path>»/srv</path>\n  </target>\n</pool>\n",
    right:
      "<pool type='dir'>\n  <name>isos</name>\n  <target>\n    <path>/srv/isos</path>\n  </target>\n</pool>\n",
    why: 'libvirt refuses the document there.',
    related: ['clash/name-taken'],
  },
  'clash/usage-taken': {
    settings: {
      host: atSystem(`Its libvirt has a secret for the volume '${path}'.`, {
        objects: { secrets: [{ uuid, usageType: 'volume', usage: path }] },
      }),
    },
    wrong: `<secret>\n  «<usage type='volume'>»\n    <volume>${path}</volume>\n  </usage>\n</secret>\n`,
    right: `<secret>\n  <uuid>${uuid}</uuid>\n  <usage type='volume'>\n    <volume>${path}</volume>\n  </usage>\n</secret>\n`,
    why: 'libvirt refuses the document there.',
    related: ['clash/name-taken'],
  },
};
