import type { Outcome } from '../../../src/validate/predicted-outcome.ts';

/** What comes of a guest, with the code of libvirt where it refuses. */
export type PlayedOutcome = 'works' | `${Exclude<Outcome, 'works'>}: ${string}`;

/** One way to write an interface, and what comes of it. `mytap0` is an own tap of the sessions' user, made anew and up. */
export interface TapCase {
  readonly name: string;
  /** Several where the guest has several. */
  readonly interfaces: string;
  /** Commands of `ip` that make other devices. */
  readonly devices?: readonly string[];
  /** Emulation where absent. */
  readonly virtualization?: 'kvm';
  /** Another guest runs that has the same interfaces. */
  readonly busy?: true;
  readonly session: PlayedOutcome;
  /** As of the session where absent. */
  readonly system?: PlayedOutcome;
  /** What comes of it when libvirt is not asked to validate, where that is something else. */
  readonly unvalidated?: { readonly session: PlayedOutcome; readonly system?: PlayedOutcome };
}

const grammar = 'define-fails: VIR_ERR_XML_INVALID_SCHEMA';
const unsupported = 'define-fails: VIR_ERR_CONFIG_UNSUPPORTED';
const startUnsupported = 'start-fails: VIR_ERR_CONFIG_UNSUPPORTED';
const internal = 'start-fails: VIR_ERR_INTERNAL_ERROR';
const refusedBySystem = 'start-fails: VIR_ERR_SYSTEM_ERROR';
const deleted = 'tap-deleted: VIR_ERR_OPERATION_INVALID';

