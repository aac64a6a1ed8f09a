import type { CodeExamples } from '../code-example.ts';
import { atSession, atSystem, domain, ethernet, interfaceOf } from './hosts.ts';

const ownTap = {
  kind: 'tap',
  isUp: true,
  isOpen: false,
  domains: [],
  owner: 1000,
  group: 'anyone',
  isMultiQueue: false,
} as const;
const withTap = { networkDevices: { web0: ownTap } };
const hasTap = "The host has a tap 'web0' of that user.";
const target = "<target dev='web0' managed='no'/>";
const bridge = (name: string, content = '') =>
  domain(interfaceOf('bridge', `<source bridge='${name}'/>${content}`));

const hostdev = (content: string) =>
  domain(
    interfaceOf(
      'hostdev',
      `<source><address type='pci' domain='0' bus='1' slot='16' function='0'/></source>${content}`,
    ),
  );

/** Examples of what else a host and its libvirt have, or have not, for interfaces. */
export const hostInterfaceExamples: CodeExamples = {
  'interface/source-address-needs-privileges': {
    settings: { host: atSession(hasTap, withTap) },
    wrong: domain(ethernet(`<source>«<ip address='192.168.77.1' prefix='24'/>»</source>${target}`)),
    right: domain(ethernet(target)),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/guest-address-unsupported'],
  },
  'interface/bandwidth-needs-privileges': {
    settings: { host: atSession(hasTap, withTap) },
    wrong: domain(ethernet(`${target}«<bandwidth>»<inbound average='1000'/></bandwidth>`)),
    right: domain(ethernet(target)),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/bandwidth-unsupported-by-kernel'],
  },
  'interface/bandwidth-unsupported-by-kernel': {
    settings: {
      host: atSystem("Its host's kernel has been made without the queueing discipline SFQ.", {
        kernel: { options: { NET_SCH_HTB: true, NET_SCH_SFQ: false, NET_CLS_FW: true } },
      }),
    },
    wrong: bridge('br0', "<bandwidth>«<inbound average='1000'/>»</bandwidth>"),
    right: bridge('br0'),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Nothing but another kernel helps.',
  },
  'interface/custom-tap-needs-privileges': {
    settings: { host: atSession(hasTap, withTap) },
    wrong: domain(ethernet(`${target}<backend «tap='/dev/net/tun'»/>`)),
    right: domain(ethernet(target)),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'interface/filter-needs-privileges': {
    settings: { host: atSession(hasTap, withTap) },
    wrong: domain(ethernet(`${target}<filterref «filter='clean-traffic'»/>`)),
    right: domain(ethernet(target)),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'interface/vhost-unusable': {
    settings: {
      host: atSystem("Its host has no '/dev/vhost-net'.", { files: { '/dev/vhost-net': 'absent' } }),
    },
    wrong: bridge('br0', "<model type='virtio'/><driver «name='vhost'»/>"),
    right: bridge('br0', "<model type='virtio'/>"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. The file comes with the module `vhost_net` of the kernel.',
  },
  'interface/script-unusable': {
    settings: {
      host: atSystem("Its host has no file '/etc/guest-up'.", { files: { '/etc/guest-up': 'absent' } }),
    },
    wrong: domain(ethernet("<script «path='/etc/guest-up'»/>")),
    right: domain("    <interface type='ethernet'/>"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/script-fails'],
  },
  'interface/bridge-missing': {
    settings: {
      host: atSystem("Its host has a bridge 'br0', and no network device 'br1'.", {
        networkDevices: { br0: { kind: 'bridge' }, br1: 'absent' },
      }),
    },
    wrong: domain(interfaceOf('bridge', "<source «bridge='br1'»/>")),
    right: bridge('br0'),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/not-a-bridge', 'interface/bridge-not-allowed', 'interface/direct-source-missing'],
  },
  'interface/not-a-bridge': {
    settings: {
      host: atSystem("Its host has a card 'eth0'.", { networkDevices: { eth0: { kind: 'other' } } }),
    },
    wrong: domain(interfaceOf('bridge', "<source «bridge='eth0'»/>")),
    right: domain(interfaceOf('direct', "<source dev='eth0' mode='bridge'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'interface/bridge-needs-privileges': {
    settings: {
      host: atSession("The host has a bridge 'br0', and qemu-bridge-helper without privileges.", {
        networkDevices: { br0: { kind: 'bridge' } },
        files: {
          '/usr/lib/qemu/qemu-bridge-helper': { kind: 'file', canExecute: true, isPrivileged: false },
        },
        bridgeHelper: { paths: ['/usr/lib/qemu/qemu-bridge-helper'], allowed: { br0: true } },
      }),
    },
    wrong: domain(interfaceOf('bridge', "<source «bridge='br0'»/>")),
    right: domain("    <interface type='user'/>"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. `chmod u+s` gives the program its privileges; it lets users do no more than its list of bridges says.',
    related: ['interface/bridge-not-allowed'],
  },
  'interface/bridge-not-allowed': {
    settings: {
      host: atSession(
        "The host has bridges 'br0' and 'br1', and '/etc/qemu/bridge.conf' consists of the line 'allow br0'.",
        {
          networkDevices: { br0: { kind: 'bridge' }, br1: { kind: 'bridge' } },
          bridgeHelper: {
            paths: ['/usr/lib/qemu/qemu-bridge-helper'],
            allowed: { br0: true, br1: false },
          },
        },
      ),
    },
    wrong: domain(interfaceOf('bridge', "<source «bridge='br1'»/>")),
    right: bridge('br0'),
    libvirt: 'takes',
    why: 'The guest is defined but does not start, and what libvirt says then is cut off.',
  },
  'interface/queues-ignored-in-session': {
    settings: {
      host: atSession("The host has a bridge 'br0', which users may use.", {
        networkDevices: { br0: { kind: 'bridge' } },
      }),
    },
    wrong: bridge('br0', "<model type='virtio'/><driver «queues='4'»/>"),
    right: bridge('br0', "<model type='virtio'/>"),
    libvirt: 'takes',
    why: 'The guest starts with one queue; libvirt says so in its log alone.',
  },
  'interface/direct-source-missing': {
    settings: {
      host: atSystem("Its host has a card 'enp3s0', and none called 'eth0'.", {
        networkDevices: { enp3s0: { kind: 'other' }, eth0: 'absent' },
      }),
    },
    wrong: domain(interfaceOf('direct', "<source «dev='eth0'» mode='bridge'/>")),
    right: domain(interfaceOf('direct', "<source dev='enp3s0' mode='bridge'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'interface/vdpa-unusable': {
    settings: {
      host: atSystem("Its host has '/dev/vhost-vdpa-0', and no '/dev/vhost-vdpa-1'.", {
        files: { '/dev/vhost-vdpa-0': { kind: 'character' }, '/dev/vhost-vdpa-1': 'absent' },
      }),
    },
    wrong: domain(interfaceOf('vdpa', "<source «dev='/dev/vhost-vdpa-1'»/>")),
    right: domain(interfaceOf('vdpa', "<source dev='/dev/vhost-vdpa-0'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/vhost-unusable'],
  },
  'interface/vhostuser-socket-missing': {
    settings: {
      host: atSystem("Its host has a socket '/run/switch/web0', and none '/run/switch/web1'.", {
        files: { '/run/switch/web0': { kind: 'socket' }, '/run/switch/web1': 'absent' },
      }),
    },
    wrong: domain(
      interfaceOf(
        'vhostuser',
        "<source type='unix' «path='/run/switch/web1'» mode='client'/><model type='virtio'/>",
      ),
    ),
    right: domain(
      interfaceOf(
        'vhostuser',
        "<source type='unix' path='/run/switch/web0' mode='client'/><model type='virtio'/>",
      ),
    ),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
  },
  'interface/isolated-port-unsupported': {
    wrong: domain(ethernet("<target dev='web0'/><port «isolated='yes'»/>")),
    right: domain(interfaceOf('bridge', "<source bridge='br0'/><port isolated='yes'/>")),
    libvirt: 'refuses',
    why: 'The guest cannot be defined. On a bridge that somebody puts the tap on, `bridge link set dev TAP isolated on` does the same.',
  },
  'interface/guest-address-unsupported': {
    settings: { driver: 'qemu' },
    wrong: domain(ethernet("«<ip address='192.168.77.2' prefix='24'/>»<target dev='web0'/>")),
    right: domain(ethernet("<source><ip address='192.168.77.1' prefix='24'/></source><target dev='web0'/>")),
    libvirt: 'takes',
    why: 'QEMU guests set their addresses themselves, or ask for them by DHCP. The driver refuses the document when it is defined, whereas what reads it takes it.',
    related: ['driver/not-for-driver'],
  },
  'interface/vlan-unsupported': {
    wrong: domain(ethernet("<target dev='web0'/>«<vlan>»<tag id='42'/></vlan>")),
    right: domain(ethernet("<target dev='web0'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. A tap made beforehand can be put on a bridge that tags its packets: `bridge vlan add dev TAP vid 42 pvid untagged`.',
  },
  'interface/virtualport-unsupported': {
    wrong: domain(ethernet("<target dev='web0'/>«<virtualport type='openvswitch'/>»")),
    right: domain(interfaceOf('bridge', "<source bridge='ovs0'/><virtualport type='openvswitch'/>")),
    also: ['grammar/element-not-allowed'],
    libvirt: 'refuses',
    why: 'The guest cannot be defined. A tap made beforehand is put on the switch by whoever makes it: `ovs-vsctl add-port BRIDGE TAP`.',
  },
  'interface/bridge-vlan-unsupported': {
    settings: {
      host: atSystem("Its host has a bridge 'br0'.", { networkDevices: { br0: { kind: 'bridge' } } }),
    },
    wrong: bridge('br0', "«<vlan>»<tag id='42'/></vlan>"),
    right: bridge('br0'),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. A tap made beforehand can be put on the bridge and tagged there: `bridge vlan add dev TAP vid 42 pvid untagged`.',
    related: ['interface/vlan-unsupported'],
  },
  'interface/queues-unsupported': {
    settings: { driver: 'qemu' },
    wrong: domain(interfaceOf('user', "<model type='virtio'/><driver «queues='4'»/>")),
    right: domain(interfaceOf('user', "<model type='virtio'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/tap-queues', 'interface/queues-ignored-in-session'],
  },
  'interface/custom-tap-unsupported': {
    settings: { driver: 'qemu' },
    wrong: domain(interfaceOf('user', "<backend «tap='/dev/net/tun'»/>")),
    right: domain("    <interface type='user'/>"),
    libvirt: 'takes',
    why: 'The guest is defined but does not start.',
    related: ['interface/custom-tap-needs-privileges'],
  },
  'interface/hostdev-bandwidth-unsupported': {
    wrong: hostdev("«<bandwidth>»<inbound average='1000'/></bandwidth>"),
    right: hostdev(''),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. Virtual functions of a card are limited on the card: `ip link set dev CARD vf 0 max_tx_rate 100`.',
    related: ['interface/bandwidth-unsupported-by-kernel'],
  },
  'interface/script-fails': {
    settings: { driver: 'qemu' },
    wrong: domain(ethernet("<script «path='/bin/false'»/>")),
    right: domain(ethernet("<script path='/bin/true'/>")),
    libvirt: 'takes',
    why: 'The guest is defined but does not start. `/bin/false` stands for "nothing" elsewhere, such as for the shell of an account; here it stands for "no".',
  },
};