/** Everything that is known of how libvirt 9.0.0 treats the tap of an interface, by its `<target>` and what stands beside it. */
export const tapCases: readonly TapCase[] = [
  // What managed='no' hands over.
  { name: 'own tap, virtio', interfaces: unmanaged(`<model type='virtio'/>`), session: 'works' },
  { name: 'own tap, no model', interfaces: unmanaged(), session: 'works' },
  { name: 'own tap, e1000', interfaces: unmanaged(`<model type='e1000'/>`), session: 'works' },
  {
    name: 'tap of another user',
    interfaces: ethernet(`<target dev='othertap' managed='no'/>`),
    devices: ['tuntap add dev othertap mode tap user other-test'],
    session: refusedBySystem,
    system: 'works',
  },
  {
    name: 'tap of an own group',
    interfaces: ethernet(`<target dev='grptap' managed='no'/>`),
    devices: ['tuntap add dev grptap mode tap group domxml-test'],
    session: 'works',
  },
  {
    name: 'tap of nobody',
    interfaces: ethernet(`<target dev='noowner' managed='no'/>`),
    devices: ['tuntap add dev noowner mode tap'],
    session: 'works',
  },
  { name: 'missing tap', interfaces: ethernet(`<target dev='nosuchtap' managed='no'/>`), session: internal },
  {
    name: 'no name',
    interfaces: ethernet(`<target managed='no'/>`),
    session: grammar,
    unvalidated: { session: internal },
  },
  {
    name: 'empty name',
    interfaces: ethernet(`<target dev='' managed='no'/>`),
    session: grammar,
    unvalidated: { session: internal },
  },
  {
    name: 'loopback device',
    interfaces: ethernet(`<target dev='lo' managed='no'/>`),
    session: refusedBySystem,
  },
  {
    name: 'tun device',
    interfaces: ethernet(`<target dev='mytun0' managed='no'/>`),
    devices: ['tuntap add dev mytun0 mode tun user domxml-test'],
    session: refusedBySystem,
  },
  {
    name: 'device that is neither tap nor tun',
    interfaces: ethernet(`<target dev='bridge0' managed='no'/>`),
    devices: ['link add bridge0 type bridge'],
    session: refusedBySystem,
  },
  {
    name: 'name of 16 bytes',
    interfaces: ethernet(`<target dev='abcdefghijklmnop' managed='no'/>`),
    session: internal,
  },
  {
    name: 'tap whose name looks generated',
    interfaces: ethernet(`<target dev='vnet700' managed='no'/>`),
    devices: ['tuntap add dev vnet700 mode tap user domxml-test'],
    session: 'works',
  },
  {
    name: 'missing tap whose name looks generated',
    interfaces: ethernet(`<target dev='vnet800' managed='no'/>`),
    session: internal,
  },
  {
    name: 'name with %d',
    interfaces: ethernet(`<target dev='tap%d' managed='no'/>`),
    session: grammar,
    unvalidated: { session: internal },
  },
  {
    name: 'name with a space',
    interfaces: ethernet(`<target dev='my tap' managed='no'/>`),
    session: grammar,
    unvalidated: { session: internal },
  },
  {
    name: 'tap that is down',
    interfaces: ethernet(`<target dev='downtap' managed='no'/>`),
    devices: ['tuntap add dev downtap mode tap user domxml-test'],
    session: 'works',
  },
  {
    name: 'two queues of a tap of many',
    interfaces: ethernet(
      `<target dev='mqtap0' managed='no'/><model type='virtio'/><driver name='qemu' queues='2'/>`,
    ),
    devices: ['tuntap add dev mqtap0 mode tap multi_queue user domxml-test'],
    session: 'works',
  },
  {
    name: 'one queue of a tap of many',
    interfaces: ethernet(`<target dev='mqtap1' managed='no'/><model type='virtio'/>`),
    devices: ['tuntap add dev mqtap1 mode tap multi_queue user domxml-test'],
    session: refusedBySystem,
  },
  {
    name: 'two queues of a tap of one',
    interfaces: unmanaged(`<model type='virtio'/><driver name='qemu' queues='2'/>`),
    session: refusedBySystem,
  },
  { name: 'tap of a running guest', interfaces: unmanaged(), busy: true, session: refusedBySystem },
  { name: 'tap twice in a guest', interfaces: unmanaged() + unmanaged(), session: refusedBySystem },

  // What stands beside it.
  { name: 'MTU', interfaces: unmanaged(`<mtu size='9000'/>`), session: 'works' },
  {
    name: 'bandwidth',
    interfaces: unmanaged(`<bandwidth><inbound average='1000'/></bandwidth>`),
    session: 'start-fails: VIR_ERR_OPERATION_UNSUPPORTED',
    system: internal,
  },
  {
    name: 'address on the host',
    interfaces: unmanaged(`<source><ip address='192.168.77.1' prefix='24'/></source>`),
    session: refusedBySystem,
    system: 'works',
  },
  {
    name: 'address in the guest',
    interfaces: unmanaged(`<ip address='192.168.77.2' prefix='24'/>`),
    session: unsupported,
  },
  { name: 'script that succeeds', interfaces: unmanaged(`<script path='/bin/true'/>`), session: 'works' },
  { name: 'script that fails', interfaces: unmanaged(`<script path='/bin/false'/>`), session: internal },
  {
    name: 'empty path of a script',
    interfaces: unmanaged(`<script path=''/>`),
    session: grammar,
    unvalidated: { session: 'works' },
  },
  {
    name: 'own backend for taps',
    interfaces: unmanaged(`<backend tap='/dev/net/tun'/>`),
    session: startUnsupported,
    system: 'works',
  },
  {
    name: 'own backend for vhost',
    interfaces: unmanaged(`<backend vhost='/dev/vhost-net'/><model type='virtio'/>`),
    session: 'works',
  },
  {
    name: 'vhost without its device',
    interfaces: unmanaged(`<model type='virtio'/><driver name='vhost'/>`),
    virtualization: 'kvm',
    session: startUnsupported,
  },
  {
    name: 'vhost without its device, emulated',
    interfaces: unmanaged(`<model type='virtio'/><driver name='vhost'/>`),
    session: 'works',
  },
  { name: 'link that is down', interfaces: unmanaged(`<link state='down'/>`), session: 'works' },
  { name: 'filter', interfaces: unmanaged(`<filterref filter='clean-traffic'/>`), session: internal },
  { name: 'VLAN', interfaces: unmanaged(`<vlan><tag id='42'/></vlan>`), session: startUnsupported },
  { name: 'isolated port', interfaces: unmanaged(`<port isolated='yes'/>`), session: unsupported },
  {
    name: 'virtual port',
    interfaces: unmanaged(`<virtualport type='openvswitch'/>`),
    session: grammar,
    unvalidated: { session: unsupported },
  },
  {
    name: 'bridge as the source',
    interfaces: unmanaged(`<source bridge='br0'/>`),
    session: grammar,
    unvalidated: { session: 'works' },
  },
  {
    name: 'tap as the source',
    interfaces: ethernet(`<source dev='mytap0'/><target managed='no'/>`),
    session: grammar,
    unvalidated: { session: internal },
  },

  // What libvirt manages.
  {
    name: `existing tap, managed='yes'`,
    interfaces: ethernet(`<target dev='mytap0' managed='yes'/>`),
    session: deleted,
  },
  { name: 'existing tap, managed absent', interfaces: ethernet(`<target dev='mytap0'/>`), session: deleted },
  {
    name: `missing tap, managed='yes'`,
    interfaces: ethernet(`<target dev='newtap0' managed='yes'/>`),
    session: refusedBySystem,
    system: 'works',
  },
  {
    name: 'missing tap, managed absent',
    interfaces: ethernet(`<target dev='newtap1'/>`),
    session: refusedBySystem,
    system: 'works',
  },
  { name: 'no target', interfaces: ethernet(''), session: refusedBySystem, system: 'works' },
  {
    name: `no name, managed='yes'`,
    interfaces: ethernet(`<target managed='yes'/>`),
    session: grammar,
    unvalidated: { session: refusedBySystem, system: 'works' },
  },
  {
    name: `tap whose name looks generated, managed='yes'`,
    interfaces: ethernet(`<target dev='vnet900' managed='yes'/>`),
    devices: ['tuntap add dev vnet900 mode tap user domxml-test'],
    session: refusedBySystem,
    system: 'works',
  },

  // What is neither yes nor no.
  ...['maybe', '', 'NO', 'false'].map(
    (value): TapCase => ({
      name: `managed='${value}'`,
      interfaces: ethernet(`<target dev='mytap0' managed='${value}'/>`),
      session: grammar,
      unvalidated: { session: 'define-fails: VIR_ERR_XML_ERROR' },
    }),
  ),
  {
    name: 'two targets',
    interfaces: ethernet(`<target dev='mytap0' managed='no'/><target dev='mytap0' managed='yes'/>`),
    session: grammar,
    unvalidated: { session: 'works' },
  },

  // Other types of interfaces.
  {
    name: `network, managed='no'`,
    interfaces: `<interface type='network'><source network='default'/><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  {
    name: `network, managed='yes'`,
    interfaces: `<interface type='network'><source network='default'/><target dev='mytap0' managed='yes'/></interface>`,
    session: 'start-fails: VIR_ERR_NO_NETWORK',
  },
  {
    name: `bridge, managed='no'`,
    interfaces: `<interface type='bridge'><source bridge='br0'/><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  {
    name: `bridge, managed='yes'`,
    interfaces: `<interface type='bridge'><source bridge='br0'/><target dev='mytap0' managed='yes'/></interface>`,
    devices: ['link add br0 type bridge'],
    session: refusedBySystem,
    system: 'start-fails: VIR_ERR_OPERATION_INVALID',
  },
  {
    name: 'bridge, managed absent',
    interfaces: `<interface type='bridge'><source bridge='br1'/><target dev='mytap0'/></interface>`,
    devices: ['link add br1 type bridge'],
    session: refusedBySystem,
    system: 'start-fails: VIR_ERR_OPERATION_INVALID',
  },
  {
    name: `direct, managed='no'`,
    interfaces: `<interface type='direct'><source dev='lo' mode='bridge'/><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  {
    name: `user, managed='no'`,
    interfaces: `<interface type='user'><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  {
    name: `user, managed='yes'`,
    interfaces: `<interface type='user'><target dev='mytap0' managed='yes'/></interface>`,
    session: 'works',
  },
  { name: 'user, no target', interfaces: `<interface type='user'/>`, session: 'works' },
  {
    name: `hostdev, managed='no'`,
    interfaces: `<interface type='hostdev'><source><address type='pci' domain='0' bus='0' slot='7' function='0'/></source><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  {
    name: `vhostuser, managed='no'`,
    interfaces: `<interface type='vhostuser'><source type='unix' path='/tmp/vhost' mode='server'/><target dev='mytap0' managed='no'/><model type='virtio'/></interface>`,
    session: unsupported,
  },
  {
    name: `internal, managed='no'`,
    interfaces: `<interface type='internal'><source name='wire'/><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  {
    name: `mcast, managed='no'`,
    interfaces: `<interface type='mcast'><source address='230.0.0.1' port='5558'/><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  ...['client', 'server'].map(
    (type): TapCase => ({
      name: `${type}, managed='no'`,
      interfaces: `<interface type='${type}'><source address='127.0.0.1' port='5559'/><target dev='mytap0' managed='no'/></interface>`,
      session: unsupported,
    }),
  ),
  {
    name: `vdpa, managed='no'`,
    interfaces: `<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
  {
    name: `udp, managed='no'`,
    interfaces: `<interface type='udp'><source address='127.0.0.1' port='11115'><local address='127.0.0.1' port='11116'/></source><target dev='mytap0' managed='no'/></interface>`,
    session: unsupported,
  },
];

function ethernet(content: string): string {
  return `<interface type='ethernet'>${content}</interface>`;
}

function unmanaged(beside = ''): string {
  return ethernet(`<target dev='mytap0' managed='no'/>${beside}`);
}
